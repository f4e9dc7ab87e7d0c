package vn.ansinh.office.programme.outreach;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.programme.GoldenPaper;

/** The list of outreach as somebody last looked at it. */
class OutreachPaperTest {
    private static final UUID RADIO = new UUID(0, 1);
    private static final UUID GROUP = new UUID(0, 2);
    private static final UUID SEVEN = new UUID(0, 7);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);

    private static Outreach said(
            OutreachKind kind, int day, String topic, OptionalInt reached, boolean isCounted, List<UUID> areas) {
        return new Outreach(
                new NewOutreach(
                        new UUID(1, day),
                        kind,
                        LocalDate.of(2026, 9, day),
                        areas.isEmpty() ? "Loa truyền thanh phường" : "Nhà văn hóa tổ 7",
                        topic,
                        areas.isEmpty() ? OptionalInt.of(15) : OptionalInt.empty(),
                        reached,
                        isCounted,
                        areas,
                        areas.isEmpty() ? RADIO : GROUP,
                        areas.isEmpty() ? "Trịnh Gia Huy" : "Lâm Văn Quý",
                        areas.isEmpty() ? "" : "Ba hộ đăng ký học nghề may",
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                new UUID(0, 9),
                "Cán bộ",
                Instant.EPOCH,
                Optional.empty());
    }

    @Test
    void the_list_reads_as_when_it_was_last_looked_at() throws IOException {
        GoldenPaper.check(
                "outreach",
                OutreachPaper.of(
                        new OutreachFilter(LocalDate.of(2026, 7, 1), UNTIL, "", "", ""),
                        List.of(
                                said(
                                        OutreachKind.ECONOMY,
                                        18,
                                        "Nghề may nhận hàng về nhà làm",
                                        OptionalInt.of(34),
                                        true,
                                        List.of(SEVEN)),
                                said(
                                        OutreachKind.BROADCAST,
                                        12,
                                        "Chính sách tín dụng cho hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo",
                                        OptionalInt.of(3000),
                                        false,
                                        List.of())),
                        new OutreachPaper.Names(
                                Map.of(RADIO, "Văn hóa Thông tin", GROUP, "Tổ dân phố"), Map.of(SEVEN, "Tổ dân phố 7")),
                        Papers.NAM_NHA_TRANG,
                        new Standing.Unnumbered(UNTIL)));
    }
}

package vn.ansinh.office.review.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.review.IssuingWard;

class ReplyLetterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID ID = new UUID(0, 1);
    private static final IssuingBody WARD =
            IssuingWard.on(new WardName("Phường Nam Nha Trang", "", "Khánh Hòa", "22402"), DAY);

    private static String letter(Objection.Result result, String objector, String reason) {
        Objection.Outcome outcome = new Objection.Outcome(
                result, Optional.of(ID), "A-03", Optional.empty(), reason, DAY, Instant.EPOCH, "Nguyễn Thị Cán Bộ");
        Objection objection = new Objection(
                ID,
                "YK-2026-0001",
                ID,
                ID,
                Objection.Kind.LEFT_OUT,
                Optional.of(ID),
                "A-03",
                "Ngô Văn Giang",
                Objection.Channel.LEADER,
                objector,
                "Nhà sập sau bão",
                LocalDate.of(2026, 11, 20),
                ID,
                "Trần Văn Tổ",
                Optional.of(outcome));
        return PostedWard.words(Rendering.render(
                ReplyLetter.of(
                        objection,
                        outcome,
                        "rà soát định kỳ hộ nghèo, hộ cận nghèo năm 2026",
                        "Tổ dân phố 1",
                        WARD,
                        DAY),
                Format.DOCX));
    }

    @Test
    void the_answer_says_what_was_said_what_was_found_and_why() {
        assertThat(letter(Objection.Result.ADDED, "Phan Thị Hoa", "Nhà của hộ đã sập"))
                .isEqualTo("""
                        GOLDEN""");
    }

    @Test
    void a_rejection_keeps_the_list_and_names_no_one_who_gave_no_name() {
        assertThat(letter(Objection.Result.REJECTED, "", "Hộ có thu nhập trên mức chuẩn."))
                .contains("danh sách được giữ nguyên.", "- Người có ý kiến;")
                .doesNotContain("A-03", "Phan Thị Hoa");
    }
}

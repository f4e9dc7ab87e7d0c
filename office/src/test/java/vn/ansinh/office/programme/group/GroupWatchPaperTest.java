package vn.ansinh.office.programme.group;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.programme.GoldenPaper;
import vn.ansinh.office.registry.Area;

/** The board of the groups on paper as somebody last looked at it. */
class GroupWatchPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static WatchedGroup group(int number, String leader, String member, Optional<LocalDate> checked) {
        return new WatchedGroup(
                new Area(
                        new UUID(0, number),
                        number,
                        "Tổ dân phố " + number,
                        Area.Kind.GROUP,
                        true,
                        "phường Nam Nha Trang"),
                leader,
                member,
                List.of(),
                checked,
                List.of(),
                WatchedGroup.Families.NONE);
    }

    @Test
    void the_board_reads_as_when_it_was_last_looked_at() throws IOException {
        GoldenPaper.check(
                "group-board",
                GroupWatchPaper.of(
                        List.of(
                                group(6, "", "Huỳnh Thị Kim Yến", Optional.empty()),
                                group(7, "Lâm Văn Quý", "", Optional.of(LocalDate.of(2026, 11, 9)))),
                        true,
                        90,
                        Papers.NAM_NHA_TRANG,
                        new Standing.Unnumbered(DAY)));
    }
}

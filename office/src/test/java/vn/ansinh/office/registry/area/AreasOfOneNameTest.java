package vn.ansinh.office.registry.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;

/** What is typed of groups, by hand or in the form, is taken or refused in words, and never fails. */
class AreasOfOneNameTest extends AreasWard {
    @Test
    void groups_whose_shown_names_would_be_the_same_are_refused() {
        change("join", form("1/7/2026", "part", "khu vực Vĩnh Trường", "names", "Tổ dân phố 9"));
        assertThat(refused("join", form("1/7/2026", "part", "phường Vĩnh Trường", "names", "Tổ dân phố 9")))
                .contains("Hai tổ sẽ cùng tên");
        change("join", form("1/7/2026", "part", "khu vực Vĩnh Thái", "names", "Tổ dân phố 9"));
        assertThat(refused("rename", form("2/7/2026", "name-" + id(1), "Tổ dân phố 9 (Vĩnh Trường)")))
                .contains("Hai tổ sẽ cùng tên");
    }

    @Test
    void groups_may_change_their_names_with_each_other_twice_on_one_day() {
        String first = change("rename", form("1/9/2026", "name-" + id(0), "Tổ A", "name-" + id(1), "Tổ B"));
        String second = change("rename", form("1/9/2026", "name-" + id(0), "Tổ B", "name-" + id(1), "Tổ A"));
        assertThat(names(TODAY)).containsExactly("Tổ B", "Tổ A", "Tổ dân phố 3");
        undo(second);
        assertThat(names(TODAY)).containsExactly("Tổ A", "Tổ B", "Tổ dân phố 3");
        undo(first);
        assertThat(names(TODAY)).containsExactly("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3");
        assertThat(names(LocalDate.of(2026, 8, 31))).containsExactly("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3");
    }

    @Test
    void what_is_too_long_or_no_text_is_refused_or_left_out() {
        String part = "khu vực " + "dài ".repeat(3_000);
        assertThat(refused("join", form("1/9/2026", "part", part, "names", "Tổ dân phố 1")))
                .contains("Dài quá 300 chữ");
        assertThat(refused("open", form("1/9/2026", "part", part, "name", "Tổ dân phố 8")))
                .contains("Dài quá 300 chữ");
        assertThat(refused("rename", form("1/9/2026", "name-" + id(0), "\u00a0")))
                .contains("Chưa ghi tên tổ");
        String change = change("rename", form("1/9/2026", "name-" + id(0), "Tổ\u00a0dân  phố\nA"));
        assertThat(names(TODAY)).contains("Tổ dân phố A");
        Visit.Answer undone = officer.post(change + "/undo", Map.of("reason", "nhầm\u0000"));
        assertThat(undone.location()).as(undone.body()).isEqualTo("/areas");
    }
}

package vn.ansinh.office.registry.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.platform.Ids;

/** What happens to households before, between and after changes of groups. */
class AreasMeanwhileTest extends AreasWard {
    private Visit.Answer move(String code, int into, String day) {
        return move(code, id(into), day);
    }

    private Visit.Answer move(String code, String into, String day) {
        String path = "/households/" + code + "/events/move-within";
        return officer.post(
                path,
                Map.of(
                        "event",
                        Ids.next().toString(),
                        "seen",
                        seen(officer.get(path).body()),
                        "day",
                        day,
                        "area",
                        into,
                        "step",
                        "save"));
    }

    private static String seen(String page) {
        return page.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void a_move_to_another_group_is_not_taken_out_by_what_happened_before_it() {
        assertThat(move("A-2", 1, "5/10/2026").location()).startsWith("/events/");
        Visit.Answer earlier = move("A-2", 2, "15/9/2026");
        assertThat(earlier.status()).as(earlier.location()).isEqualTo(400);
        assertThat(earlier.body()).contains("Đổi chỗ ở");
        assertThat(groupOf("A-2", TODAY)).isEqualTo("Tổ dân phố 2");
    }

    @Test
    void a_move_that_a_change_of_groups_counted_on_is_not_taken_out_either() {
        assertThat(move("A-2", 1, "5/10/2026").location()).startsWith("/events/");
        change("merge", form("1/10/2026", "ended", id(1), "into", id(2)));
        assertThat(groupOf("A-2", TODAY)).isEqualTo("Tổ dân phố 3");
        assertThat(move("A-2", 2, "15/9/2026").status()).isEqualTo(400);
        assertThat(groupOf("A-2", LocalDate.of(2026, 10, 1))).isEqualTo("Tổ dân phố 1");
        assertThatEventsGiveTheRegister();
    }

    @Test
    void a_move_before_two_changes_of_groups_is_recorded_after_them() {
        change("merge", form("1/10/2026", "ended", id(0), "into", id(1)));
        change("merge", form("1/11/2026", "ended", id(1), "into", id(2)));
        assertThat(move("A-2", 2, "15/9/2026").location()).startsWith("/events/");
        assertThat(groupOf("A-2", LocalDate.of(2026, 9, 20))).isEqualTo("Tổ dân phố 3");
        assertThat(groupOf("A-2", TODAY)).isEqualTo("Tổ dân phố 3");
        assertThatEventsGiveTheRegister();
    }

    @Test
    void nobody_comes_back_to_a_group_whose_making_was_taken_back() {
        String made = change("split", form("1/10/2026", "area", id(0), "name", "Tổ dân phố 25", "household", "A-1"));
        String area = Objects.requireNonNull(ward.officer(() ->
                        ward.register().household("A-1", TODAY).orElseThrow().area()))
                .toString();
        assertThat(move("B-1", area, "15/10/2026").location()).startsWith("/events/");
        String path = "/households/B-1/events/move-out";
        String page = officer.get(path).body();
        Visit.Answer left = officer.post(
                path,
                Map.of(
                        "event",
                        Ids.next().toString(),
                        "seen",
                        seen(page),
                        "day",
                        "15/10/2026",
                        "person",
                        page.replaceAll("(?s).*name=\"person\" value=\"([0-9a-f-]{36})\".*", "$1"),
                        "step",
                        "save"));
        assertThat(left.location()).as(left.body()).startsWith("/events/");
        undo(made);
        Visit.Answer back = officer.post(
                left.location() + "/undo",
                Map.of(
                        "event",
                        Ids.next().toString(),
                        "seen",
                        seen(officer.get("/households/A-1/events/move-within").body()),
                        "reason",
                        "Ghi nhầm"));
        assertThat(back.body()).contains("Tổ dân phố 25");
        assertThat(back.status()).isEqualTo(400);
        assertThat(groupOf("B-1", TODAY)).isEqualTo("nowhere");
    }
}

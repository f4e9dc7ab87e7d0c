package vn.ansinh.office.registry.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.sheet.GroupList;

/** Groups are renamed, split, merged and joined by decision; households keep their history, and each change can be taken back. */
class AreasTest extends AreasWard {
    @Test
    void a_renamed_group_keeps_its_households_and_its_earlier_name_on_earlier_days() {
        Map<String, String> form = form("1/9/2026", "name-" + id(2), "Tổ dân phố Bến Đò");
        assertThat(preview("rename", form)).contains("Tổ dân phố 3", "Tổ dân phố Bến Đò", "Không hộ nào đổi tổ");
        assertThat(names(TODAY)).contains("Tổ dân phố 3");
        String change = change("rename", form);
        assertThat(names(TODAY)).contains("Tổ dân phố Bến Đò").doesNotContain("Tổ dân phố 3");
        assertThat(names(LocalDate.of(2026, 8, 31))).contains("Tổ dân phố 3");
        assertThat(send("rename", form, "save").location()).as("sent twice").isEqualTo(change);
        assertThat(officer.get(change).body()).contains("12/NQ-HĐND", "Tổ dân phố 3 → Tổ dân phố Bến Đò");
        undo(change);
        assertThat(names(TODAY)).contains("Tổ dân phố 3").doesNotContain("Tổ dân phố Bến Đò");
        change("rename", form("1/9/2026", "name-" + id(2), "Tổ dân phố Hòn Rớ"));
        assertThat(names(TODAY)).as("again on the same day").contains("Tổ dân phố Hòn Rớ");
    }

    @Test
    void two_groups_may_change_their_names_with_each_other_in_one_decision() {
        change("rename", form("1/9/2026", "name-" + id(0), "Tổ dân phố 2", "name-" + id(1), "Tổ dân phố 1"));
        assertThat(names(TODAY)).containsExactly("Tổ dân phố 2", "Tổ dân phố 1", "Tổ dân phố 3");
        assertThat(refused("rename", form("2/9/2026", "name-" + id(2), "Tổ dân phố 1")))
                .contains("Hai tổ sẽ cùng tên");
    }

    @Test
    void households_of_a_split_group_come_to_the_new_one_from_the_day_on_and_their_life_line_says_so() {
        Map<String, String> form = form("1/10/2026", "area", id(0), "name", "Tổ dân phố 25", "household", "A-1");
        assertThat(preview("split", form)).contains("Tổ mới", "1 hộ đổi tổ");
        String change = change("split", form);
        assertThat(groupOf("A-1", TODAY)).isEqualTo("Tổ dân phố 25");
        assertThat(groupOf("A-1", LocalDate.of(2026, 9, 30))).isEqualTo("Tổ dân phố 1");
        assertThat(groupOf("A-2", TODAY)).isEqualTo("Tổ dân phố 1");
        assertThat(officer.get("/households/A-1").body()).contains("Sắp xếp tổ dân phố");
        assertThat(officer.get("/events").body()).doesNotContain("A-1");
        assertThatEventsGiveTheRegister();
        undo(change);
        assertThat(groupOf("A-1", TODAY)).isEqualTo("Tổ dân phố 1");
        assertThat(names(TODAY)).doesNotContain("Tổ dân phố 25");
        assertThatEventsGiveTheRegister();
    }

    @Test
    void all_households_of_a_merged_group_come_along_also_those_that_came_after_the_day() {
        UUID late = ward.household("A-9", groups.get(0), LocalDate.of(2026, 11, 1), "Ngô Thị Muộn");
        assertThat(late).isNotNull();
        String page = preview("merge", form("1/10/2026", "ended", id(0), "into", id(1), "name", "Tổ dân phố 1-2"));
        assertThat(page).contains("3 hộ đổi tổ", "Kết thúc");
        String change = change("merge", form("1/10/2026", "ended", id(0), "into", id(1), "name", "Tổ dân phố 1-2"));
        assertThat(names(TODAY)).containsExactly("Tổ dân phố 1-2", "Tổ dân phố 3");
        assertThat(List.of(groupOf("A-1", TODAY), groupOf("A-2", TODAY), groupOf("A-9", TODAY)))
                .containsOnly("Tổ dân phố 1-2");
        assertThat(groupOf("A-2", LocalDate.of(2026, 9, 30))).isEqualTo("Tổ dân phố 1");
        assertThat(officer.get("/areas").body()).contains("Tổ đã kết thúc", "nay thuộc Tổ dân phố 1-2");
        assertThat(officer.get("/households?q=" + encoded("Tổ 1 cũ")).body()).contains("đến hết", "asof=2026-09-30");
        assertThatEventsGiveTheRegister();
        undo(change);
        assertThat(names(TODAY)).containsExactly("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3");
        assertThat(groupOf("A-9", TODAY)).isEqualTo("Tổ dân phố 1");
        assertThatEventsGiveTheRegister();
    }

    @Test
    void a_list_that_still_names_a_merged_group_is_taken_for_the_group_that_took_it_in() {
        change("merge", form("1/10/2026", "ended", id(0), "into", id(1)));
        GroupList lists = ward.officer(() -> office.bean(GroupLists.class).of(LocalDate.of(2026, 11, 1)));
        assertThat(lists.former()).containsEntry("Tổ dân phố 1", "Tổ dân phố 2");
        assertThat(lists.names()).containsExactlyInAnyOrder("Tổ dân phố 2", "Tổ dân phố 3");
        GroupList before = ward.officer(() -> office.bean(GroupLists.class).of(LocalDate.of(2026, 9, 1)));
        assertThat(before.ended()).containsEntry("Tổ dân phố 1", "Tổ dân phố 2");
    }

    @Test
    void chosen_households_are_counted_to_another_group() {
        Map<String, String> form = form("1/10/2026", "area", id(0), "into", id(2), "codes", "A-2, X-404");
        assertThat(refused("move", form)).contains("Không có hộ mang mã X-404");
        form.put("codes", "A-2");
        change("move", form);
        assertThat(groupOf("A-2", TODAY)).isEqualTo("Tổ dân phố 3");
        assertThat(refused("move", form("1/11/2026", "area", id(0), "into", id(2), "codes", "B-1")))
                .contains("không ở tổ này");
    }

    @Test
    void groups_of_a_former_ward_may_have_the_names_of_groups_that_are_there() {
        change("join", form("1/7/2026", "part", "khu vực Vĩnh Trường", "names", "Tổ dân phố 1\nTổ dân phố 4"));
        assertThat(names(TODAY))
                .containsExactly(
                        "Tổ dân phố 1 (Phước Long, phường Nam Nha Trang)",
                        "Tổ dân phố 2",
                        "Tổ dân phố 3",
                        "Tổ dân phố 1 (Vĩnh Trường)",
                        "Tổ dân phố 4");
        assertThat(names(LocalDate.of(2026, 6, 30))).contains("Tổ dân phố 1");
        assertThat(groupOf("A-1", TODAY)).isEqualTo("Tổ dân phố 1 (Phước Long, phường Nam Nha Trang)");
        change("rename", form("1/8/2026", "name-" + id(0), "Tổ dân phố 5"));
        assertThat(names(TODAY))
                .as("once they differ")
                .contains("Tổ dân phố 1")
                .doesNotContain("Tổ dân phố 1 (Vĩnh Trường)");
    }

    @Test
    void a_new_name_of_the_ward_holds_from_its_day_and_is_taken_back_by_undoing() {
        String change = change(
                "ward",
                form(
                        "1/10/2026",
                        "name",
                        "Phường Thử",
                        "province",
                        "Khánh Hòa",
                        "code",
                        "22999",
                        "part",
                        "khu vực Cũ"));
        assertThat(ward.officer(() -> ward.register().ward(TODAY).orElseThrow().name()))
                .isEqualTo("Phường Thử");
        assertThat(ward.officer(() -> ward.register()
                        .ward(LocalDate.of(2026, 9, 30))
                        .orElseThrow()
                        .unitCode()))
                .isEqualTo("22402");
        undo(change);
        assertThat(ward.officer(() -> ward.register().ward(TODAY).orElseThrow().name()))
                .isEqualTo("Phường Nam Nha Trang");
    }

    @Test
    void changes_are_recorded_in_the_order_of_time_and_not_ahead_of_it() {
        change("rename", form("1/10/2026", "name-" + id(0), "Tổ dân phố A"));
        assertThat(refused("rename", form("30/9/2026", "name-" + id(1), "Tổ dân phố B")))
                .contains("1/10/2026");
        assertThat(refused("rename", form("1/1/2100", "name-" + id(1), "Tổ dân phố B")))
                .contains("đã có hiệu lực");
        Map<String, String> paperless = form("2/10/2026", "name-" + id(1), "Tổ dân phố B");
        paperless.remove("paper-number");
        assertThat(refused("rename", paperless)).contains("Chưa có số quyết định");
        change("merge", form("1/11/2026", "ended", id(0), "into", id(1)));
        assertThat(refused("join", form("15/10/2026", "part", "khu vực Vĩnh Trường", "names", "Tổ dân phố A")))
                .as("before the day on which a group ended")
                .contains("1/11/2026");
    }

    @Test
    void the_latest_change_is_undone_first_and_not_over_a_household_that_moved_since() {
        String split = change("split", form("1/10/2026", "area", id(0), "name", "Tổ dân phố 25", "household", "A-1"));
        String rename = change("rename", form("2/10/2026", "name-" + id(2), "Tổ dân phố Bến Đò"));
        assertThat(officer.post(split + "/undo", Map.of("reason", "x")).body()).contains("Xin hủy lần sau trước");
        undo(rename);
        String seen = officer.get("/households/A-1/events/move-within")
                .body()
                .replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        Visit.Answer moved = officer.post(
                "/households/A-1/events/move-within",
                Map.of(
                        "event",
                        Ids.next().toString(),
                        "seen",
                        seen,
                        "day",
                        "5/10/2026",
                        "area",
                        id(1),
                        "step",
                        "save"));
        assertThat(moved.location()).as(moved.body()).startsWith("/events/");
        assertThat(officer.post(split + "/undo", Map.of("reason", "x")).body()).contains("Hộ A-1 đã có thay đổi");
        assertThat(officer.post(moved.location() + "/undo", Map.of("reason", "x"))
                        .status())
                .isNotEqualTo(500);
    }

    @Test
    void nobody_moves_into_a_group_that_ended_nor_into_one_before_it_was_made() {
        String made = change("split", form("1/10/2026", "area", id(0), "name", "Tổ dân phố 25", "household", "A-1"));
        assertThat(made).isNotEmpty();
        UUID area = ward.officer(() -> ward.register().areas(TODAY).stream()
                .filter(one -> one.name().equals("Tổ dân phố 25"))
                .findFirst()
                .orElseThrow()
                .id());
        String page = officer.get("/households/B-1/events/move-within").body();
        assertThat(page).contains("Tổ dân phố 25");
        Visit.Answer early = officer.post(
                "/households/B-1/events/move-within",
                Map.of(
                        "event",
                        Ids.next().toString(),
                        "seen",
                        page.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1"),
                        "day",
                        "5/9/2026",
                        "area",
                        area.toString(),
                        "step",
                        "save"));
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.body()).contains("Tổ dân phố 25 mới có từ");
    }

    @Test
    void what_happened_before_the_groups_changed_can_still_be_recorded_after() {
        change("merge", form("1/10/2026", "ended", id(0), "into", id(1)));
        String page = officer.get("/households/A-2/events/move-out").body();
        String person = page.replaceAll("(?s).*name=\"person\" value=\"([0-9a-f-]{36})\".*", "$1");
        Visit.Answer left = officer.post(
                "/households/A-2/events/move-out",
                Map.of(
                        "event",
                        Ids.next().toString(),
                        "seen",
                        page.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1"),
                        "day",
                        "15/9/2026",
                        "person",
                        person,
                        "step",
                        "save"));
        assertThat(left.location()).as(left.body()).startsWith("/events/");
        assertThat(groupOf("A-2", LocalDate.of(2026, 9, 14))).isEqualTo("Tổ dân phố 1");
        assertThat(groupOf("A-2", LocalDate.of(2026, 9, 16))).isEqualTo("nowhere");
        assertThatEventsGiveTheRegister();
        assertThat(officer.post(left.location() + "/undo", Map.of("reason", "x"))
                        .status())
                .isNotEqualTo(500);
    }

    @Test
    void a_leader_sees_the_whole_history_of_the_households_that_came_and_cannot_change_groups() {
        Visit leader = office.signedIn(ward.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        assertThat(leader.get("/households/A-1").status()).isEqualTo(404);
        assertThat(leader.get("/areas").body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .as("what is not seen is not said to be none")
                .contains("Thành thị – – ", "Thành thị 1 1 ")
                .doesNotContain("Thành thị 0 0");
        assertThat(officer.get("/areas").body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("Thành thị 2 3 ", "Thành thị 0 0 ");
        change("merge", form("1/10/2026", "ended", id(0), "into", id(1)));
        assertThat(leader.get("/households/A-1").body()).contains("Lê Thị An");
        assertThat(leader.get("/households/A-1?asof=2026-09-01").body()).contains("Tổ dân phố 1");
        assertThat(leader.get("/areas").body()).doesNotContain("/areas/change/");
        assertThat(leader.get("/areas/change/merge").status()).isEqualTo(403);
        Visit adrift = office.signedIn(ward.ward(), "to01", Role.GROUP_LEADER, groups.get(0));
        assertThat(adrift.get("/households/A-1").status()).isEqualTo(404);
        assertThat(officer.get("/areas").body()).contains("vẫn gắn với Tổ dân phố 1");
    }

    @Test
    void what_changed_between_preview_and_saving_is_shown_before_it_is_recorded() {
        Map<String, String> form = form("1/10/2026", "ended", id(0), "into", id(1));
        preview("merge", form);
        ward.household("A-8", groups.get(0), EARLY, "Vũ Thị Mới");
        Visit.Answer answer = send("merge", form, "save");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Sổ đã thay đổi từ lúc xem trước", "3 hộ đổi tổ");
        assertThat(names(TODAY)).hasSize(3);
    }
}

package vn.ansinh.office.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups are found by every way to write them, also by an earlier name; where two share one, both are named. */
class GroupNamesTest {
    private static final GroupNames GROUPS = new GroupNames(new GroupList(
            List.of(
                    "Tổ dân phố 1 (Phước Long)",
                    "Tổ dân phố 1 (Vĩnh Trường)",
                    "Tổ dân phố 7",
                    "Thôn 7",
                    "Tổ dân phố 8"),
            Map.of("Tổ dân phố Bến Đò", "Tổ dân phố 8"),
            Map.of("Tổ dân phố 9", "Tổ dân phố 8", "Tổ dân phố 10", "")));

    @Test
    void one_group_is_found_however_it_is_written() {
        for (String typed : List.of("Tổ 8", "TDP số 08", "8", "tổ dân phố 8")) {
            assertThat(GROUPS.find(typed)).as(typed).contains("Tổ dân phố 8");
        }
    }

    @Test
    void groups_of_one_name_are_told_apart_by_their_former_ward() {
        for (String typed : List.of("Tổ 1 Vĩnh Trường", "Tổ 01, khu vực Vĩnh Trường", "Tổ dân phố 1 (Vĩnh Trường)")) {
            assertThat(GROUPS.find(typed)).as(typed).contains("Tổ dân phố 1 (Vĩnh Trường)");
        }
        assertThat(GROUPS.find("Tổ 1")).isEmpty();
        assertThat(GROUPS.several("Tổ 1")).containsExactly("Tổ dân phố 1 (Phước Long)", "Tổ dân phố 1 (Vĩnh Trường)");
    }

    @Test
    void a_number_that_a_group_and_a_hamlet_share_needs_the_whole_name() {
        assertThat(GROUPS.several("7")).containsExactly("Thôn 7", "Tổ dân phố 7");
        assertThat(GROUPS.find("Thôn 7")).contains("Thôn 7");
        assertThat(GROUPS.find("Tổ dân phố 7")).contains("Tổ dân phố 7");
    }

    @Test
    void an_earlier_name_means_the_group_as_it_is_called_now() {
        assertThat(GROUPS.find("tổ Bến Đò")).contains("Tổ dân phố 8");
        assertThat(GROUPS.isFormer("tổ Bến Đò")).isTrue();
        assertThat(GROUPS.isFormer("Tổ 8")).isFalse();
    }

    @Test
    void a_group_that_ended_since_is_told_with_what_became_of_it() {
        assertThat(GROUPS.find("Tổ 9")).isEmpty();
        assertThat(GROUPS.ended("Tổ 9")).contains("Tổ dân phố 8");
        assertThat(GROUPS.ended("Tổ 10")).contains("");
        assertThat(GROUPS.ended("Tổ 8")).isEmpty();
    }

    @Test
    void any_of_these_names_alone_in_a_row_is_a_heading() {
        assertThat(List.of("TỔ DÂN PHỐ 1, KHU VỰC PHƯỚC LONG", "Tổ Bến Đò", "Tổ 9"))
                .allMatch(GROUPS::isHeading);
        assertThat(GROUPS.isHeading("Nguyễn Văn An")).isFalse();
    }
}

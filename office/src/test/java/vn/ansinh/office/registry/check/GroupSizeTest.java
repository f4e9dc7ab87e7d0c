package vn.ansinh.office.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** A group that is much larger or smaller than at the last review is looked at; of others' groups a leader sees nothing. */
class GroupSizeTest {
    @Test
    void a_tenth_more_or_less_is_striking_and_exactly_a_tenth_is_not() {
        assertThat(new GroupSize("Tổ 1", 100, 400, 110, 440).isStriking()).isFalse();
        assertThat(new GroupSize("Tổ 1", 100, 400, 111, 400).isStriking()).isTrue();
        assertThat(new GroupSize("Tổ 1", 100, 400, 100, 359).isStriking()).isTrue();
        assertThat(new GroupSize("Tổ mới", 0, 0, 50, 200).isStriking()).isFalse();
    }

    @Test
    void each_group_stands_beside_what_it_was_on_the_last_day_of_the_last_annual_review() {
        TestDatabase database = TestDatabase.fresh();
        RegisterFixture ward = new RegisterFixture(database);
        List<UUID> groups = ward.found();
        ward.household("A-1", groups.get(0), LocalDate.of(2020, 1, 1), "Lê Thị An");
        ward.household("A-2", groups.get(0), LocalDate.of(2025, 12, 15), "Trần Thị Chi");
        ward.household("B-1", groups.get(1), LocalDate.of(2020, 1, 1), "Phạm Văn Dũng");
        try (RunningOffice office = RunningOffice.on(database)) {
            Visit officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
            Visit leader = office.signedIn(ward.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
            assertThat(officer.get("/checks/group-size").body()).contains("14/12/2025", "1 → 2 (+1)", "Đổi nhiều");
            assertThat(officer.get("/checks").body()).contains("1 tổ thay đổi nhiều");
            assertThat(leader.get("/checks/group-size").body())
                    .contains("Tổ dân phố 2")
                    .doesNotContain("Tổ dân phố 1<");
        }
    }
}

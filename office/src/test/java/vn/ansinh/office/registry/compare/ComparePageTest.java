package vn.ansinh.office.registry.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** Two days of a small register side by side. */
class ComparePageTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 6, 1);
    private static final String PAGE = "/households/compare?from=31/5/2026&to=1/6/2026";

    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;

    @BeforeAll
    static void start() {
        List<UUID> groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        UUID from = WARD.household("S-01", groups.getFirst(), SINCE, "Lê Văn Ở", "Lê Thị Sang", "Lê Văn Mất");
        UUID into = WARD.household("S-02", groups.get(1), SINCE, "Trần Văn Đón");
        UUID gone = WARD.household("S-03", groups.getFirst(), SINCE, "Phan Văn Đi");
        WARD.household("S-04", groups.get(1), CHANGE, "Võ Thị Mới");
        WARD.household("S-05", groups.get(1), SINCE, "Ngô Văn Yên");
        UUID mover = leave(from, "Lê Thị Sang");
        WARD.officer(() -> DATABASE.sql()
                .sql("""
                        insert into registry.membership (ward_id, person_id, since, household_id, relation)
                        values (platform.ward(), :person, :day, :home, 'child-in-law')
                        """)
                .param("person", mover)
                .param("day", CHANGE)
                .param("home", into)
                .update());
        UUID dead = leave(from, "Lê Văn Mất");
        WARD.officer(() -> DATABASE.sql()
                .sql("update registry.person set death_date = :day where person_id = :person")
                .param("day", CHANGE)
                .param("person", dead)
                .update());
        leave(gone, "Phan Văn Đi");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static UUID leave(UUID home, String name) {
        return WARD.officer(() -> {
            UUID person = DATABASE.sql()
                    .sql(
                            "select m.person_id from registry.members_on(:day) m where m.household_id = :home and m.name = :name")
                    .param("day", CHANGE.minusDays(1))
                    .param("home", home)
                    .param("name", name)
                    .query(UUID.class)
                    .single();
            DATABASE.sql()
                    .sql("update registry.membership set until = :day where person_id = :person")
                    .param("day", CHANGE)
                    .param("person", person)
                    .update();
            return person;
        });
    }

    @Test
    void who_came_went_died_and_moved_within_the_ward_stands_beside_each_household() {
        assertThat(officer.get(PAGE).body())
                .contains(
                        "4 hộ khác nhau",
                        "ngày trước: 4",
                        "ngày trước: 6",
                        "Lê Thị Sang: không còn ở sang hộ S-02",
                        "Lê Thị Sang: đến ở từ hộ S-01",
                        "Lê Văn Mất: đã mất",
                        "Hộ không còn",
                        "Võ Thị Mới: đến ở")
                .doesNotContain("Ngô Văn Yên");
        assertThat(officer.get(PAGE + "&kind=went").body())
                .contains("Phan Văn Đi", "1 hộ khác nhau")
                .doesNotContain("Võ Thị Mới");
        assertThat(officer.get(PAGE + "&code=S-02").body())
                .contains("1 hộ khác nhau", "Trần Văn Đón")
                .doesNotContain("Phan Văn Đi");
    }

    @Test
    void before_the_day_of_the_change_nothing_differs() {
        assertThat(officer.get("/households/compare?from=1/5/2026&to=31/5/2026").body())
                .contains("Không có gì khác");
    }

    @Test
    void a_leader_sees_the_households_of_the_own_group_alone() {
        assertThat(leader.get(PAGE).body()).contains("Võ Thị Mới").doesNotContain("Phan Văn Đi", "Lê Văn Mất");
    }

    @Test
    void days_that_are_none_or_in_the_wrong_order_are_said() {
        assertThat(officer.get("/households/compare?from=32/1/2026").body()).contains("không phải một ngày");
        assertThat(officer.get("/households/compare?from=2/6/2026&to=1/6/2026").body())
                .contains("phải đứng trước");
        assertThat(officer.get("/households/compare?page=xyz&kind=what&group=&code=" + Ids.next())
                        .status())
                .isEqualTo(200);
    }
}

package vn.ansinh.office.benefit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.benefit.enrolment.Enrolling;
import vn.ansinh.office.benefit.enrolment.Ground;
import vn.ansinh.office.benefit.enrolment.Opening;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.rules.enrolment.Course;

/** The family's page: what it draws, what it could ask for, what changes; never what would give a secret away. */
class LetterFlowTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static RunningOffice office;
    private static Visit officer;
    private static List<UUID> groups;

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        UUID home = WARD.household("T-01", groups.getFirst(), SINCE, "Lê Văn Cha", "Lê Thị Nặng");
        UUID head = WARD.person(home, "Lê Văn Cha", "1967-01-20", "severe");
        UUID heavy = WARD.person(home, "Lê Thị Nặng", "1995-05-01", "severe");
        open(home, heavy, "allowance-disability", 810_000);
        open(home, heavy, "allowance-hiv-poor", 810_000);
        assertThat(head).isNotEqualTo(heavy);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void open(UUID home, UUID person, String benefit, long amount) {
        Acting.as(
                WARD.officer(),
                "TEST",
                () -> office.bean(Enrolling.class)
                        .open(new Opening(
                                home,
                                Optional.of(person),
                                office.bean(WardLaw.class)
                                        .benefits()
                                        .find(benefit)
                                        .orElseThrow(),
                                JANUARY,
                                Optional.of(YearMonth.of(2023, 4)),
                                List.of(new Course.Level(JANUARY, amount, amount, "a-rule")),
                                Payee.self(person, "Lê Thị Nặng"),
                                new Ground("3/QĐ-UBND", LocalDate.of(2026, 1, 5), ""),
                                Optional.empty())));
    }

    @Test
    void the_page_says_what_is_drawn_since_when_and_why_what_could_be_asked_for_and_what_changes() {
        String page = officer.get("/households/T-01/letter").body();
        assertThat(page)
                .contains("04/2023", "810.000", "§")
                .as("the father has the same right and does not draw it")
                .contains("Lê Văn Cha", "Còn có thể đề nghị")
                .as("he reaches 60 in January")
                .contains("20/01/2027", "tròn 60 tuổi", "1.080.000");
        assertThat(officer.get("/households/T-01/letter.pdf").status()).isEqualTo(200);
        assertThat(officer.get("/households/T-01/letter.docx").status()).isEqualTo(200);
        assertThat(officer.get("/households/T-01/letter.txt").status()).isEqualTo(404);
        assertThat(officer.get("/households/T-99/letter").status()).isEqualTo(404);
    }

    @Test
    void what_is_never_posted_is_not_in_the_letter() {
        assertThat(officer.get("/households/T-01/letter").body()).doesNotContain("HIV");
    }

    @Test
    void a_leader_of_another_group_does_not_find_it() {
        Visit leader = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        assertThat(leader.get("/households/T-01/letter").status()).isEqualTo(404);
        Visit viewer = office.signedIn(WARD.ward(), "xem", Role.VIEWER);
        assertThat(viewer.get("/households/T-01/letter").status()).isEqualTo(403);
    }
}

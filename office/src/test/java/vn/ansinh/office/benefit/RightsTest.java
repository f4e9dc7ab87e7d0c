package vn.ansinh.office.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.NewAccount;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Slots;

class RightsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PASSWORD = "mua-thu-nha-trang-26";

    private static RunningOffice office;
    private static List<UUID> groups;
    private static Benefits benefits;

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        benefits = office.bean(Law.class).benefits();
        account("canbo", Role.OFFICER, List.of());
        account("toba", Role.GROUP_LEADER, List.of(groups.get(2)));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void what_the_register_knows_is_asked_and_a_blank_stays_unknown() {
        UUID household = WARD.household("Q-01", groups.getFirst(), SINCE, "Lê Thị Hoa", "Lê Văn Nam", "Lê Thị Mai");
        person(household, "Lê Thị Hoa", "birth_date = '1985-05-01', birth_precision = 'day', sex = 'female'");
        person(household, "Lê Văn Nam", "birth_date = '2018-01-01', birth_precision = 'year', sex = 'male'");
        situation(household, "Lê Văn Nam", "studying_at", "primary");
        origin(household, "Lê Thị Hoa", "Ê-đê");
        health(household, "Lê Văn Nam", "severe");
        listed(household, "poor", LocalDate.of(2026, 1, 1));

        Question question = question(household, officer());

        Facts mother = question.people().getFirst();
        assertThat(word(question.household(), "household.status")).isEqualTo("poor");
        assertThat(word(question.household(), "place.rural")).isEqualTo("false");
        assertThat(question.household().knows("place.island")).isFalse();
        assertThat(word(mother, "person.sex")).isEqualTo("female");
        assertThat(word(mother, "person.ethnic-minority")).isEqualTo("true");
        assertThat(mother.knows("person.disability-degree")).isFalse();
        assertThat(mother.knows("person.marital-state")).isFalse();
        // Mai has no birth date: whether she is under 16 nobody knows, so neither how many children are
        assertThat(mother.knows("person.children-under-16-raised")).isFalse();
        Facts son = question.people().get(1);
        assertThat(word(son, "person.disability-degree")).isEqualTo("severe");
        assertThat(word(son, "person.school-level")).isEqualTo("primary");
        assertThat(word(son, "person.mother-state")).isEqualTo("present");
        assertThat(son.knows("person.father-state")).isFalse();
        assertThat(word(son, "person.marital-state")).isEqualTo("never-married");
        assertThat(word(son, "person.children-under-16-raised")).isEqualTo("0");
        assertThat(son.knows("person.birth-date")).isFalse();
        assertThat(question.people().get(2).knows("person.mother-state")).isTrue();
    }

    @Test
    void a_leader_is_told_nothing_of_health_and_nothing_of_another_group() {
        UUID own = WARD.household("Q-02", groups.get(2), SINCE, "Trần Văn Ba");
        UUID other = WARD.household("Q-03", groups.getFirst(), SINCE, "Trần Văn Tư");
        health(own, "Trần Văn Ba", "severe");

        assertThat(question(own, leader()).people().getFirst().knows("person.disability-degree"))
                .isFalse();
        assertThat(question(own, officer()).people().getFirst().knows("person.disability-degree"))
                .isTrue();
        assertThat(DATABASE.as(leader(), () -> households().find(other, TODAY))).isEmpty();
    }

    @Test
    void the_status_is_that_of_the_day() {
        UUID household = WARD.household("Q-04", groups.getFirst(), SINCE, "Phan Thị Lý");
        assertThat(standing(household, TODAY).status()).contains(Standing.Status.NORMAL);
        assertThat(standing(household, TODAY).basis()).isEqualTo(Standing.Basis.NONE);

        listed(household, "near-poor", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1));
        listed(household, "not-listed", LocalDate.of(2024, 1, 1));

        assertThat(standing(household, LocalDate.of(2023, 6, 1)).status()).contains(Standing.Status.NEAR_POOR);
        assertThat(standing(household, TODAY).status()).contains(Standing.Status.NEWLY_ESCAPED);
        assertThat(standing(household, TODAY).leftLists()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(standing(household, LocalDate.of(2027, 1, 1)).status()).contains(Standing.Status.NORMAL);
    }

    @Test
    void a_form_says_what_it_answers_and_no_more() {
        UUID household = WARD.household("Q-05", groups.getFirst(), SINCE, "Võ Văn Tám", "Võ Thị Chín");
        Map<String, String> answers = new HashMap<>();
        answers.put("income-per-household", "9000000");
        answers.put("income-pension", "0");
        answers.put("wall-material", "durable");
        answers.put("pillar-material", "durable");
        answers.put("roof-material", "non-durable");
        answers.put("water-source", "piped");
        answers.put("toilet", "none");
        submit(household, answers);

        Question question = question(household, officer());

        assertThat(word(question.household(), "household.house-state")).isEqualTo("semi-solid");
        assertThat(word(question.household(), "household.lacks-clean-water-or-latrine"))
                .isEqualTo("true");
        assertThat(question.household().knows("household.farm-forest-fish-salt"))
                .isFalse();
        assertThat(word(question.people().getLast(), "person.pension-monthly")).isEqualTo("0");
        assertThat(question.people().getLast().knows("person.monthly-income")).isFalse();
    }

    @Test
    void sums_of_money_each_month_make_the_total_and_nothing_else_does() {
        UUID household = WARD.household("Q-06", groups.getFirst(), SINCE, "Hồ Văn Sáu", "Hồ Thị Bảy");
        person(household, "Hồ Văn Sáu", "birth_date = '1991-02-03', birth_precision = 'day'");
        person(household, "Hồ Thị Bảy", "birth_date = '2017-02-03', birth_precision = 'day'");
        health(household, "Hồ Văn Sáu", "severe");
        health(household, "Hồ Thị Bảy", "extremely-severe");
        listed(household, "near-poor", LocalDate.of(2026, 1, 1));

        Rights rights = rights(household, TODAY);

        // severe, 16 to 59: 540,000 x 1.5; extremely severe child: 540,000 x 2.5; cards and loans count for nothing
        assertThat(rights.total().month()).isEqualByComparingTo(BigDecimal.valueOf(810_000 + 1_350_000));
        assertThat(rights.total().year()).isEqualByComparingTo(BigDecimal.valueOf((810_000 + 1_350_000) * 12));
        assertThat(rights.all())
                .filteredOn(Entitlement::isGiven)
                .extracting(one -> one.benefit().id())
                .contains("hi-near-poor", "allowance-disability");
        assertThat(rights.toAsk())
                .extracting(asked -> asked.fact().id())
                .contains("carer.kind")
                .doesNotContain("person.disability-degree");
        assertThat(rights.all()).extracting(one -> one.benefit().family()).doesNotContain("emergency");
    }

    @Test
    void birthdays_and_new_values_of_the_next_days_are_told_with_their_sums() {
        UUID household = WARD.household("Q-07", groups.getFirst(), SINCE, "Bùi Thị Mười", "Bùi Văn Một");
        person(household, "Bùi Thị Mười", "birth_date = '1951-12-20', birth_precision = 'day', sex = 'female'");
        person(household, "Bùi Văn Một", "birth_date = '2011-02-10', birth_precision = 'day', sex = 'male'");
        health(household, "Bùi Văn Một", "extremely-severe");
        submit(household, Map.of("income-per-household", "30000000", "income-pension", "0"));

        Rights now = rights(household, TODAY);
        List<ComingChange> changes =
                DATABASE.as(officer(), () -> office.bean(ComingChanges.class).after(now, 90));

        ComingChange pension = changes.stream()
                .filter(change -> change.benefit().id().equals("social-pension"))
                .findFirst()
                .orElseThrow();
        assertThat(pension.day()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(pension.kind()).isEqualTo(ComingChange.Kind.STARTS);
        assertThat(pension.after().orElseThrow()).isEqualByComparingTo("540000");
        assertThat(pension.because()).isEqualTo(new ComingChange.Because.Birthday(0, 75));
        ComingChange disability = changes.stream()
                .filter(change -> change.benefit().id().equals("allowance-disability"))
                .findFirst()
                .orElseThrow();
        // a child of 15 turns 16: 540,000 x 2.5 becomes 540,000 x 2
        assertThat(disability.day()).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(disability.kind()).isEqualTo(ComingChange.Kind.CHANGES);
        assertThat(disability.before().orElseThrow()).isEqualByComparingTo("1350000");
        assertThat(disability.after().orElseThrow()).isEqualByComparingTo("1080000");
    }

    @Test
    void the_page_shows_what_is_given_what_to_ask_and_the_reasons() {
        UUID household = WARD.household("Q-08", groups.get(2), SINCE, "Đặng Văn Hai");
        person(household, "Đặng Văn Hai", "birth_date = '1986-02-03', birth_precision = 'day'");
        health(household, "Đặng Văn Hai", "severe");
        listed(household, "poor", LocalDate.of(2026, 1, 1));
        Visit officer = office.visit();
        officer.signIn("canbo", PASSWORD);

        String page = officer.get("/households/Q-08/rights").body();

        assertThat(page)
                .contains("810.000 đ")
                .contains("9.720.000 đ")
                .contains("Cần hỏi thêm")
                .contains("Hộ nghèo");
        assertThat(officer.get("/households/Q-08/rights?asof=2023-03-01").body())
                .contains("540.000 đ");
        assertThat(officer.get("/households/Q-08/rights/allowance-disability?person=" + id(household, "Đặng Văn Hai"))
                        .body())
                .contains("Căn cứ");
        assertThat(officer.get("/households/Q-08").body())
                .contains("Xem quyền lợi")
                .doesNotContain("810.000");
        assertThat(views(household, "Đặng Văn Hai")).isPositive();

        Visit leader = office.visit();
        leader.signIn("toba", PASSWORD);
        assertThat(leader.get("/households/Q-08/rights").body())
                .contains("sức khỏe, khuyết tật.")
                .doesNotContain("9.720.000 đ");
        WARD.household("Q-09", groups.getFirst(), SINCE, "Đặng Văn Năm");
        assertThat(leader.get("/households/Q-09/rights").status()).isEqualTo(404);
        assertThat(officer.get("/households/Q-08/rights/no-such-right").status())
                .isEqualTo(404);
    }

    @Test
    void all_households_are_known_as_each_one_is() {
        UUID household = WARD.household("Q-10", groups.get(1), SINCE, "Ngô Văn Chín");
        health(household, "Ngô Văn Chín", "mild");

        KnownHousehold alone = DATABASE.as(officer(), () -> households().find(household, TODAY))
                .orElseThrow();

        assertThat(DATABASE.as(officer(), () -> households().all(TODAY))).contains(alone);
    }

    private static KnownHouseholds households() {
        return office.bean(KnownHouseholds.class);
    }

    private static Question question(UUID household, Identity who) {
        return DATABASE.as(who, () -> households().find(household, TODAY))
                .orElseThrow()
                .question(benefits, TODAY);
    }

    private static Rights rights(UUID household, LocalDate day) {
        KnownHousehold known =
                DATABASE.as(officer(), () -> households().find(household, day)).orElseThrow();
        return Rights.of(benefits, known, day);
    }

    private static Standing standing(UUID household, LocalDate day) {
        return DATABASE.as(officer(), () -> households().find(household, day))
                .orElseThrow()
                .standing();
    }

    private static String word(Facts facts, String id) {
        Slots slots = benefits.slots();
        int place = slots.place(id);
        return Slots.word(slots.fact(place).orElseThrow(), facts.at(place));
    }

    private static Identity officer() {
        return WARD.officer();
    }

    private static Identity leader() {
        return new Identity(WARD.ward(), Ids.next(), Role.GROUP_LEADER.code(), List.of(groups.get(2)));
    }

    private static void account(String name, Role role, List<UUID> bound) {
        DATABASE.as(
                Identity.program(WARD.ward()),
                () -> office.bean(CreatingAccount.class)
                        .create(new NewAccount(
                                name, "Người thử", List.of(role), bound, PASSWORD, NewAccount.PasswordKind.OWN)));
    }

    private static UUID id(UUID household, String name) {
        return WARD.officer(() -> DATABASE.sql()
                .sql(
                        "select m.person_id from registry.members_on(:day) m where m.household_id = :home and m.name = :name")
                .param("day", TODAY)
                .param("home", household)
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    private static void person(UUID household, String name, String set) {
        run("update registry.person set " + set + " where person_id = ?", id(household, name));
    }

    private static void situation(UUID household, String name, String column, String value) {
        run(
                "insert into registry.person_situation (ward_id, person_id, since, " + column
                        + ") values (platform.ward(), ?, ?, ?)",
                id(household, name),
                SINCE,
                value);
    }

    private static void origin(UUID household, String name, String group) {
        run("insert into registry.person_origin values (platform.ward(), ?, ?)", id(household, name), group);
    }

    private static void health(UUID household, String name, String degree) {
        run(
                "insert into registry.person_health (ward_id, person_id, since, disability_degree) "
                        + "values (platform.ward(), ?, ?, ?)",
                id(household, name),
                SINCE,
                degree);
    }

    private static void listed(UUID household, String status, LocalDate from) {
        listed(household, status, from, LocalDate.of(9999, 1, 1));
    }

    private static void listed(UUID household, String status, LocalDate from, LocalDate to) {
        run(
                "insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at) "
                        + "values (platform.ward(), ?, ?, ?, daterange(?, ?), 'test', now())",
                Ids.next(),
                household,
                status,
                from,
                to);
    }

    private static void submit(UUID household, Map<String, String> answers) {
        DATABASE.as(
                officer(),
                () -> office.bean(SubmittingSurvey.class)
                        .submit(List.of(new NewSubmission(
                                household,
                                LocalDate.of(2026, 10, 5),
                                "Rà soát viên",
                                Submission.Channel.SHEET,
                                null,
                                Answers.of(answers)))));
    }

    private static long views(UUID household, String name) {
        UUID person = id(household, name);
        return WARD.officer(() -> DATABASE.sql()
                .sql("select count(*) from platform.view_log where subject = :person and fact = 'SEE_HEALTH'")
                .param("person", person)
                .query(Long.class)
                .single());
    }

    private static void run(String statement, Object... values) {
        DATABASE.as(officer(), () -> {
            DATABASE.sql().sql(statement).params(values).update();
        });
    }
}

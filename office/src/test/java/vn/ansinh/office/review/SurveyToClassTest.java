package vn.ansinh.office.review;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;
import vn.ansinh.office.survey.Surveys;

class SurveyToClassTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate AUTUMN_2023 = LocalDate.of(2023, 10, 5);
    private static final LocalDate AUTUMN_2026 = LocalDate.of(2026, 10, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PASSWORD = "mua-thu-nha-trang-26";

    private static RunningOffice office;
    private static Identity officer;
    private static List<UUID> groups;

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        CreatingAccount.Outcome outcome = DATABASE.as(
                Identity.program(WARD.ward()),
                () -> office.bean(CreatingAccount.class)
                        .create(new NewAccount(
                                "canbo",
                                "Cán bộ",
                                List.of(Role.OFFICER),
                                List.of(),
                                PASSWORD,
                                NewAccount.PasswordKind.OWN)));
        UUID user = ((CreatingAccount.Outcome.Created) outcome).user();
        officer = new Identity(WARD.ward(), user, "officer", List.of());
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void a_form_of_low_income_and_three_deprivations_makes_the_household_poor() {
        UUID household = WARD.household("A-01", groups.getFirst(), SINCE, "Nguyễn Văn An", "Nguyễn Thị Bình");
        submit(household, AUTUMN_2023, deprived("3000000"));
        HouseholdClass found = found(household, TODAY);
        assertThat(found.found()).isEqualTo("poor");
        assertThat(found.since()).isEqualTo(AUTUMN_2023);
        assertThat(DATABASE.as(officer, () -> office.bean(Reviews.class).classOf(household, SINCE)))
                .isEmpty();
    }

    @Test
    void a_form_of_autumn_2026_is_judged_by_both_standards() {
        UUID household = WARD.household("A-02", groups.getFirst(), SINCE, "Lê Văn Cường", "Lê Thị Dung");
        submit(household, AUTUMN_2026, deprived("5000000"));
        assertThat(found(household, TODAY).found()).isEqualTo("average-living-standard");
        HouseholdClass next = found(household, LocalDate.of(2027, 1, 1));
        assertThat(next.standard()).isEqualTo("2027-2030");
        assertThat(next.possible()).contains("poor");
    }

    @Test
    void a_correction_is_a_new_form_and_the_old_one_stays() {
        UUID household = WARD.household("A-03", groups.getFirst(), SINCE, "Trần Văn Em", "Trần Thị Giang");
        Submission first = submit(household, AUTUMN_2023, deprived("3000000"));
        DATABASE.as(
                officer,
                () -> office.bean(SubmittingSurvey.class)
                        .submit(List.of(new NewSubmission(
                                household,
                                AUTUMN_2023,
                                "Rà soát viên",
                                Submission.Channel.DESK,
                                first.id(),
                                Answers.of(deprived("30000000"))))));
        assertThat(found(household, TODAY).found()).isEqualTo("above-average");
        assertThat(DATABASE.as(officer, () -> office.bean(Surveys.class).history(household)))
                .hasSize(2);
    }

    @Test
    void what_the_form_leaves_open_leaves_the_class_open_and_names_what_is_possible() {
        UUID household = WARD.household("A-04", groups.getFirst(), SINCE, "Phạm Văn Hải");
        submit(household, AUTUMN_2023, Map.of("income-per-household", "1000000"));
        HouseholdClass found = found(household, TODAY);
        assertThat(found.found()).isNull();
        assertThat(found.possible()).containsExactly("near-poor", "poor");
    }

    @Test
    void the_pages_of_the_review_answer_an_officer() {
        UUID household = WARD.household("A-05", groups.get(1), SINCE, "Đỗ Văn Kiên", "Đỗ Thị Lan");
        submit(household, AUTUMN_2026, deprived("3000000"));
        Visit visit = office.visit();
        visit.signIn("canbo", PASSWORD);
        assertThat(visit.get("/households/A-05/survey").status()).isEqualTo(200);
        assertThat(visit.get("/surveys").body()).contains("Đỗ Văn Kiên");
        assertThat(visit.get("/surveys/differences").status()).isEqualTo(200);
        assertThat(visit.get("/").body()).contains("Hộ nghèo");
        assertThat(visit.get("/").status()).isEqualTo(200);
        assertThat(visit.get("/households/A-05/why").body()).contains("Đỗ Văn Kiên");
        assertThat(visit.get("/documents").status()).isEqualTo(200);
        assertThat(visit.get("/documents/list?which=poor&format=docx").status()).isEqualTo(200);
    }

    @Test
    void a_desk_form_with_a_mistake_keeps_what_was_typed_and_stores_nothing() {
        UUID household = WARD.household("A-06", groups.get(1), SINCE, "Bùi Văn Minh");
        Visit visit = office.visit();
        visit.signIn("canbo", PASSWORD);
        Visit.Answer answer = visit.post(
                "/households/A-06/survey",
                Map.of(
                        "interview-date", "5/10/2026",
                        "surveyor", "Bà Nga",
                        "income-per-household", "ba triệu"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("ba triệu").contains("Bà Nga");
        assertThat(DATABASE.as(officer, () -> office.bean(Surveys.class).history(household)))
                .isEmpty();
        assertThat(visit.post(
                                "/households/A-06/survey",
                                Map.of(
                                        "interview-date", "5/10/2026",
                                        "surveyor", "Bà Nga",
                                        "income-per-household", "3.000.000 đ"))
                        .location())
                .isEqualTo("/households/A-06/why");
    }

    private static HouseholdClass found(UUID household, LocalDate day) {
        return DATABASE.as(officer, () -> office.bean(Reviews.class).classOf(household, day))
                .orElseThrow();
    }

    private static Submission submit(UUID household, LocalDate day, Map<String, String> answers) {
        return DATABASE.as(
                        officer,
                        () -> office.bean(SubmittingSurvey.class)
                                .submit(List.of(new NewSubmission(
                                        household,
                                        day,
                                        "Rà soát viên",
                                        Submission.Channel.SHEET,
                                        null,
                                        Answers.of(answers)))))
                .getFirst();
    }

    /** Housing, water and toilet lacking: three, whatever the members' facts leave open. */
    private static Map<String, String> deprived(String monthlyIncome) {
        Map<String, String> answers = new HashMap<>();
        answers.put("income-per-household", monthlyIncome);
        answers.put("wall-material", "non-durable");
        answers.put("pillar-material", "non-durable");
        answers.put("roof-material", "non-durable");
        answers.put("water-source", "other");
        answers.put("toilet", "none");
        return answers;
    }
}

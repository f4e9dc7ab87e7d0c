package vn.ansinh.office.review.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;

/** Odd forms are listed with their reasons, by shares that only the ward enters, until somebody looked and the facts stay. */
class OddFormsTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 10, 16);

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private RunningOffice office;
    private Visit officer;
    private Visit leader;
    private UUID an = new UUID(0, 0);
    private UUID binh = new UUID(0, 0);
    private String checks = "";

    @BeforeEach
    void a_review_with_two_poor_households() {
        List<UUID> groups = ward.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(ward.ward(), "to01", Role.GROUP_LEADER, groups.get(0));
        an = poor("A-1", groups.get(0), "Lê Thị An");
        binh = poor("B-1", groups.get(1), "Phạm Văn Bình");
        checks = officer.post("/reviews", Map.of("kind", "annual", "year", "2026"))
                        .location()
                + "/checks";
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private UUID poor(String code, UUID group, String head) {
        UUID household = ward.household(code, group, EARLY, head);
        ward.officer(() -> database.sql()
                .sql("""
                        insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                        values (platform.ward(), :id, :household, 'poor', daterange('2026-01-01', null), 'test', now())
                        """)
                .param("id", Ids.next())
                .param("household", household)
                .update());
        return household;
    }

    private void survey(UUID household, LocalDate day, String surveyor, Map<String, String> answers) {
        ward.officer(() -> office.bean(SubmittingSurvey.class)
                .submit(List.of(new NewSubmission(
                        household, day, surveyor, Submission.Channel.DESK, null, Answers.of(answers)))));
    }

    private void share(String field, String percent) {
        Map<String, String> shares = new HashMap<>(Map.of("near", "", "change", "", "same", ""));
        shares.put(field, percent);
        assertThat(officer.post(checks + "/shares", shares).location()).isEqualTo(checks);
    }

    @Test
    void a_household_near_a_line_is_listed_only_by_the_share_that_the_ward_entered() {
        survey(an, NOW, "Bà Nga", Map.of("income-per-household", "2050000"));
        assertThat(officer.get(checks).body())
                .contains("Phường chưa nhập tỷ lệ sát ngưỡng")
                .doesNotContain("Sát ngưỡng: ");
        share("near", "2");
        assertThat(officer.get(checks).body()).doesNotContain("Sát ngưỡng: ");
        share("near", "3");
        assertThat(officer.get(checks).body())
                .contains("Sát ngưỡng: 1", "cao hơn", "cách khoảng 2%")
                .doesNotContain("2.050.000");
        assertThat(officer.post(checks + "/shares", Map.of("near", "0")).body())
                .contains("Xin nhập số nguyên từ 1 đến 100");
    }

    @Test
    void a_form_unlike_the_one_before_the_review_says_in_what() {
        survey(
                an,
                LocalDate.of(2025, 10, 10),
                "Bà Nga",
                Map.of("wall-material", "durable", "income-per-household", "2000000"));
        survey(an, NOW, "Bà Nga", Map.of("wall-material", "non-durable", "income-per-household", "5000000"));
        assertThat(officer.get(checks).body())
                .contains("Khác phiếu trước: 1", "Vật liệu tường: phiếu ngày 10/10/2025 ghi bền chắc")
                .doesNotContain("Thu nhập bình quân cao hơn phiếu");
        share("change", "100");
        assertThat(officer.get(checks).body()).contains("Thu nhập bình quân cao hơn phiếu ngày 10/10/2025 khoảng 150%");
    }

    @Test
    void alike_forms_of_one_surveyor_are_listed_with_each_other_and_not_those_of_two() {
        Map<String, String> answers = Map.of("toilet", "septic", "water-source", "piped", "dwelling-area", "40");
        survey(an, NOW, "Bà Nga", answers);
        survey(binh, NOW, "bà  nga", answers);
        assertThat(officer.get(checks).body())
                .contains("Phiếu giống nhau: 2", "Giống 3 trong 3 câu trả lời với phiếu của hộ B-1");
        assertThat(leader.get(checks).body()).as("sees only the own group").doesNotContain("Phiếu giống nhau");
        survey(binh, NOW, "Ông Tư", answers);
        assertThat(officer.get(checks).body()).doesNotContain("Phiếu giống nhau");
        survey(binh, NOW, "Bà Nga", Map.of("toilet", "septic", "water-source", "piped", "dwelling-area", "41"));
        assertThat(officer.get(checks).body()).doesNotContain("Phiếu giống nhau");
        share("same", "60");
        assertThat(officer.get(checks).body()).contains("Giống 2 trong 3 câu trả lời với phiếu của hộ A-1");
    }

    @Test
    void a_form_unlike_the_register_is_marked_as_looked_at_until_its_facts_change() {
        UUID other = ward.household("Z-9", UUID.fromString(group()), LocalDate.of(2026, 10, 19), "Lê Nhỏ");
        ward.officer(() -> database.sql()
                .sql("update registry.membership set until = '2026-10-20' where household_id = :other")
                .param("other", other)
                .update());
        ward.officer(() ->
                database.sql().sql("""
                        insert into registry.membership (ward_id, person_id, since, household_id, relation)
                        select platform.ward(), m.person_id, '2026-10-20', :home, 'child' from registry.membership m
                        where m.household_id = :other
                        """).param("home", an).param("other", other).update());
        survey(an, NOW, "Bà Nga", Map.of("toilet", "septic"));
        String page = officer.get(checks).body();
        assertThat(page).contains("Khác với sổ: 1", "Phiếu tính 1 người, sổ nay có 2 người");
        Map<String, String> look =
                new HashMap<>(Map.of("code", "A-1", "kind", "register", "fingerprint", fingerprint(page), "note", ""));
        assertThat(officer.post(checks + "/look", look).body()).contains("Xin ghi đã thấy gì");
        look.put("note", "Cháu về ở từ 20/10");
        assertThat(leader.post(checks + "/look", look).status()).isEqualTo(403);
        assertThat(officer.post(checks + "/look", look).location()).isEqualTo(checks);
        assertThat(officer.get(checks).body())
                .contains("0 điều chưa xem trong 1 điều", "Trần Văn canbo đã xem: Cháu về ở từ 20/10");
        survey(an, NOW, "Bà Nga", Map.of("toilet", "none"));
        assertThat(officer.get(checks).body()).contains("1 điều chưa xem trong 1 điều");
        assertThat(officer.post(checks + "/look", look).body()).contains("vừa thay đổi");
    }

    private String group() {
        return ward.officer(() -> database.sql()
                .sql("select area_id from registry.households_on('2026-10-01') where household_id = :home")
                .param("home", an)
                .query(UUID.class)
                .single()
                .toString());
    }

    private static String fingerprint(String page) {
        Matcher field =
                Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}

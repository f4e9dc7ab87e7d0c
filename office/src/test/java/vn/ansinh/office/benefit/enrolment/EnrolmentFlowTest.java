package vn.ansinh.office.benefit.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.rules.enrolment.Course;

/** Enrolments on the screen: the list, one of them, decisions on paper, and the change of level as one decision over many. */
class EnrolmentFlowTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Pattern BATCH = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern DEED = Pattern.compile("name=\"deed\" value=\"([0-9a-f-]{36})\"");

    private static RunningOffice office;
    private static Visit officer;
    private static List<UUID> groups;
    private static UUID first;
    private static UUID second;
    private static UUID third;

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        UUID one = WARD.household("F-01", groups.getFirst(), SINCE, "Lê Văn Một");
        UUID two = WARD.household("F-02", groups.get(1), SINCE, "Trần Thị Hai");
        UUID three = WARD.household("F-03", groups.get(1), SINCE, "Phan Văn Ba");
        first = open(one, WARD.person(one, "Lê Văn Một", "1990-05-01", "severe"), "Lê Văn Một");
        second = open(two, WARD.person(two, "Trần Thị Hai", "1990-05-01", "severe"), "Trần Thị Hai");
        third = open(three, WARD.person(three, "Phan Văn Ba", "1990-05-01", "none"), "Phan Văn Ba");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static UUID open(UUID household, UUID person, String name) {
        return Acting.as(
                WARD.officer(),
                "TEST",
                () -> office.bean(Enrolling.class)
                        .open(new Opening(
                                household,
                                Optional.of(person),
                                office.bean(WardLaw.class)
                                        .benefits()
                                        .find("allowance-disability")
                                        .orElseThrow(),
                                JANUARY,
                                Optional.of(YearMonth.of(2023, 4)),
                                List.of(new Course.Level(JANUARY, 750_000, 750_000, "k6-severe-adult-d20")),
                                Payee.self(person, name),
                                new Ground("3/QĐ-UBND", LocalDate.of(2026, 1, 5), ""),
                                Optional.empty())));
    }

    private static Visit.Answer decide(UUID enrolment, String kind, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("paper", "9/QĐ-UBND", "paper-day", "20/11/2026"));
        all.putAll(fields);
        return officer.post("/enrolments/" + enrolment + "/decide/" + kind, all);
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void the_change_of_level_is_looked_at_recorded_once_and_taken_back_as_one() {
        String page = officer.get("/enrolments/readjust?from=07/2026").body();
        assertThat(page)
                .contains("Lê Văn Một", "810.000", "300.000", "Phan Văn Ba", "Không còn điều kiện")
                .as("two people by 60.000 a month for five months")
                .contains("600.000");
        Map<String, String> form = Map.of(
                "id", found(BATCH, page),
                "from", "07/2026",
                "who", first.toString(),
                "paper", "215/QĐ-UBND",
                "paper-day", "20/11/2026");
        Map<String, String> nobody = new HashMap<>(form);
        nobody.remove("who");
        assertThat(officer.post("/enrolments/readjust", nobody).body()).contains("Chưa chọn ai");
        assertThat(officer.post("/enrolments/readjust", form).status()).isEqualTo(303);
        assertThat(officer.post("/enrolments/readjust", form).status())
                .as("sent twice")
                .isEqualTo(303);
        assertThat(officer.get("/enrolments/" + first).body()).contains("810.000", "07/2026");
        assertThat(officer.get("/enrolments/readjust?from=07/2026").body())
                .doesNotContain("Lê Văn Một")
                .contains("Trần Thị Hai");
        String batch = "/enrolments/batches/" + form.get("id");
        assertThat(officer.get(batch).body()).contains("215/QĐ-UBND", "Lê Văn Một", "300.000");
        assertThat(officer.post(batch + "/undo", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(batch).body()).contains("Đã thu hồi");
        assertThat(officer.get("/enrolments/readjust?from=07/2026").body()).contains("Lê Văn Một");
    }

    @Test
    void a_decision_on_paper_is_recorded_with_its_faults_said_and_the_last_one_can_be_taken_back() {
        assertThat(decide(second, "stop", Map.of("month", "13/2026", "why", "")).body())
                .contains("Ghi tháng và năm, như 3/2026", "Chọn một mục trong danh sách", "9/QĐ-UBND");
        assertThat(decide(second, "change", Map.of("month", "12/2026", "amount", "100.000"))
                        .body())
                .as("the law gives 750.000")
                .contains("thấp hơn mức luật cho");
        assertThat(decide(second, "stop", Map.of("month", "10/2026", "why", "moved-away"))
                        .status())
                .isEqualTo(303);
        String page = officer.get("/enrolments/" + second).body();
        assertThat(page).contains("Chuyển đi nơi khác", "Tháng cuối được chi", "Thôi hưởng từ tháng 11/2026");
        assertThat(officer.get("/enrolments").body()).doesNotContain("Trần Thị Hai");
        assertThat(officer.get("/enrolments?state=ended").body()).contains("Trần Thị Hai");
        officer.post("/enrolments/" + second + "/undo", Map.of("deed", found(DEED, page), "note", "ghi nhầm"));
        assertThat(officer.get("/enrolments").body()).contains("Trần Thị Hai");
        decide(
                second,
                "payee",
                Map.of("payee", "other", "payee-name", "Trần Văn Con", "bank", "Ngân hàng thử", "account", "12"));
        assertThat(officer.get("/enrolments/" + second).body()).contains("Trần Văn Con", "Ngân hàng thử");
    }

    @Test
    void a_suspension_rests_until_the_ward_has_looked_again() {
        decide(third, "suspend", Map.of("month", "9/2026", "why", "defied-recheck"));
        assertThat(officer.get("/enrolments/" + third).body()).contains("Tạm dừng", "Xem xét sau tạm dừng");
        assertThat(decide(third, "suspend", Map.of("month", "10/2026", "why", "defied-recheck"))
                        .body())
                .contains("Đang tạm dừng rồi");
        decide(third, "resume", Map.of("month", "11/2026", "how", "continue"));
        assertThat(officer.get("/enrolments?state=running").body()).contains("Phan Văn Ba");
    }

    @Test
    void only_the_officer_decides_and_a_leader_does_not_see_the_list() {
        Visit treasurer = office.signedIn(WARD.ward(), "thuquy", Role.TREASURER);
        Visit leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        assertThat(treasurer.get("/enrolments/" + first).status()).isEqualTo(200);
        assertThat(treasurer.get("/enrolments/" + first).body())
                .doesNotContain("Theo luật tháng này", "Thu hồi quyết định");
        assertThat(treasurer.get("/enrolments/readjust").status()).isEqualTo(403);
        assertThat(leader.get("/enrolments").status()).isEqualTo(403);
        assertThat(treasurer
                        .post("/enrolments/" + first + "/decide/stop", Map.of("month", "11/2026", "why", "died"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.get("/enrolments.xlsx").status()).isEqualTo(200);
        assertThat(officer.get("/enrolments/readjust.xlsx").status()).isEqualTo(200);
    }
}

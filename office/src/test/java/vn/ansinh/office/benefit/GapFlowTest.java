package vn.ansinh.office.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** What is done with the gap list: somebody is sent to ask, its numbers are kept and taken along, and what comes is told beforehand. */
class GapFlowTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final String DISABILITY = "/supports/allowance-disability";

    private static RunningOffice office;
    private static Visit officer;
    private static Visit signer;
    private static Visit leader;
    private static Visit otherLeader;
    private static String who = "";
    private static UUID old;

    @BeforeAll
    static void start() {
        List<UUID> groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        signer = office.signedIn(WARD.ward(), "phochutich", Role.SIGNER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        otherLeader = office.signedIn(WARD.ward(), "to03", Role.GROUP_LEADER, groups.get(2));
        UUID first = WARD.household("N-01", groups.getFirst(), SINCE, "Lê Văn Rất", "Lê Thị Nặng");
        UUID heavy = WARD.person(first, "Lê Thị Nặng", "1995-05-01", "severe");
        who = first + ":" + heavy;
        old = WARD.household("N-02", groups.get(2), SINCE, "Bùi Văn Bảy");
        WARD.person(old, "Bùi Văn Bảy", "1951-12-20", "none");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static String asked() {
        return WARD.officer(() -> DATABASE.sql()
                .sql("select asking_id::text from benefit.asking order by asked_at desc limit 1")
                .query(String.class)
                .single());
    }

    @Test
    void a_leader_is_sent_to_ask_the_families_of_the_own_group_and_the_officer_hears_what_they_said() {
        assertThat(officer.get(DISABILITY + "/ask?who=" + who).body())
                .contains("Nhờ tổ trưởng hỏi", "Lê Thị Nặng", "N-01");
        Visit.Answer wrong = officer.post(DISABILITY + "/ask", Map.of("who", who, "what", "", "due", "1/1/2020"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("Ngày hỏi xong phải là hôm nay", "Xin ghi cần hỏi gì");

        Map<String, String> form = Map.of("who", who, "what", "Giấy xác nhận khuyết tật", "due", "1/12/2026");
        assertThat(leader.post(DISABILITY + "/ask", form).status()).isEqualTo(403);
        assertThat(officer.post(DISABILITY + "/ask", form).status()).isEqualTo(303);
        assertThat(officer.post(DISABILITY + "/ask", form).status())
                .as("who is being asked already is left as it is")
                .isEqualTo(303);
        assertThat(WARD.officer(() -> DATABASE.sql()
                        .sql("select count(*) from benefit.asking")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);

        String asking = "/supports/asked/" + asked();
        assertThat(leader.get("/today?when=all").body()).contains("Hỏi hộ N-01: Giấy xác nhận khuyết tật");
        assertThat(leader.get(asking).body()).contains("Lê Thị Nặng", "Gửi kết quả");
        assertThat(otherLeader.get(asking).status()).isEqualTo(404);
        assertThat(otherLeader.get("/supports/asked").body()).doesNotContain("N-01");
        assertThat(leader.post(asking + "/answer", Map.of("outcome", "answered", "note", ""))
                        .status())
                .isEqualTo(400);
        assertThat(signer.post(asking + "/answer", Map.of("outcome", "answered", "note", "x"))
                        .status())
                .isEqualTo(403);
        leader.post(asking + "/answer", Map.of("outcome", "answered", "note", "Có giấy số 12, sẽ nộp thứ hai"));
        assertThat(leader.get("/today?when=all").body()).doesNotContain("Hỏi hộ N-01");
        assertThat(officer.get("/today?when=all").body()).contains("Hộ N-01 trả lời");
        assertThat(officer.get(asking).body()).contains("Có giấy số 12", "Đã xử lý xong");
        officer.post(asking + "/finish", Map.of());
        assertThat(officer.get("/today?when=all").body()).doesNotContain("Hộ N-01 trả lời");
    }

    @Test
    void nobody_is_sent_to_ask_for_a_support_that_must_not_be_named() {
        officer.post(
                "/supports/allowance-hiv-poor/record",
                Map.of(
                        "who",
                        who,
                        "deed",
                        UUID.randomUUID().toString(),
                        "state",
                        "receives",
                        "since",
                        "1/1/2024",
                        "note",
                        ""));
        Visit.Answer answer = officer.post(
                "/supports/allowance-hiv-poor/ask", Map.of("who", who, "what", "Giấy", "due", "1/12/2026"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("không được nêu tên");
    }

    @Test
    void the_list_has_its_steps_its_file_and_its_groups() {
        assertThat(officer.get(DISABILITY + "?kind=not-recorded").body())
                .contains("Đủ điều kiện: có", "Có quyết định: chưa", "Đã chi trả: chưa", "Tải bảng tính");
        assertThat(officer.get(DISABILITY + "/list.xlsx?kind=not-recorded").status())
                .isEqualTo(200);
        assertThat(officer.get("/supports/list.xlsx").status()).isEqualTo(200);
        assertThat(officer.get("/supports/groups").body()).contains("Tổ dân phố 1");
        assertThat(otherLeader.get("/supports/groups").body()).doesNotContain("Tổ dân phố 1<");
    }

    @Test
    void the_numbers_of_a_week_are_kept_once_by_who_sees_all_and_past_months_when_asked_for() {
        leader.get("/supports");
        officer.get("/supports");
        officer.get("/supports");
        assertThat(days()).isEqualTo(1);
        assertThat(officer.get("/supports").body()).contains("Diễn biến", "24/11/2026");
        assertThat(leader.get("/supports").body()).doesNotContain("Diễn biến");
        assertThat(signer.post("/supports/trend", Map.of()).status()).isEqualTo(403);
        assertThat(officer.post("/supports/trend", Map.of()).status()).isEqualTo(303);
        assertThat(days()).isGreaterThan(2);
        assertThat(officer.get("/supports").body()).contains("31/10/2026").doesNotContain("Tính các tháng đã qua");
    }

    private static long days() {
        return WARD.officer(() -> DATABASE.sql()
                .sql("select count(distinct taken_on) from benefit.gap_day")
                .query(Long.class)
                .single());
    }

    @Test
    void who_reaches_an_age_stands_in_the_calendar_and_the_family_is_told() {
        assertThat(officer.get("/coming").body()).contains("Sắp thay đổi", "Tháng 12/2026");
        assertThat(officer.get("/coming?month=2026-12").body()).contains("Bùi Văn Bảy", "đủ 75 tuổi");
        assertThat(otherLeader.get("/coming?month=2026-12").body()).contains("Bùi Văn Bảy");
        assertThat(leader.get("/coming?month=2026-12").body()).doesNotContain("Bùi Văn Bảy");
        assertThat(officer.get("/coming?month=2027-02").body()).doesNotContain("Bùi Văn Bảy");
        assertThat(officer.get("/coming/notice-" + old + ".docx").status()).isEqualTo(200);
        assertThat(officer.get("/coming/notice-" + old + ".exe").status()).isEqualTo(404);
        assertThat(leader.get("/coming/notice-" + old + ".docx").status()).isEqualTo(404);
        assertThat(officer.get("/coming/list.xlsx?month=2026-12").status()).isEqualTo(200);
        assertThat(officer.get("/coming/notices.zip?month=2026-12").status()).isEqualTo(200);
    }
}

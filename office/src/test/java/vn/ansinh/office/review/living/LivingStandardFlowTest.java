package vn.ansinh.office.review.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.posting.PostedWard;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;

/** From the request to the paper of confirmation of a review of living standards. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LivingStandardFlowTest {
    private static final String A_01 = "Lê Thị An";
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 17);

    private static PostedWard ward;
    private static UUID farmers;
    private static UUID workers;
    private static String round = "";

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        farmers = ward.household("A-01", 0, A_01, "Lê Văn Bình");
        workers = ward.household("A-02", 0, "Phạm Văn Cường", "Phạm Thị Dung");
        ward.recognise(ward.household("A-03", 0, "Hồ Văn Tâm"), "poor");
        ward.household("B-01", 1, "Đỗ Văn Kiên", "Đỗ Thị Lan");
        ward.household("B-02", 1, "Bùi Văn Lâm");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static Visit.Answer ask(Visit who, String code, String kind) {
        return who.post(
                "/households/" + code + "/request",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "kind",
                        kind,
                        "channel",
                        "in-person",
                        "received",
                        "5/11/2026",
                        "reason",
                        "Xin hỗ trợ bảo hiểm y tế"));
    }

    private static void screened(Visit who, String code, String kind) {
        Visit.Answer taken = ask(who, code, kind);
        assertThat(taken.location()).as(taken.body()).startsWith("/requests/");
        assertThat(ward.officer
                        .post(taken.location() + "/screen", Map.of("decision", "in", "reason", ""))
                        .status())
                .isEqualTo(303);
    }

    private static void survey(UUID household, Map<String, String> income) {
        Map<String, String> answers = new HashMap<>();
        if (income.keySet().stream().noneMatch("income-per-household"::equals)) {
            for (String part : List.of("wages", "farm", "business", "pension", "remittance", "other")) {
                answers.put("income-" + part, "0");
            }
        }
        answers.putAll(income);
        answers.put("wall-material", "durable");
        ward.register.officer(() -> ward.office
                .bean(SubmittingSurvey.class)
                .submit(List.of(new NewSubmission(
                        household, NOVEMBER, "Bà Nga", Submission.Channel.SHEET, null, Answers.of(answers)))));
    }

    private static String group(int at) {
        return round + "/groups/" + ward.groups.get(at);
    }

    private static Visit.Answer move(String at, Visit who, String action, String day, String reason) {
        return who.post(at + "/move", Map.of("action", action, "day", day, "reason", reason));
    }

    private static String status(String code) {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("""
                        select coalesce(max(r.status || ' ' || r.since), 'none') from registry.household h
                        join review.recognised_on(date '2026-11-24') r on r.household_id = h.household_id where h.code = :code
                        """)
                .param("code", code)
                .query(String.class)
                .single());
    }

    private static long count(String table) {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single());
    }

    private static String page() {
        return ward.officer.get(round + "/decision").body();
    }

    private static String draft() {
        return page().replaceAll("(?s).*href=\"([^\"]+)/decision\\.docx\".*", "$1");
    }

    @Test
    void a_families_ask_and_hear_the_first_day_but_no_last_day_that_nobody_knows() {
        Visit.Answer taken = ask(ward.leader, "A-01", "living-standard");
        assertThat(ward.officer.get(taken.location()).body())
                .contains("mức sống trung bình (Mẫu số 01)", "15/11/2026", "phường chưa nhập số ngày")
                .doesNotContain("30/11/2026");
        ward.officer.post(taken.location() + "/screen", Map.of("decision", "in", "reason", ""));
        assertThat(ask(ward.officer, "A-01", "low-income-worker").body()).contains("chưa giải quyết xong");
        assertThat(ask(ward.officer, "A-03", "living-standard").body()).contains("Mẫu số 04");
        screened(ward.officer, "A-02", "low-income-worker");
        screened(ward.officer, "B-01", "living-standard");
        online();
        assertThat(ward.officer.get(ward.round).body())
                .as("the annual review does not take them in")
                .doesNotContain(group(1).replace(round, ward.round));
    }

    /** Another family asks on the public page today, for the review of December, and hears the same. */
    private static void online() {
        Visit.Answer sent = ward.office
                .visit()
                .post(
                        "/de-nghi",
                        Map.of(
                                "kind", "living-standard",
                                "head", "Bùi Văn Lâm",
                                "group", "Tổ 2",
                                "address", "5 Hương Giang",
                                "reason", "Nuôi cá lồng"));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).contains("15/12/2026", "phường sẽ báo").doesNotContain("30/12/2026");
        String waiting = ward.officer
                .get("/requests/online")
                .body()
                .replaceAll("(?s).*?href=\"(/requests/online/[0-9a-f-]{36})\".*", "$1");
        assertThat(ward.officer.get(waiting).body()).contains("có mức sống trung bình (Mẫu số 01)");
        assertThat(ward.officer.post(waiting + "/match", Map.of("code", "B-02")).location())
                .startsWith("/requests/");
    }

    @Test
    void b_the_review_of_the_month_takes_them_in_and_says_what_is_not_known() {
        Visit.Answer opened =
                ward.officer.post("/reviews", Map.of("kind", "living-standard", "year", "2026", "month", "11"));
        assertThat(opened.location()).as(opened.body()).startsWith("/reviews/");
        round = opened.location();
        assertThat(ward.officer.get(round).body())
                .contains("Xác định mức sống tháng 11/2026", "15/11/2026", "Chưa biết hạn trả kết quả")
                .contains("Điều 6 Quyết định 24/2021/QĐ-TTg chưa đọc được")
                .doesNotContain("Họp dân thống nhất");
        assertThat(ward.officer
                        .post("/reviews", Map.of("kind", "in-year", "year", "2026", "month", "11"))
                        .body())
                .contains("Không có giấy đề nghị nào");
        for (int at = 0; at < 2; at++) {
            assertThat(move(group(at), ward.officer, "begin-survey", "16/11/2026", "")
                            .status())
                    .isEqualTo(303);
        }
    }

    @Test
    void c_nothing_goes_on_without_the_income_of_twelve_months_and_the_work() {
        survey(workers, Map.of("income-per-household", "5000000"));
        assertThat(move(group(0), ward.officer, "settle", "24/11/2026", "").body())
                .contains("chưa có thu nhập 12 tháng", "A-01, A-02", "chưa ghi việc làm");
        survey(farmers, Map.of("income-farm", "60000000", "income-excluded-social-aid", "24000000"));
        survey(workers, Map.of("income-wages", "48000001"));
        survey(
                ward.register.officer(() -> ward.database
                        .sql()
                        .sql("select household_id from registry.household where code = 'B-01'")
                        .query(UUID.class)
                        .single()),
                Map.of("income-farm", "72000001"));
    }

    @Test
    void d_somebody_who_knows_the_household_says_what_it_works() {
        String page = round + "/living/A-01";
        assertThat(ward.other.get(page).status()).isEqualTo(404);
        Map<String, String> form = new HashMap<>(
                Map.of("what", "average-living-standard", "works", "yes", "said", "Tổ trưởng xác nhận: 3 sào ruộng"));
        assertThat(ward.leader.post(page, form).body()).contains("Chọn ngành mà hộ làm");
        form.put("branch", "agriculture");
        assertThat(ward.signer.post(page, form).status()).isEqualTo(403);
        assertThat(ward.leader.post(page, form).status()).isEqualTo(303);
        assertThat(ward.officer.get(page).body())
                .contains("Đủ điều kiện", "60.000.000", "48.000.000", "72.000.000", "nông nghiệp", "3 sào ruộng");
        UUID cuong = ward.register.officer(() -> ward.database
                .sql()
                .sql("select person_id from registry.person where name = 'Phạm Văn Cường'")
                .query(UUID.class)
                .single());
        assertThat(ward.officer
                        .post(
                                round + "/living/A-02",
                                Map.of(
                                        "what",
                                        "low-income-worker",
                                        "works",
                                        "yes",
                                        "worker",
                                        cuong.toString(),
                                        "said",
                                        "Thợ hồ, tổ trưởng biết"))
                        .status())
                .isEqualTo(303);
        form.put("said", "Có ao cá");
        form.put("branch", "fishery");
        assertThat(ward.officer.post(round + "/living/B-01", form).status()).isEqualTo(303);
        assertThat(ward.officer.get(round + "/living/B-01").body()).contains("Không đủ điều kiện", "lớn hơn");
        assertThat(ward.officer.get(round + "/living").body()).contains("Phạm Văn Cường", "Đỗ Văn Kiên");
    }

    @Test
    void e_the_draft_names_what_each_is_found_and_the_papers_are_marked_as_ours() {
        for (int at = 0; at < 2; at++) {
            Visit.Answer done = move(group(at), ward.officer, "settle", "23/11/2026", "");
            assertThat(done.status()).as(done.body()).isEqualTo(303);
        }
        Visit.Answer submitted = move(round, ward.officer, "submit", "24/11/2026", "");
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(303);
        assertThat(page()).contains("bố cục".replace("b", "B"), A_01, "Phạm Văn Cường", "Đỗ Văn Kiên");
        assertThat(PostedWard.words(ward.officer.download(draft() + "/decision.docx")))
                .contains(
                        "DỰ THẢO",
                        "01 hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình, 02 nhân khẩu",
                        "01 người lao động có thu nhập thấp thuộc 01 hộ")
                .doesNotContain("họp dân", "Mẫu số 02");
        assertThat(PostedWard.words(ward.officer.download(draft() + "/annex.docx")))
                .contains("A-01", "A-02", "do phần mềm đặt")
                .doesNotContain("B-01");
    }

    @Test
    void f_the_chair_decides_and_the_statuses_count_from_that_day() {
        Map<String, String> form = Map.of("day", "24/11/2026", "signer", "Trần Thị Phó", "position", "deputy");
        assertThat(ward.signer.post(draft() + "/sign", form).status()).isEqualTo(303);
        assertThat(status("A-01")).isEqualTo("average-living-standard 2026-11-24");
        assertThat(status("A-02")).as("a person, not a household").isEqualTo("none");
        assertThat(status("B-01")).isEqualTo("none");
        assertThat(count("review.workers_on(date '2026-11-24')")).isEqualTo(1);
        assertThat(count("review.workers_on(date '2026-11-23')")).isZero();
    }

    @Test
    void g_each_gets_its_paper_once_and_the_household_page_shows_it() {
        assertThat(move(round, ward.officer, "close", "24/11/2026", "").body())
                .contains("Còn 2 hộ được công nhận chưa có giấy xác nhận");
        Map<String, String> form = Map.of("day", "24/11/2026", "signer", "Trần Thị Phó");
        assertThat(ward.officer.post(round + "/certificates", form).status()).isEqualTo(303);
        assertThat(ward.officer.post(round + "/certificates", form).status()).isEqualTo(303);
        assertThat(count("review.confirmation")).isEqualTo(2);
        assertThat(count("review.certificate")).isZero();
        assertThat(ward.officer.get("/households/A-01").body()).contains("01/GXN-UBND");
        assertThat(ward.officer.get("/households/A-01/rights").body())
                .contains("Bảo hiểm y tế cho hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình");
        assertThat(ward.officer.get("/households/A-02").body())
                .contains("Người lao động có thu nhập thấp: Phạm Văn Cường");
        String letter = page().replaceAll("(?s).*href=\"([^\"]+letters/B-01\\.docx)\".*", "$1");
        assertThat(PostedWard.words(ward.officer.download(letter)))
                .contains("Đỗ Văn Kiên", "không được công nhận", "72.000.001 đ lớn hơn 72.000.000 đ")
                .doesNotContain("hộ nghèo, hộ cận nghèo theo");
        assertThat(ward.officer.download(round + "/dossier.zip")).startsWith('P', 'K');
    }

    @Test
    void h_a_wrong_result_is_put_right_by_a_decision_and_its_paper_ends() {
        assertThat(ward.officer
                        .post(round + "/corrections", Map.of("code", "B-01", "becomes", "poor", "reason", "Nhầm"))
                        .status())
                .isEqualTo(400);
        assertThat(ward.officer
                        .post(
                                round + "/corrections",
                                Map.of("code", "B-01", "becomes", "low-income-worker", "reason", "Nhầm"))
                        .body())
                .contains("Chọn người đề nghị");
        assertThat(ward.officer
                        .post(
                                round + "/corrections",
                                Map.of("code", "A-02", "becomes", "not-listed", "reason", "Khai thiếu lương"))
                        .status())
                .isEqualTo(303);
        assertThat(PostedWard.words(ward.officer.download(draft() + "/decision.docx")))
                .contains("thu nhập thấp (Phạm Văn Cường) thành hộ không được công nhận");
        assertThat(ward.signer
                        .post(draft() + "/sign", Map.of("day", "24/11/2026", "signer", "Trần Thị Phó"))
                        .status())
                .isEqualTo(303);
        assertThat(count("review.workers_on(date '2026-11-24')")).isZero();
        assertThat(ward.officer.get("/households/A-02").body()).contains("hết hiệu lực từ ngày 24/11/2026");
        assertThat(count("correspondence.document_link where kind = 'ends'")).isEqualTo(1);
        assertThat(status("A-01")).isEqualTo("average-living-standard 2026-11-24");
        Visit.Answer closed = move(round, ward.officer, "close", "24/11/2026", "");
        assertThat(closed.status()).as(closed.body()).isEqualTo(303);
    }

    @Test
    void i_every_household_comes_out_the_same_again_and_the_tables_count_it() {
        assertThat(ward.officer.get(round + "/reports/summary").body()).contains("Xác định mức sống tháng 11/2026");
        String replay = page().replaceAll("(?s).*href=\"([^\"]+/replay)\".*", "$1");
        assertThat(ward.officer.get(replay).body()).contains("cùng kết quả");
    }
}

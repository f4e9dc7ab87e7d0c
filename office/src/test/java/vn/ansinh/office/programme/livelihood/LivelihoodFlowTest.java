package vn.ansinh.office.programme.livelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ansinh.office.programme.ProgrammeWard.picture;
import static vn.ansinh.office.programme.livelihood.ProjectForms.earned;
import static vn.ansinh.office.programme.livelihood.ProjectForms.joining;
import static vn.ansinh.office.programme.livelihood.ProjectForms.money;
import static vn.ansinh.office.programme.livelihood.ProjectForms.project;

import java.io.IOException;
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
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.ProgrammeWard;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.review.posting.PostedWard;

/** A project from its beginning to its end as each role sees it. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LivelihoodFlowTest {
    private static final String WOMEN = Ids.next().toString();
    private static final String YOUTH = Ids.next().toString();
    private static final String PROJECT = Ids.next().toString();
    private static final String PAGE = "/programme/livelihood/" + PROJECT;

    private static PostedWard ward;
    private static ProgrammeWard programme;
    private static Visit women;
    private static Visit youth;
    private static Visit viewer;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        UUID first = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
        ward.recognise(first, "poor");
        ward.survey(first, LocalDate.of(2026, 9, 10), "3000000");
        ward.recognise(ward.household("A-02", 0, "Phạm Văn Cường"), "near-poor");
        ward.recognise(ward.household("B-01", 1, "Đỗ Văn Kiên"), "near-poor");
        ward.household("B-02", 1, "Bùi Văn Lâm");
        women = ward.office.signedIn(ward.register.ward(), "hoiphunu", Role.ASSOCIATION);
        youth = ward.office.signedIn(ward.register.ward(), "doan", Role.ASSOCIATION);
        viewer = ward.office.signedIn(ward.register.ward(), "xem", Role.VIEWER);
        programme = new ProgrammeWard(ward);
        programme.body(WOMEN, "women", "Hội Phụ nữ", "hoiphunu");
        programme.body(YOUTH, "youth", "Đoàn Thanh niên", "doan");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    /** A page with plain spaces between numbers and their units. */
    private static String seen(Visit who, String path) {
        return who.get(path).body().replace('\u00a0', ' ');
    }

    @Test
    void a_only_who_runs_the_programme_begins_a_project_and_nothing_typed_is_lost() {
        assertThat(seen(viewer, "/programme/livelihood")).contains("Chưa có dự án nào");
        assertThat(viewer.post("/programme/livelihood/new", project(PROJECT, WOMEN))
                        .status())
                .isEqualTo(403);
        assertThat(ward.leader.get("/programme/livelihood/new").status()).isEqualTo(403);
        Map<String, String> form = project(PROJECT, WOMEN);
        form.put("ends", "1/2/2026");
        form.put("basis", "12/QĐ-UBND");
        form.put("person", "");
        Visit.Answer wrong = ward.officer.post("/programme/livelihood/new", form);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("Ngày sau phải từ ngày trước", "Hãy ghi mục này", "Ghi ngày như", "Xe đẩy và vốn ban đầu");
        form = project(PROJECT, WOMEN);
        form.put("basis", "12/QĐ-UBND");
        form.put("basisDay", "20/2/2026");
        assertThat(ward.officer.post("/programme/livelihood/new", form).location())
                .isEqualTo(PAGE);
        ward.officer.post("/programme/livelihood/new", form);
        assertThat(seen(ward.officer, "/programme/livelihood"))
                .contains("1 trong 1 dự án", "Xe bán hàng rong", "Hội Phụ nữ", "toàn phường", "Đang làm");
        assertThat(seen(viewer, PAGE)).contains("số 12/QĐ-UBND ngày 20/02/2026").doesNotContain("Hộ tham gia");
    }

    @Test
    void b_more_is_never_spent_than_received_without_a_clear_warning() {
        assertThat(viewer.post(PAGE + "/money", money("received", "donor", "1", ""))
                        .status())
                .isEqualTo(403);
        ward.officer.post(PAGE + "/money", money("planned", "fund-for-the-poor", "30.000.000", ""));
        ward.officer.post(PAGE + "/money", money("received", "fund-for-the-poor", "20.000.000", "PT-01"));
        assertThat(ward.officer
                        .post(PAGE + "/money", money("spent", "fund-for-the-poor", "5.000.000", ""))
                        .body())
                .contains("Tiền đã chi phải có số chứng từ", "value=\"5.000.000\"");
        Map<String, String> much = money("spent", "fund-for-the-poor", "24.000.000", "PC-07");
        Visit.Answer warned = ward.officer.post(PAGE + "/money", much);
        assertThat(warned.status()).isEqualTo(400);
        assertThat(warned.body()).contains("chi quá số đã nhận 4.000.000 đồng");
        assertThat(seen(ward.officer, PAGE)).doesNotContain("24.000.000");
        much.put("over", "true");
        assertThat(ward.officer.post(PAGE + "/money", much).status()).isEqualTo(303);
        ward.officer.post(PAGE + "/money", much);
        assertThat(seen(ward.officer, PAGE)).contains("đã nhận 20.000.000 đ, đã chi 24.000.000 đ");
        Map<String, String> right = money("spent", "fund-for-the-poor", "18.000.000", "PC-07");
        right.put("corrects", String.valueOf(much.get("id")));
        assertThat(ward.officer.post(PAGE + "/money", right).body()).contains("Hãy ghi mục này");
        right.put("reason", "Ghi nhầm số tiền");
        assertThat(ward.officer.post(PAGE + "/money", right).status()).isEqualTo(303);
        assertThat(seen(ward.officer, PAGE + "/money"))
                .contains("18.000.000", "đã rút: Ghi nhầm số tiền", "<s>24.000.000")
                .doesNotContain("chi quá 4.000.000");
        assertThat(ward.officer.post(PAGE + "/money", right).status())
                .as("sent twice")
                .isEqualTo(303);
        assertThat(programme.one("select count(*)::text from programme.project_money"))
                .isEqualTo("4");
    }

    private static String joiningOf(String code) {
        return programme.one("select j.joining_id::text from programme.project_household j join registry.household h"
                + " using (ward_id, household_id) where h.code = '" + code + "'");
    }

    private static String family(String code) {
        return PAGE + "/families/" + joiningOf(code);
    }

    @Test
    void c_households_join_with_how_they_stand_and_others_only_with_a_reason() {
        assertThat(seen(ward.officer, PAGE + "/families/new"))
                .contains("Lê Thị An · A-01 · Hộ nghèo")
                .doesNotContain("Bùi Văn Lâm");
        assertThat(ward.leader.post(PAGE + "/families/new", joining("A-01")).status())
                .isEqualTo(403);
        for (String code : List.of("A-01", "A-02", "B-01")) {
            assertThat(ward.officer.post(PAGE + "/families/new", joining(code)).status())
                    .isEqualTo(303);
        }
        assertThat(ward.officer.post(PAGE + "/families/new", joining("A-01")).body())
                .contains("Hộ này đã ở trong dự án");
        Map<String, String> other = joining("");
        other.put("code", "B-02");
        assertThat(ward.officer.post(PAGE + "/families/new", other).body()).contains("hãy ghi lý do");
        other.put("reason", "Cháy nhà tháng 3, mất hết đồ nghề");
        assertThat(ward.officer.post(PAGE + "/families/new", other).status()).isEqualTo(303);
        assertThat(seen(ward.officer, PAGE))
                .contains(
                        "Hộ tham gia (4)",
                        "Hộ nghèo, từ 01/04/2026",
                        "Ngoài diện, từ 01/04/2026",
                        "gia đình góp 500.000 đ");
    }

    @Test
    void d_a_leader_sees_the_families_of_the_own_group_and_an_association_those_it_helps() {
        assertThat(seen(ward.leader, PAGE))
                .contains("Lê Thị An", "Phạm Văn Cường", "Chỉ hiện hộ của tổ")
                .doesNotContain("Đỗ Văn Kiên", "Bùi Văn Lâm");
        assertThat(ward.leader.get(family("B-01")).status()).isEqualTo(404);
        assertThat(youth.get(PAGE).status()).isEqualTo(404);
        assertThat(seen(youth, "/programme/livelihood")).contains("Chưa có dự án nào");
        assertThat(seen(women, PAGE))
                .contains("Chỉ hiện hộ đoàn thể đang nhận giúp")
                .doesNotContain("Lê Thị An");
        ward.officer.post(
                "/programme/help/A-01/assign",
                Map.of(
                        "id", Ids.next().toString(),
                        "body", WOMEN,
                        "holder", programme.holder("hoiphunu"),
                        "task", "Giúp bán hàng",
                        "from", "24/11/2026",
                        "first", "1/12/2026",
                        "rhythm", "30"));
        assertThat(seen(women, PAGE)).contains("Lê Thị An").doesNotContain("Phạm Văn Cường");
        assertThat(women.get(family("A-02")).status()).isEqualTo(404);
        assertThat(programme.count("project_household", programme.user("canbo"), Role.OFFICER))
                .isEqualTo(4);
        assertThat(programme.count("project_household", programme.user("hoiphunu"), Role.ASSOCIATION))
                .isEqualTo(1);
        assertThat(programme.count("project_gift", programme.user("hoiphunu"), Role.ASSOCIATION))
                .isEqualTo(1);
        assertThat(programme.count("project_household", programme.user("xem"), Role.VIEWER))
                .isZero();
        assertThat(programme.count("project_money", programme.user("doan"), Role.ASSOCIATION))
                .isZero();
        assertThat(programme.count("project_money", programme.user("hoiphunu"), Role.ASSOCIATION))
                .isEqualTo(4);
    }

    @Test
    void e_what_is_received_has_its_paper_and_a_photograph_only_with_consent() throws IOException {
        Map<String, String> form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "what", "Xe đẩy",
                "receivedOn", "20/3/2026",
                "receiver", "Lê Thị An",
                "receipt", "KN-01"));
        assertThat(women.post(family("A-02") + "/received", form).status()).isEqualTo(404);
        assertThat(women.post(family("A-01") + "/received", form).body()).contains("Ngày này trước 01/04/2026");
        form.put("receivedOn", "15/4/2026");
        assertThat(women.upload(family("A-01") + "/received", form, "xe.png", picture())
                        .body())
                .contains("Chỉ giữ ảnh khi gia đình đồng ý");
        form.put("consent", "true");
        assertThat(women.upload(family("A-01") + "/received", form, "xe.png", picture())
                        .status())
                .isEqualTo(303);
        String page = seen(ward.leader, family("A-01"));
        assertThat(page).contains("Lê Thị An nhận", "chứng từ KN-01", "xe.png", "Gia đình đã đồng ý cho chụp ảnh");
        String file = page.substring(page.indexOf(PAGE + "/files/"));
        assertThat(ward.leader.download(file.substring(0, file.indexOf('"')))).isNotEmpty();
        String record = programme.one("select receiving_id::text from programme.project_receiving");
        assertThat(ward.leader
                        .post(PAGE + "/withdraw/" + record, Map.of("reason", "Nhầm"))
                        .status())
                .isEqualTo(404);
        assertThat(women.post(PAGE + "/withdraw/" + record, Map.of("reason", "Nhầm ngày"))
                        .status())
                .isEqualTo(303);
        assertThat(seen(ward.officer, family("A-01"))).contains("đã rút: Nhầm ngày");
        form.put("id", Ids.next().toString());
        assertThat(ward.leader.post(family("A-01") + "/received", form).status())
                .isEqualTo(303);
    }

    @Test
    void f_a_step_is_late_on_the_page_of_today_until_something_shows_that_it_was_done() {
        Map<String, String> step = new HashMap<>(
                Map.of("id", Ids.next().toString(), "words", "Bàn giao xe cho các hộ", "due", "30/4/2026"));
        assertThat(women.post(PAGE + "/steps/new", step).status()).isEqualTo(403);
        assertThat(ward.officer.post(PAGE + "/steps/new", step).status()).isEqualTo(303);
        String first = PAGE + "/steps/" + step.get("id");
        assertThat(seen(ward.officer, first + "/change")).contains("Bàn giao xe cho các hộ");
        Map<String, String> instead = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "corrects", String.valueOf(step.get("id")),
                "words", "Bàn giao xe, ký nhận",
                "due", "15/5/2026",
                "reason", "Xe về muộn"));
        assertThat(ward.officer.post(PAGE + "/steps/new", instead).status()).isEqualTo(303);
        assertThat(seen(ward.officer, PAGE))
                .contains("Bàn giao xe, ký nhận", "Quá hạn 193 ngày", "1 bước quá hạn")
                .doesNotContain("Bàn giao xe cho các hộ");
        assertThat(seen(ward.officer, "/today")).contains("Xe bán hàng rong: Bàn giao xe, ký nhận");
        assertThat(seen(women, "/today")).contains("Xe bán hàng rong: Bàn giao xe, ký nhận");
        assertThat(seen(ward.leader, "/today")).doesNotContain("Bàn giao xe, ký nhận");
        assertThat(seen(ward.officer, "/programme/livelihood?state=late")).contains(">Xe bán hàng rong<");
        String page = PAGE + "/steps/" + instead.get("id");
        Map<String, String> proof = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "kind", "receipt",
                "words", "Bốn hộ ký nhận",
                "dated", "16/5/2026"));
        assertThat(ward.leader.post(page, proof).status()).isEqualTo(404);
        assertThat(women.post(page, proof).body()).contains("Hãy ghi số văn bản hoặc số chứng từ");
        proof.put("kind", "photo");
        assertThat(women.post(page, proof).body()).contains("Hãy chọn ảnh");
        proof.put("kind", "minutes");
        assertThat(women.post(page, proof).status()).isEqualTo(303);
        assertThat(seen(ward.officer, PAGE))
                .contains("Biên bản 16/05/2026: Bốn hộ ký nhận")
                .doesNotContain("bước quá hạn");
    }

    @Test
    void g_what_came_of_it_is_entered_by_time_and_stands_beside_the_last_form() {
        assertThat(seen(ward.officer, PAGE)).contains("Dự kiến có kết quả đầu tiên ngày 31/10/2026 nhưng chưa hộ nào");
        String page = family("A-01") + "/earned";
        assertThat(ward.other.post(page, earned("5/2026", "1", "0")).status()).isEqualTo(404);
        assertThat(ward.leader.post(page, earned("12/2026", "1.000.000", "0")).body())
                .contains("thời gian đã qua");
        assertThat(ward.leader.post(page, earned("thang 5", "1.000.000", "")).body())
                .contains("Ghi tháng như 3/2026", "không có thì ghi 0");
        assertThat(ward.leader
                        .post(page, earned("5/2026", "2.000.000", "800.000"))
                        .status())
                .isEqualTo(303);
        Map<String, String> season = earned("6/2026", "9.000.000", "3.000.000");
        season.put("until", "10/2026");
        assertThat(ward.leader.post(page, season).status()).isEqualTo(303);
        assertThat(ward.leader.post(page, earned("7/2026", "1", "0")).body())
                .contains("trùng với lần đã ghi từ 01/06/2026 đến 31/10/2026");
        assertThat(seen(ward.leader, family("A-01")))
                .contains(
                        "Tổng thu 11.000.000 đ, chi 3.800.000 đ, còn 7.200.000 đ",
                        "mỗi tháng 600.000 đ (2 người)",
                        "phiếu ngày 10/09/2026: 1.500.000 đ",
                        "Theo gia đình kê khai");
        assertThat(seen(women, family("A-01"))).contains("600.000 đ (2 người)").doesNotContain("1.500.000");
        ward.officer.post(family("A-02") + "/earned", earned("9/2026", "500.000", "700.000"));
        assertThat(seen(ward.officer, PAGE))
                .contains(
                        "Đang có thu",
                        "Chưa có thu",
                        "phiếu 10/09/2026: 1.500.000 đ",
                        "thu 11.500.000 đ, chi 4.500.000 đ")
                .doesNotContain("nhưng chưa hộ nào");
    }

    @Test
    void h_a_household_leaves_with_a_reason_and_stays_to_be_read() {
        Map<String, String> form = new HashMap<>(Map.of("cause", "other", "leftOn", "1/10/2026"));
        assertThat(ward.leader.post(family("B-01") + "/leave", form).status()).isEqualTo(403);
        assertThat(ward.officer.post(family("B-01") + "/leave", form).status()).isEqualTo(400);
        form.put("cause", "no-profit");
        assertThat(ward.officer.post(family("B-01") + "/leave", form).status()).isEqualTo(303);
        assertThat(seen(ward.officer, PAGE)).contains("Thu không đủ chi (1)", "Đỗ Văn Kiên");
        assertThat(seen(ward.officer, "/households/B-01")).contains("Sinh kế và công trình", "Thôi tham gia");
        assertThat(seen(ward.officer, "/households/A-01/file")).contains("Nhận hỗ trợ", "Xe bán hàng rong");
        ward.officer.post(PAGE + "/withdraw/" + joiningOf("B-02"), Map.of("reason", "Nhầm hộ"));
        assertThat(seen(ward.officer, PAGE)).contains("Hộ tham gia (3)").doesNotContain("Bùi Văn Lâm");
    }

    @Test
    void i_papers_say_what_they_have_to_and_the_list_to_sign_nothing_of_poverty() {
        assertThat(PostedWard.words(ward.officer.download(PAGE + "/sheet.docx")))
                .contains(
                        "Xe bán hàng rong",
                        "Quỹ Vì người nghèo",
                        "18.000.000",
                        "Bốn hộ ký nhận",
                        "Lê Thị An",
                        "7.000.000");
        assertThat(PostedWard.words(ward.officer.download(PAGE + "/receiving.docx")))
                .contains("Lê Thị An", "Xe đẩy", "1 chiếc", "Ký nhận")
                .doesNotContain("Đỗ Văn Kiên", "nghèo", "6.000.000", "A-01");
        assertThat(viewer.get(PAGE + "/receiving.docx").status()).isEqualTo(403);
        assertThat(PostedWard.words(viewer.download(PAGE + "/sheet.docx"))).doesNotContain("Lê Thị An");
        assertThat(ward.officer.download("/programme/livelihood.xlsx")).startsWith('P', 'K');
    }

    @Test
    void j_a_report_carries_projects_households_money_by_source_and_income() {
        ReportTable.Contents table =
                ward.register.officer(() -> ward.office.context().getBeansOfType(ReportTable.class).values().stream()
                        .filter(one -> one.code().equals("livelihood"))
                        .findFirst()
                        .orElseThrow()
                        .between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 30)));
        assertThat(table.rows()).extracting(ReportTable.Row::words).containsExactly("Xe bán hàng rong", "Tổng cộng");
        assertThat(figure(table, "households")).isEqualTo(3);
        assertThat(figure(table, "left")).as("after the days").isZero();
        assertThat(figure(table, "received-fund-for-the-poor")).isEqualTo(20_000_000);
        assertThat(figure(table, "spent")).isEqualTo(18_000_000);
        assertThat(figure(table, "net")).as("the season ends later").isEqualTo(1_000_000);
        assertThat(figure(table, "earning")).isEqualTo(1);
    }

    private static long figure(ReportTable.Contents table, String column) {
        int at = table.columns().stream().map(ReportTable.Column::key).toList().indexOf(column);
        return table.rows().getLast().cells().get(at).number().orElseThrow().longValueExact();
    }

    @Test
    void k_a_project_is_changed_with_a_reason_and_ends_with_all_that_was_recorded() {
        Map<String, String> form = project(PROJECT, WOMEN);
        form.put("number", "1");
        form.put("name", "Xe bán hàng rong đợt 1");
        assertThat(ward.officer.post(PAGE + "/change", form).status()).isEqualTo(400);
        form.put("reason", "Còn đợt sau");
        assertThat(ward.officer.post(PAGE + "/change", form).status()).isEqualTo(303);
        assertThat(ward.officer.post(PAGE + "/change", form).body()).contains("vừa được người khác sửa");
        assertThat(seen(ward.officer, PAGE)).contains("Bản 1: Xe bán hàng rong,", "Còn đợt sau");
        assertThat(ward.officer
                        .post(PAGE + "/end", Map.of("outcome", "finished", "day", "1/1/2026"))
                        .body())
                .contains("Ngày này trước 01/03/2026", "Hãy ghi mục này");
        assertThat(women.post(PAGE + "/end", Map.of("outcome", "finished")).status())
                .isEqualTo(403);
        assertThat(ward.officer
                        .post(
                                PAGE + "/end",
                                Map.of("outcome", "finished", "day", "20/11/2026", "endReason", "Hai hộ bán đều"))
                        .status())
                .isEqualTo(303);
        assertThat(seen(ward.officer, PAGE)).contains("Đã xong ngày 20/11/2026: Hai hộ bán đều");
        assertThat(ward.officer.get(PAGE + "/families/new").status()).isEqualTo(404);
        assertThat(ward.officer
                        .get("/programme/livelihood?state=finished&kind=production&year=2026")
                        .body())
                .contains("1 trong 1 dự án");
        assertThat(seen(ward.officer, "/programme/livelihood?kind=works")).contains("Không có dự án nào như đã chọn");
    }
}

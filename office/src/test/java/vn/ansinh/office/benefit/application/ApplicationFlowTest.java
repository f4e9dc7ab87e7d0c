package vn.ansinh.office.benefit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.review.posting.PostedWard;

/** From the desk to the signed decision and what it sets going. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ApplicationFlowTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private static RunningOffice office;
    private static Visit officer;
    private static Visit signer;
    private static Visit leader;
    private static Visit viewer;
    private static UUID household;
    private static UUID heavy;
    private static UUID healthy;
    private static String file = "";

    @BeforeAll
    static void start() {
        List<UUID> groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        signer = office.signedIn(WARD.ward(), "phochutich", Role.SIGNER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        viewer = office.signedIn(WARD.ward(), "xem", Role.VIEWER);
        household = WARD.household("N-01", groups.getFirst(), SINCE, "Lê Văn Rất", "Lê Thị Nặng");
        heavy = WARD.person(household, "Lê Thị Nặng", "1995-05-01", "severe");
        healthy = WARD.person(household, "Lê Văn Rất", "1960-05-01", "none");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static Map<String, String> received(String id, UUID person, String papers) {
        return Map.of(
                "id", id,
                "household", household.toString(),
                "procedure", "monthly-social-allowance",
                "person", person.toString(),
                "received", "20/11/2026",
                "channel", "desk",
                "applicant", "Lê Văn Rất",
                "relation", "cha",
                "paper-0", papers);
    }

    @Test
    void a_only_the_officer_receives_and_only_officer_and_signer_see_files() {
        assertThat(leader.get("/applications").status()).isEqualTo(403);
        assertThat(viewer.get("/applications").status()).isEqualTo(403);
        assertThat(signer.get("/applications").body()).contains("Chưa có hồ sơ nào");
        assertThat(signer.get("/applications/new").status()).isEqualTo(403);
        assertThat(officer.get("/applications/new?code=X-99&procedure=monthly-social-allowance")
                        .body())
                .contains("Không có hộ nào mang mã này");
        assertThat(officer.get("/applications/new?code=n-01&procedure=monthly-social-allowance")
                        .body())
                .as("by the law of today: form 01, seven working days after today")
                .contains("mẫu số 01", "Hẹn trả kết quả ngày 03/12/2026", "Lê Thị Nặng");
        assertThat(officer.get("/applications/new?code=n-01&procedure=monthly-social-allowance&received=01/10/2026")
                        .body())
                .as("by the law of a day before the decree, whose time limit was not seen")
                .contains("chưa được đối chiếu")
                .doesNotContain("Hẹn trả kết quả ngày");
    }

    @Test
    void b_a_file_without_its_declaration_is_received_and_waits_for_it_but_its_day_stays() {
        String id = Ids.next().toString();
        file = officer.post("/applications/new", received(id, heavy, "")).location();
        assertThat(file).isEqualTo("/applications/" + id);
        assertThat(officer.post("/applications/new", received(id, heavy, "")).status())
                .as("what is sent twice is received once")
                .isEqualTo(303);
        assertThat(officer.post("/applications/new", received(Ids.next().toString(), heavy, ""))
                        .body())
                .contains("đã có hồ sơ cùng thủ tục đang giải quyết");
        assertThat(officer.get(file).body()).contains("HS-2026-0001", "chờ bổ sung", "01/12/2026", "giữ nguyên");
        assertThat(PostedWard.words(officer.download(file + "/receipt.docx")))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ", "01/12/2026", "còn thiếu", "Lê Thị Nặng");
        assertThat(PostedWard.words(officer.download(file + "/missing.docx"))).contains("mẫu số 01");
        assertThat(officer.post(file + "/papers", Map.of("paper-0", "true")).status())
                .isEqualTo(303);
        assertThat(officer.get(file).body()).contains("đủ giấy tờ", "mới nhận");
        assertThat(officer.get(file + "/missing.docx").status()).isEqualTo(404);
    }

    @Test
    void c_the_law_is_asked_about_every_support_of_the_form_and_the_answer_is_kept() {
        assertThat(signer.post(file + "/appraise", Map.of()).status()).isEqualTo(403);
        assertThat(officer.post(file + "/appraise", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(file).body())
                .contains("đã thẩm định", "810.000", "đủ điều kiện", "Trợ cấp hưu trí xã hội", "không đủ điều kiện");
    }

    private static Map<String, String> hand() {
        return Map.of("signer", "Trần Thị Phó", "position", "chair", "day", "24/11/2026");
    }

    private static String draft(String page) {
        return officer.get(page).body().replaceAll("(?s).*?href=\"(/applications/decisions/[0-9a-f-]{36})\".*", "$1");
    }

    @Test
    void d_a_grant_waits_for_the_signer_whose_signature_gives_a_number_and_opens_the_enrolment() {
        assertThat(PostedWard.words(officer.download(file + "/form.docx")))
                .contains("TỜ KHAI", "Mẫu số 01", "Lê Thị Nặng");
        Map<String, String> grant =
                Map.of("id", Ids.next().toString(), "grant-allowance-disability", "true", "payee", "self");
        assertThat(officer.post(file + "/grant", grant).status()).isEqualTo(303);
        assertThat(officer.post(file + "/grant", grant).status())
                .as("a file is laid before the signer once")
                .isEqualTo(400);
        String decision = draft(file);
        assertThat(PostedWard.words(officer.download(decision + "/draft.docx")))
                .contains("DỰ THẢO", "Lê Thị Nặng", "810.000 đồng/tháng", "từ tháng 11 năm 2026", "HS-2026-0001");
        assertThat(signer.get("/inbox").body()).contains("Chờ ký văn bản về chế độ: Lê Thị Nặng");
        assertThat(officer.post(decision + "/sign", hand()).status()).isEqualTo(403);
        assertThat(signer.post(decision + "/return", Map.of("reason", "Xem lại người nhận"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(file).body()).contains("đã thẩm định");
        Map<String, String> again = Map.of(
                "id", Ids.next().toString(),
                "grant-allowance-disability", "true",
                "payee", "parent",
                "payee-name", "Lê Văn Rất",
                "bank", "Ngân hàng Một",
                "account", "0123456789");
        assertThat(officer.post(file + "/grant", again).status()).isEqualTo(303);
        String second = draft(file);
        assertThat(signer.post(second + "/sign", hand()).status()).isEqualTo(303);
        assertThat(signer.post(second + "/sign", hand()).body()).contains("Việc này đã làm rồi");
        assertThat(officer.get(file).body()).contains("đã có quyết định hưởng");
        assertThat(officer.get(second).body()).contains("01/QĐ-UBND");
        List<Enrolment> drawn = enrolments();
        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst().course().start()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(drawn.getFirst().course().due(YearMonth.of(2026, 12))).isEqualTo(810_000);
        assertThat(signer.get("/inbox").body()).doesNotContain("Chờ ký văn bản về chế độ");
    }

    private static List<Enrolment> enrolments() {
        return WARD.officer(() -> office.bean(Enrolments.class).of(household, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void e_nobody_loses_before_being_heard() {
        String enrolment = enrolments().getFirst().id().toString();
        Map<String, String> stop = Map.of(
                "id", Ids.next().toString(),
                "enrolment", enrolment,
                "kind", "stop",
                "ground", "no-longer-eligible",
                "from", "01/2027",
                "reason", "Hội đồng xác định lại mức độ khuyết tật",
                "seen", "true");
        assertThat(signer.post("/applications/changes/new", stop).status()).isEqualTo(403);
        assertThat(officer.post("/applications/changes/new", stop).body()).contains("chưa báo trước và nghe ý kiến");
        Map<String, String> notice = new HashMap<>(stop);
        notice.put("id", Ids.next().toString());
        notice.put("notice", "true");
        notice.put("answer", "1/12/2026");
        assertThat(officer.post("/applications/changes/new", notice).status()).isEqualTo(303);
        String paper = draft("/applications/decisions");
        assertThat(PostedWard.words(officer.download(paper + "/draft.docx")))
                .contains("THÔNG BÁO", "dự kiến thôi hưởng", "01/12/2026");
        assertThat(signer.post(
                                "/applications/decisions/sign",
                                Map.of("decision", paper.replaceAll(".*/", ""), "signer", "Trần Thị Phó"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.post("/applications/changes/new", stop).body()).contains("chưa báo trước và nghe ý kiến");
        assertThat(officer.post(
                                paper + "/answer",
                                Map.of("id", Ids.next().toString(), "words", "Gia đình đồng ý", "heard", "24/11/2026"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.post("/applications/changes/new", stop).status()).isEqualTo(303);
        assertThat(signer.post(draft("/applications/decisions") + "/sign", hand())
                        .status())
                .isEqualTo(303);
        assertThat(enrolments().getFirst().course().last()).contains(YearMonth.of(2026, 12));
    }

    @Test
    void f_who_is_not_entitled_is_refused_in_writing_with_the_reason() {
        String other = officer.post("/applications/new", received(Ids.next().toString(), healthy, "true"))
                .location();
        officer.post(other + "/appraise", Map.of());
        assertThat(officer.get(other).body()).contains("không đủ điều kiện").doesNotContain("Trình quyết định hưởng");
        assertThat(officer.post(other + "/refuse", Map.of("id", Ids.next().toString(), "reason", ""))
                        .status())
                .isEqualTo(400);
        officer.post(other + "/refuse", Map.of("id", Ids.next().toString(), "reason", "Không thuộc nhóm nào"));
        String paper = draft(other);
        assertThat(PostedWard.words(officer.download(paper + "/draft.docx")))
                .contains("không đủ điều kiện", "Không thuộc nhóm nào", "quyền khiếu nại");
        assertThat(signer.post(paper + "/sign", hand()).status()).isEqualTo(303);
        assertThat(officer.get(other).body()).contains("đã trả lời không đủ điều kiện");
        assertThat(officer.get("/households/N-01").body()).contains("HS-2026-0001", "HS-2026-0002");
    }
}

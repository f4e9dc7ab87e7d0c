package vn.ansinh.office.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Chromium;
import vn.ansinh.office.Hand;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.posting.PostedWard;

/**
 * A year of the programme in Chromium, everybody at a screen of their own: officer and signer at desks, a group leader and a woman of
 * the women's association on phones of 360 px. Today is Tuesday, 24/11/2026.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
class YearJourneyTest {
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    private static final String WOMEN = Ids.next().toString();

    private static PostedWard ward;
    private static ProgrammeWard programme;
    private static Chromium chromium;
    private static Hand officer;
    private static Hand signer;
    private static Hand leader;
    private static Hand helper;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        programme = new ProgrammeWard(ward);
        UUID poor = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
        ward.recognise(poor, "poor");
        ward.recognise(ward.household("B-01", 1, "Đỗ Văn Kiên"), "near-poor");
        ward.household("B-02", 1, "Bùi Văn Lâm");
        Visit hoiphunu = ward.office.signedIn(ward.register.ward(), "hoiphunu", Role.ASSOCIATION);
        bodies();
        chromium = Chromium.start();
        officer = new Hand(chromium, ward.office, "year-officer", ward.officer, DESK);
        signer = new Hand(chromium, ward.office, "year-signer", ward.signer, DESK);
        leader = new Hand(chromium, ward.office, "year-leader", ward.leader, PHONE);
        helper = new Hand(chromium, ward.office, "year-helper", hoiphunu, PHONE);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        ward.close();
    }

    private static void bodies() {
        programme.body(id(), "officer", "Công chức Văn hóa - Xã hội");
        programme.body(id(), "steering-committee", "Ban Chỉ đạo giảm nghèo phường");
        programme.body(id(), "information", "Bộ phận Văn hóa Thông tin");
        programme.body(id(), "group", "Các tổ dân phố");
        programme.body(id(), "front", "Ủy ban MTTQ Việt Nam phường");
        programme.body(id(), "superior", "Sở Nông nghiệp và Môi trường");
        programme.body(WOMEN, "women", "Hội Liên hiệp Phụ nữ phường", "hoiphunu");
    }

    private static String id() {
        return Ids.next().toString();
    }

    private static void target(String indicator, String words, String goal) {
        officer.go("/programme/targets").link("Thêm chỉ tiêu");
        officer.write("words", words)
                .choose("indicator", indicator)
                .write("goal", goal)
                .write("unit", "hộ")
                .write("superior", "UBND tỉnh Khánh Hòa")
                .write("paper", "215/KH-UBND")
                .write("paperDay", "6/2/2026")
                .press("Lưu chỉ tiêu");
    }

    @Test
    void a_targets_tasks_and_the_plan_that_is_sent_back_once_and_then_issued() {
        target("poor-reduction", "Giảm 01 hộ nghèo", "1");
        target("near-poor-reduction", "Giảm 01 hộ cận nghèo", "1");
        officer.go("/programme").press("Giao 20 nhiệm vụ");
        assertThat(officer.words()).contains("T01", "T20");

        String plan = officer.go("/programme/plans")
                .choose("template", "urban-ward")
                .press("Bắt đầu soạn")
                .at();
        assertThat(officer.words()).contains("Giảm 01 hộ nghèo").doesNotContain("Chưa có số liệu cho");
        officer.press("Trình ký");
        signer.go("/today").follow(plan);
        signer.unfold("Trả lại").write("reason", "Ghi thêm nguồn kinh phí").press("Trả lại kế hoạch");
        officer.go("/today")
                .follow(plan)
                .link("Sửa kế hoạch")
                .write("note", "Thêm nguồn kinh phí")
                .press("Lưu bản mới");
        officer.press("Trình ký");
        signer.go("/today").follow(plan).write("signer", "Trần Văn Ký").press("Ký và ban hành kế hoạch");
        assertThat(officer.go(plan).words()).contains("01/KH-UBND", "Trần Văn Ký");
        assertThat(officer.go("/programme").words())
                .as("T01 is done by the plan itself")
                .containsSubsequence("T01", "1/1", "đã xong", "T02");
    }

    @Test
    void b_the_committee_meets_and_what_it_concludes_becomes_a_task() {
        officer.go("/programme/committee")
                .write("written", "12/QĐ-UBND")
                .write("dated", "15/01/2026")
                .press("Lưu quyết định");
        officer.write("name", "Nguyễn Văn Ủy")
                .choose("position", "member")
                .write("from", "15/01/2026")
                .press("Lưu thành viên");
        String meeting = officer.go("/programme/committee/meetings/new")
                .write("subject", "Sơ kết quý III")
                .write("day", "24/11/2026")
                .write("place", "Hội trường phường")
                .press("Lưu cuộc họp")
                .at();
        officer.go(meeting + "/sheet")
                .write("secretary", "Trần Văn Canbo")
                .tick("present", programme.one("select member_id::text from programme.member"))
                .write("report", "Còn 2 hộ trong danh sách")
                .press("Lưu phiếu");
        officer.go(meeting + "/sheet")
                .write("words", "Hội Phụ nữ nhận giúp hộ Lê Thị An")
                .choose("body", WOMEN)
                .write("last", "15/12/2026")
                .write("evidence", "Phân công và lần thăm đầu")
                .press("Lưu kết luận");
        officer.go(meeting).write("ended", "10:00").press("Kết thúc, giao nhiệm vụ");
        officer.go(meeting).press("Trình ký thông báo kết luận");
        signer.go("/today")
                .follow("/papers/" + programme.one("select paper_id::text from programme.committee_paper"))
                .write("signer", "Trần Văn Ký")
                .press("Ký văn bản");
        assertThat(officer.go("/programme").words()).contains("Hội Phụ nữ nhận giúp hộ Lê Thị An");
        assertThat(helper.go("/today").words()).contains("Hội Phụ nữ nhận giúp hộ Lê Thị An");
    }

    @Test
    void c_a_family_gets_its_helper_who_comes_and_hears_what_it_wishes() {
        leader.go("/programme/help/A-01/assign")
                .choose("body", WOMEN)
                .choose("holder", programme.holder("hoiphunu"))
                .write("task", "Giới thiệu việc may tại nhà")
                .press("Gửi đề nghị");
        helper.go("/today").link("Lê Thị An").press("Nhận giúp hộ này");
        helper.go("/programme/help/A-01/visit").write("met", "Bà An");
        helper.tick("result", "job-found").write("notes", "Đã nhận hàng về may").press("Lưu lần thăm");
        helper.go("/programme/help/A-01/words")
                .tick("kind", "wish")
                .write("words", "Mong có máy may để làm thêm")
                .write("saidBy", "Lê Thị An")
                .press("Lưu");
        assertThat(officer.go("/programme/help/A-01").words())
                .contains("Hội Liên hiệp Phụ nữ phường", "Mong có máy may");
        assertThat(helper.go("/programme/help").words()).contains("Lê Thị An").doesNotContain("Đỗ Văn Kiên");
    }

    @Test
    void d_what_is_promised_to_the_family_is_agreed_given_and_shown() {
        helper.go("/programme/support/of/A-01/new")
                .choose("form", "livelihood")
                .write("words", "Máy may")
                .tick("source-fund-for-the-poor", "true")
                .write("amount-fund-for-the-poor", "8.000.000")
                .choose("body", WOMEN)
                .write("deadline", "20/12/2026")
                .press("Gửi đề xuất");
        signer.go("/today").link("Đề xuất hỗ trợ hộ Lê Thị An").press("Đồng ý hỗ trợ");
        helper.go(programme.one("select '/programme/support/lines/' || line_id from programme.support_line"))
                .write("given", "8.000.000")
                .write("words", "Đã giao máy")
                .choose("evidence", "receipt")
                .write("reference", "PC-12")
                .choose("extent", "all")
                .press("Lưu kết quả");
        assertThat(officer.go("/programme/support").words()).contains("Máy may", "Đã xong");
        assertThat(officer.go("/households/A-01").words()).contains("Máy may");
    }

    @Test
    void e_the_year_is_reported_upward_with_the_figures_of_the_cut_off() {
        String report = officer.go("/programme/reports")
                .choose("what", "year:year")
                .press("Bắt đầu soạn")
                .at();
        assertThat(officer.words()).contains("Phương án hỗ trợ", "Giảm 01 hộ nghèo");
        officer.press("Trình ký");
        signer.go("/today").follow(report).write("signer", "Trần Văn Ký").press("Ký và ban hành báo cáo");
        assertThat(officer.go(report).words()).contains("01/BC-UBND", "Trần Văn Ký");
    }
}

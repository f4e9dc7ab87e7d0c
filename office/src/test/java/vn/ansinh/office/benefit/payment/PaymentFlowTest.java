package vn.ansinh.office.benefit.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.review.posting.PostedWard;

/** A list is made, looked at, approved by another person, handed over, answered and closed, each by its role. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PaymentFlowTest {
    private static PaidWard ward;
    private static String list = "";
    private static UUID bank;

    @BeforeAll
    static void start() {
        ward = new PaidWard();
        ward.person(0, "Lê Thị An", PaidWard.NOVEMBER, 540_000);
        bank = ward.person(
                1,
                "Phạm Văn Cường",
                PaidWard.DECEMBER,
                1_080_000,
                Optional.of(new Payee.Account("Ngân hàng Nông nghiệp", "4700205123456", "PHAM VAN CUONG")));
        ward.person(1, "=cmd|'/c calc'!A0", PaidWard.DECEMBER, 810_000);
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static UUID id() {
        return UUID.fromString(list.substring("/payments/".length()));
    }

    @Test
    void a_only_who_may_see_payments_sees_them_and_only_the_officer_makes_a_list() {
        Visit viewer = ward.office.signedIn(ward.register.ward(), "xem", Role.VIEWER);
        Visit leader = ward.office.signedIn(ward.register.ward(), "to01", Role.GROUP_LEADER, ward.groups.getFirst());
        for (Visit other : List.of(viewer, leader)) {
            assertThat(other.get("/payments").status()).isEqualTo(403);
            assertThat(other.get("/payments/reconciliation").status()).isEqualTo(403);
        }
        for (Visit other : List.of(viewer, leader, ward.treasurer, ward.signer)) {
            assertThat(other.post("/payments", Map.of("month", "2026-12")).status())
                    .isEqualTo(403);
        }
        assertThat(ward.officer.get("/payments").body()).contains("Lập danh sách tháng 12/2026", "24/11/2026");
        assertThat(ward.officer.post("/payments", Map.of("month", "2027-03")).status())
                .as("a list of a month far ahead is not made")
                .isEqualTo(400);
    }

    @Test
    void b_the_officer_says_who_pays_out() {
        Map<String, String> form = new HashMap<>(Map.of("name", "Bưu điện tỉnh", "debtor", "UBND phường"));
        assertThat(ward.officer.post("/payments/payer", form).body()).contains("hoặc để trống cả ba");
        form.put("bank", "VBAAVNVX");
        form.put("account", "0123456789");
        assertThat(ward.officer.post("/payments/payer", form).status()).isEqualTo(303);
        assertThat(ward.officer.get("/payments").body()).contains("Bưu điện tỉnh");
    }

    @Test
    void c_a_list_shows_its_sum_in_words_and_what_the_law_says_of_every_line() {
        Visit.Answer made = ward.officer.post("/payments", Map.of("month", "2026-12"));
        assertThat(made.status()).isEqualTo(303);
        list = made.location();
        assertThat(ward.officer.post("/payments", Map.of("month", "2026-12")).location())
                .as("pressed twice it is made once")
                .isEqualTo(list);
        String page = ward.officer.get(list + "?show=all").body();
        assertThat(page)
                .contains("2.970.000", "Hai triệu chín trăm bảy mươi nghìn đồng", "Lê Thị An", "Truy lĩnh 11/2026");
        assertThat(ward.lines(id()))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.check().kind()).isNotEqualTo(LawCheck.Kind.NOT_ASKED));
        assertThat(page).contains("Khác mức");
    }

    @Test
    void d_a_row_is_held_back_with_a_reason_and_its_line_counts_no_more() {
        int slip = slip("=cmd|'/c calc'!A0");
        assertThat(ward.officer
                        .post(list + "/hold", Map.of("slip", String.valueOf(slip), "reason", ""))
                        .status())
                .isEqualTo(400);
        assertThat(ward.officer
                        .post(list + "/hold", Map.of("slip", String.valueOf(slip), "reason", "Chờ xác minh"))
                        .status())
                .isEqualTo(303);
        assertThat(RunTotals.of(ward.lines(id())).total()).isEqualTo(2_160_000);
        assertThat(ward.officer.get(list).body()).contains("Chờ xác minh");
    }

    private static int slip(String name) {
        return ward.lines(id()).stream()
                .filter(line -> line.place().name().equals(name))
                .findFirst()
                .orElseThrow()
                .slip();
    }

    @Test
    void e_who_made_it_does_not_approve_it_whatever_the_role() {
        assertThat(ward.officer.post(list + "/approve", Map.of()).status()).isEqualTo(403);
        Identity both = new Identity(ward.register.ward(), ward.user("canbo"), Role.SIGNER.code(), List.of());
        assertThatThrownBy(() -> ward.database.as(
                        both,
                        () -> ward.database.sql().sql("""
                insert into payment.run_step (ward_id, run_id, number, action, on_day, reason, slips, total, sha256, recorded_by)
                values (platform.ward(), :run, 2, 'approve', '2026-11-24', '', 1, 1, 'x', platform.app_user())
                """).param("run", id()).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("does not approve");
    }

    @Test
    void f_a_list_that_changed_since_it_was_looked_at_is_not_approved() {
        Map<String, String> form =
                new HashMap<>(PaidWard.approval(ward.signer.get(list).body()));
        form.put("seen", "0".repeat(64));
        assertThat(ward.signer.post(list + "/approve", form).status()).isEqualTo(303);
        assertThat(ward.run(id()).state()).isEqualTo(RunState.PREPARED);
    }

    @Test
    void g_another_person_approves_and_the_list_gets_a_number() {
        assertThat(ward.signer.get("/today").body()).contains("Duyệt danh sách chi trả tháng 12/2026");
        Map<String, String> form = PaidWard.approval(ward.signer.get(list).body());
        assertThat(ward.signer.post(list + "/approve", form).status()).isEqualTo(303);
        RunStep step = ward.run(id()).step(RunStep.Action.APPROVE).orElseThrow();
        assertThat(step.total()).isEqualTo(2_160_000);
        assertThat(ward.officer
                        .get("/correspondence/" + step.document().orElseThrow())
                        .body())
                .contains("DS-UBND", "Chi trả trợ giúp xã hội tháng 12 năm 2026");
    }

    @Test
    void h_files_carry_no_formula_and_the_bank_gets_only_what_goes_to_accounts() {
        String csv = new String(ward.officer.download(list + "/list.csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"STT\"").contains("\"4700205123456\"");
        assertThat(csv.lines().filter(line -> line.contains(",\"="))).isEmpty();
        String order = new String(ward.officer.download(list + "/pain.001.xml"), StandardCharsets.UTF_8);
        assertThat(order)
                .contains("<CtrlSum>1080000</CtrlSum>", "<Nm>PHAM VAN CUONG</Nm>", "<BICFI>VBAAVNVX</BICFI>")
                .doesNotContain("Le Thi An", "khuyet tat");
        String sheet = PostedWard.words(ward.officer.download(list + "/signatures.docx"));
        assertThat(sheet).contains("Lê Thị An", "Ký nhận").doesNotContain("Phạm Văn Cường", "khuyết tật");
        assertThat(PostedWard.words(ward.officer.download(list + "/list.docx")))
                .contains("Hai triệu một trăm sáu mươi nghìn đồng");
        assertThat(ward.officer.download(list + "/list.xlsx")).startsWith('P', 'K');
    }

    @Test
    void i_no_answer_is_taken_before_the_payer_has_the_list() {
        assertThat(ward.treasurer.get(list + "/file").status()).isEqualTo(404);
        assertThatThrownBy(() -> ward.asOfficer(() -> ward.database.as(
                        new Identity(ward.register.ward(), ward.user("canbo"), Role.OFFICER.code(), List.of()),
                        () -> ward.database.sql().sql("""
                        insert into payment.answer (ward_id, run_id, number, result, on_day, note, recorded_by)
                        values (platform.ward(), :run, 1, 'paid', '2026-11-24', '', platform.app_user())
                        """).param("run", id()).update())))
                .isInstanceOf(DataAccessException.class);
        assertThat(ward.officer
                        .post(list + "/hand-over", Map.of("day", "24/11/2026"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.run(id()).state()).isEqualTo(RunState.HANDED_OVER);
    }

    @Test
    void j_a_file_is_looked_at_before_anything_is_kept_and_brought_in_twice_it_counts_once() {
        int an = slip("Lê Thị An");
        String file = """
                STT,Mã hộ,Được trả (đồng),Kết quả
                %d,A-1,1080000,Đã trả
                %d,A-9,1080000,Đã trả
                99,A-1,1,Đã trả
                """.formatted(an, slip("Phạm Văn Cường"));
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        String preview = ward.treasurer
                .upload(list + "/file", Map.of(), Map.of("file", bytes))
                .body();
        assertThat(preview).contains("Không nhận 2 dòng", "phải có mã hộ A-2", "không có dòng 99");
        assertThat(ward.count("payment.answer")).isZero();
        Map<String, String> form = Map.of(
                "name", value(preview, "name"),
                "sha", value(preview, "sha"),
                "answers", value(preview, "answers"),
                "answered", "24/11/2026");
        for (int time = 0; time < 2; time++) {
            assertThat(ward.treasurer.post(list + "/file/keep", form).status()).isEqualTo(303);
        }
        assertThat(ward.count("payment.answer")).isEqualTo(1);
        assertThat(ward.treasurer.post(list + "/settle", Map.of()).status()).isEqualTo(303);
        assertThat(ward.run(id()).state()).as("a row is open").isEqualTo(RunState.HANDED_OVER);
    }

    private static String value(String page, String field) {
        return page.replaceAll("(?s).*name=\"" + field + "\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void k_the_treasurer_answers_by_hand_and_the_officer_closes_the_month() {
        Map<String, String> form = Map.of(
                "slip", String.valueOf(slip("Phạm Văn Cường")),
                "result", "returned",
                "answered", "24/11/2026",
                "note", "Sai số tài khoản");
        assertThat(ward.treasurer.post(list + "/answers", form).status()).isEqualTo(303);
        assertThat(ward.treasurer.post(list + "/settle", Map.of()).status()).isEqualTo(303);
        assertThat(ward.treasurer.post(list + "/close", Map.of()).status()).isEqualTo(403);
        assertThat(ward.officer.post(list + "/close", Map.of()).status()).isEqualTo(303);
        assertThat(ward.officer.get(list).body()).contains("Đã khoá sổ", "Bị trả lại: 1 dòng");
        assertThat(ward.treasurer.post(list + "/answers", form).status())
                .as("a closed month is final")
                .isEqualTo(404);
    }

    @Test
    void l_what_came_back_is_carried_on_and_every_dong_is_found_again() {
        String page = ward.treasurer.get("/payments/people/" + bank).body();
        assertThat(page).contains("Phải trả 1.080.000", "chưa trả 1.080.000", "Bị trả lại");
        assertThat(ward.officer.get("/payments/reconciliation").body()).contains("Phạm Văn Cường", "Cả năm 2026");
    }

    @Test
    void m_money_that_nobody_collects_is_written_off_by_decision_and_never_more_than_is_there() {
        String at = "/payments/people/" + bank;
        Map<String, String> form = new HashMap<>(Map.of(
                "settlement", new UUID(4, 4).toString(),
                "enrolment",
                        ward.asOfficerSql(
                                "select enrolment_id::text from benefit.enrolment where person_id = '" + bank + "'",
                                String.class),
                "month", "2026-12",
                "kind", "write-off",
                "amount", "1.080.001",
                "day", "24/11/2026",
                "paper", "20/QĐ-UBND",
                "note", "Người hưởng mất, không có người thân"));
        assertThat(ward.officer.post(at + "/settlements", form).status()).isEqualTo(400);
        assertThat(ward.treasurer.post(at + "/settlements", form).status()).isEqualTo(403);
        form.put("amount", "1.080.000");
        for (int time = 0; time < 2; time++) {
            assertThat(ward.officer.post(at + "/settlements", form).status()).isIn(303, 400);
        }
        assertThat(ward.count("payment.settlement")).isEqualTo(1);
        assertThat(ward.officer.get(at).body()).contains("20/QĐ-UBND", "chưa trả 0");
        assertThat(ward.officer
                        .post(at + "/settlements/" + new UUID(4, 4) + "/withdraw", Map.of("reason", "Ghi nhầm"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get(at).body()).contains("chưa trả 1.080.000");
    }

    @Test
    void n_the_monitor_writes_down_what_was_seen() {
        Map<String, String> form = Map.of(
                "monitoring", new UUID(5, 5).toString(),
                "seen-on", "24/11/2026",
                "place", "Nhà sinh hoạt tổ 1",
                "monitor", "Nguyễn Thị Giám",
                "words", "Trả đủ, đúng người");
        assertThat(ward.officer.post(list + "/monitoring", form).status()).isEqualTo(303);
        assertThat(PostedWard.words(ward.officer.download(list + "/monitoring/" + new UUID(5, 5) + ".docx")))
                .contains("Nguyễn Thị Giám", "Trả đủ, đúng người", "Đã trả: 01 dòng, 1.080.000 đồng");
    }
}

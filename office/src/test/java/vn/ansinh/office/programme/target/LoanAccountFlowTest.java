package vn.ansinh.office.programme.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.posting.PostedWard;

/** A loan from the question to its last repayment. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LoanAccountFlowTest {
    private static PostedWard ward;
    private static Visit viewer;
    private static String household;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        var first = ward.household("A-01", 0, "Lê Thị An");
        ward.recognise(first, "poor");
        household = first.toString();
        ward.recognise(ward.household("B-01", 1, "Đỗ Văn Kiên"), "near-poor");
        viewer = ward.office.signedIn(ward.register.ward(), "xem", Role.VIEWER);
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static String seen(Visit who, String path) {
        return who.get(path).body().replace('\u00a0', ' ');
    }

    private static String address() {
        return "/programme/loans/lent/"
                + ward.register.officer(() -> ward.database
                        .sql()
                        .sql("select need_id::text from programme.loan_need")
                        .query(String.class)
                        .single());
    }

    @Test
    void a_the_sheet_to_ask_names_who_was_not_asked_of_the_own_groups() {
        assertThat(PostedWard.words(ward.officer.download("/programme/loans/ask.docx")))
                .contains("Tổ dân phố 1: 01 hộ", "Lê Thị An", "Đỗ Văn Kiên");
        assertThat(PostedWard.words(ward.leader.download("/programme/loans/ask.docx")))
                .contains("Lê Thị An")
                .doesNotContain("Đỗ Văn Kiên");
        assertThat(viewer.get("/programme/loans/lent").status()).isEqualTo(403);
        ward.leader.post(
                "/programme/loans/" + household,
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "day",
                        "1/10/2026",
                        "needed",
                        "yes",
                        "amount",
                        "50.000.000",
                        "words",
                        "Nuôi gà"));
        assertThat(PostedWard.words(ward.officer.download("/programme/loans/ask.docx")))
                .doesNotContain("Lê Thị An");
        assertThat(seen(ward.officer, "/programme/loans/lent")).contains("Không có khoản vay nào");
    }

    @Test
    void b_a_loan_is_proposed_through_a_group_and_falls_overdue_after_its_day() {
        ward.officer.post(
                "/programme/loans/" + household + "/handle",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "day",
                        "10/10/2026",
                        "outcome",
                        "lent",
                        "amount",
                        "40.000.000",
                        "words",
                        ""));
        assertThat(seen(ward.officer, "/programme/loans/lent")).contains("Đang vay", "40.000.000 đ");
        Map<String, String> terms = new HashMap<>(Map.of("group", "", "association", "Hội Phụ nữ", "due", "1/9/2026"));
        assertThat(ward.officer.post(address() + "/terms", terms).body())
                .contains("Ghi tên tổ tiết kiệm", "Ngày đến hạn phải sau");
        terms.put("group", "Tổ số 3");
        terms.put("due", "20/11/2026");
        assertThat(ward.leader.post(address() + "/terms", terms).status()).isEqualTo(403);
        assertThat(ward.officer.post(address() + "/terms", terms).status()).isEqualTo(303);
        assertThat(seen(ward.officer, "/programme/loans/lent?stand=overdue"))
                .contains("Quá hạn", "Tổ số 3", "Hội Phụ nữ");
        assertThat(ward.other.get(address()).status()).isEqualTo(404);
    }

    @Test
    void c_no_more_is_paid_back_than_was_lent_and_what_was_entered_wrongly_is_taken_back() {
        String path = address() + "/repayments";
        String wrong = Ids.next().toString();
        Map<String, String> form =
                new HashMap<>(Map.of("id", wrong, "day", "15/11/2026", "principal", "41.000.000", "note", ""));
        assertThat(ward.officer.post(path, form).body().replace('\u00a0', ' ')).contains("không quá số còn nợ");
        form.put("principal", "30.000.000");
        assertThat(ward.officer.post(path, form).status()).isEqualTo(303);
        assertThat(ward.officer.post(path, form).status()).as("sent twice").isEqualTo(303);
        assertThat(seen(ward.officer, address())).contains("Còn nợ gốc: 10.000.000 đ");
        ward.officer.post(path + "/" + wrong + "/withdraw", Map.of("reason", "Nhầm hộ"));
        assertThat(seen(ward.officer, address())).contains("Còn nợ gốc: 40.000.000 đ");
        form.put("id", Ids.next().toString());
        form.put("principal", "40.000.000");
        assertThat(ward.officer.post(path, form).status()).isEqualTo(303);
        assertThat(seen(ward.officer, "/programme/loans/lent?stand=repaid")).contains("Đã trả hết");
        assertThat(ward.officer.download("/programme/loans/lent.xlsx")).isNotEmpty();
    }
}

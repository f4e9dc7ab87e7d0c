package vn.ansinh.office.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.review.posting.PostedWard;

/** Reviews that were held and decided on paper before the program came. Today is Tuesday, 24/11/2026. */
class DecisionOnPaperTest {
    private static PostedWard ward;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static String status(String code) {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("""
                        select coalesce(max(r.status || ' ' || r.decision_number || ' ' || r.since), 'none')
                        from registry.household h join review.recognised_on(date '2026-11-24') r on r.household_id = h.household_id
                        where h.code = :code
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

    /** A ward that begins with the program in 2026 has earlier reviews on paper. */
    @Test
    void a_review_held_on_paper_is_written_down_once_and_closed() {
        Map<String, String> form = Map.of("year", "2025", "number", "77/QĐ-UBND", "day", "10/12/2025");
        assertThat(ward.signer.post("/reviews/past", form).status()).isEqualTo(403);
        assertThat(ward.officer
                        .post("/reviews/past", Map.of("year", "2026", "number", "1", "day", "20/11/2026"))
                        .body())
                .contains("14/12/2026");
        assertThat(ward.officer
                        .post("/reviews/past", Map.of("year", "2025", "number", "", "day", "10/8/2025"))
                        .body())
                .contains("Ghi số quyết định");
        String round = ward.officer.post("/reviews/past", form).location();
        assertThat(ward.officer.get(round).body()).contains("dữ liệu còn nguyên như lúc khóa");
        assertThat(ward.officer.get(round + "/decision").body()).contains("77/QĐ-UBND, ký ngày 10/12/2025 trên giấy");
        assertThat(ward.officer.post("/reviews/past", form).body()).contains("đã có trong phần mềm");
    }

    /** Also a decision that was made on paper is put right by one that names its number. */
    @Test
    void a_decision_made_on_paper_is_put_right_too() {
        ward.recognise(ward.household("P-01", 0, "Mai Văn Pháp", "Mai Thị Phúc"), "near-poor");
        String round = ward.officer
                .post("/reviews/past", Map.of("year", "2024", "number", "66/QĐ-UBND", "day", "10/1/2026"))
                .location();
        Map<String, String> form = Map.of("code", "p-01", "becomes", "poor", "reason", "Chép nhầm danh sách");
        assertThat(ward.officer.post(round + "/corrections", form).body()).contains("Kỳ rà soát đã khóa");
        ward.signer.post(round + "/move", Map.of("action", "reopen", "day", "24/11/2026", "reason", "Có đơn"));
        assertThat(ward.officer.post(round + "/corrections", form).status()).isEqualTo(303);
        String draft = ward.officer
                .get(round + "/decision")
                .body()
                .replaceAll("(?s).*href=\"([^\"]+)/decision\\.docx\".*", "$1");
        ward.signer.post(draft + "/sign", Map.of("day", "24/11/2026", "signer", "Trần Thị Phó"));
        assertThat(count("correspondence.document where subject like '%66/QĐ-UBND ngày 10 tháng 01 năm 2026'"))
                .isEqualTo(1);
        assertThat(status("P-01")).startsWith("poor");
    }
}

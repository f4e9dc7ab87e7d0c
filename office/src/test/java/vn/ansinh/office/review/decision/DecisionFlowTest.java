package vn.ansinh.office.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.review.posting.PostedWard;

/** From the last group to the closed review: draft, return, signature, certificates, correction. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class DecisionFlowTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);

    private static PostedWard ward;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        ward.survey(ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình"), OCTOBER, "3000000");
        UUID risen = ward.household("A-02", 0, "Phạm Văn Cường", "Phạm Thị Dung");
        ward.recognise(risen, "poor");
        ward.survey(risen, OCTOBER, "30000000");
        ward.survey(ward.household("A-03", 0, "Hồ Văn Tâm", "Hồ Thị Út"), OCTOBER, "30000000");
        ward.survey(ward.household("B-01", 1, "Đỗ Văn Kiên", "Đỗ Thị Lan"), OCTOBER, "3000000");
        ward.settled(0, "A-01", "A-02", "A-03");
        ward.posted(1, "B-01");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static Visit.Answer moveWard(Visit who, String action, String day, String reason) {
        return who.post(ward.round + "/move", Map.of("action", action, "day", day, "reason", reason));
    }

    private static String page() {
        return ward.officer.get(ward.round + "/decision").body();
    }

    private static String draft() {
        return page().replaceAll("(?s).*href=\"([^\"]+)/decision\\.docx\".*", "$1");
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

    @Test
    void a_nothing_is_submitted_while_a_group_is_not_done() {
        assertThat(ward.officer.get(ward.round).body()).contains("Trình quyết định", "Còn 1 tổ chưa xong");
        assertThat(moveWard(ward.officer, "submit", "10/11/2026", "").status()).isEqualTo(409);
        ward.makeList(1);
        ward.hang(1, "culture-house", "16/10/2026");
        ward.hang(1, "ward-office", "16/10/2026");
        ward.move(1, "take-down", "22/10/2026", "");
        assertThat(moveWard(ward.signer, "submit", "10/11/2026", "").status()).isEqualTo(409);
        assertThat(moveWard(ward.officer, "submit", "10/11/2026", "").body()).contains("chưa được báo: A-02");
    }

    /** Law 10/2022/QH15 art. 27: whoever loses something is told before, and heard if they ask. */
    @Test
    void aa_a_household_that_would_leave_is_told_and_answers_before_anything_is_submitted() {
        String hearing = ward.round + "/hearings/A-02";
        Map<String, String> told = Map.of("day", "26/10/2026", "way", "visit", "by", "Nguyễn Văn Tổ");
        assertThat(ward.officer.get(ward.round + "/hearings").body())
                .contains("Phạm Văn Cường")
                .doesNotContain("Lê Thị An");
        assertThat(ward.other.post(hearing + "/told", told).status()).isEqualTo(404);
        assertThat(ward.leader
                        .post(hearing + "/answer", Map.of("day", "26/10/2026", "by", "Tổ", "state", "no-wish"))
                        .body())
                .contains("Hộ chưa được báo");
        assertThat(ward.leader.post(hearing + "/told", told).status()).isEqualTo(303);
        assertThat(moveWard(ward.officer, "submit", "10/11/2026", "").body()).contains("chưa ghi trả lời: A-02");
        assertThat(ward.leader
                        .post(hearing + "/answer", Map.of("day", "28/10/2026", "by", "Tổ", "state", "heard"))
                        .body())
                .contains("Ghi lời của hộ");
        assertThat(ward.leader
                        .post(
                                hearing + "/answer",
                                Map.of(
                                        "day", "28/10/2026",
                                        "by", "Nguyễn Văn Tổ",
                                        "state", "heard",
                                        "words", "Xin giữ thẻ bảo hiểm",
                                        "explanation", "Được mua với mức hỗ trợ của hộ mới thoát nghèo"))
                        .status())
                .isEqualTo(303);
        assertThat(PostedWard.words(ward.officer.download(hearing + "/notice.docx")))
                .contains("Phạm Văn Cường", "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15", "trình bày ý kiến");
        assertThat(moveWard(ward.officer, "submit", "10/11/2026", "").status()).isEqualTo(303);
    }

    @Test
    void b_the_draft_says_what_each_household_becomes_and_waits_for_the_signer() {
        assertThat(page())
                .contains("Dự thảo ngày 10/11/2026", "2 hộ nghèo", "1 hộ thoát nghèo")
                .contains("Từ khi lập dự thảo, không hộ nào có gì thay đổi.")
                .contains("Hộ đã rà soát, không thuộc diện: 1 hộ")
                .doesNotContain("Ký quyết định");
        assertThat(ward.signer.get("/inbox").body()).contains("chờ ký");
        assertThat(ward.leader.get(ward.round + "/decision").body())
                .contains("Lê Thị An")
                .doesNotContain("Đỗ Văn Kiên");
        assertThat(PostedWard.words(ward.officer.download(draft() + "/decision.docx")))
                .contains(
                        "DỰ THẢO",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN",
                        "QUYẾT ĐỊNH:",
                        "02 hộ nghèo, 04 nhân khẩu; 01 hộ thoát nghèo, 02 nhân khẩu",
                        "Quyết định số 24/2021/QĐ-TTg",
                        "Nghị định số 07/2021/NĐ-CP");
        assertThat(ward.leader.get(draft() + "/decision.docx").status()).isEqualTo(403);
    }

    @Test
    void c_the_signer_returns_it_with_a_reason_and_a_group_can_survey_again() {
        assertThat(ward.officer
                        .post(draft() + "/return", Map.of("reason", "Không được"))
                        .status())
                .isEqualTo(403);
        assertThat(ward.signer.post(draft() + "/return", Map.of("reason", " ")).status())
                .isEqualTo(400);
        assertThat(ward.signer
                        .post(draft() + "/return", Map.of("reason", "Xem lại hộ Đỗ Văn Kiên"))
                        .status())
                .isEqualTo(303);
        assertThat(page()).contains("Người ký trả lại ngày 24/11/2026: Xem lại hộ Đỗ Văn Kiên");
        assertThat(ward.officer.get(ward.group(1)).body()).contains("Khảo sát lại");
        assertThat(ward.officer.get("/inbox").body()).contains("bị trả lại");
        assertThat(moveWard(ward.officer, "submit", "24/11/2026", "").status()).isEqualTo(303);
        assertThat(ward.officer.get("/inbox").body()).doesNotContain("bị trả lại");
        assertThat(ward.officer.get(ward.group(1)).body()).doesNotContain("Khảo sát lại");
    }

    @Test
    void d_a_decision_signed_twice_at_once_has_one_number_and_each_household_one_status() {
        String draft = draft();
        Map<String, String> form = Map.of("day", "24/11/2026", "signer", "Trần Thị Phó", "position", "deputy");
        assertThat(ward.officer.post(draft + "/sign", form).status()).isEqualTo(403);
        List<CompletableFuture<Visit.Answer>> both = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> ward.signer.post(draft + "/sign", form)))
                .toList();
        List<Integer> answers =
                both.stream().map(one -> one.join().status()).sorted().toList();
        assertThat(answers).containsExactly(303, 400, 400, 400);
        assertThat(count("correspondence.document")).isEqualTo(1);
        assertThat(page()).contains("Quyết định số 01/QĐ-UBND ngày 24 tháng 11 năm 2026");
        assertThat(status("A-01")).isEqualTo("poor 01/QĐ-UBND 2026-11-24");
        assertThat(status("A-02")).isEqualTo("not-listed 01/QĐ-UBND 2026-11-24");
        assertThat(status("A-03")).isEqualTo("none");
        assertThat(ward.signer
                        .post(draft + "/return", Map.of("reason", "Muộn rồi"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void e_certificates_are_issued_once_with_the_year_that_follows() {
        assertThat(moveWard(ward.officer, "close", "24/11/2026", "").body()).contains("Còn 2 hộ chưa được cấp");
        Map<String, String> form = Map.of("day", "24/11/2026", "signer", "Trần Thị Phó");
        assertThat(ward.signer.post(ward.round + "/certificates", form).status())
                .isEqualTo(403);
        assertThat(ward.officer.post(ward.round + "/certificates", form).status())
                .isEqualTo(303);
        assertThat(ward.officer.post(ward.round + "/certificates", form).status())
                .isEqualTo(303);
        assertThat(page()).contains("01/GCN-HN.HCN", "02/GCN-HN.HCN", "2027").doesNotContain("03/GCN-HN.HCN");
        assertThat(count("review.certificate")).isEqualTo(2);
        String letter = draft(page(), "letters/A-03.docx");
        assertThat(PostedWard.words(ward.officer.download(letter))).contains("Hồ Văn Tâm", "không thuộc diện hộ nghèo");
    }

    private static String draft(String page, String end) {
        return page.replaceAll("(?s).*href=\"([^\"]+" + end.replace(".", "\\.") + ")\".*", "$1");
    }

    @Test
    void f_a_wrong_result_is_put_right_by_another_decision() {
        Map<String, String> form =
                Map.of("code", "B-01", "becomes", "near-poor", "reason", "Tính nhầm thu nhập", "from", "corrected");
        assertThat(ward.officer
                        .post(ward.round + "/corrections", Map.of("code", "Z-9", "becomes", "poor", "reason", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(ward.officer.post(ward.round + "/corrections", form).status())
                .isEqualTo(303);
        assertThat(ward.officer.post(ward.round + "/corrections", form).body()).contains("Còn một dự thảo chờ ký");
        assertThat(moveWard(ward.officer, "close", "24/11/2026", "").body()).contains("Còn một dự thảo chờ ký");
        assertThat(ward.signer
                        .post(draft() + "/sign", Map.of("day", "24/11/2026", "signer", "Trần Thị Phó"))
                        .status())
                .isEqualTo(303);
        assertThat(status("B-01")).isEqualTo("near-poor 02/QĐ-UBND 2026-11-24");
        assertThat(count("correspondence.document_link")).isEqualTo(1);
        ward.officer.post(ward.round + "/certificates", Map.of("day", "24/11/2026", "signer", "Trần Thị Phó"));
        assertThat(count("review.certificate")).isEqualTo(2);
        assertThat(count("review.certificate_year")).isEqualTo(3);
    }

    /** The check page tells a stranger that such a paper does not hold any more. */
    @Test
    void fa_the_certificate_of_a_household_that_leaves_ends_with_the_decision() {
        Map<String, String> form = Map.of("code", "B-01", "becomes", "not-listed", "reason", "Hộ khai trùng");
        assertThat(ward.officer.post(ward.round + "/corrections", form).status())
                .isEqualTo(303);
        assertThat(ward.signer
                        .post(draft() + "/sign", Map.of("day", "24/11/2026", "signer", "Trần Thị Phó"))
                        .status())
                .isEqualTo(303);
        ward.officer.post(ward.round + "/certificates", Map.of("day", "24/11/2026", "signer", "Trần Thị Phó"));
        assertThat(ward.officer.get("/households/B-01").body()).contains("hết hiệu lực ngày 24/11/2026");
        assertThat(count("correspondence.document_link where kind = 'ends'")).isEqualTo(1);
    }

    @Test
    void g_a_closed_review_stands_until_the_signer_reopens_it_with_a_reason() {
        assertThat(ward.officer.get(ward.round).body())
                .contains("Danh sách công nhận chưa niêm yết đủ nơi", "Tôi đã đọc cảnh báo")
                .contains(
                        "Ký quyết định công nhận số 01/QĐ-UBND",
                        "Ký quyết định sửa sai số 02/QĐ-UBND",
                        "Cấp giấy chứng nhận: 2 giấy",
                        "Xác nhận thêm năm trên giấy chứng nhận: 1 giấy",
                        "Giấy chứng nhận hết hiệu lực: 1 giấy");
        assertThat(moveWard(ward.officer, "close", "24/11/2026", "").body()).contains("Đánh dấu ô");
        assertThat(close().status()).isEqualTo(303);
        assertThat(ward.officer.get(ward.round).body()).contains("dữ liệu còn nguyên như lúc khóa");
        assertThat(moveWard(ward.officer, "reopen", "24/11/2026", "Sai").status())
                .isEqualTo(409);
        assertThat(moveWard(ward.signer, "reopen", "24/11/2026", "").status()).isEqualTo(409);
        assertThat(moveWard(ward.signer, "reopen", "24/11/2026", "Có đơn").status())
                .isEqualTo(303);
        assertThat(close().status()).isEqualTo(303);
    }

    private static Visit.Answer close() {
        return ward.officer.post(
                ward.round + "/move",
                Map.of("action", "close", "day", "24/11/2026", "reason", "", "confirmed", "true"));
    }

    /** Law 10/2022/QH15 art. 13: another posting than the one before the decision, with places and days of its own. */
    @Test
    void h_the_final_list_hangs_thirty_days_and_is_read_on_three() {
        String address = ward.round + "/final-posting";
        assertThat(ward.officer.get(ward.round).body()).contains("Đã treo ở 0 trong 1 tổ");
        assertThat(ward.officer.get(address).body())
                .contains("01/12/2026", "Chưa treo ở trụ sở phường", "Điều 13 khoản 2");
        Map<String, String> form = Map.of(
                "place",
                "culture-house",
                "day",
                "24/11/2026",
                "by",
                "Tư",
                "group",
                ward.groups.getFirst().toString());
        assertThat(ward.leader.post(address + "/hang", form).status()).isEqualTo(403);
        assertThat(ward.officer
                        .post(address + "/hang", Map.of("place", "culture-house", "day", "24/11/2026", "by", "Tư"))
                        .body())
                .contains("Chọn ít nhất một tổ");
        assertThat(ward.officer.post(address + "/hang", form).status()).isEqualTo(303);
        assertThat(ward.officer
                        .post(address + "/hang", Map.of("place", "ward-office", "day", "24/11/2026", "by", "Tư"))
                        .status())
                .isEqualTo(303);
        String page = ward.officer.get(address).body();
        assertThat(page)
                .contains("treo đến hết ngày 24/12/2026", "Đã treo ở nhà văn hóa mọi tổ")
                .doesNotContain("Chưa treo ở trụ sở");
        assertThat(ward.officer.get("/today?when=all").body())
                .contains("25/12/2026", "Đủ ngày niêm yết chính thức ở 2 nơi");
        assertThat(ward.officer
                        .post(address + "/broadcasts", Map.of("aloud", "24/11/2026"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get(address).body()).contains("1 ngày liên tục");
        assertThat(PostedWard.words(ward.officer.download(address + "/list.docx")))
                .contains("Lê Thị An", "Theo Quyết định số 01/QĐ-UBND".substring(5))
                .doesNotContain("chưa có quyết định", "Đỗ Văn Kiên");
        assertThat(ward.officer.get(address + "/loudspeaker").body())
                .contains("01/QĐ-UBND")
                .doesNotContain("Lê Thị An");
        String photos = page.replaceAll("(?s).*?href=\"(/hangings/[^\"]+/photos)\".*", "$1");
        assertThat(ward.officer
                        .upload(photos, Map.of(), "a.jpg", new byte[] {1, 2, 3})
                        .status())
                .isEqualTo(400);
    }

    @Test
    void i_every_household_of_the_decision_comes_out_the_same_again() {
        String replay = page().replaceAll("(?s).*href=\"([^\"]+/replay)\".*", "$1");
        assertThat(ward.officer.get(replay).body()).contains("Cả 4 hộ cho cùng kết quả");
        assertThat(ward.leader.get(replay).status()).isEqualTo(403);
    }

    @Test
    void ib_a_certificate_is_issued_again_in_place_of_the_one_before() {
        assertThat(ward.officer.get("/households/A-01").body()).contains("01/GCN-HN.HCN");
        assertThat(ward.officer
                        .post("/households/A-01/certificate", Map.of("day", "24/11/2026", "signer", "", "reason", ""))
                        .status())
                .isEqualTo(400);
        assertThat(ward.officer
                        .post(
                                "/households/A-01/certificate",
                                Map.of("day", "24/11/2026", "signer", "Trần Thị Phó", "reason", "Sinh thêm con"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/households/A-01").body())
                .contains("03/GCN-HN.HCN", "Cấp lại: Sinh thêm con", "2027");
        assertThat(ward.officer.get("/households/A-02/certificate").status()).isEqualTo(404);
        assertThat(ward.leader.get("/households/A-01/certificate").status()).isEqualTo(403);
    }

    @Test
    void ia_the_whole_file_holds_every_paper_in_the_order_of_the_steps() throws java.io.IOException {
        assertThat(ward.leader.get(ward.round + "/dossier").status()).isEqualTo(403);
        assertThat(ward.officer.get(ward.round + "/dossier").body()).contains("Tải trọn bộ", "quyet-dinh-2");
        List<String> names = new java.util.ArrayList<>();
        try (var zip = new java.util.zip.ZipInputStream(
                new java.io.ByteArrayInputStream(ward.officer.download(ward.round + "/dossier.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replaceFirst("^\\d+-", ""));
            }
        }
        assertThat(names)
                .contains(
                        "niem-yet-1-1.docx",
                        "to-trinh-1.pdf",
                        "quyet-dinh-2.docx",
                        "quyet-dinh-2-danh-sach.pdf",
                        "giay-chung-nhan-01-GCN-HN.HCN.pdf",
                        "tra-loi-A-03.docx",
                        "bieu-so-lieu.pdf",
                        "bao-cao.docx");
        assertThat(names.indexOf("niem-yet-1-1.docx")).isLessThan(names.indexOf("to-trinh-1.docx"));
    }

    /** One form of autumn 2026, two standards: who changes because of the standard, and who because of life. */
    @Test
    void ic_the_two_standards_of_autumn_2026_stand_side_by_side() {
        assertThat(ward.officer.get(ward.round).body()).contains("Hai chuẩn nghèo");
        assertThat(ward.officer.get(ward.round + "/standards").body())
                .contains("Đổi diện vì đời sống: 3", "Phạm Văn Cường", "Đổi diện vì chuẩn mới");
        assertThat(ward.leader.get(ward.round + "/standards").body())
                .contains("Lê Thị An")
                .doesNotContain("Đỗ Văn Kiên");
    }
}

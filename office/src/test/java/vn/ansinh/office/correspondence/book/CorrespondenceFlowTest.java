package vn.ansinh.office.correspondence.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.NewDocument;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.correspondence.Numbered;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** Issued, entered, sent, received, replaced and checked by a stranger. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class CorrespondenceFlowTest {
    private static final byte[] PAPER = "the decision as issued".getBytes(StandardCharsets.UTF_8);

    private static TestDatabase database;
    private static RegisterFixture register;
    private static RunningOffice office;
    private static Visit officer;
    private static Visit signer;
    private static Visit leader;
    private static UUID issued;
    private static Numbered numbered;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        register = new RegisterFixture(database);
        List<UUID> groups = register.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(register.ward(), "canbo", Role.OFFICER);
        signer = office.signedIn(register.ward(), "phochutich", Role.SIGNER);
        leader = office.signedIn(register.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        issued = Ids.next();
        numbered = issue(issued, "Công nhận hộ nghèo Nguyễn Thị Mai");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static Numbered issue(UUID id, String subject) {
        return register.officer(() -> office.bean(Issuing.class)
                .issue(
                        new NewDocument(
                                id,
                                "QĐ-UBND",
                                LocalDate.of(2026, 11, 20),
                                "QUYẾT ĐỊNH",
                                subject,
                                "Ủy ban nhân dân phường Nam Nha Trang",
                                "Trần Văn Ký",
                                List.of("Sở Nông nghiệp và Môi trường", "Tổ dân phố 1", "Lưu: VT"),
                                "test"),
                        given -> List.of(new NewFile("quyet-dinh.pdf", "application/pdf", PAPER))));
    }

    private static Map<String, String> entry(String written, String dated) {
        Map<String, String> form = new HashMap<>();
        form.put("id", Ids.next().toString());
        form.put("written", written);
        form.put("dated", dated);
        form.put("title", "KẾ HOẠCH");
        form.put("subject", "Rà soát hộ nghèo năm 2026");
        form.put("issuer", "Ủy ban nhân dân tỉnh");
        form.put("arrived", "24/11/2026");
        form.put("signer", "Lê Văn Ký");
        form.put("recipients", "Phòng Văn hóa - Xã hội");
        return form;
    }

    private static Visit.Answer enter(String direction, Map<String, String> form) {
        return officer.post("/correspondence/new-" + direction, form);
    }

    private static Visit stranger() {
        return office.visit();
    }

    private static byte[] scan() throws Exception {
        try (PDDocument document = new PDDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_what_was_issued_stands_in_the_register_with_its_file_and_hash() {
        assertThat(numbered.written()).isEqualTo("01/QĐ-UBND");
        assertThat(officer.get("/correspondence").body()).contains("01/QĐ-UBND", "Công nhận hộ nghèo", "Văn bản đi");
        assertThat(officer.get("/correspondence?q=cong%20nhan%20ho").body()).contains("01/QĐ-UBND");
        assertThat(officer.get("/correspondence?q=khong-co").body()).contains("Không có văn bản nào như vậy");
        assertThat(officer.get("/correspondence?direction=in").body()).doesNotContain("01/QĐ-UBND");
        assertThat(officer.get("/correspondence?from=21/11/2026").body()).doesNotContain("01/QĐ-UBND");
        assertThat(officer.get("/correspondence/" + issued).body())
                .contains(Sha256.hex(PAPER), "Bản phát hành", numbered.checkCode(), "Trần Văn Ký");
        assertThat(signer.download("/correspondence/" + issued + "/files/1")).isEqualTo(PAPER);
        assertThat(signer.get("/correspondence/new-in").status()).isEqualTo(403);
        assertThat(leader.get("/correspondence").status()).isEqualTo(403);
        assertThat(leader.get("/correspondence/" + issued).status()).isEqualTo(403);
    }

    @Test
    void b_what_came_in_is_numbered_by_its_arrival_and_registered_once() throws Exception {
        Map<String, String> form = entry("123/KH-UBND", "18/11/2026");
        Visit.Answer answer = officer.upload("/correspondence/new-in", form, "ke-hoach.pdf", scan());
        assertThat(answer.location()).as(answer.body()).isEqualTo("/correspondence/" + form.get("id"));
        assertThat(enter("in", form).location()).isEqualTo("/correspondence/" + form.get("id"));
        assertThat(officer.get(answer.location()).body())
                .contains("Văn bản đến, số đến 1", "ke-hoach.pdf", "Bản nhận được", "Kế hoạch");
        assertThat(enter("in", entry("123/KH-UBND", "18/11/2026")).body()).contains("đã vào sổ, số đến 1");
        assertThat(enter("in", entry("124/KH-UBND", "25/11/2026")).body()).contains("không sau 24/11/2026");
        Map<String, String> second = entry("không số", "18/11/2026");
        assertThat(enter("in", second).status()).isEqualTo(303);
        assertThat(officer.get("/correspondence/" + second.get("id")).body()).contains("số đến 2");
        assertThat(officer.upload("/correspondence/new-in", entry("9/BC", "18/11/2026"), "x.pdf", new byte[] {1, 2})
                        .status())
                .isEqualTo(400);
    }

    @Test
    void c_what_was_issued_on_paper_takes_no_number_that_was_given() {
        assertThat(enter("out", entry("1/qđ-ubnd", "20/11/2026")).body())
                .contains("Số 01/QĐ-UBND năm 2026 đã cấp cho văn bản ngày 20/11/2026");
        assertThat(enter("out", entry("QĐ-UBND", "20/11/2026")).body()).contains("thí dụ 05/QĐ-UBND");
        Map<String, String> form = entry("04/QĐ-UBND", "22/11/2026");
        assertThat(enter("out", form).location()).isEqualTo("/correspondence/" + form.get("id"));
        assertThat(officer.get("/correspondence/" + form.get("id")).body()).contains("Vào sổ bằng tay");
    }

    private static Visit.Answer series(String what, String symbol, String number, String reason) {
        return officer.post(
                "/correspondence/series",
                Map.of("what", what, "symbol", symbol, "year", "2026", "number", number, "reason", reason));
    }

    @Test
    void d_a_series_shows_its_gaps_and_goes_on_only_upwards() {
        assertThat(officer.get("/correspondence/series").body()).contains("2–3: chưa giải thích");
        assertThat(series("start", "QĐ-UBND", "4", "Sổ giấy").body()).contains("Số cuối đã là 4");
        assertThat(series("lost", "QĐ-UBND", "4", "Hỏng").body()).contains("Số 4 đã cấp cho một văn bản");
        assertThat(series("lost", "QĐ-UBND", "9", "Hỏng").body()).contains("Số tiếp theo mới là 5");
        assertThat(series("lost", "QĐ-UBND", "2", "").body()).contains("Xin ghi lý do");
        assertThat(series("lost", "qđ-ubnd", "2", "Văn bản không phát hành").status())
                .isEqualTo(303);
        assertThat(enter("out", entry("2/QĐ-UBND", "20/11/2026")).body()).contains("đã ghi là bỏ trống");
        assertThat(officer.get("/correspondence/series").body())
                .contains("2: bỏ trống, Văn bản không phát hành", "3: chưa giải thích");
        assertThat(series("start", "QĐ-UBND", "10", "Số 5 đến 9 ở sổ giấy").status())
                .isEqualTo(303);
        assertThat(series("start", "ĐẾN", "301", "Sổ giấy").status()).isEqualTo(303);
        assertThat(series("start", "TB-UBND", "57", "Sổ giấy").status()).isEqualTo(303);
        Map<String, String> arrival = entry("77/TB-SYT", "20/11/2026");
        enter("in", arrival);
        assertThat(officer.get("/correspondence/" + arrival.get("id")).body()).contains("số đến 301");
        assertThat(officer.get("/correspondence/series").body())
                .contains("3: chưa giải thích", "5–9: cấp trên giấy, Số 5 đến 9 ở sổ giấy")
                .contains("3–300: cấp trên giấy, Sổ giấy")
                .contains("1–56: cấp trên giấy, Sổ giấy");
    }

    @Test
    void e_sendings_wait_for_their_receipt() throws Exception {
        String page = "/correspondence/" + issued;
        assertThat(officer.get(page + "/send").body()).contains("Sở Nông nghiệp và Môi trường", "Lưu: VT");
        Map<String, String> form = new HashMap<>(Map.of(
                "form", Ids.next().toString(),
                "to", "Tổ dân phố 1",
                "others", "Bưu điện phường\n\n",
                "way", "by-hand",
                "on", "19/11/2026",
                "copies", "2",
                "note", ""));
        assertThat(officer.post(page + "/send", form).body()).contains("Ngày gửi từ 20/11/2026 đến 24/11/2026");
        form.put("on", "21/11/2026");
        assertThat(officer.post(page + "/send", form).location()).isEqualTo(page);
        assertThat(officer.post(page + "/send", form).location()).isEqualTo(page);
        String waiting = officer.get("/correspondence/unconfirmed").body();
        assertThat(waiting)
                .contains("2 lần gửi chưa ký nhận", "Tổ dân phố 1", "Bưu điện phường", "Chưa ký nhận, 3 ngày");
        String sending = waiting.replaceAll("(?s).*?href=\"(/correspondence/sendings/[^\"]+)\".*", "$1");
        assertThat(officer.post(sending, Map.of("on", "20/11/2026", "by", "Bà Hoa"))
                        .body())
                .contains("Ngày nhận từ 21/11/2026");
        assertThat(officer.post(sending, Map.of("on", "22/11/2026", "by", "Bà Hoa"))
                        .location())
                .isEqualTo(page);
        assertThat(officer.post(sending, Map.of("on", "22/11/2026", "by", "Bà Hoa"))
                        .body())
                .contains("đã ký nhận rồi");
        assertThat(officer.get("/correspondence/unconfirmed").body()).contains("1 lần gửi chưa ký nhận");
        assertThat(officer.upload(page + "/signed", Map.of(), "da-ky.pdf", scan())
                        .location())
                .isEqualTo(page);
        assertThat(officer.get(page).body())
                .contains("Bản chụp đã ký", "da-ky.pdf", "quyet-dinh.pdf", "22/11/2026, Bà Hoa");
        assertThat(signer.download(page + "/files/1")).isEqualTo(PAPER);
    }

    @Test
    void f_a_stranger_is_told_kind_number_date_issuer_and_no_more() {
        Visit fresh = stranger();
        assertThat(fresh.get("/kiem-tra").status()).isEqualTo(200);
        assertThat(fresh.cookies().getCookieStore().getCookies()).isEmpty();
        String typed = numbered.checkCode().toLowerCase(Locale.ROOT).replace("-", "");
        Visit.Answer known = stranger().get("/kiem-tra?ma=" + typed);
        assertThat(known.body())
                .contains("Văn bản này có trong sổ", "01/QĐ-UBND", "Quyết định", "20/11/2026", numbered.checkCode())
                .contains("Ủy ban nhân dân phường Nam Nha Trang", "không ghi văn bản nào thay thế")
                .doesNotContain("Nguyễn Thị Mai", "Công nhận", "Trần Văn Ký", "Tổ dân phố 1");
        assertThat(stranger().get("/kiem-tra?ma=ABCD-ABCD-ABCD").status()).isEqualTo(404);
        assertThat(stranger().get("/kiem-tra?ma=ABC").status()).isEqualTo(400);
        Visit visit = stranger();
        assertThat(visit.upload("/kiem-tra", Map.of("ma", typed), "a.pdf", PAPER)
                        .body())
                .contains("giống hệt tệp phường đã phát hành");
        assertThat(visit.upload("/kiem-tra", Map.of("ma", typed), "a.pdf", new byte[] {1})
                        .body())
                .contains("không phải tệp phường đã phát hành");
    }

    @Test
    void g_a_replaced_document_says_so_to_everybody() {
        UUID later = Ids.next();
        Numbered next = issue(later, "Thay thế quyết định trước");
        assertThat(next.written()).isEqualTo("10/QĐ-UBND");
        String page = "/correspondence/" + later;
        assertThat(officer.post(page + "/link", Map.of("kind", "replaces", "earlier", "3/QĐ-UBND", "year", "2026"))
                        .body())
                .contains("Sổ văn bản đi năm 2026 không có số 3/QĐ-UBND");
        assertThat(officer.post(page + "/link", Map.of("kind", "replaces", "earlier", "1/QĐ-UBND", "year", "2026"))
                        .location())
                .isEqualTo(page);
        assertThat(officer.get(page).body()).contains("01/QĐ-UBND");
        assertThat(officer.get("/correspondence/" + issued).body()).contains("Bị thay thế bởi", "10/QĐ-UBND");
        assertThat(stranger().get("/kiem-tra?ma=" + numbered.checkCode()).body())
                .contains("Văn bản đã bị thay thế")
                .doesNotContain("10/QĐ-UBND");
        assertThat(stranger().get("/kiem-tra?ma=" + next.checkCode()).body()).contains("không ghi văn bản nào");
    }

    @Test
    void h_the_register_is_printed_in_both_directions() {
        for (String format : List.of("xlsx", "docx", "pdf")) {
            assertThat(officer.download("/correspondence/printed?of=out&year=2026&format=" + format))
                    .hasSizeGreaterThan(2_000);
        }
        assertThat(officer.get("/correspondence/printed?of=in&year=2026&format=pdf")
                        .status())
                .isEqualTo(200);
        assertThat(officer.get("/correspondence/printed?of=in&year=x").status()).isEqualTo(400);
    }

    @Test
    void i_whoever_tries_too_often_is_asked_to_wait() {
        Visit visit = stranger();
        Visit.Answer last = visit.get("/kiem-tra?ma=ABCD-ABCD-ABCD");
        for (int times = 0; times < 40 && last.status() != 429; times++) {
            last = visit.get("/kiem-tra?ma=ABCD-ABCD-ABCD");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.body()).contains("Xin thử lại sau 10 phút");
        assertThat(visit.get("/kiem-tra").status()).isEqualTo(200);
    }

    @Test
    void j_what_came_in_waits_on_the_page_of_today_until_it_is_answered() {
        Map<String, String> form = entry("77/KH-SNN", "20/11/2026");
        form.put("answerBy", "1/11/2026");
        assertThat(enter("in", form).body()).contains("không trước ngày đến 24/11/2026");
        form.put("answerBy", "27/11/2026");
        String address = enter("in", form).location();
        assertThat(officer.get("/today?when=week").body())
                .contains("Trả lời văn bản 77/KH-SNN của Ủy ban nhân dân tỉnh");
        assertThat(officer.get(address).body()).contains("Trả lời trước hết ngày 27/11/2026");
        assertThat(leader.post(address + "/answer", Map.of("state", "not-needed", "note", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.post(address + "/answer", Map.of("state", "not-needed", "note", ""))
                        .body())
                .contains("Ghi lý do không phải trả lời");
        assertThat(officer.post(
                                address + "/answer",
                                Map.of("state", "answered", "day", "24/11/2026", "written", "999/QĐ-UBND"))
                        .body())
                .contains("Sổ văn bản đi không có 999/QĐ-UBND");
        Map<String, String> answer = entry("88/QĐ-UBND", "24/11/2026");
        enter("out", answer);
        assertThat(officer.post(
                                address + "/answer",
                                Map.of("state", "answered", "day", "24/11/2026", "written", "88/QĐ-UBND"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(address).body())
                .contains("Đã trả lời ngày 24/11/2026", "/correspondence/" + answer.get("id"));
        assertThat(officer.get("/today?when=all").body()).doesNotContain("77/KH-SNN");
    }
}

package vn.ansinh.office.review.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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

/** The opinion of a superior body since districts ended: left to the ward, then required by it. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class OpinionFlowTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    private static final String NUMBER = "056090000123";

    private static PostedWard ward;
    private static UUID returned = Ids.next();
    private static Visit surveyor;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        UUID poor = ward.household("A-01", 0, "Lê Thị An", "=Lê Văn Bình");
        ward.survey(poor, OCTOBER, "3000000");
        identity(ward.register.person(poor, "Lê Thị An", "1956-03-05", "severe"));
        returned = ward.household("B-01", 1, "Đỗ Văn Kiên", "Đỗ Thị Lan");
        ward.survey(returned, OCTOBER, "3000000");
        ward.settled(0, "A-01");
        ward.settled(1, "B-01");
        surveyor = ward.office.signedIn(ward.register.ward(), "dieutra", Role.SURVEYOR, ward.groups.get(1));
        given();
    }

    /** The household had been given to the surveyor who filled in its first form. */
    private static void given() {
        ward.register.officer(
                () -> ward.database.sql().sql("""
                        insert into review.assignment (ward_id, round_id, household_id, number, surveyor_id, assigned_by)
                        select platform.ward(), r.round_id, :household, 1, a.user_id, platform.app_user()
                        from review.round r, account.user_account a where a.user_name = 'dieutra'
                        """).param("household", returned).update());
    }

    private static void identity(UUID person) {
        ward.register.officer(() -> ward.database
                .sql()
                .sql("""
                        insert into registry.person_identity (ward_id, person_id, kind, number, since)
                        values (platform.ward(), :id, 'citizen', :number, '2020-01-01')
                        """)
                .param("id", person)
                .param("number", NUMBER)
                .update());
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static Visit.Answer moveWard(String action, String day) {
        return ward.officer.post(ward.round + "/move", Map.of("action", action, "day", day, "reason", ""));
    }

    private static Visit.Answer letter(String written, String day, String answer, String codes, String note) {
        return ward.officer.post(
                ward.round + "/opinions",
                Map.of(
                        "opinion", Ids.next().toString(),
                        "body", "Ủy ban nhân dân tỉnh Khánh Hòa",
                        "written", written,
                        "day", day,
                        "answer", answer,
                        "codes", codes,
                        "note", note));
    }

    /** As the ward enters a value and a second person confirms it. */
    private static void enter(String parameter, Map<String, String> value) {
        String address = "/law/ward-values/" + parameter;
        Map<String, String> form = new java.util.HashMap<>(value);
        form.put("from", "1/9/2026");
        form.put("document", "Hướng dẫn 12/HD-SNNMT");
        assertThat(ward.officer.post(address + "/save", form).status()).isEqualTo(303);
        String id = ward.register.officer(() -> ward.database
                .sql()
                .sql("select value_id::text from law.ward_values where parameter = :id")
                .param("id", parameter)
                .query(String.class)
                .single());
        assertThat(ward.signer.post(address + "/" + id + "/confirm", Map.of()).status())
                .isEqualTo(303);
    }

    @Test
    void a_where_the_ward_entered_no_body_the_decision_needs_no_opinion_and_the_page_says_so() {
        assertThat(ward.officer.get(ward.round).body())
                .contains("Không bắt buộc xin ý kiến", "Trình quyết định")
                .doesNotContain("Xin ý kiến cơ quan cấp trên");
        assertThat(moveWard("ask-opinion", "10/11/2026").body()).contains("phường chưa nhập cơ quan nào cho ý kiến");
        assertThat(ward.leader.get(ward.round + "/opinion").status()).isEqualTo(403);
        assertThat(ward.signer.get(ward.round + "/opinion").body()).contains("Chưa ghi công văn nào");
        assertThat(ward.signer
                        .post(
                                ward.round + "/opinions",
                                Map.of("opinion", Ids.next().toString()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void b_a_letter_that_came_all_the_same_is_kept_and_its_households_are_surveyed_again() {
        assertThat(letter("", "x", "", "", "").status()).isEqualTo(400);
        assertThat(letter("12/SNNMT", "9/11/2026", "returns", "Z-9", "Xem lại thu nhập")
                        .body())
                .contains("không có hộ mang mã Z-9");
        assertThat(letter("12/SNNMT", "9/11/2026", "returns", "", "Xem lại thu nhập")
                        .body())
                .contains("ít nhất một hộ");
        assertThat(letter("12/SNNMT", "9/11/2026", "returns", "B-01", "Xem lại thu nhập")
                        .status())
                .isEqualTo(303);
        assertThat(surveyor.get("/fieldwork").body())
                .contains(
                        "Đỗ Văn Kiên",
                        "Khảo sát lại",
                        "Cấp trên yêu cầu xem lại, công văn 12/SNNMT",
                        "Đã làm 0 trong 1");
        assertThat(surveyor.get("/inbox").body()).contains("Khảo sát các hộ được giao ở Tổ dân phố 2");
        assertThat(ward.officer.get(ward.round + "/opinion").body())
                .contains("12/SNNMT", "Đỗ Văn Kiên, B-01", "chưa khảo sát lại");
        assertThat(ward.officer.get(ward.group(1)).body())
                .contains("12/SNNMT ngày 09/11/2026 của Ủy ban nhân dân tỉnh Khánh Hòa: B-01");
        assertThat(ward.officer.get(ward.group(0)).body()).doesNotContain("12/SNNMT");
        assertThat(moveWard("submit", "10/11/2026").body()).contains("Còn 1 tổ chưa xong");
        assertThat(ward.move(1, "end-survey", "12/11/2026", "").body()).contains("chưa có phiếu mới: B-01");
        again();
    }

    /** The household has a new form and its group comes to the end once more. */
    private static void again() {
        ward.survey(returned, LocalDate.of(2026, 11, 12), "3500000");
        assertThat(surveyor.get("/fieldwork").body())
                .contains("Đã làm 1 trong 1")
                .doesNotContain("Khảo sát lại");
        assertThat(surveyor.get("/inbox").body()).doesNotContain("Khảo sát các hộ được giao");
        assertThat(ward.move(1, "end-survey", "12/11/2026", "").status()).isEqualTo(303);
        ward.agreed(1, "2026-11-13");
        ward.makeList(1);
        ward.hang(1, "culture-house", "13/11/2026");
        ward.hang(1, "ward-office", "13/11/2026");
        assertThat(ward.move(1, "take-down", "19/11/2026", "").status()).isEqualTo(303);
        assertThat(ward.officer.get(ward.round + "/opinion").body()).contains("đã khảo sát lại ngày 12/11/2026");
    }

    @Test
    void c_where_the_ward_entered_a_body_nothing_is_submitted_without_its_opinion() {
        enter("review.opinion-body", Map.of("words", "province-chair"));
        assertThat(ward.officer.get(ward.round).body())
                .contains("Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa cho ý kiến", "Xin ý kiến cơ quan cấp trên");
        assertThat(moveWard("submit", "19/11/2026").body())
                .contains("Phải gửi xin ý kiến Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa");
        assertThat(moveWard("ask-opinion", "19/11/2026").status()).isEqualTo(303);
        assertThat(ward.officer.get(ward.round).body()).contains("Phường chưa nhập số ngày cấp trên phải trả lời");
        enter("review.opinion-days", Map.of("number", "3"));
        assertThat(ward.officer.get(ward.round).body()).contains("chờ trả lời đến hết ngày 24/11/2026");
        assertThat(ward.officer.get("/inbox").body()).contains("Chờ cơ quan cấp trên trả lời", "24/11/2026");
        assertThat(moveWard("opinion-agrees", "20/11/2026").body()).contains("Ghi công văn trả lời");
    }

    /** Until the end of June 2025 it was the chair of the district, whatever a ward entered. */
    @Test
    void ca_the_chair_of_the_district_is_asked_in_a_review_of_2023() {
        String round = ward.officer
                .post("/reviews", Map.of("kind", "annual", "year", "2023"))
                .location();
        assertThat(ward.officer.get(round + "/opinion").body())
                .contains("Kết quả phải được Chủ tịch Ủy ban nhân dân thành phố Nha Trang cho ý kiến");
        assertThat(ward.officer.get(round).body())
                .contains("Xin ý kiến Chủ tịch Ủy ban nhân dân cấp huyện")
                .doesNotContain("Trình quyết định");
    }

    @Test
    void d_what_goes_with_the_submission_is_there() throws IOException {
        assertThat(PostedWard.words(ward.officer.download(ward.round + "/opinion/submission.docx")))
                .contains("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa", "Hộ nghèo: 02 hộ");
        List<List<String>> sheet = sheet(ward.officer.download(ward.round + "/data.xlsx"), 0);
        assertThat(sheet.getFirst()).contains("DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT");
        assertThat(sheet.get(1)).hasSize(22).contains("Họ tên thành viên", "CCCD", "Điểm B1", "Nguyên nhân nghèo");
        assertThat(sheet.get(2))
                .contains(
                        "Lê Thị An",
                        "Chủ hộ",
                        "05/03/1956",
                        "Nam",
                        NUMBER,
                        "Phường Nam Nha Trang",
                        "22402",
                        "Hộ nghèo");
        assertThat(sheet.get(3)).contains("Lê Thị An", "'=Lê Văn Bình");
        assertThat(sheet).hasSize(6);
        assertThat(sheet(ward.officer.download(ward.round + "/data.xlsx"), 1).get(1))
                .containsExactly(
                        "STT",
                        "Họ tên",
                        "Quan hệ với chủ hộ",
                        "Giới tính",
                        "Ngày sinh",
                        "CCCD",
                        "Dân tộc",
                        "Địa chỉ",
                        "Điểm B1",
                        "Điểm B2",
                        "Ghi chú");
    }

    /** The signer looks at the file that goes out; numbers of identity cards are for those who may see them. */
    @Test
    void e_the_file_of_one_who_may_not_see_identities_has_none_and_each_one_is_logged() throws IOException {
        assertThat(sheet(ward.signer.download(ward.round + "/data.xlsx"), 0).get(2))
                .contains("Lê Thị An", "05/03/1956")
                .doesNotContain(NUMBER);
        assertThat(ward.signer.get(ward.round + "/opinion").body()).contains("không xem được số căn cước");
        assertThat(ward.leader.get(ward.round + "/data.xlsx").status()).isEqualTo(403);
        List<String> taken = ward.register.officer(() -> ward.database
                .sql()
                .sql(
                        "select rows || ' ' || array_to_string(facts, ',') from account.taken_out where what = 'review-data-file'"
                                + " order by taken_out_id desc")
                .query(String.class)
                .list());
        assertThat(taken).startsWith("4 ").contains("4 SEE_IDENTITY,SEE_ORIGIN");
    }

    private static List<List<String>> sheet(byte[] file, int number) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getSheet(number).orElseThrow().read()) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell == null ? "" : cell.getText()));
                rows.add(cells);
            }
            return rows;
        }
    }

    @Test
    void f_an_answer_that_names_households_sends_their_groups_back_and_leaves_the_rest() {
        assertThat(letter("125/UBND-KT", "20/11/2026", "returns", "B-01", "Nhà mới xây")
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get(ward.round).body()).contains("Cấp trên yêu cầu xem lại", "125/UBND-KT");
        assertThat(ward.officer.get(ward.group(1)).body()).contains("125/UBND-KT ngày 20/11/2026");
        assertThat(ward.officer.get("/inbox").body()).doesNotContain("Chờ cơ quan cấp trên");
        assertThat(moveWard("ask-opinion", "20/11/2026").body()).contains("Còn 1 tổ chưa xong");
        ward.survey(returned, LocalDate.of(2026, 11, 20), "30000000");
        assertThat(ward.move(1, "end-survey", "20/11/2026", "").status()).isEqualTo(303);
        ward.register.officer(() ->
                ward.database.sql().sql("""
                        insert into review.round_move (ward_id, round_id, number, area_id, action, from_step, to_step, on_day, reason, done_by)
                        select platform.ward(), r.round_id, review.next_move(r.round_id), :area, 'take-down', 'meeting', 'settled',
                            date '2026-11-23', '', platform.app_user() from review.round r
                        """).param("area", ward.groups.get(1)).update());
        assertThat(moveWard("ask-opinion", "23/11/2026").status()).isEqualTo(303);
    }

    @Test
    void g_an_answer_that_agrees_lays_the_decision_before_the_signer_and_is_cited() throws IOException {
        assertThat(letter("130/UBND-KT", "18/11/2026", "agrees", "", "").body()).contains("23/11/2026");
        assertThat(letter("130/UBND-KT", "24/11/2026", "agrees", "", "").status())
                .isEqualTo(303);
        assertThat(ward.officer.get(ward.round).body())
                .contains("Cấp trên yêu cầu xem lại, công văn 12/SNNMT ngày 09/11/2026", "row-done");
        assertThat(ward.officer.get(ward.round + "/decision").body()).contains("Dự thảo ngày 24/11/2026", "1 hộ nghèo");
        assertThat(letter("131/UBND-KT", "24/11/2026", "returns", "A-01", "Xem lại")
                        .body())
                .contains("Người ký trả lại dự thảo trước");
        byte[] png = new byte[] {1, 2, 3};
        String page = ward.officer.get(ward.round + "/opinion").body();
        String scan = page.replaceAll("(?s).*?action=\"([^\"]+/scan)\".*", "$1");
        assertThat(ward.officer.upload(scan, Map.of(), "cv.png", png).status()).isEqualTo(400);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(ward.officer.download(ward.round + "/dossier.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replaceFirst("^\\d+-", ""));
                if (entry.getName().endsWith("-to-trinh-1.docx")) {
                    assertThat(PostedWard.words(zip.readAllBytes()))
                            .contains("130/UBND-KT ngày 24/11/2026", "thống nhất", "yêu cầu xem lại 01 hộ (B-01)");
                }
            }
        }
        assertThat(names).contains("tep-du-lieu.xlsx", "to-trinh-xin-y-kien.pdf", "to-trinh-1.docx");
    }

    /** On a phone and at a desk; a page that is wider than its screen is refused. */
    @Test
    void h_the_pages_fit_on_a_phone_and_at_a_desk() throws IOException {
        Path looked = Files.createDirectories(Path.of("target/screens/opinion"));
        for (String file : List.of("opinion/submission.docx", "opinion/list.docx", "data.xlsx")) {
            Files.write(looked.resolve(file.replace('/', '-')), ward.officer.download(ward.round + "/" + file));
        }
        try (Chromium chromium = Chromium.start()) {
            for (int width : new int[] {360, 1280}) {
                try (Hand officer = new Hand(chromium, ward.office, "opinion-" + width, ward.officer, width);
                        Hand signer = new Hand(chromium, ward.office, "opinion-signer-" + width, ward.signer, width);
                        Hand other = new Hand(chromium, ward.office, "opinion-surveyor-" + width, surveyor, width)) {
                    officer.go(ward.round).follow("/opinion").go(ward.group(1));
                    signer.go(ward.round + "/opinion");
                    other.go("/fieldwork");
                }
            }
        }
    }
}

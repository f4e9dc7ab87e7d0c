package vn.ansinh.office.programme.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.posting.PostedWard;

/** The way of a poor household out of poverty, from the catalogue to the paper of the family. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PathFlowTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    private static final Path GOLDEN = Path.of("src/test/resources/vn/ansinh/office/programme/path-out.txt");
    private static final String PATH = "/households/A-01/path";

    private static PostedWard ward;
    private static Visit treasurer;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        UUID poor = household("A-01", 0, true, "Lê Thị An", "Lê Văn Bình");
        ward.recognise(poor, "poor");
        survey(poor, "3000000");
        UUID apart = household("B-01", 1, false, "Đỗ Văn Kiên");
        ward.recognise(apart, "poor");
        survey(apart, "500000");
        UUID never = household("B-02", 1, true, "Võ Thị Sáu");
        ward.recognise(never, "near-poor");
        treasurer = ward.office.signedIn(ward.register.ward(), "ketoan", Role.TREASURER);
    }

    /** Grown people of whom the register says whether they are able to work. */
    private static UUID household(String code, int group, boolean canWork, String... names) {
        UUID household = ward.household(code, group, names);
        for (String name : names) {
            UUID person = ward.register.person(household, name, "1980-03-05", "none");
            ward.register.officer(() -> ward.database
                    .sql()
                    .sql("""
                            insert into registry.person_situation (ward_id, person_id, since, able_to_work, insured, work_status,
                                monthly_allowance, uses_internet)
                            values (platform.ward(), :id, '2020-01-01', :able, true, 'own-work', false, true)
                            """)
                    .param("id", person)
                    .param("able", canWork)
                    .update());
        }
        return household;
    }

    /** Lacks a solid house, clean water and a toilet; nothing else. */
    private static void survey(UUID household, String income) {
        ward.survey(
                household,
                OCTOBER,
                income,
                Map.of(
                        "dwelling-area", "60",
                        "information-means", "television",
                        "b2-telecom", "no",
                        "b2-waste-treatment", "no",
                        "b2-nutrition", "no"));
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static Visit.Answer step(String subject, String what, String cost, String months) {
        return ward.officer.post(
                "/programme/path/steps",
                Map.of(
                        "id", Ids.next().toString(),
                        "subject", subject,
                        "what", what,
                        "cost", cost,
                        "giver", "Mặt trận phường",
                        "months", months));
    }

    @Test
    void a_the_ward_enters_what_helps_and_what_is_wrong_is_said_beside_the_field() {
        assertThat(step("toilet", "", "mười triệu", "999").body())
                .contains("Phải ghi", "Số tiền phải là số đồng", "Số tháng phải là số từ 0 đến 120");
        assertThat(step("roof", "Mái", "1", "1").status()).isEqualTo(400);
        assertThat(step("toilet", "Xây nhà tiêu tự hoại", "15.000.000", "1").status())
                .isEqualTo(303);
        assertThat(step("water-source", "Lắp đồng hồ nước máy", "3.500.000", "1")
                        .status())
                .isEqualTo(303);
        assertThat(step("housing-quality", "Sửa mái, xây tường", "", "4").status())
                .isEqualTo(303);
        assertThat(step("income", "Xe bán hàng và vốn ban đầu", "12.000.000", "3")
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/programme/path/steps").body())
                .contains("15.000.000", "chưa biết chi phí", "Phường nhập", "Sửa mái, xây tường");
        assertThat(ward.leader.get("/programme/path/steps").body()).doesNotContain("Thêm vào danh mục");
        assertThat(ward.leader
                        .post("/programme/path/steps", Map.of("id", Ids.next().toString()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void b_the_page_shows_every_least_way_with_the_exact_gap_and_what_leaving_costs() {
        String page = ward.officer.get(PATH).body();
        assertThat(page)
                .contains(
                        "Ra khỏi danh sách hộ nghèo",
                        "Lắp đồng hồ nước máy: 3.500.000",
                        "Nâng thu nhập trên 2.800.000",
                        // 2.800.000 × 2 + 1 − 3.000.000 = 2.600.001; for each of two 1.300.000,5
                        "Còn thiếu 1.300.001",
                        "cả hộ 2.600.001",
                        "Khi thành hộ cận nghèo, gia đình",
                        "Thôi hưởng:",
                        "Chưa đối chiếu");
        assertThat(page.indexOf("Lắp đồng hồ nước máy: ")).isLessThan(page.indexOf("Xây nhà tiêu tự hoại: "));
        assertThat(ward.officer.get("/households/A-01").body())
                .contains("Ít nhất 1 bước để ra khỏi danh sách hộ nghèo");
        assertThat(ward.officer.get("/households/B-02/path").body()).contains("Hộ chưa có phiếu khảo sát");
    }

    @Test
    void c_leaders_see_their_own_group_and_a_treasurer_sees_no_path() {
        assertThat(ward.leader.get(PATH).status()).isEqualTo(200);
        assertThat(ward.other.get(PATH).status()).isEqualTo(404);
        assertThat(treasurer.get(PATH).status()).isEqualTo(403);
        assertThat(ward.leader
                        .get(PATH + "/keep?goal=not-poor&way=water-source")
                        .status())
                .isEqualTo(403);
        assertThat(ward.other.get("/programme/path").body())
                .contains("Đỗ Văn Kiên")
                .doesNotContain("Lê Thị An");
    }

    @Test
    void d_a_household_in_which_nobody_can_work_is_kept_apart() {
        assertThat(ward.officer.get("/households/B-01/path").body())
                .contains("không còn người có khả năng lao động", "Không đặt chỉ tiêu")
                .doesNotContain("Nâng thu nhập trên");
    }

    @Test
    void e_the_most_households_are_chosen_within_the_money_against_the_number_that_is_to_leave() {
        String none = ward.officer.get("/programme/path?until=31/12/2027").body();
        assertThat(none).contains("Thoát được nếu có thêm tiền (1)", "chưa ghi số hộ cần giảm");
        String some = ward.officer
                .get("/programme/path?money=4.000.000&target=2&until=31/12/2027")
                .body();
        assertThat(some)
                .contains(
                        "Thoát được với số tiền hiện có (1)",
                        "hết 3.500.000",
                        "còn 500.000",
                        "còn thiếu 1 hộ",
                        "Không còn người có khả năng lao động (1)",
                        "Chưa có phiếu khảo sát (1)");
        assertThat(ward.officer.get("/programme/path?money=x&target=y&until=z").body())
                .contains("Số tiền phải là số đồng", "Số hộ phải là số", "Ngày phải từ hôm nay");
        assertThat(ward.officer
                        .get("/programme/path?money=99.000.000&until=30/11/2026")
                        .body())
                .contains("Chưa biết chi phí hoặc không kịp (1)");
    }

    @Test
    void f_a_path_is_kept_with_its_terms_and_marked_by_the_leader_with_evidence() {
        String keep = PATH + "/keep?goal=not-poor&way=water-source";
        assertThat(ward.officer.get(keep).body()).contains("Lắp đồng hồ nước máy", "3.500.000", "24/12/2026");
        Map<String, String> typed = Map.of(
                "id", Ids.next().toString(),
                "goal", "not-poor",
                "way", "water-source",
                "what-water-source", "Lắp đồng hồ nước máy",
                "cost-water-source", "3.000.000",
                "giver-water-source", "Công ty cấp nước",
                "due-water-source", "15/12/2026",
                "note", "Gia đình tự đào rãnh");
        assertThat(ward.officer
                        .post(
                                PATH + "/keep",
                                Map.of("id", Ids.next().toString(), "goal", "not-poor", "way", "water-source"))
                        .status())
                .isEqualTo(400);
        assertThat(ward.officer.post(PATH + "/keep", typed).status()).isEqualTo(303);
        assertThat(ward.officer.post(PATH + "/keep", typed).status()).isEqualTo(303);
        assertThat(ward.leader.get(PATH).body())
                .contains(
                        "Lộ trình đang theo",
                        "Đã xong 0 trong 1 bước",
                        "3.000.000",
                        "15/12/2026",
                        "Gia đình tự đào rãnh");
        assertThat(mark(ward.leader, "done", "").location()).isEqualTo(PATH);
        assertThat(ward.leader.get(PATH).body()).contains("Đã xong 0 trong 1 bước");
        assertThat(mark(ward.other, "done", "Hóa đơn 12").status()).isEqualTo(404);
        assertThat(mark(ward.leader, "done", "Hóa đơn 12").status()).isEqualTo(303);
        assertThat(ward.officer.get(PATH).body()).contains("Đã xong 1 trong 1 bước", "Hóa đơn 12");
        assertThat(ward.officer.get("/households/A-01").body()).contains("đã xong 1 trong 1 bước");
        assertThat(versions()).isEqualTo(1);
    }

    private static Visit.Answer mark(Visit who, String state, String evidence) {
        return who.post(
                PATH + "/lines/1",
                Map.of("id", Ids.next().toString(), "state", state, "on", "20/11/2026", "evidence", evidence));
    }

    private static int versions() {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("select count(*) from programme.path")
                .query(Integer.class)
                .single());
    }

    @Test
    void g_the_family_gets_one_page_that_reads_as_when_it_was_last_looked_at() throws IOException {
        byte[] paper = ward.officer.download(PATH + "/paper.pdf");
        Files.createDirectories(Path.of("target/path"));
        Files.write(Path.of("target/path/path-out.pdf"), paper);
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document).replace("\r\n", "\n");
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(GOLDEN.getParent());
                Files.writeString(GOLDEN, text);
            }
            assertThat(text).isEqualTo(Files.readString(GOLDEN));
        }
        assertThat(PostedWard.words(ward.officer.download(PATH + "/paper.docx")))
                .contains("LỘ TRÌNH THOÁT NGHÈO", "Lắp đồng hồ nước máy");
        assertThat(taken()).contains("path-out SEE_INCOME");
        assertThat(ward.officer.get("/households/B-02/path/paper.pdf").status()).isEqualTo(404);
    }

    @Test
    void h_the_page_of_the_ward_is_taken_along_as_a_sheet() throws IOException {
        byte[] sheet = ward.officer.download("/programme/path/list.xlsx?money=4.000.000&until=31/12/2027");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            String all = workbook.getFirstSheet().read().toString();
            assertThat(all).contains("Lê Thị An", "3500000", "Để riêng: không còn người có khả năng lao động: 1 hộ");
        }
        assertThat(taken()).contains("path-list ");
    }

    private static List<String> taken() {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("select what || ' ' || array_to_string(facts, ',') from account.taken_out")
                .query(String.class)
                .list());
    }

    @Test
    void i_what_is_out_of_reach_is_on_no_way_and_comes_back() {
        Map<String, String> out = Map.of("subject", "water-source", "out", "true", "reason", "Chưa có đường ống");
        assertThat(ward.officer
                        .post(PATH + "/reach", Map.of("subject", "water-source", "out", "true"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer
                        .get(PATH + "/keep?goal=not-poor&way=water-source")
                        .status())
                .isEqualTo(200);
        assertThat(ward.officer.post(PATH + "/reach", out).status()).isEqualTo(303);
        assertThat(ward.officer.get(PATH).body()).contains("Chưa có đường ống");
        assertThat(ward.officer
                        .get(PATH + "/keep?goal=not-poor&way=water-source")
                        .status())
                .isEqualTo(404);
        assertThat(ward.leader.post(PATH + "/reach", out).status()).isEqualTo(403);
        assertThat(ward.officer
                        .post(PATH + "/reach", Map.of("subject", "water-source", "out", "false"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer
                        .get(PATH + "/keep?goal=not-poor&way=water-source")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void j_a_path_ends_with_a_reason_and_all_versions_stay() {
        assertThat(ward.officer.post(PATH + "/end", Map.of()).status()).isEqualTo(303);
        assertThat(ward.officer.get(PATH).body()).contains("Lộ trình đang theo");
        assertThat(ward.officer
                        .post(PATH + "/end", Map.of("note", "Gia đình chuyển đi"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get(PATH).body())
                .contains("Các lần giữ lộ trình", "Gia đình chuyển đi")
                .doesNotContain("Lộ trình đang theo");
        assertThat(ward.officer
                        .post("/programme/path/keep", Map.of("money", "4000000", "until", "31/12/2027"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get(PATH).body()).contains("Lộ trình đang theo", "Lần 3");
    }
}

package vn.ansinh.office.review.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.posting.PostedWard;

/** The tables of a review of a small ward, from its forms and then from its decision. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class OutcomePagesTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/review");

    private static PostedWard ward;
    private static UUID left;
    private static UUID poorer;
    private static UUID fresh;
    private static UUID again;
    private static UUID kept;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        left = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình", "Lê Thị Cúc");
        ward.recognise(left, "poor");
        ward.survey(left, OCTOBER, "60000000");
        poorer = ward.household("A-02", 0, "Phạm Văn Cường", "Phạm Thị Dung");
        ward.recognise(poorer, "near-poor");
        ward.survey(poorer, OCTOBER, "3000000");
        fresh = ward.household("B-01", 1, "Đỗ Văn Kiên", "Đỗ Thị Lan");
        ward.survey(fresh, OCTOBER, "3000000");
        again = ward.household("B-02", 1, "Bùi Văn Minh");
        ward.survey(again, OCTOBER, "1000000", java.util.Map.of("no-working-capacity", "yes"));
        kept = ward.household("C-01", 2, "Hồ Văn Tâm", "Hồ Thị Út");
        ward.recognise(kept, "poor");
        ward.household("C-02", 2, "Ngô Văn Giang", "Ngô Thị Hà");
        ward.register.officer(() -> {
            ward.database
                    .sql()
                    .sql("""
                    insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                    values (platform.ward(), :id, :household, 'poor', daterange('2022-01-01', '2024-01-01'), 'test', now())
                    """)
                    .param("id", Ids.next())
                    .param("household", again)
                    .update();
            return ward.database.sql().sql("""
                    insert into registry.person_origin (ward_id, person_id, ethnic_group)
                    select p.ward_id, p.person_id, case when p.name like 'Bùi %' then 'Ra-glai' else 'Kinh' end
                    from registry.person p where p.name not like 'Đỗ %'
                    """).update();
        });
        for (int group = 0; group < 3; group++) {
            String area = ward.groups.get(group).toString();
            for (String code : List.of("A-01", "A-02", "B-01", "B-02", "C-01")) {
                if (code.charAt(0) == 'A' + group) {
                    ward.officer.post(
                            ward.round + "/candidates",
                            java.util.Map.of("area", area, "code", code, "why", "Tổ đề xuất"));
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static String base() {
        return ward.round + "/reports";
    }

    /** The words of the cells of a row of a table, by its first cell. */
    private static List<String> row(Visit who, String table, String first) {
        String body = who.get(base() + "/" + table).body();
        for (String row : body.split("<tr>", -1)) {
            List<String> cells = new ArrayList<>();
            for (String cell : row.split("</t[hd]>", -1)) {
                cells.add(cell.replaceAll("<[^>]+>", " ").strip());
            }
            if (cells.getFirst().equals(first)) {
                return cells.subList(1, cells.size() - 1);
            }
        }
        throw new AssertionError("no row " + first + " in " + body);
    }

    @Test
    void a_before_a_decision_the_forms_say_what_households_are_and_pages_say_so() {
        assertThat(ward.officer.get(ward.round).body()).contains(base(), "Biểu báo cáo");
        assertThat(ward.officer.get(base()).body())
                .contains("Tạm tính theo phiếu khảo sát, chưa có quyết định.", "Còn 1 hộ chưa có kết quả")
                .contains("Danh sách chi tiết hộ nghèo", "Biểu không in số mẫu");
        assertThat(row(ward.officer, "poor-flow", "Tổng số"))
                .containsExactly(
                        "2", "0", "1", "0", "1", "1", "1", "0", "4", "5", "0", "3", "0", "2", "1", "2", "0", "7");
        assertThat(row(ward.officer, "near-poor-flow", "Tổng số"))
                .containsExactly(
                        "1", "1", "0", "0", "0", "0", "0", "0", "0", "2", "2", "0", "0", "0", "0", "0", "0", "0");
        assertThat(row(ward.officer, "poor-flow", "Tổ dân phố 2").subList(0, 9))
                .containsExactly("0", "0", "0", "0", "0", "1", "1", "0", "2");
        assertThat(ward.officer.get(base() + "/poor-flow").body())
                .contains("Phường chưa nhập số năm nhìn lại", "Tạm tính theo phiếu");
    }

    @Test
    void b_tables_count_people_peoples_and_lacks() {
        assertThat(row(ward.officer, "summary", "Tổng số").subList(0, 6))
                .containsExactly("6", "12", "4", "66,67%", "0", "0,00%");
        assertThat(row(ward.officer, "by-ethnicity", "Tổng số"))
                .containsExactly("4", "2", "1", "1", "1", "0", "0", "0", "0", "0");
        assertThat(row(ward.officer, "by-group", "Tổng số").subList(0, 5)).containsExactly("4", "1", "1", "0", "3");
        assertThat(ward.officer.get(base() + "/by-group").body())
                .contains("Khác là hộ không thuộc nhóm nào", "chưa có câu trả lời này: 3;");
        assertThat(row(ward.officer, "poor-deprivations", "Tổng số").getFirst()).isEqualTo("4");
        assertThat(ward.officer.get(base() + "/poor-deprivations").body()).contains("1 hộ chưa có phiếu");
        for (ReportKind kind : ReportKind.values()) {
            assertThat(ward.officer.get(base() + "/" + kind.id()).status())
                    .as(kind.id())
                    .isEqualTo(200);
        }
    }

    @Test
    void c_lists_of_people_are_for_the_officer_and_peoples_for_who_may_know_them() {
        assertThat(ward.officer.get(base() + "/poor-list").body()).contains("Bùi Văn Minh, Tổ dân phố 2", "Ra-glai");
        for (Visit other : List.of(ward.signer, ward.leader)) {
            assertThat(other.get(base() + "/poor-list").status()).isEqualTo(404);
            assertThat(other.get(base() + "/poor-list/paper.docx").status()).isEqualTo(404);
            assertThat(other.get(base()).body()).doesNotContain("poor-list");
        }
        assertThat(ward.signer.get(base()).body())
                .contains("Còn 6 biểu có dân tộc")
                .doesNotContain("by-ethnicity");
        assertThat(ward.signer.get(base() + "/by-ethnicity").status()).isEqualTo(404);
        Visit viewer = ward.office.signedIn(ward.register.ward(), "xem", Role.VIEWER);
        assertThat(viewer.get(base()).status()).isEqualTo(403);
        assertThat(row(ward.leader, "poor-flow", "Tổng số").subList(0, 9))
                .containsExactly("1", "0", "1", "0", "1", "0", "0", "0", "1");
    }

    @Test
    void d_papers_are_made_in_every_format_and_read_as_when_they_were_last_looked_at() throws IOException {
        Path folder = Path.of("target/outcome-papers");
        Files.createDirectories(folder);
        for (String paper : List.of(
                "all.docx",
                "all.pdf",
                "all.xlsx",
                "text.docx",
                "text.pdf",
                "poor-list/paper.pdf",
                "poor-flow/paper.docx",
                "poor-flow/paper.xlsx")) {
            Files.write(folder.resolve(paper.replace('/', '-')), ward.officer.download(base() + "/" + paper));
        }
        check("outcome-text.txt", text("text.pdf"));
        check("outcome-flow.txt", text("poor-flow/paper.pdf"));
        assertThat(text("poor-list/paper.pdf")).contains("LƯU HÀNH NỘI BỘ");
        assertThat(text("all.pdf")).contains("DỰ THẢO", "Tạm tính").doesNotContain("Bùi Văn Minh", "LƯU HÀNH NỘI BỘ");
        assertThat(ward.officer.get(base() + "/all.odt").status()).isEqualTo(404);
        List<String> sheets = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(ward.officer.download(base() + "/all.xlsx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sheets.add(entry.getName());
                if (entry.getName().equals("xl/workbook.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("1 summary", "15 poor-list");
                }
            }
        }
        assertThat(sheets.stream().filter(name -> name.startsWith("xl/worksheets/")))
                .hasSize(15);
    }

    @Test
    void e_what_a_signed_decision_says_goes_before_the_forms() {
        UUID decision = Ids.next();
        ward.register.officer(() -> ward.database
                .sql()
                .sql("""
                insert into review.decision (ward_id, decision_id, round_id, number, reason, counts_from, made_on, made_by, law)
                values (platform.ward(), :id, :round::uuid, 1, '', 'signing', '2026-11-20', platform.app_user(), 'x')
                """)
                .param("id", decision)
                .param("round", ward.round.replace("/reviews/", ""))
                .update());
        decide(decision, 1, left, "poor", "near-poor");
        decide(decision, 2, fresh, "not-listed", "poor");
        decide(decision, 3, kept, "poor", "poor");
        assertThat(row(ward.officer, "poor-flow", "Tổng số").getLast())
                .as("a draft says nothing")
                .isEqualTo("7");
        sign(decision);
        assertThat(ward.officer.get(base()).body()).doesNotContain("Tạm tính theo phiếu");
        assertThat(row(ward.officer, "poor-flow", "Tổng số").subList(0, 9))
                .containsExactly("2", "1", "0", "0", "0", "0", "1", "0", "2");
        assertThat(row(ward.officer, "near-poor-flow", "Tổng số").subList(0, 9))
                .containsExactly("1", "0", "0", "0", "1", "0", "0", "0", "2");
    }

    private static void decide(UUID decision, int number, UUID household, String was, String becomes) {
        ward.register.officer(() -> ward.database
                .sql()
                .sql("""
                insert into review.decision_household
                select f.* from registry.household h
                join registry.residence r on r.ward_id = h.ward_id and r.household_id = h.household_id,
                    jsonb_populate_record(null::review.decision_household, jsonb_build_object('ward_id', h.ward_id,
                        'decision_id', :decision, 'number', :number, 'household_id', h.household_id, 'area_id', r.area_id,
                        'area_name', 'x', 'area_position', 1, 'code', h.code, 'head_name', 'x', 'head_sex', '', 'address', '',
                        'people', 1, 'was', :was::text, 'becomes', :becomes::text, 'submission_id', :id, 'standard', 'x',
                        'found', '', 'deprived', '[]'::jsonb)) f
                where h.household_id = :household
                """)
                .param("decision", decision)
                .param("number", number)
                .param("household", household)
                .param("was", was)
                .param("becomes", becomes)
                .param("id", Ids.next())
                .update());
    }

    private static void sign(UUID decision) {
        ward.database.as(
                new vn.ansinh.office.platform.Identity(ward.register.ward(), Ids.next(), "signer", List.of()),
                () -> ward.database
                        .sql()
                        .sql("""
                        insert into review.decision_end (ward_id, decision_id, outcome, ended_on, reason, document_id, ended_by)
                        values (platform.ward(), :decision, 'signed', '2026-11-24', '', :document, platform.app_user())
                        """)
                        .param("decision", decision)
                        .param("document", Ids.next())
                        .update());
    }

    @Test
    void f_two_rounds_stand_side_by_side() {
        String earlier = ward.officer
                .post("/reviews", java.util.Map.of("kind", "annual", "year", "2025"))
                .location();
        String with = "?with=" + earlier.replace("/reviews/", "");
        assertThat(ward.officer.get(base()).body()).contains("value=\"" + earlier.replace("/reviews/", "") + "\"");
        assertThat(ward.officer.get(base() + "/compare" + with).body())
                .contains("Kỳ định kỳ 2025", "Kỳ định kỳ 2026", "Tăng, giảm", "Có kỳ chưa có quyết định");
        assertThat(ward.officer.download(base() + "/compare/paper.docx" + with)).isNotEmpty();
        assertThat(ward.officer.get(base() + "/text.docx" + with).status()).isEqualTo(200);
    }

    private static String text(String paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(ward.officer.download(base() + "/" + paper))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace("\r\n", "\n");
        }
    }

    private static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).as("golden file %s", name).isEqualTo(Files.readString(file));
    }
}

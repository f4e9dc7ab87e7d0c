package vn.ansinh.office.review.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.review.posting.PostedWard;

/** What a review found is kept when it is closed, whatever is corrected in the register later. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class KeptOutcomeTest {
    private static PostedWard ward;
    private static String round;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        UUID poor = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
        ward.recognise(poor, "poor");
        ward.recognise(ward.household("B-01", 1, "Đỗ Văn Kiên", "Đỗ Thị Lan", "Đỗ Văn Minh"), "near-poor");
        ward.household("C-01", 2, "Ngô Văn Giang");
        ward.register.officer(() -> ward.database.sql().sql("""
                insert into registry.person_origin (ward_id, person_id, ethnic_group)
                select p.ward_id, p.person_id, 'Ra-glai' from registry.person p where p.name like 'Lê %'
                """).update());
        round = ward.officer
                .post("/reviews/past", Map.of("year", "2025", "number", "66/QĐ-UBND", "day", "10/1/2026"))
                .location();
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static List<String> row(Visit who, String address, String first) {
        String body = who.get(round + "/reports/" + address).body();
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

    private static long count(String table) {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single());
    }

    @Test
    void a_a_closed_review_shows_what_was_kept_and_says_so() {
        assertThat(ward.officer.get(round + "/reports").body())
                .contains("Số liệu giữ khi khóa kỳ lần 1, ngày 10/01/2026")
                .doesNotContain("tính lại theo sổ bộ");
        assertThat(row(ward.officer, "summary", "Tổng số").subList(0, 6))
                .containsExactly("3", "6", "1", "33,33%", "1", "33,33%");
        ward.household("A-09", 0, "Trần Văn Sót");
        ward.recognise(ward.household("B-09", 1, "Hồ Thị Sót"), "poor");
        assertThat(row(ward.officer, "summary", "Tổng số").subList(0, 6))
                .as("two households that were forgotten came to the register afterwards")
                .containsExactly("3", "6", "1", "33,33%", "1", "33,33%");
        assertThat(row(ward.officer, "summary", "Tổ dân phố 1").subList(0, 4))
                .containsExactly("1", "2", "1", "100,00%");
        assertThat(count("review.kept_outcome")).isEqualTo(1);
        assertThat(count("review.kept_table")).isEqualTo(ReportKind.values().length + 1);
    }

    @Test
    void b_every_table_is_kept_as_it_was_made() {
        for (ReportKind kind : ReportKind.values()) {
            Visit.Answer answer = ward.officer.get(round + "/reports/" + kind.id());
            assertThat(answer.status()).as(kind.id()).isEqualTo(200);
            assertThat(answer.body()).contains("Số liệu giữ khi khóa kỳ").doesNotContain("Sót");
        }
        assertThat(ward.officer.get(round + "/reports/poor-list").body())
                .contains("Lê Thị An, Tổ dân phố 1", "Ra-glai");
        assertThat(row(ward.officer, "poor-by-standard", "Tổng số")).contains("?", "100,00%");
    }

    @Test
    void c_everybody_sees_of_it_what_they_may_see() {
        assertThat(ward.signer.get(round + "/reports/by-ethnicity").status()).isEqualTo(404);
        assertThat(ward.signer.get(round + "/reports/poor-list").status()).isEqualTo(404);
        assertThat(ward.leader.get(round + "/reports/poor-list").status()).isEqualTo(404);
        assertThat(row(ward.leader, "summary", "Tổng số").subList(0, 6))
                .as("a leader sees the own group and its sum")
                .containsExactly("1", "2", "1", "100,00%", "0", "0,00%");
        assertThat(ward.leader.get(round + "/reports/summary").body()).doesNotContain("Tổ dân phố 2");
        assertThat(row(ward.other, "by-ethnicity", "Tổng số").getFirst()).isEqualTo("0");
    }

    @Test
    void d_papers_the_comparison_and_the_whole_file_are_of_what_was_kept() throws IOException {
        assertThat(PostedWard.words(ward.officer.download(round + "/reports/text.docx")))
                .contains("3 hộ, 06 nhân khẩu".replace("3 hộ", "03 hộ"), "giữ khi khóa kỳ rà soát ngày 10/01/2026");
        assertThat(PostedWard.words(ward.officer.download(round + "/reports/all.docx")))
                .contains("Số liệu giữ khi khóa kỳ rà soát ngày 10/01/2026, mã băm ");
        String compared = ward.officer
                .get(ward.round + "/reports/compare?with=" + round.replace("/reviews/", ""))
                .body();
        assertThat(compared).contains("Kỳ định kỳ 2025: số liệu giữ khi khóa kỳ ngày 10/01/2026.");
        assertThat(compared.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ")).contains("Hộ dân cư 3 5 +2");
        List<String> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ward.officer.download(dossier())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".docx") && entry.getName().contains("bieu-so-lieu")) {
                    found.add(PostedWard.words(zip.readAllBytes()));
                }
            }
        }
        assertThat(found).singleElement().asString().contains("Số liệu giữ khi khóa kỳ rà soát ngày 10/01/2026");
    }

    private static String dossier() {
        return round + "/dossier.zip";
    }

    @Test
    void e_what_is_closed_again_is_kept_beside_the_older() {
        ward.signer.post(round + "/move", Map.of("action", "reopen", "day", "24/11/2026", "reason", "Có đơn"));
        assertThat(ward.officer.get(round + "/reports").body())
                .contains("Kỳ đang mở lại", "khóa lần 1, ngày 10/01/2026")
                .doesNotContain("Số liệu giữ khi khóa kỳ lần");
        assertThat(row(ward.officer, "summary", "Tổng số").getFirst()).isEqualTo("5");
        ward.officer.post(round + "/move", Map.of("action", "close", "day", "24/11/2026", "reason", ""));
        assertThat(ward.officer.get(round + "/reports").body())
                .contains("Số liệu giữ khi khóa kỳ lần 2, ngày 24/11/2026", "khóa lần 1, ngày 10/01/2026");
        assertThat(row(ward.officer, "summary", "Tổng số").getFirst()).isEqualTo("5");
        assertThat(row(ward.officer, "summary?closing=1", "Tổng số").getFirst()).isEqualTo("3");
        assertThat(ward.officer.get(round + "/reports?closing=1").body())
                .contains("/reports/summary?closing=1", "/reports/all.xlsx?closing=1", "khóa lần 2, ngày 24/11/2026");
        assertThat(ward.officer.get(round + "/reports?closing=3").status()).isEqualTo(404);
        assertThat(PostedWard.words(ward.officer.download(round + "/reports/summary/paper.docx?closing=1")))
                .contains("10/01/2026");
    }

    private static void owner(String statement) {
        ward.database.owner().sql(statement).update();
    }

    @Test
    void f_what_was_changed_behind_the_back_of_everybody_is_noticed() {
        owner("update review.kept_part set content = replace(content, 'n1', 'n2') where number = 2");
        assertThat(ward.officer.get(round + "/reports").body()).contains("không còn khớp mã băm");
        assertThat(ward.officer.get(round + "/reports?closing=1").body()).contains("Số liệu giữ khi khóa kỳ lần 1");
    }

    /** As it is in a database of an earlier version. */
    @Test
    void g_a_review_that_was_closed_before_figures_were_kept_is_worked_out_and_the_page_says_so() {
        owner("delete from review.kept_outcome");
        owner("delete from review.kept_part");
        owner("delete from review.kept_table");
        assertThat(ward.officer.get(round + "/reports").body()).contains("khóa khi phần mềm chưa giữ số liệu");
        assertThat(row(ward.officer, "summary", "Tổng số").getFirst()).isEqualTo("5");
        assertThat(PostedWard.words(ward.officer.download(round + "/reports/summary/paper.docx")))
                .contains("số liệu tính lại theo sổ bộ");
    }
}

package vn.ansinh.office.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;

class OfficialTextsTest {
    private static final UUID WARD = new UUID(7, 1);
    private static final String WORDS = """
            NGHỊ ĐỊNH
            Căn cứ Luật Tổ chức Chính phủ;
            Điều 4. Mức chuẩn
            1. Theo Điều 5 của Nghị định này.
            Điều 5. Đối tượng
            1. Trẻ em dưới 16 tuổi <b>
            """;

    private static TestDatabase database;
    private static RunningOffice office;
    private static Visit officer;
    private static Visit viewer;
    private static Visit elsewhere;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        office = RunningOffice.on(database);
        officer = office.signedIn(WARD, "canbo", Role.OFFICER);
        viewer = office.signedIn(WARD, "xem", Role.VIEWER);
        elsewhere = office.signedIn(new UUID(7, 2), "canbo2", Role.OFFICER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static Visit.Answer load(Visit who, String document, String name, byte[] file) {
        return who.upload("/law/texts", Map.of("document", document), name, file);
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WORDS.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void articles_begin_where_a_line_says_so_and_not_where_one_is_mentioned() throws IOException {
        for (List<OfficialText.Part> parts : List.of(
                ReadingText.read(FileKind.TXT, WORDS.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow(),
                ReadingText.read(FileKind.DOCX, docx()).orElseThrow())) {
            assertThat(parts).extracting(OfficialText.Part::number).containsExactly("", "4", "5");
            assertThat(parts.get(1).body()).startsWith("Điều 4. Mức chuẩn").contains("Theo Điều 5");
        }
    }

    @Test
    void what_is_not_of_its_kind_or_has_no_words_is_not_read() {
        byte[] noise = {'P', 'K', 3, 4, 0, 1, 2, 3};
        assertThat(ReadingText.read(FileKind.DOCX, noise)).isEmpty();
        assertThat(ReadingText.read(FileKind.PDF, noise)).isEmpty();
        assertThat(ReadingText.read(FileKind.TXT, new byte[] {(byte) 0xe9, 'a'}))
                .isEmpty();
        assertThat(ReadingText.read(FileKind.TXT, " \n ".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_copy_is_kept_as_received_read_beside_the_rules_and_removed_without_being_lost() {
        byte[] file = WORDS.getBytes(StandardCharsets.UTF_8);
        Visit.Answer kept = load(officer, "decree-335-2026", "nd335.txt", file);
        assertThat(kept.status()).isEqualTo(303);
        String page = officer.get(kept.location()).body();
        assertThat(page)
                .contains("id=\"dieu-5\"", "Chương trình dựa vào Điều 5", "/law/benefits/", "&lt;b")
                .doesNotContain("tuổi <b>");
        assertThat(officer.download(kept.location() + "/file")).isEqualTo(file);
        assertThat(viewer.get("/law/documents/decree-335-2026").body())
                .contains("Toàn văn Điều 5", kept.location() + "#dieu-5");
        assertThat(load(officer, "decree-335-2026", "nd335-lan-hai.txt", file).location())
                .isEqualTo(kept.location());

        assertThat(elsewhere.get(kept.location()).status()).isEqualTo(404);
        assertThat(elsewhere.get(kept.location() + "/file").status()).isEqualTo(404);
        assertThat(elsewhere.get("/law/documents/decree-335-2026").body()).doesNotContain("Toàn văn Điều 5");

        officer.post(kept.location() + "/remove", Map.of("reason", " "));
        assertThat(officer.get(kept.location()).body()).contains("xin ghi lý do");
        officer.post(kept.location() + "/remove", Map.of("reason", "Bản cũ"));
        assertThat(viewer.get("/law/documents/decree-335-2026").body()).doesNotContain("Toàn văn Điều 5");
        assertThat(officer.get(kept.location()).body()).contains("Bản này đã bỏ", "Bản cũ");
        assertThat(officer.download(kept.location() + "/file")).isEqualTo(file);
    }

    @Test
    void a_wrong_file_is_refused_with_a_remedy() {
        assertThat(load(officer, "decree-335-2026", "a.exe", new byte[] {1}).body())
                .contains("lưu thành .docx");
        assertThat(load(officer, "decree-335-2026", "a.pdf", new byte[] {1}).body())
                .contains("Không đọc được chữ");
        assertThat(load(officer, "decree-335-2026", "a.txt", new byte[0]).body())
                .contains("Chưa chọn tệp");
        assertThat(load(officer, "decree-335-2026", "a.txt", new byte[10 * 1024 * 1024 + 1])
                        .body())
                .contains("lớn hơn 10 MB");
        assertThat(load(officer, "nothing", "a.txt", new byte[] {'a'}).status()).isEqualTo(400);
        assertThat(load(viewer, "decree-335-2026", "a.txt", new byte[] {'a'}).status())
                .isEqualTo(403);
    }

    @Test
    void the_database_changes_no_copy_and_takes_no_file_that_was_not_hashed() {
        Identity who = new Identity(WARD, new UUID(5, 5), Role.OFFICER.code(), List.of());
        for (String table : List.of("texts", "text_files", "text_articles", "text_removals")) {
            refused(who, "update law." + table + " set ward_id = ward_id", "permission denied");
            refused(who, "delete from law." + table, "permission denied");
        }
        UUID id = new UUID(3, 3);
        database.as(who, () -> {
            database.sql()
                    .sql("insert into law.texts (ward_id, text_id, document, file_name, kind, bytes, sha256,"
                            + " loaded_by) values ('" + WARD + "', '" + id + "', 'decree-335-2026', 'a.txt', 'txt', 1,"
                            + " sha256('a'), '" + who.user() + "')")
                    .update();
        });
        refused(
                who,
                "insert into law.text_files (ward_id, text_id, content) values ('" + WARD + "', '" + id + "', 'b')",
                "not the one that was hashed");
    }

    private static void refused(Identity who, String statement, String because) {
        assertThatThrownBy(() -> database.as(who, () -> {
                    database.sql().sql(statement).update();
                }))
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(because);
    }
}

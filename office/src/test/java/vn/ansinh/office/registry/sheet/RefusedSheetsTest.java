package vn.ansinh.office.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Severity;

/** Files that cannot be read, and lists that cannot be taken as they are: what each is told. */
class RefusedSheetsTest {
    private static final String HEADER = "Mã hộ,Tổ,Họ và tên,Quan hệ,Giới tính,Ngày sinh,Số CCCD\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static byte[] starting(int... head) {
        byte[] bytes = new byte[600];
        for (int at = 0; at < head.length; at++) {
            bytes[at] = (byte) head[at];
        }
        return bytes;
    }

    private static byte[] container(String stream) {
        byte[] bytes = starting(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void isRefused(byte[] file, String code) {
        assertThatThrownBy(() -> SheetFile.open(file, "tep.xlsx"))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    @Test
    void what_is_no_spreadsheet_is_told_so() {
        isRefused(new byte[0], "file.empty");
        isRefused(starting(0x89, 'P', 'N', 'G', 13, 10, 26, 10), "file.not-a-spreadsheet");
        isRefused(utf8("%PDF-1.7\n"), "file.not-a-spreadsheet");
        isRefused(utf8("<html><table><tr><td>Họ tên</td></tr></table></html>"), "file.web-page");
        isRefused(utf8("{\\rtf1 danh sách}"), "file.web-page");
        isRefused(Breaking.zipped(Map.of("word/document.xml", utf8("<w/>"))), "file.not-a-spreadsheet");
    }

    @Test
    void spreadsheets_of_other_kinds_are_told_how_to_be_saved() {
        isRefused(container("Workbook"), "file.old-xls");
        isRefused(starting(9, 8, 16, 0, 0, 6), "file.old-xls");
        isRefused(container("EncryptedPackage"), "file.password");
        isRefused(Breaking.zipped(Map.of("xl/workbook.bin", new byte[9])), "file.xlsb");
        isRefused(
                Breaking.zipped(Map.of("mimetype", utf8("application/vnd.oasis"), "content.xml", utf8("<o/>"))),
                "file.ods");
    }

    @Test
    void a_zip_bomb_is_stopped_before_it_grows() {
        isRefused(Breaking.zipped(Map.of("xl/sharedStrings.xml", new byte[130 << 20])), "file.bomb");
    }

    @Test
    void a_cut_off_workbook_is_broken() {
        byte[] whole =
                workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Họ và tên</t></is></c></row>", Map.of());
        isRefused(java.util.Arrays.copyOf(whole, whole.length / 2), "file.broken");
    }

    @Test
    void a_workbook_of_hidden_sheets_alone_says_so() {
        isRefused(workbook("", Map.of(), " state=\"hidden\""), "file.no-sheet");
    }

    @Test
    void a_million_empty_rows_are_read_in_a_stream() {
        StringBuilder rows = new StringBuilder(row(1, "Họ và tên", "Ngày sinh", "Nghề nghiệp"));
        rows.append(row(2, "Lê Văn Ôn", "1956", "Thợ may"));
        for (int row = 3; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        Draft draft = read(workbook(rows.toString(), Map.of()));
        assertThat(draft.rowsRead()).isOne();
        assertThat(draft.people()).isOne();
    }

    @Test
    void more_people_than_the_memory_holds_are_refused_and_as_many_are_read() {
        SheetFile file = SheetFile.open(
                utf8(HEADER + "PL-1,1,Lê Ôn,Chủ hộ,Nam,1956,\nPL-1,1,Lê Tư,Con,Nam,1980,\n"), "list.csv");
        Mapping mapping = Guess.of(file).mapping();
        assertThat(Draft.read(file, mapping, GroupList.of(List.of()), TODAY, rows -> true, 2)
                        .people())
                .isEqualTo(2);
        assertThatThrownBy(() -> Draft.read(file, mapping, GroupList.of(List.of()), TODAY, rows -> true, 1))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo("file.too-many-people"));
    }

    @Test
    void macros_are_left_out_and_mentioned() {
        byte[] file = workbook(
                row(1, "Họ và tên", "Ngày sinh", "Nghề nghiệp") + row(2, "Lê Văn Ôn", "1956", "Thợ may"),
                Map.of("xl/vbaProject.bin", new byte[40]));
        assertThat(codes(read(file))).contains("file.macros");
    }

    @Test
    void of_a_formula_the_stored_result_is_read() {
        String formula = "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>CONCATENATE(\"Lê\",\" Ôn\")</f><v>Lê Ôn</v></c>"
                + "<c r=\"B2\"><f>1900+56</f><v>1956</v></c></row>";
        Draft draft = read(workbook(row(1, "Họ và tên", "Ngày sinh", "Nghề nghiệp") + formula, Map.of()));
        var person = draft.households().getFirst().entry().members().getFirst();
        assertThat(person.name().written()).isEqualTo("Lê Ôn");
        assertThat(person.birth()).isEqualTo(BirthDate.of(1956));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,30/02/1956,              | birth.impossible
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,01/01/1890,              | birth.too-old
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,01/01/2030,              | birth.future
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,hôm qua,                 | birth.not-a-date
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,1956,1.23E+11            | id.scientific
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,1956,05605600001X        | id.letters
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,1956,1234                | id.length
                    PL-1,1,Lê Ôn,Con,Nam,1956,                       | household.no-head
                    PL-1,99,Lê Ôn,Chủ hộ,Nam,1956,                   | group.unknown
                    PL-1,,Lê Ôn,Chủ hộ,Nam,1956,                     | group.missing
                    PL-1,1,,Chủ hộ,Nam,1956,                         | name.missing
                    PL-1,1,12345 @@,Chủ hộ,Nam,1956,                 | name.not-a-name
                    """)
    void a_household_with_an_error_stays_out(String row, String code) {
        Draft draft = read(utf8(HEADER + row + "\nPL-2,2,Trần Văn Ân,Chủ hộ,Nam,1960,\n"));
        assertThat(errors(draft)).contains(code);
        assertThat(draft.households().getLast().refused()).isFalse();
        assertThat(draft.households().getFirst().refused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,1956,56056000012        | id.zero-restored
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,1956,220123456          | id.old
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,12/31/1956,             | birth.month-first
                    PL-1,1,LÊ ÔN,Chủ hộ,Nam,1956,                   | name.capitals
                    PL-1,1,Lê Ôn,Chủ hộ,Nam,20515,                  | birth.serial
                    """)
    void a_doubt_is_told_and_the_row_comes_in(String row, String code) {
        Draft draft = read(utf8(HEADER + row + "\n"));
        assertThat(codes(draft)).contains(code);
        assertThat(draft.households().getFirst().refused()).isFalse();
    }

    @Test
    void two_heads_are_refused() {
        assertThat(errors(read(utf8(HEADER + "PL-1,1,Lê Ôn,Chủ hộ,Nam,1956,\n,,Lê Ý,Chủ hộ,Nữ,1958,\n"))))
                .containsExactly("household.two-heads");
    }

    @Test
    void one_person_in_two_households_is_refused_in_both() {
        Draft draft = read(utf8(HEADER + "PL-1,1,Lê Ôn,Chủ hộ,Nam,1956,056056000012\n"
                + "PL-2,1,Lê Ôn,Chủ hộ,Nam,1956,056056000012\n"));
        assertThat(errors(draft)).containsExactly("person.in-two-households");
        assertThat(draft.households()).allMatch(DraftHousehold::refused);
    }

    @Test
    void text_of_every_encoding_is_read_as_the_same_list() {
        String list = HEADER + "PL-1,1,Lê Thị Ẵm,Chủ hộ,Nữ,1956,\n";
        byte[] marked = utf8("\ufeff" + list);
        byte[] taken = utf8(java.text.Normalizer.normalize(list, java.text.Normalizer.Form.NFD));
        for (byte[] bytes :
                List.of(utf8(list), marked, taken, list.getBytes(StandardCharsets.UTF_16), list.getBytes(utf16le()))) {
            assertThat(read(bytes)
                            .households()
                            .getFirst()
                            .entry()
                            .members()
                            .getFirst()
                            .name()
                            .written())
                    .isEqualTo("Lê Thị Ẵm");
        }
    }

    private static Charset utf16le() {
        return Charset.forName("x-UTF-16LE-BOM");
    }

    @Test
    void a_reading_that_is_cancelled_gives_nothing() {
        StringBuilder list = new StringBuilder(HEADER);
        for (int row = 0; row < 600; row++) {
            list.append("PL-").append(row).append(",1,Lê Ôn,Chủ hộ,Nam,1956,\n");
        }
        SheetFile file = SheetFile.open(utf8(list.toString()), "ho.csv");
        Mapping mapping = Guess.of(file).mapping();
        assertThatThrownBy(() -> Draft.read(file, mapping, GroupList.of(List.of()), TODAY, rows -> false))
                .isInstanceOf(SheetRefused.class)
                .hasMessage("file.cancelled");
    }

    private static Draft read(byte[] bytes) {
        SheetFile file = SheetFile.open(bytes, "ho.csv");
        Guess guess = Guess.of(file);
        List<String> groups = guess.mapping().has(Meaning.GROUP) ? List.of("Tổ 1", "Tổ 2") : List.of();
        return Draft.read(file, guess.mapping(), groups, TODAY);
    }

    private static List<String> errors(Draft draft) {
        return draft.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> issue.remark().code())
                .toList();
    }

    private static List<String> codes(Draft draft) {
        return draft.issues().stream().map(issue -> issue.remark().code()).toList();
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int at = 0; at < texts.length; at++) {
            row.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted(Issue.letters(at), number, texts[at]));
        }
        return row.append("</row>").toString();
    }

    private static byte[] workbook(String rows, Map<String, byte[]> more) {
        return workbook(rows, more, "");
    }

    private static byte[] workbook(String rows, Map<String, byte[]> more, String state) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8(
                        "<Types xmlns=\"" + packaged + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"));
        parts.put(
                "_rels/.rels",
                utf8("<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"r1\" Type=\"" + relation
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation
                        + "\"><sheets><sheet name=\"Hộ\" sheetId=\"1\" r:id=\"r1\"" + state
                        + "/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8("<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"r1\" Type=\"" + relation
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
        parts.putAll(more);
        return Breaking.zipped(parts);
    }
}

package vn.ansinh.office.registry.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.registry.OfficeWithWard;
import vn.ansinh.office.registry.RegisterFixture;

/** A list goes out, is edited and comes back: only edited cells change, and newer edits of others are not lost. */
class GivenBackTest {
    private static final OfficeWithWard OFFICE = new OfficeWithWard(2);
    private static final Visit OFFICER = OFFICE.signedIn("canbo", Role.OFFICER);
    private static final RegisterFixture WARD = new RegisterFixture(OFFICE.database(), OFFICE.ward());
    private static final List<String> COLUMNS =
            List.of("HOUSEHOLD_CODE", "GROUP", "ADDRESS", "NAME", "RELATION", "BIRTH", "OCCUPATION", "WORK_STATUS");
    private static final List<String> LETTERS = List.of(
            "An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Minh", "Nga", "Oanh", "Phúc", "Quân", "Rin",
            "Sơn", "Tâm", "Uyên", "Vân", "Xuân", "Yến", "Ánh", "Bảo", "Công", "Đức", "Ích", "Kim");
    private static int number;

    private String code = "";
    private UUID household = new UUID(0, 0);

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @BeforeEach
    void a_household_of_its_own() {
        code = "U-0" + ++number;
        UUID group = OFFICE.database()
                .owner()
                .sql("select area_id from registry.area order by position limit 1")
                .query(UUID.class)
                .single();
        household = WARD.household(code, group, LocalDate.of(2020, 1, 1), mother(), son());
    }

    private static byte[] list(List<String> columns, Map<String, String> more) {
        StringBuilder body = new StringBuilder("chosen=true");
        columns.forEach(column -> body.append("&column=").append(column));
        more.forEach((name, value) -> body.append('&').append(name).append('=').append(value.replace(" ", "+")));
        return OFFICER.postForBytes("/export/to-edit", body.toString());
    }

    private static byte[] edited(byte[] list, Consumer<Sheet> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(list))) {
            edit.accept(workbook.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int column(Sheet sheet, String header) {
        for (int at = 0; at < sheet.getRow(0).getLastCellNum(); at++) {
            if (sheet.getRow(0).getCell(at).getStringCellValue().equals(header)) {
                return at;
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static Row row(Sheet sheet, String name) {
        int at = column(sheet, "Họ và tên");
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null
                    && sheet.getRow(row).getCell(at).getStringCellValue().equals(name)) {
                return sheet.getRow(row);
            }
        }
        throw new AssertionError("nobody is called " + name);
    }

    private static void set(Sheet sheet, String name, String header, String value) {
        Row row = row(sheet, name);
        int at = column(sheet, header);
        // POI leaves the old text of an inline string beside the new value; a new cell has no past
        row.createCell(at).setCellValue(value);
    }

    private static String back(byte[] list) {
        return OFFICER.upload("/export/given-back", Map.of(), "sửa.xlsx", list).location();
    }

    private static String bring(String address, Map<String, String> choices) {
        String page = OFFICER.get(address).body();
        Map<String, String> sent = new HashMap<>(choices);
        sent.put("seen", page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1"));
        return OFFICER.post(address, sent).location();
    }

    private static String text(String address) {
        return OFFICER.get(address).body().replaceAll("(?s)<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private static Visit.Answer bringOn(String address, String day) {
        String seen = OFFICER.get(address).body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        return OFFICER.post(address, Map.of("day", day, "seen", seen));
    }

    private void ofTheSon(String statement) {
        WARD.officer(() -> OFFICE.database()
                .sql()
                .sql(statement)
                .param(
                        "id",
                        OFFICE.database()
                                .sql()
                                .sql("select person_id from registry.person where name = :name")
                                .param("name", son())
                                .query(UUID.class)
                                .single())
                .update());
    }

    private String page() {
        return OFFICER.get("/households/" + code).body();
    }

    private static String son() {
        return "Lê Văn Sửa " + LETTERS.get(number);
    }

    private static String mother() {
        return "Lê Thị Gốc " + LETTERS.get(number);
    }

    private void others(String occupation) {
        UUID person = WARD.officer(() -> OFFICE.database()
                .sql()
                .sql(
                        "select m.person_id from registry.membership m where m.household_id = :home and m.relation <> 'head'")
                .param("home", household)
                .query(UUID.class)
                .single());
        WARD.officer(() -> OFFICE.database()
                .sql()
                .sql("""
                insert into registry.person_situation (ward_id, person_id, since, occupation)
                values (platform.ward(), :id, '2026-11-01', :occupation)
                on conflict (ward_id, person_id, since) do update set occupation = excluded.occupation
                """)
                .param("id", person)
                .param("occupation", occupation)
                .update());
    }

    @Test
    void a_list_that_comes_back_as_it_went_changes_nothing() {
        String address = back(list(COLUMNS, Map.of()));
        assertThat(OFFICER.get(address).body())
                .contains("0 ô sẽ đổi", "Không có ô nào đổi")
                .doesNotContain("ô không nhận được", "Ghi vào sổ");
    }

    @Test
    void one_edited_cell_changes_one_fact_and_stands_in_the_history() {
        String address = back(edited(list(COLUMNS, Map.of()), sheet -> set(sheet, son(), "Nghề nghiệp", "Thợ mộc")));
        assertThat(OFFICER.get(address).body()).contains("1 ô sẽ đổi", "Thợ mộc", code);
        assertThat(page()).doesNotContain("Thợ mộc");
        assertThat(bring(address, Map.of())).startsWith("/import/runs/");
        assertThat(page()).contains("Thợ mộc");
        assertThat(back(edited(list(COLUMNS, Map.of()), sheet -> set(sheet, son(), "Nghề nghiệp", "Thợ mộc"))))
                .isNotEmpty();
        assertThat(OFFICER.get("/households/" + code + "/file").body()).contains("→ Thợ mộc");
    }

    @Test
    void name_and_address_are_put_right_although_the_name_is_what_people_are_found_by() {
        String old = son();
        byte[] edited = edited(list(COLUMNS, Map.of()), sheet -> {
            set(sheet, old, "Địa chỉ", "12 Đường Mới");
            set(sheet, mother(), "Địa chỉ", "12 Đường Mới");
            set(sheet, old, "Họ và tên", "Lê Văn Đúng " + LETTERS.get(number));
        });
        assertThat(bring(back(edited), Map.of())).startsWith("/import/runs/");
        assertThat(page())
                .contains("12 Đường Mới", "Lê Văn Đúng " + LETTERS.get(number))
                .doesNotContain(old + "<");
    }

    @Test
    void what_somebody_else_changed_meanwhile_survives_and_the_same_cell_is_asked_about() {
        byte[] list = list(COLUMNS, Map.of());
        others("Lái xe");
        String untouched = back(edited(list, sheet -> set(sheet, son(), "Ngày sinh", "03/05/1990")));
        assertThat(OFFICER.get(untouched).body()).contains("1 ô sẽ đổi").doesNotContain("người khác vừa đổi");
        bring(untouched, Map.of());
        assertThat(page()).contains("03/05/1990", "Lái xe");

        byte[] same = edited(list, sheet -> set(sheet, son(), "Nghề nghiệp", "Thợ hồ"));
        String kept = back(same);
        assertThat(OFFICER.get(kept).body())
                .contains("1 ô có người khác vừa đổi", "Giữ sổ: Lái xe", "Lấy theo tệp: Thợ hồ");
        bring(kept, Map.of());
        assertThat(page()).contains("Lái xe").doesNotContain("Thợ hồ");

        String taken = back(same);
        String field = OFFICER.get(taken).body().replaceAll("(?s).*name=\"(cell-[^\"]+)\".*", "$1");
        bring(taken, Map.of(field, "list"));
        assertThat(page()).contains("Thợ hồ");
    }

    @Test
    void rows_in_another_order_and_left_out_and_columns_moved_are_no_edits() {
        byte[] edited = edited(list(COLUMNS, Map.of()), sheet -> {
            set(sheet, son(), "Nghề nghiệp", "Thợ điện");
            Row moved = sheet.createRow(sheet.getLastRowNum() + 3);
            Row from = row(sheet, son());
            from.forEach(cell -> moved.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
            sheet.removeRow(from);
            sheet.removeRow(row(sheet, mother()));
        });
        String address = back(edited);
        assertThat(OFFICER.get(address).body()).contains("1 ô sẽ đổi").doesNotContain("ô không nhận được");
        bring(address, Map.of());
        assertThat(page()).contains("Thợ điện", mother());
    }

    @Test
    void what_a_list_cannot_say_is_said_with_row_and_remedy_and_stays_as_it_is() {
        byte[] edited = edited(list(COLUMNS, Map.of()), sheet -> {
            set(sheet, son(), "Quan hệ với chủ hộ", "Chủ hộ");
            set(sheet, son(), "Tổ dân phố", "Tổ dân phố 2");
            set(sheet, mother(), "Ngày sinh", "hôm kia");
            sheet.createRow(sheet.getLastRowNum() + 1)
                    .createCell(column(sheet, "Họ và tên"))
                    .setCellValue("Người Mới");
        });
        String address = back(edited);
        assertThat(OFFICER.get(address).body())
                .contains("ghi biến động Đổi chủ hộ", "tổ đổi bằng biến động", "Không thấy mã người này");
        assertThat(bring(address, Map.of())).as("an unreadable cell stops all").isEmpty();
        assertThat(page()).contains("Tổ dân phố 1");
    }

    @Test
    void an_emptied_cell_deletes_nothing() {
        others("Công nhân");
        String address = back(edited(list(COLUMNS, Map.of()), sheet -> set(sheet, son(), "Nghề nghiệp", "")));
        assertThat(OFFICER.get(address).body()).contains("Sổ không xóa điều đã biết", "0 ô sẽ đổi");
    }

    @Test
    void a_list_that_did_not_go_out_from_here_is_refused() {
        assertThat(OFFICER.upload("/export/given-back", Map.of(), "khác.xlsx", OFFICER.download("/export/file"))
                        .body())
                .contains("không phải tệp tải để sửa");
    }

    @Test
    void sensitive_columns_need_a_purpose_and_are_logged() {
        assertThat(new String(list(List.of("NAME", "CITIZEN_ID"), Map.of()), StandardCharsets.UTF_8))
                .contains("xin ghi để làm gì");
        assertThat(list(List.of("NAME", "CITIZEN_ID"), Map.of("purpose", "Doi chieu")))
                .startsWith('P', 'K');
        assertThat(OFFICER.get("/audit/files").body()).contains("Doi chieu");
    }

    private static String told(String name) {
        return OFFICE.database()
                .owner()
                .sql("""
                select m.relation || ' ' || coalesce(p.birth_precision, 'null') from registry.person p
                join registry.membership m using (ward_id, person_id) where p.name = :name and m.until = 'infinity'
                """)
                .param("name", name)
                .query(String.class)
                .single();
    }

    @Test
    void a_head_is_not_changed_by_a_list_however_it_is_written() {
        String address = back(edited(list(COLUMNS, Map.of()), sheet -> {
            set(sheet, son(), "Quan hệ với chủ hộ", "chủ hộ");
            set(sheet, mother(), "Nghề nghiệp", "Nông dân");
        }));
        assertThat(text(address)).contains("ghi biến động Đổi chủ hộ", "1 ô sẽ đổi");
        assertThat(bring(address, Map.of())).startsWith("/import/runs/");
    }

    @Test
    void rows_of_a_household_that_contradict_each_other_change_nothing() {
        String address = back(edited(list(COLUMNS, Map.of()), sheet -> {
            set(sheet, son(), "Địa chỉ", "1 Đường A");
            set(sheet, mother(), "Địa chỉ", "2 Đường B");
        }));
        assertThat(text(address)).contains("Xin ghi giống nhau", "0 ô sẽ đổi");
    }

    @Test
    void a_fact_of_health_that_is_newer_is_not_written_over_from_before() {
        ofTheSon("insert into registry.person_health (ward_id, person_id, since, disability_degree) "
                + "values (platform.ward(), :id, '2026-11-10', 'severe')");
        String address = back(edited(
                list(List.of("NAME", "DISABILITY"), Map.of("purpose", "Doi chieu")),
                sheet -> set(sheet, son(), "Mức độ khuyết tật", "Đặc biệt nặng")));
        Visit.Answer answer = bringOn(address, "01/11/2026");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("thông tin mới hơn");
    }

    @Test
    void a_day_of_birth_is_made_less_exact_and_a_name_written_in_another_case() {
        bring(back(edited(list(COLUMNS, Map.of()), sheet -> set(sheet, son(), "Ngày sinh", "03/05/1990"))), Map.of());
        String name = son().replace("Sửa", "sửa");
        byte[] edited = edited(list(COLUMNS, Map.of()), sheet -> {
            set(sheet, son(), "Ngày sinh", "1990");
            set(sheet, son(), "Họ và tên", name);
        });
        bring(back(edited), Map.of());
        assertThat(told(name)).isEqualTo("child year");
    }

    @Test
    void a_name_that_was_not_edited_stays_with_its_brackets() {
        String name = son() + " (cháu)";
        ofTheSon("update registry.person set name = name || ' (cháu)' where person_id = :id");
        bring(back(edited(list(COLUMNS, Map.of()), sheet -> set(sheet, name, "Nghề nghiệp", "Thợ may"))), Map.of());
        assertThat(page()).contains(name, "Thợ may");
        assertThat(told(name)).isEqualTo("child null");
    }

    @Test
    void a_renamed_column_is_said_and_a_number_in_the_wrong_one_too() {
        String renamed = back(edited(list(COLUMNS, Map.of()), sheet -> {
            set(sheet, son(), "Nghề nghiệp", "Thợ mộc");
            sheet.getRow(0).createCell(column(sheet, "Nghề nghiệp")).setCellValue("Nghề");
        }));
        assertThat(text(renamed)).contains("Không nhận ra cột Nghề", "xin đặt lại tên cột là Nghề nghiệp");
        String number = back(edited(
                list(List.of("NAME", "CITIZEN_ID", "OLD_ID"), Map.of("purpose", "Doi chieu")),
                sheet -> set(sheet, son(), "Số CMND cũ", "056090123456")));
        assertThat(text(number)).contains("không thuộc loại số của cột này", "0 ô sẽ đổi");
    }

    @Test
    void an_error_of_a_formula_is_no_fact() {
        String address = back(edited(list(COLUMNS, Map.of()), sheet -> {
            set(sheet, son(), "Nghề nghiệp", "#N/A");
            set(sheet, son(), "Địa chỉ", "#REF!");
        }));
        assertThat(bring(address, Map.of())).as("it stops all").isEmpty();
        assertThat(text(address)).contains("2 ô không nhận được");
    }

    @Test
    void a_list_saved_by_libreoffice_is_still_known(@TempDir Path folder) throws Exception {
        Path program = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(Files.isExecutable(program), "LibreOffice is not installed");
        Path file = folder.resolve("so-ho.xlsx");
        Files.write(file, edited(list(COLUMNS, Map.of()), sheet -> set(sheet, son(), "Nghề nghiệp", "Thợ may")));
        Path out = Files.createDirectory(folder.resolve("out"));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String address = back(Files.readAllBytes(out.resolve("so-ho.xlsx")));
        assertThat(OFFICER.get(address).body())
                .contains("1 ô sẽ đổi", "Thợ may")
                .doesNotContain("ô không nhận được");
    }
}

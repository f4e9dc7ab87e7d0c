package vn.ansinh.office.registry.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.registry.OfficeWithWard;
import vn.ansinh.office.registry.Register;

/** The way of a list into the register as an officer goes it. Every test has households of its own. */
class ImportScreensTest {
    private static final String HEADER =
            "Mã hộ,Tổ dân phố,Họ và tên,Quan hệ với chủ hộ,Giới tính,Ngày sinh,Nghề nghiệp\n";

    private static final List<String> GIVEN_NAMES = List.of(
            "An", "Đào", "Mai", "Lan", "Cúc", "Huệ", "Ngọc", "Thảo", "Vân", "Xuân", "Hạnh", "Thu", "Hà", "Oanh");

    private static OfficeWithWard office;
    private static Visit officer;

    @BeforeAll
    static void start() {
        office = new OfficeWithWard(3);
        officer = office.signedIn("hoa", Role.OFFICER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    /** Two people; the number of the household gives them names of their own. */
    private static byte[] family(String code, String group, String work) {
        String own = GIVEN_NAMES.get(Integer.parseInt(code.substring(3)));
        return (HEADER + "%s,%s,Nguyễn Thị %s,Chủ hộ,Nữ,01/03/1956,%s\n,,Trần Văn %s,Con,Nam,1980,\n")
                .formatted(code, group, own, work, own)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Chooses a file and answers its address. */
    private static String choose(Visit visit, byte[] list) {
        Visit.Answer chosen = visit.upload("/import", Map.of("day", "31/12/2023"), "ho.csv", list);
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(303);
        return chosen.location();
    }

    /** Chooses a file, takes the columns as guessed, and answers the preview. */
    private static String preview(String address) {
        assertThat(officer.post(address + "/columns", Map.of()).location()).isEqualTo(address);
        return officer.get(address).body();
    }

    private static String bring(byte[] list) {
        String address = choose(officer, list);
        preview(address);
        officer.post(address + "/apply", Map.of("agreed", "true"));
        return officer.get(address).location();
    }

    @Test
    void a_list_goes_from_the_file_to_the_register_and_is_reported() {
        String address = choose(officer, family("PL-1", "Tổ 1", "Thợ may"));
        assertThat(officer.get(address).location()).isEqualTo(address + "/columns");
        String columns = officer.get(address + "/columns").body();
        assertThat(columns).contains("Thợ may", "Mã hộ", "chắc chắn", "danh sách ngày 31/12/2023");

        String preview = preview(address);
        assertThat(preview).contains("1 hộ mới, 2 người mới", "Đưa vào sổ");
        assertThat(household("PL-1")).isEmpty();

        officer.post(address + "/apply", Map.of());
        Visit.Answer done = officer.get(address);
        assertThat(done.location()).startsWith("/import/runs/");
        assertThat(officer.get(done.location()).body()).contains("Đã ghi 2 dòng vào sổ", "Trần Văn hoa");
        assertThat(household("PL-1")).contains("Nguyễn Thị Đào");
        assertThat(officer.get("/import").body()).contains(done.location().replaceFirst("\\?.*", ""));
    }

    private static String household(String code) {
        return office.asOfficer(() -> office.office()
                .bean(Register.class)
                .household(code, java.time.LocalDate.of(2024, 1, 1))
                .map(household -> household.headName())
                .orElse(""));
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_so() {
        bring(family("PL-2", "Tổ 1", "Thợ may"));
        String preview = preview(choose(officer, family("PL-2", "Tổ 1", "Thợ may")));
        assertThat(preview)
                .contains("không có gì mới", "Tệp này đã được nhập lúc")
                .doesNotContain("Đưa vào sổ</button>");
    }

    @Test
    void a_change_is_shown_before_and_after() {
        bring(family("PL-3", "Tổ 1", "Thợ may"));
        String preview = preview(choose(officer, family("PL-3", "Tổ 1", "Bán vé số")));
        assertThat(preview).contains("Nghề nghiệp", "Thợ may", "<strong>Bán vé số</strong>", "1 thông tin");
    }

    @Test
    void corrected_columns_are_remembered_for_the_next_file_of_that_header() {
        byte[] list = "Mã hộ,Tổ,Họ và tên,Quan hệ,Cột lạ của phường\nPL-4,1,Lê Văn Ôn,Chủ hộ,0905123456\n"
                .getBytes(StandardCharsets.UTF_8);
        String address = choose(officer, list);
        officer.post(address + "/columns", Map.of("c4", "PHONE"));
        String again = choose(officer, list);
        assertThat(officer.get(again + "/columns").body())
                .contains("Lần trước ông/bà đã sửa", "value=\"PHONE\" selected");
    }

    @Test
    void two_columns_of_one_meaning_are_sent_back() {
        String address = choose(officer, family("PL-5", "Tổ 1", "Thợ may"));
        Visit.Answer answer = officer.post(address + "/columns", Map.of("c6", "NAME"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Hai cột cùng là “Họ và tên”");
    }

    @Test
    void rows_with_errors_stay_out_only_when_the_officer_agrees() {
        byte[] list = (new String(family("PL-6", "Tổ 1", "Thợ may"), StandardCharsets.UTF_8)
                        + "PL-7,Tổ 99,Lê Văn Ôn,Chủ hộ,Nam,1950,\n")
                .getBytes(StandardCharsets.UTF_8);
        String address = choose(officer, list);
        assertThat(preview(address)).contains("Phường không có tổ “Tổ 99”", "1 hộ có lỗi", "name=\"agreed\"");

        Visit.Answer unconfirmed = officer.post(address + "/apply", Map.of());
        assertThat(unconfirmed.status()).isEqualTo(422);
        assertThat(unconfirmed.body()).contains("Xin đánh dấu đồng ý");
        assertThat(household("PL-6")).isEmpty();

        officer.post(address + "/apply", Map.of("agreed", "true"));
        assertThat(officer.get(officer.get(address).location()).body()).contains("1 dòng ở ngoài sổ");
        assertThat(household("PL-6")).isNotEmpty();
        assertThat(household("PL-7")).isEmpty();
    }

    @Test
    void a_second_yes_is_told_that_the_first_was_enough() {
        String address = choose(officer, family("PL-8", "Tổ 1", "Thợ may"));
        preview(address);
        officer.post(address + "/apply", Map.of());
        officer.post(address + "/apply", Map.of());
        assertThat(officer.get(officer.get(address).location()).body()).contains("không làm lần thứ hai");
    }

    @Test
    void a_register_that_changed_meanwhile_is_compared_anew() {
        String address = choose(officer, family("PL-9", "Tổ 1", "Thợ may"));
        preview(address);
        bring(family("PL-9", "Tổ 1", "Bán vé số"));

        officer.post(address + "/apply", Map.of());
        assertThat(officer.get(address).body()).contains("Sổ hộ đã thay đổi sau lần xem trước", "Bán vé số");
    }

    @Test
    void what_is_no_list_is_refused_at_the_field() {
        assertThat(refused("day=31/12/2023", "%PDF-1.4 thư mời".getBytes(StandardCharsets.UTF_8)))
                .contains("Tệp này không phải bảng tính");
        assertThat(refused("day=31/12/2023", new byte[0])).contains("chưa chọn tệp");
        assertThat(refused("day=31/12/2099", family("PL-0", "1", ""))).contains("Ngày này chưa tới");
        assertThat(refused("day=hôm qua", family("PL-0", "1", ""))).contains("Xin gõ ngày/tháng/năm");
    }

    private static String refused(String day, byte[] file) {
        Visit.Answer answer = officer.upload("/import", Map.of("day", day.substring(4)), "tep.xlsx", file);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body();
    }

    @Test
    void a_file_that_is_too_large_gets_a_sentence_and_not_a_broken_connection() {
        Visit.Answer answer = officer.upload("/import", Map.of(), "lon.csv", new byte[70 << 20]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("64 MB");
    }

    @Test
    void a_chosen_file_is_seen_by_nobody_else() {
        String address = choose(officer, family("PL-10", "Tổ 1", "Thợ may"));
        Visit other = office.signedIn("lan", Role.OFFICER);
        assertThat(other.get(address).location()).isEqualTo("/import");
        assertThat(other.get(address + "/hand-back").location()).isEqualTo("/import");
        assertThat(other.post(address + "/apply", Map.of()).location()).isEqualTo("/import");
        assertThat(other.get("/import").body()).contains("Tệp này không còn được giữ");
    }

    @Test
    void a_dropped_file_is_gone() {
        String address = choose(officer, family("PL-11", "Tổ 1", "Thợ may"));
        officer.post(address + "/forget", Map.of());
        assertThat(officer.get(address).location()).isEqualTo("/import");
    }

    @Test
    void the_file_comes_back_with_remarks_at_their_cells() throws IOException {
        byte[] list = (HEADER + "PL-12,Tổ 99,Lê Văn Ôn,Chủ hộ,Nam,30/02/1950,\n").getBytes(StandardCharsets.UTF_8);
        String address = choose(officer, list);
        preview(address);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(officer.download(address + "/hand-back")))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Lê Văn Ôn");
            assertThat(Objects.requireNonNull(sheet.getCellComment(new CellAddress("F2")))
                            .getString()
                            .getString())
                    .contains("Không có ngày “30/02/1950”");
            assertThat(sheet.getCellComment(new CellAddress("B2"))).isNotNull();
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("B2");
        }
    }

    @Test
    void an_empty_template_is_read_without_being_corrected() {
        for (String shape : new String[] {"people", "households"}) {
            byte[] template = officer.download("/import/template/" + shape);
            Visit.Answer chosen = officer.upload("/import", new HashMap<>(), shape + ".xlsx", template);
            assertThat(chosen.status()).as(chosen.body()).isEqualTo(303);
            assertThat(officer.get(chosen.location() + "/columns").body())
                    .contains("chắc chắn")
                    .doesNotContain("chưa nhận ra");
        }
    }

    @Test
    void another_sheet_of_the_file_can_be_chosen() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (String name : new String[] {"Tổ 1", "Tổ 2"}) {
                Sheet sheet = book.createSheet(name);
                String[] header = {"Mã hộ", "Họ và tên", "Quan hệ"};
                String[] values = {"PL-13", "Lê Ở " + name, "Chủ hộ"};
                for (int row = 0; row < 2; row++) {
                    var cells = sheet.createRow(row);
                    for (int at = 0; at < header.length; at++) {
                        cells.createCell(at).setCellValue(row == 0 ? header[at] : values[at]);
                    }
                }
            }
            book.write(bytes);
        }
        Visit.Answer chosen = officer.upload("/import", Map.of(), "hai.xlsx", bytes.toByteArray());
        assertThat(officer.get(chosen.location() + "/columns").body()).contains("Lê Ở Tổ 1");
        assertThat(officer.get(chosen.location() + "/columns?sheet=1").body()).contains("Lê Ở Tổ 2");
    }
}

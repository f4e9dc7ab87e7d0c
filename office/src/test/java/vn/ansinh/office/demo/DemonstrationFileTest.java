package vn.ansinh.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Reads the files back with a library that neither wrote them nor imports them. */
class DemonstrationFileTest {
    private static final DemonstrationWard WARD = DemonstrationWard.generate(3, WardSize.SMALL);
    private static final List<DemonstrationFile> FILES = DemonstrationFile.of(WARD);
    private static final DataFormatter TEXT = new DataFormatter();

    private static List<List<String>> rows(DemonstrationFile file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                List<String> cells = new ArrayList<>();
                for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                    cells.add(TEXT.formatCellValue(row.getCell(c)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static Set<String> peopleOf(int firstGroup, int lastGroup) {
        Set<String> people = new HashSet<>();
        WARD.households().stream()
                .filter(h -> h.group() >= firstGroup && h.group() <= lastGroup)
                .forEach(h -> h.members()
                        .forEach(p -> people.add(
                                h.code() + "|" + p.name() + "|" + p.idNumber() + "|" + PersonColumn.BORN.text(p))));
        return people;
    }

    @Test
    void the_first_shape_holds_the_people_of_the_first_groups() throws IOException {
        List<List<String>> rows = rows(FILES.get(0));
        List<String> header = rows.get(5);
        Set<String> read = new HashSet<>();
        String code = "";
        for (List<String> row : rows.subList(6, rows.size())) {
            code = row.get(header.indexOf("Mã hộ")).isEmpty() ? code : row.get(header.indexOf("Mã hộ"));
            read.add(code + "|" + row.get(header.indexOf("Họ và tên")) + "|"
                    + row.get(header.indexOf("Số CCCD/định danh")) + "|" + row.get(header.indexOf("Ngày sinh")));
        }
        assertThat(read).isEqualTo(peopleOf(1, 3));
    }

    @Test
    void the_second_shape_holds_the_people_of_the_other_groups() throws IOException {
        List<List<String>> rows = rows(FILES.get(1));
        List<String> header = rows.get(4);
        Set<String> read = new HashSet<>();
        for (List<String> row : rows.subList(5, rows.size())) {
            for (int column = 0; column < Math.min(row.size(), header.size()); column++) {
                boolean head = header.get(column).equals("Họ và tên chủ hộ");
                if ((head || header.get(column).endsWith(": Họ và tên"))
                        && !row.get(column).isEmpty()) {
                    int after = head ? -1 : 0;
                    read.add(row.get(header.indexOf("Mã hộ")) + "|" + row.get(column) + "|"
                            + row.get(column + 5 + after) + "|" + row.get(column + 3 + after));
                }
            }
        }
        assertThat(read).isEqualTo(peopleOf(4, 6));
    }

    @Test
    void the_survey_file_has_one_row_for_each_survey_and_no_class() throws IOException {
        List<List<String>> rows = rows(FILES.get(2));
        assertThat(rows.subList(5, rows.size()))
                .hasSize(WARD.surveysOf(2023).size())
                .allMatch(row -> row.get(1).startsWith("PL-"));
        assertThat(rows.get(4))
                .hasSize(41)
                .startsWith("STT", "Mã hộ")
                .noneMatch(title -> title.contains("nghèo") && !title.contains("Nguyên nhân"));
    }

    @Test
    void the_list_of_2023_carries_status_decision_and_day_on_the_heads_row() throws IOException {
        List<List<String>> rows = rows(FILES.get(4));
        int status = rows.get(5).indexOf("Diện hộ");
        assertThat(rows.subList(6, rows.size()).stream()
                        .filter(row -> row.size() > status && !row.get(status).isEmpty())
                        .map(row -> row.subList(status, status + 3)))
                .hasSize(WARD.list2023().size())
                .contains(List.of("Hộ nghèo", "1187/QĐ-UBND", "20/12/2023"));
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        List<DemonstrationFile> again = DemonstrationFile.of(DemonstrationWard.generate(3, WardSize.SMALL));
        for (int i = 0; i < FILES.size(); i++) {
            assertThat(Arrays.equals(again.get(i).bytes(), FILES.get(i).bytes()))
                    .as(FILES.get(i).name())
                    .isTrue();
        }
    }
}

package vn.ansinh.office.demo;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The second shape: one row a household, the head's columns first, then those of each further member. */
final class HouseholdRows {
    private static final List<String> HOUSEHOLD =
            List.of("STT", "Mã hộ", "Tổ dân phố", "Địa chỉ", "Điện thoại", "Số nhân khẩu");
    private static final int HEADER = 4;
    private static final int ROWS_KEPT = 500;

    private HouseholdRows() {}

    static void write(Workbook workbook, String sheet, String title, List<WardHousehold> households)
            throws IOException {
        Worksheet rows = workbook.newWorksheet(sheet);
        int members =
                households.stream().mapToInt(h -> h.members().size()).max().orElse(1);
        Titles.write(rows, title, 12);
        header(rows, members);
        int row = HEADER + 1;
        for (WardHousehold household : households) {
            rows.value(row, 0, row - HEADER);
            rows.value(row, 1, household.code());
            rows.value(row, 2, household.groupName());
            rows.value(row, 3, household.address());
            if (!household.phone().isEmpty()) {
                rows.value(row, 4, household.phone());
            }
            rows.value(row, 5, household.members().size());
            int column = HOUSEHOLD.size();
            for (WardPerson person : household.members()) {
                column = person(rows, row, column, person);
            }
            if (row++ % ROWS_KEPT == 0) {
                rows.flush();
            }
        }
        rows.finish();
    }

    private static void header(Worksheet rows, int members) {
        for (int i = 0; i < HOUSEHOLD.size(); i++) {
            rows.value(HEADER, i, HOUSEHOLD.get(i));
        }
        int at = HOUSEHOLD.size();
        for (int member = 1; member <= members; member++) {
            for (PersonColumn column : PersonColumn.values()) {
                if (member == 1 && column == PersonColumn.KIN) {
                    continue;
                }
                rows.value(HEADER, at++, member == 1 ? headTitle(column) : title(member, column));
            }
        }
        rows.range(HEADER, 0, HEADER, at - 1).style().bold().wrapText(true).set();
    }

    private static String headTitle(PersonColumn column) {
        return column == PersonColumn.NAME ? "Họ và tên chủ hộ" : column.title();
    }

    private static String title(int member, PersonColumn column) {
        return "Thành viên " + member + ": " + (column == PersonColumn.KIN ? "Quan hệ" : column.title());
    }

    private static int person(Worksheet rows, int row, int from, WardPerson person) {
        int at = from;
        for (PersonColumn column : PersonColumn.values()) {
            if (column == PersonColumn.KIN && person.kin() == Kin.HEAD) {
                continue;
            }
            if (column == PersonColumn.BORN && person.yearOnly()) {
                rows.value(row, at, person.born().getYear());
            } else if (column == PersonColumn.BORN) {
                Titles.date(rows, row, at, person.born());
            } else if (!column.text(person).isEmpty()) {
                rows.value(row, at, column.text(person));
            }
            at++;
        }
        return at;
    }
}

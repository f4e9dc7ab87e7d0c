package vn.ansinh.office.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The first shape: one row a person under a title and two header rows, numbered anew in each household, with the
 * household's own columns only on its first row. With listings, three columns of the ward's decision follow.
 */
final class PersonRows {
    private static final List<String> HOUSEHOLD = List.of("STT", "Mã hộ", "Tổ dân phố", "Địa chỉ", "Điện thoại");
    private static final List<String> STATUS = List.of("Diện hộ", "Số quyết định", "Ngày công nhận");
    private static final int FIRST = HOUSEHOLD.size();
    private static final int AFTER = FIRST + PersonColumn.values().length;
    private static final int ROWS_KEPT = 2000;

    private PersonRows() {}

    static void write(Workbook workbook, String sheet, String title, List<WardHousehold> households)
            throws IOException {
        write(workbook, sheet, title, households, Map.of());
    }

    static void write(
            Workbook workbook,
            String sheet,
            String title,
            List<WardHousehold> households,
            Map<WardHousehold, Listing> listings)
            throws IOException {
        Worksheet rows = workbook.newWorksheet(sheet);
        boolean listed = !listings.isEmpty();
        int last = AFTER + (listed ? STATUS.size() : 0);
        Titles.write(rows, title, last);
        headers(rows, listed, last);
        int row = 6;
        for (WardHousehold household : households) {
            household(rows, row, household);
            if (listed) {
                listing(rows, row, Objects.requireNonNull(listings.get(household)));
            }
            int number = 1;
            for (WardPerson person : household.members()) {
                rows.value(row, 0, number++);
                int at = FIRST;
                for (PersonColumn column : PersonColumn.values()) {
                    text(rows, row, at++, column.text(person));
                }
                row++;
            }
            if (row % ROWS_KEPT < household.members().size()) {
                rows.flush();
            }
        }
        rows.finish();
    }

    private static void headers(Worksheet rows, boolean listed, int last) {
        group(rows, 0, FIRST - 1, "HỘ GIA ĐÌNH");
        group(rows, FIRST, AFTER - 2, "NHÂN KHẨU");
        rows.value(4, AFTER - 1, "KHÁC");
        if (listed) {
            group(rows, AFTER, last - 1, "CÔNG NHẬN");
        }
        for (int i = 0; i < FIRST; i++) {
            rows.value(5, i, HOUSEHOLD.get(i));
        }
        int at = FIRST;
        for (PersonColumn column : PersonColumn.values()) {
            rows.value(5, at++, column.title());
        }
        for (int i = AFTER; i < last; i++) {
            rows.value(5, i, STATUS.get(i - AFTER));
        }
        rows.range(4, 0, 5, last - 1).style().bold().wrapText(true).set();
    }

    private static void group(Worksheet rows, int from, int to, String title) {
        rows.value(4, from, title);
        rows.range(4, from, 4, to).merge();
    }

    private static void household(Worksheet rows, int row, WardHousehold household) {
        rows.value(row, 1, household.code());
        rows.value(row, 2, household.groupName());
        rows.value(row, 3, household.address());
        text(rows, row, 4, household.phone());
    }

    private static void listing(Worksheet rows, int row, Listing listing) {
        rows.value(row, AFTER, listing.word());
        rows.value(row, AFTER + 1, listing.decision());
        Titles.date(rows, row, AFTER + 2, listing.decidedOn());
    }

    private static void text(Worksheet rows, int row, int column, String text) {
        if (!text.isEmpty()) {
            rows.value(row, column, text);
        }
    }
}

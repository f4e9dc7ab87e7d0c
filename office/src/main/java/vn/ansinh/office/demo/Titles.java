package vn.ansinh.office.demo;

import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** The rows that every ward puts above its table, and its way to write a day. */
final class Titles {
    private Titles() {}

    static void write(Worksheet rows, String title, int columns) {
        rows.value(0, 0, "UBND PHƯỜNG PHƯỚC LONG");
        rows.value(1, 0, title);
        rows.value(2, 0, "(Số liệu minh họa, không phải người thật)");
        for (int row = 0; row < 3; row++) {
            rows.range(row, 0, row, columns - 1).merge();
            rows.range(row, 0, row, columns - 1)
                    .style()
                    .bold()
                    .horizontalAlignment("center")
                    .set();
        }
    }

    static void date(Worksheet rows, int row, int column, LocalDate day) {
        rows.value(row, column, day);
        rows.style(row, column).format("dd/mm/yyyy").set();
    }
}

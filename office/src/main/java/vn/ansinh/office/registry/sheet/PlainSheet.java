package vn.ansinh.office.registry.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a list that is for reading, not for bringing in again. Every cell is text, safe from being run as a formula. */
public final class PlainSheet {
    private static final int FLUSH_EVERY = 500;
    private static final double WIDTH = 22;

    private PlainSheet() {}

    /** Writes the rows under their headers. */
    public static void write(String name, List<String> headers, Iterable<List<String>> rows, OutputStream out) {
        try (Workbook workbook = new Workbook(out, "An Sinh", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < headers.size(); column++) {
                sheet.inlineString(0, column, headers.get(column));
                sheet.width(column, WIDTH);
            }
            sheet.range(0, 0, 0, headers.size() - 1)
                    .style()
                    .bold()
                    .fillColor("E8EEF4")
                    .set();
            sheet.freezePane(0, 1);
            int at = 1;
            for (List<String> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    sheet.inlineString(at, column, FormulaGuard.on(row.get(column)));
                }
                if (at % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
                at++;
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

package vn.ansinh.office.registry.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Remark;

/** The rows of an .xlsx workbook: values as a reader of the sheet sees them, formulas by their stored results. */
final class XlsxRows implements RawRows {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    /** For a workbook without styles, which the reader would otherwise refuse. */
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

    private static final LocalDate ORIGIN_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ORIGIN_1904 = LocalDate.of(1904, 1, 1);
    /** Numbers up to here in a cell of date format are years that somebody typed into it. */
    private static final int LAST_YEAR = 2100;

    private static final int LAST_DAY = 2_958_465;

    private final byte[] bytes;
    private final List<String> names;
    private final List<Integer> indexes;

    private final ReadingOptions options;

    private XlsxRows(byte[] bytes, ReadingOptions options, List<String> names, List<Integer> indexes) {
        this.bytes = bytes;
        this.options = options;
        this.names = List.copyOf(names);
        this.indexes = List.copyOf(indexes);
    }

    static XlsxRows of(byte[] bytes, List<Remark> notes) {
        boolean styled = ZipCheck.check(bytes, notes).stream().anyMatch(part -> part.endsWith("styles.xml"));
        ReadingOptions options = styled ? WITH_FORMATS : PLAIN;
        List<String> names = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        within(bytes, options, workbook -> {
            workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .forEach(sheet -> {
                        names.add(String.valueOf(sheet.getName()));
                        indexes.add(sheet.getIndex());
                    });
        });
        if (names.isEmpty()) {
            throw new SheetRefused("file.no-sheet");
        }
        return new XlsxRows(bytes, options, names, indexes);
    }

    /** Gives the rows of a hidden sheet; answers no when there is none of this name. */
    boolean readHidden(String name, Taker taker) {
        List<Integer> found = new ArrayList<>();
        within(
                bytes,
                options,
                workbook -> workbook.getSheets()
                        .filter(sheet ->
                                sheet.getVisibility() != SheetVisibility.VISIBLE && name.equals(sheet.getName()))
                        .forEach(sheet -> found.add(sheet.getIndex())));
        if (found.isEmpty()) {
            return false;
        }
        readAt(found.getFirst(), taker);
        return true;
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public void read(int sheet, Taker taker) {
        readAt(indexes.get(sheet), taker);
    }

    private void readAt(int index, Taker taker) {
        within(bytes, options, workbook -> {
            Sheet found = workbook.getSheet(index).orElseThrow(() -> new SheetRefused("file.broken"));
            try (Stream<Row> rows = found.openStream()) {
                var each = rows.iterator();
                boolean more = true;
                while (more && each.hasNext()) {
                    Row row = each.next();
                    more = taker.take(row.getRowNum(), texts(row, workbook.isDate1904()));
                }
            }
        });
    }

    @FunctionalInterface
    private interface Work {
        void with(ReadableWorkbook workbook) throws IOException;
    }

    /** The boundary to the library: whatever it throws on a broken file is one refusal. */
    @SuppressWarnings("IllegalCatch")
    private static void within(byte[] bytes, ReadingOptions options, Work work) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            work.with(workbook);
        } catch (SheetRefused refused) {
            throw refused;
        } catch (ReaderFailure failure) {
            throw failure.failure;
        } catch (IOException | RuntimeException broken) {
            throw new SheetRefused("file.broken");
        }
    }

    /** Carries an exception of our own code through the boundary, so that a bug of ours is not called a broken file. */
    static final class ReaderFailure extends RuntimeException {
        private final RuntimeException failure;

        ReaderFailure(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private static List<String> texts(Row row, boolean from1904) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> texts = new ArrayList<>(count);
        boolean blank = true;
        for (int column = 0; column < count; column++) {
            Cell cell = row.getCell(column);
            String text = cell == null ? "" : text(cell, from1904);
            blank = blank && text.isEmpty();
            texts.add(text);
        }
        return blank ? List.of() : texts;
    }

    private static String text(@Nullable Cell cell, boolean from1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString(), from1904);
        }
        if (value instanceof Boolean answer) {
            return answer ? "Có" : "Không";
        }
        if (cell.getType() == CellType.FORMULA && value instanceof String text && text.equals(cell.getFormula())) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return value == null ? "" : value.toString();
    }

    private static String number(BigDecimal number, @Nullable String format, boolean from1904) {
        if (format != null && format.matches("0{2,15}") && number.signum() >= 0 && number.scale() <= 0) {
            String digits = number.toPlainString();
            return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
        }
        boolean day = isDate(format)
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0
                && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        if (day) {
            LocalDate date = (from1904 ? ORIGIN_1904 : ORIGIN_1900).plusDays(number.longValue());
            return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        // A hostile exponent would make a text of a thousand million digits.
        if (number.precision() - number.scale() > 40 || number.scale() > 40) {
            return number.toString();
        }
        BigDecimal whole = number.stripTrailingZeros();
        return whole.toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String pattern = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "");
        return pattern.indexOf('y') >= 0 || (pattern.indexOf('d') >= 0 && pattern.indexOf('m') >= 0);
    }
}

package vn.ansinh.office.registry.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Vietnamese;

/**
 * A spreadsheet of any ward: what it is is found by its content, never by its name.
 *
 * <p>Rows are read in a stream. Every fault of the file is a {@link SheetRefused}.
 */
public final class SheetFile {
    private static final long LARGEST = 64L << 20;
    private static final int SAMPLE_ROWS = 300;
    private static final int MOST_SEEN = 5_000;

    private final String name;
    private final byte[] bytes;
    private final RawRows rows;
    private final List<Remark> notes;
    private final @Nullable LegacyText[] fonts;

    private SheetFile(String name, byte[] bytes, RawRows rows, List<Remark> notes) {
        this.name = name;
        this.bytes = bytes;
        this.rows = rows;
        this.notes = List.copyOf(notes);
        this.fonts = new LegacyText[rows.sheets().size()];
    }

    /** Opens a stored upload; the name is the one it had on the user's machine. */
    public static SheetFile open(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new SheetRefused("file.too-large", String.valueOf(LARGEST >> 20));
            }
            return open(Files.readAllBytes(file), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Opens a file in memory; the array must not be changed afterwards. */
    public static SheetFile open(byte[] bytes, String name) {
        if (bytes.length > LARGEST) {
            throw new SheetRefused("file.too-large", String.valueOf(LARGEST >> 20));
        }
        List<Remark> notes = new ArrayList<>();
        RawRows rows = switch (FileKind.of(bytes)) {
            case XLSX -> XlsxRows.of(bytes, notes);
            case TEXT -> CsvRows.of(bytes, notes);
        };
        return new SheetFile(name, bytes, rows, notes);
    }

    public String name() {
        return name;
    }

    /** The names of the visible sheets; a text file has one without a name. */
    public List<String> sheets() {
        return rows.sheets();
    }

    /** What there is to say about the whole file, such as macros that were left out. */
    public List<Remark> notes() {
        return notes;
    }

    /** SHA-256 of the bytes, in hexadecimal digits: the same file again has the same. */
    public String hash() {
        return Sha256.hex(bytes);
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    boolean isXlsx() {
        return rows instanceof XlsxRows;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Gives the rows of a sheet that are not blank, and blank ones as they come, until the reader says no. */
    public void read(int sheet, Predicate<SheetRow> reader) {
        LegacyText font = font(sheet);
        Map<String, String> seen = new HashMap<>();
        rows.read(sheet, (number, cells) -> reader.test(clean(number, cells, font, seen)));
    }

    /** Gives the rows of a hidden sheet of this name; answers no when the file has none. */
    public boolean readHidden(String sheet, Predicate<SheetRow> reader) {
        Map<String, String> seen = new HashMap<>();
        return rows instanceof XlsxRows workbook
                && workbook.readHidden(
                        sheet, (number, cells) -> reader.test(clean(number, cells, LegacyText.UNICODE, seen)));
    }

    /** The old font in which most of the text of a sheet is written. */
    LegacyText font(int sheet) {
        LegacyText known = fonts[sheet];
        if (known == null) {
            LegacyText.Sample sample = new LegacyText.Sample();
            int[] count = {0};
            rows.read(sheet, (number, cells) -> {
                cells.forEach(sample::add);
                count[0] += cells.isEmpty() ? 0 : 1;
                return count[0] < SAMPLE_ROWS;
            });
            known = sample.verdict();
            fonts[sheet] = known;
        }
        return known;
    }

    /** Most cells of a list say what some cell above them said: those are cleaned once. */
    private static SheetRow clean(int number, List<String> raw, LegacyText font, Map<String, String> seen) {
        List<String> cells = new ArrayList<>(raw.size());
        List<Integer> converted = List.of();
        for (int column = 0; column < raw.size(); column++) {
            String text = raw.get(column);
            String known = text.isEmpty() ? text : seen.get(text);
            if (known != null) {
                cells.add(known);
                continue;
            }
            LegacyText found = LegacyText.of(text, font);
            if (found != LegacyText.UNICODE) {
                converted = converted.isEmpty() ? new ArrayList<>() : converted;
                converted.add(column);
                text = found.toUnicode(text);
            }
            String clean = FormulaGuard.off(Vietnamese.clean(text));
            if (found == LegacyText.UNICODE && seen.size() < MOST_SEEN) {
                seen.put(text, clean);
            }
            cells.add(clean);
        }
        return new SheetRow(number, cells, converted);
    }
}

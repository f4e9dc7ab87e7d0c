package vn.ansinh.office.registry.sheet;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.office.registry.people.Remark;

/** The rows of a text file with separators: comma, semicolon, tab or bar, quoted or not. */
final class CsvRows implements RawRows {
    private static final String SEPARATORS = ",;\t|";
    private static final int LONGEST_CELL = 32_767;
    private static final int SAMPLE_LINES = 40;

    private final byte[] bytes;
    private final CsvEncoding encoding;
    private final char separator;

    private CsvRows(byte[] bytes, CsvEncoding encoding, char separator) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.separator = separator;
    }

    static CsvRows of(byte[] bytes, List<Remark> notes) {
        CsvEncoding encoding = CsvEncoding.of(bytes, notes);
        char best = ',';
        long most = -1;
        for (int at = 0; at < SEPARATORS.length(); at++) {
            char separator = SEPARATORS.charAt(at);
            long score = score(new CsvRows(bytes, encoding, separator));
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        if (most <= 0) {
            throw new SheetRefused("file.not-a-spreadsheet");
        }
        return new CsvRows(bytes, encoding, best);
    }

    /** A separator is right when many rows have the same number of filled cells. */
    private static long score(CsvRows rows) {
        long[] sum = {0};
        int[] lines = {0};
        int[] last = {-1};
        rows.read(0, (number, cells) -> {
            if (cells.size() > 1) {
                sum[0] += cells.size() + (cells.size() == last[0] ? cells.size() * 4L : 0);
            }
            last[0] = cells.size();
            return ++lines[0] < SAMPLE_LINES;
        });
        return sum[0];
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void read(int sheet, Taker taker) {
        try (Reader reader = new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(bytes, encoding.skip(), bytes.length - encoding.skip()),
                encoding.charset()))) {
            new Parse(reader, taker).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One reading of the file, a letter at a time. */
    private final class Parse {
        private final Reader reader;
        private final Taker taker;
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int row;
        private boolean quoted;

        Parse(Reader reader, Taker taker) {
            this.reader = reader;
            this.taker = taker;
        }

        void run() throws IOException {
            boolean more = true;
            int letter = reader.read();
            while (more && letter >= 0) {
                int next = reader.read();
                if (quoted) {
                    if (letter == '"' && next == '"') {
                        cell.append('"');
                        next = reader.read();
                    } else if (letter == '"') {
                        quoted = false;
                    } else {
                        append((char) letter);
                    }
                } else if (letter == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (letter == separator) {
                    endCell();
                } else if (letter == '\n' || (letter == '\r' && next != '\n')) {
                    more = endRow();
                } else if (letter != '\r') {
                    append((char) letter);
                }
                letter = next;
            }
            if (quoted) {
                throw new SheetRefused("file.quote", String.valueOf(row + 1));
            }
            if (more && (!cell.isEmpty() || !cells.isEmpty())) {
                endRow();
            }
        }

        private void append(char letter) {
            if (cell.length() >= LONGEST_CELL) {
                throw new SheetRefused(quoted ? "file.quote" : "file.not-a-spreadsheet", String.valueOf(row + 1));
            }
            cell.append(letter);
        }

        private void endCell() {
            if (cells.size() < MOST_COLUMNS) {
                cells.add(cell.toString());
            }
            cell.setLength(0);
        }

        private boolean endRow() {
            endCell();
            List<String> whole = cells;
            cells = new ArrayList<>();
            return taker.take(++row, whole.stream().allMatch(String::isBlank) ? List.of() : whole);
        }
    }
}

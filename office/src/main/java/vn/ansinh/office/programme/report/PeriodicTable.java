package vn.ansinh.office.programme.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.programme.ReportTable;

/**
 * A table of a report as it was worked out, in plain strings: what is kept, hashed and handed on.
 *
 * @param part the key of the part of the text under which it stands
 * @param sensitive whether its small numbers stay in the ward
 * @param name what the first column names
 */
public record PeriodicTable(
        String code, String part, String title, boolean sensitive, String name, List<Column> columns, List<Row> rows) {
    /** People fewer than this are not told of outside the ward. */
    private static final int TOLD = 3;

    private static final String FEW = "<3";
    private static final String MONEY = "money";

    public PeriodicTable {
        Objects.requireNonNull(code);
        Objects.requireNonNull(part);
        Objects.requireNonNull(title);
        Objects.requireNonNull(name);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        code + ": row " + row.key() + " has " + row.cells().size() + " cells");
            }
        }
    }

    public record Column(String key, String words) {
        public Column {
            Objects.requireNonNull(key);
            Objects.requireNonNull(words);
        }
    }

    public record Row(String key, String words, List<Cell> cells) {
        public Row {
            Objects.requireNonNull(key);
            Objects.requireNonNull(words);
            cells = List.copyOf(cells);
        }

        /** Whether it is the sum of the others. */
        public boolean totals() {
            return key.equals("total");
        }
    }

    /**
     * What stands in a cell.
     *
     * @param number in plain digits with a point, as {@code 1234.50}; empty where there is none
     * @param address the list it counts; empty where there is none
     */
    public record Cell(String number, String words, String address) {
        public Cell {
            Objects.requireNonNull(words);
            Objects.requireNonNull(address);
            if (!number.isEmpty()) {
                var _ = new BigDecimal(number);
            }
        }

        Optional<BigDecimal> value() {
            return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
        }

        /** As pages and papers show it: {@code 1.234,50}. */
        public String shown() {
            return value().map(PeriodicTable::shown).orElse(words);
        }
    }

    static PeriodicTable of(ReportTable table, String part, ReportTable.Contents contents) {
        return new PeriodicTable(
                table.code(),
                part,
                table.title(),
                table.isSensitive(),
                contents.name(),
                contents.columns().stream()
                        .map(one -> new Column(one.key(), one.words()))
                        .toList(),
                contents.rows().stream()
                        .map(row -> new Row(
                                row.key(),
                                row.words(),
                                row.cells().stream().map(PeriodicTable::cell).toList()))
                        .toList());
    }

    private static Cell cell(ReportTable.Cell cell) {
        return new Cell(
                cell.number().map(BigDecimal::toPlainString).orElse(""),
                cell.words(),
                cell.address().orElse(""));
    }

    /** {@code 1.234,50}; what follows the comma is kept as it is. */
    static String shown(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = VietnameseNumbers.digits(Long.parseLong(whole));
        String signed = whole.startsWith("-") && !grouped.startsWith("-") ? "-" + grouped : grouped;
        return point < 0 ? signed : signed + "," + plain.substring(point + 1);
    }

    /** The cell at two keys. */
    Optional<Cell> at(String row, String column) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).key().equals(column)) {
                int place = at;
                return rows.stream()
                        .filter(one -> one.key().equals(row))
                        .findFirst()
                        .map(one -> one.cells().get(place));
            }
        }
        return Optional.empty();
    }

    /** As it may leave the ward: without addresses, and of sensitive ones with small numbers hidden. */
    PeriodicTable outside() {
        return new PeriodicTable(
                code,
                part,
                title,
                sensitive,
                name,
                columns,
                rows.stream().map(this::outside).toList());
    }

    private Row outside(Row row) {
        boolean hides = sensitive && row.cells().stream().anyMatch(PeriodicTable::isFew);
        List<Cell> cells = new java.util.ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Cell cell = row.cells().get(at);
            if (hides && columns.get(at).key().equals(MONEY)) {
                cells.add(new Cell("", "", ""));
            } else if (sensitive && isFew(cell)) {
                cells.add(new Cell("", FEW, ""));
            } else {
                cells.add(new Cell(cell.number(), cell.words(), ""));
            }
        }
        return new Row(row.key(), row.words(), cells);
    }

    private static boolean isFew(Cell cell) {
        return cell.value()
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(TOLD)) < 0)
                .isPresent();
    }

    /** Whether a cell hides a number that is too small to be told. */
    static boolean isHidden(Cell cell) {
        return cell.words().equals(FEW);
    }

    /** For papers and sheets; columns of words get more room than those of numbers. */
    Table paper() {
        List<Table.Column> heads = new java.util.ArrayList<>();
        heads.add(Table.Column.of(name, 12, Table.Align.LEFT));
        for (int at = 0; at < columns.size(); at++) {
            int place = at;
            int longest = rows.stream()
                    .map(row -> row.cells().get(place))
                    .filter(cell -> cell.number().isEmpty())
                    .mapToInt(cell -> cell.words().length())
                    .max()
                    .orElse(0);
            heads.add(Table.Column.of(
                    columns.get(at).words(),
                    longest > 12 ? 9 : 5,
                    longest > 12 ? Table.Align.LEFT : Table.Align.RIGHT));
        }
        return new Table(heads, rows.stream().map(PeriodicTable::paper).toList(), false);
    }

    private static Table.Row paper(Row row) {
        List<Table.Cell> cells = new java.util.ArrayList<>();
        cells.add(new Table.Words(row.words()));
        row.cells().forEach(cell -> cells.add(paper(cell)));
        return row.totals() ? new Table.Total(cells) : new Table.Entry(cells);
    }

    private static Table.Cell paper(Cell cell) {
        return cell.value()
                .filter(number -> number.scale() <= 0)
                .<Table.Cell>map(number -> new Table.Count(number.longValueExact()))
                .orElseGet(() -> new Table.Words(cell.shown()));
    }
}

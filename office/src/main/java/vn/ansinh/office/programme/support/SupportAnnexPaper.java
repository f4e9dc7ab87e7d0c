package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;

/** Phụ lục: every household with its lines, for the office and those who carry it out; another list hangs. */
final class SupportAnnexPaper {
    private static final String UNKNOWN = "chưa rõ";
    private static final int WIDTH = 15;
    private static final int HEAD = 2;
    private static final int PEOPLE = 4;
    private static final int AMOUNT = 9;
    private static final int SOURCE = 10;

    private SupportAnnexPaper() {}

    static String enclosed(String written, LocalDate day) {
        return "Kèm theo Kế hoạch số " + written + " " + VietnameseDates.inFull(day);
    }

    static AdministrativeDocument of(
            int year,
            List<AnnexRow> rows,
            IssuingBody issuer,
            Standing standing,
            Optional<String> enclosedWith,
            Signature signature) {
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.APPENDIX,
                Text.of(SupportAnnex.title(year).toUpperCase(java.util.Locale.ROOT)),
                enclosedWith,
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(table(rows))),
                List.of(),
                signature);
    }

    private static Table table(List<AnnexRow> rows) {
        List<Column> columns = List.of(
                Column.of("STT", 10, Align.CENTER),
                Column.of("Tổ dân phố", 17, Align.LEFT),
                Column.of("Họ và tên chủ hộ", 23, Align.LEFT),
                Column.of("Địa chỉ", 21, Align.LEFT),
                Column.of("Số nhân khẩu", 16, Align.CENTER),
                Column.of("Diện", 17, Align.LEFT),
                Column.of("Nguyên nhân nghèo", 23, Align.LEFT),
                Column.of("Nhu cầu, nguyện vọng", 24, Align.LEFT),
                Column.of("Hình thức hỗ trợ", 26, Align.LEFT),
                Column.of("Mức hỗ trợ (đồng)", 30, Align.RIGHT),
                Column.of("Nguồn kinh phí", 28, Align.LEFT),
                Column.of("Đơn vị, người phụ trách", 25, Align.LEFT),
                Column.of("Thời gian thực hiện", 28, Align.LEFT),
                Column.of("Kết quả", 19, Align.LEFT),
                Column.of("Ghi chú", 15, Align.LEFT));
        List<Table.Row> entries = new ArrayList<>();
        int order = 0;
        for (AnnexRow row : rows) {
            order++;
            boolean isFirst = true;
            for (AnnexRow.Line line : row.lines()) {
                entries.add(entry(order, row, line, isFirst));
                isFirst = false;
            }
        }
        totals(AnnexTotals.of(rows), entries);
        return new Table(columns, entries, true);
    }

    /** What is said of the household stands at its first line alone. */
    private static Table.Row entry(int order, AnnexRow row, AnnexRow.Line line, boolean isFirst) {
        return Table.row(
                isFirst ? Table.count(order) : Table.words(""),
                Table.words(isFirst ? row.group() : ""),
                Table.words(isFirst ? row.head() : ""),
                Table.words(isFirst ? plain(row.address()) : ""),
                isFirst ? Table.count(row.people()) : Table.words(""),
                Table.words(isFirst ? status(row.status()) : ""),
                Table.words(isFirst ? row.causes() : ""),
                Table.words(plain(line.need())),
                Table.words(plain(line.form())),
                amount(line),
                Table.words(source(line)),
                Table.words(plain(line.responsible())),
                Table.words(VietnameseDates.inShort(line.deadline())),
                Table.words(plain(line.result())),
                Table.words(plain(line.note())));
    }

    private static Table.Cell amount(AnnexRow.Line line) {
        long known = line.money().stream().mapToLong(AnnexRow.Money::known).sum();
        return known == 0 ? Table.words(UNKNOWN) : Table.count(known);
    }

    /** With several sources, or where the amount of one is not known, each with what comes of it. */
    private static String source(AnnexRow.Line line) {
        if (line.money().size() == 1) {
            return line.money().getFirst().source().onPaper();
        }
        return line.money().stream()
                .map(money -> money.source().onPaper() + ": "
                        + (money.amount() == null ? UNKNOWN : VietnameseNumbers.digits(money.amount())))
                .collect(Collectors.joining("; "));
    }

    private static void totals(AnnexTotals totals, List<Table.Row> entries) {
        entries.add(total(
                "Tổng cộng: " + VietnameseNumbers.counted(totals.households()) + " hộ",
                Table.count(totals.people()),
                totals.all(),
                "Tổng kinh phí"));
        totals.bySource().forEach((source, sum) -> entries.add(total("", Table.words(""), sum, source.onPaper())));
    }

    private static Table.Total total(String head, Table.Cell people, AnnexTotals.Sum sum, String source) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int at = 0; at < WIDTH; at++) {
            cells.add(Table.words(""));
        }
        cells.set(HEAD, Table.words(head));
        cells.set(PEOPLE, people);
        cells.set(AMOUNT, Table.count(sum.known()));
        cells.set(SOURCE, Table.words(source + (sum.open() == 0 ? "" : " (" + sum.open() + " dòng " + UNKNOWN + ")")));
        return new Table.Total(cells);
    }

    static String status(String status) {
        return switch (status) {
            case "poor" -> "Nghèo";
            case "near-poor" -> "Cận nghèo";
            default -> "Không còn trong danh sách";
        };
    }

    /** Rows of dots that somebody typed would read as a place that was forgotten. */
    static String plain(String words) {
        return words.replaceAll("\\.{4,}|…{2,}|_{3,}", "…")
                .replaceAll("\\$\\{|\\{\\{|\\[\\[", "(")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;

/** Tables of an outcome on paper, as a draft that goes with the ward's report. */
final class OutcomePaper {
    /** So many columns fit on a sheet that stands. */
    private static final int SMALL = 8;

    private static final int MANY = 14;

    private OutcomePaper() {}

    /** One table on a paper of its own. */
    static AdministrativeDocument one(Report report, Shown shown, IssuingBody issuer, LocalDate day) {
        return paper(
                report.title().vi() + "\n" + capital(shown.round().inPapers()),
                content(report),
                report.isPersonal(),
                report.heads().size() > SMALL,
                shown,
                issuer,
                day);
    }

    /** Several, one under the other. */
    static AdministrativeDocument all(List<Report> reports, Shown shown, IssuingBody issuer, LocalDate day) {
        List<Block> body = new ArrayList<>();
        for (Report report : reports) {
            body.add(new Block.Heading(report.title().vi()));
            body.addAll(content(report));
        }
        return paper(
                "Kết quả " + shown.round().inPapers(),
                body,
                reports.stream().anyMatch(Report::isPersonal),
                true,
                shown,
                issuer,
                day);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static AdministrativeDocument paper(
            String subject,
            List<Block> content,
            boolean isInternal,
            boolean isWide,
            Shown shown,
            IssuingBody issuer,
            LocalDate day) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Remark(Text.of(
                "Số liệu đến ngày " + VietnameseDates.inShort(shown.facts().day()) + "; đầu kỳ là ngày "
                        + VietnameseDates.inShort(shown.round().begins()) + "." + kept(shown))));
        body.addAll(content);
        return new AdministrativeDocument(
                issuer,
                new Standing.Draft(day),
                DocumentKind.TABLES,
                Text.of(subject),
                Optional.empty(),
                isInternal ? AdministrativeDocument.Circulation.INTERNAL : AdministrativeDocument.Circulation.OPEN,
                isWide ? AdministrativeDocument.Orientation.LANDSCAPE : AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.deputyForChair(Optional.empty()).forCommittee());
    }

    private static String kept(Shown shown) {
        return shown.closed()
                .map(one -> " Số liệu giữ khi khóa kỳ rà soát ngày " + VietnameseDates.inShort(one.day()) + ", mã băm "
                        + Shown.Closed.brief(one.sha256()) + ".")
                .orElse(
                        shown.isWithout()
                                ? " Kỳ rà soát khóa khi phần mềm chưa giữ số liệu; số liệu tính lại theo sổ bộ ngày lập biểu."
                                : "");
    }

    private static List<Block> content(Report report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Grid(table(report)));
        report.notes().forEach(note -> blocks.add(new Block.Remark(Text.of("Ghi chú: " + note.vi()))));
        return blocks;
    }

    private static Table table(Report report) {
        boolean isList = report.isPersonal();
        int share = isList ? 4 : report.heads().size() > MANY ? 11 : 16;
        Table.Column first =
                Table.Column.of(report.first().vi(), share, isList ? Table.Align.CENTER : Table.Align.LEFT);
        Stream<Table.Column> others = report.heads().stream().map(head -> {
            Table.Align align = isList ? head.share() > 6 ? Table.Align.LEFT : Table.Align.CENTER : Table.Align.RIGHT;
            Table.Column column = Table.Column.of(head.words().vi(), head.share(), align);
            return head.over().map(over -> column.under(over.vi())).orElse(column);
        });
        return new Table(
                Stream.concat(Stream.of(first), others).toList(),
                report.rows().stream().map(OutcomePaper::row).toList(),
                false);
    }

    private static Table.Row row(Report.Line line) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.words(line.name().vi()));
        line.cells().forEach(cell -> cells.add(shown(cell)));
        return line.isTotal() ? new Table.Total(cells) : new Table.Entry(cells);
    }

    private static Table.Cell shown(Cell cell) {
        return switch (cell) {
            case Cell.Count(long number) -> Table.count(number);
            case Cell.Rate(long part, long whole) -> Table.words(VietnameseNumbers.percent(part, whole));
            case Cell.Words(String words) -> Table.words(words);
            case Cell.Unknown() -> Table.words("?");
        };
    }
}

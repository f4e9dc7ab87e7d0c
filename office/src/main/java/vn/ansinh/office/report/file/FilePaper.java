package vn.ansinh.office.report.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.AdministrativeDocument.Circulation;
import vn.ansinh.office.document.AdministrativeDocument.Orientation;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;

/** Chapters as a paper of the office, in Vietnamese as all its papers. */
final class FilePaper {
    /** A column is as wide as its longest cell, within these bounds. */
    private static final int NARROWEST = 14;

    private static final int WIDEST = 60;

    private final Words words;
    private final List<Block> body = new ArrayList<>();

    FilePaper(Words words) {
        this.words = words;
    }

    FilePaper paragraph(String key, Object... values) {
        body.add(new Block.Paragraph(Text.of(text(key, values))));
        return this;
    }

    FilePaper line(LifeLine line) {
        if (!line.years().isEmpty()) {
            body.add(new Block.Heading(text("report.file.line")));
            body.add(new Block.Grid(new Table(
                    List.of(
                            Column.of(text("report.file.year"), 14, Align.CENTER),
                            Column.of(text("report.file.people"), 16, Align.CENTER),
                            Column.of(text("report.file.happened"), 140, Align.LEFT)),
                    line.years().stream()
                            .<Table.Row>map(year -> Table.row(
                                    Table.words(String.valueOf(year.year())),
                                    Table.count(year.people()),
                                    Table.words(said(year))))
                            .toList(),
                    false)));
        }
        return this;
    }

    private static String said(LifeLine.Year year) {
        Writing writing = Writing.in(Language.VIETNAMESE);
        return year.moments().stream()
                .map(moment -> writing.date(moment.day()) + " " + moment.said())
                .collect(Collectors.joining("; "));
    }

    FilePaper chapters(List<Chapter> chapters) {
        chapters.forEach(this::chapter);
        return this;
    }

    private void chapter(Chapter chapter) {
        body.add(new Block.Heading(text(chapter.titleKey())));
        if (chapter.rows().isEmpty()) {
            body.add(new Block.Remark(Text.of(text("report.file.nothing"))));
            return;
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < chapter.columns().size(); column++) {
            String heading = text(chapter.columns().get(column));
            columns.add(Column.of(heading, width(chapter, column, heading), Align.LEFT));
        }
        body.add(new Block.Grid(new Table(
                columns,
                chapter.rows().stream()
                        .<Table.Row>map(row ->
                                new Table.Entry(row.stream().map(Table::words).toList()))
                        .toList(),
                false)));
    }

    private static int width(Chapter chapter, int column, String heading) {
        int longest = chapter.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, heading.length()), NARROWEST, WIDEST);
    }

    AdministrativeDocument document(DocumentKind kind, String subject, IssuingBody issuer, LocalDate day, String by) {
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                kind,
                Text.of(subject),
                Optional.empty(),
                kind == DocumentKind.EXTRACT ? Circulation.OPEN : Circulation.INTERNAL,
                Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.officer(text("report.file.made-by"), Optional.of(by)));
    }

    private String text(String key, Object... values) {
        return words.text(Language.VIETNAMESE, key, values);
    }
}

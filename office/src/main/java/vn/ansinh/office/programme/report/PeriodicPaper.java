package vn.ansinh.office.programme.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.programme.writing.Marks;
import vn.ansinh.office.programme.writing.Part;

/**
 * Báo cáo as a paper of Decree 30/2020/NĐ-CP, with its tables where its kind puts them; they leave the ward, so small numbers of
 * sensitive ones are hidden.
 */
record PeriodicPaper(PeriodicReport report, List<PeriodicTable> tables, Map<String, Figure> fields) {
    static final String SUBJECT = "subject";
    static final String ADDRESSEES = "addressees";
    static final String OPENING = "opening";
    static final String CLOSING = "closing";
    static final String RECIPIENTS = "recipients";

    /** The key of the remark under a table. */
    static String remark(String table) {
        return "remark-" + table;
    }

    private String filled(String key) {
        return Marks.filled(report.version().text(key), fields);
    }

    String subject() {
        return filled(SUBJECT).replace('\n', ' ');
    }

    List<String> recipients() {
        return lines(RECIPIENTS);
    }

    private List<String> lines(String key) {
        return filled(key)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    AdministrativeDocument document(IssuingBody issuer, Standing standing, Signature signature) {
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.REPORT,
                Marks.text(subject()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                report.kind().isWide()
                        ? AdministrativeDocument.Orientation.LANDSCAPE
                        : AdministrativeDocument.Orientation.PORTRAIT,
                lines(ADDRESSEES).stream().map(Marks::text).toList(),
                List.of(),
                body(),
                recipients(),
                signature.forCommittee());
    }

    private List<Block> body() {
        List<Block> body = new ArrayList<>(Marks.blocks(filled(OPENING)));
        report.corrects()
                .ifPresent(one -> body.add(new Block.Paragraph(Text.of("Báo cáo này thay thế Báo cáo số "
                        + one.written() + " ngày " + VietnameseDates.inShort(one.day()) + ". Lý do: " + one.reason()
                        + "."))));
        String chapter = "";
        for (Part part : report.version().parts()) {
            if (part.chapter().isEmpty()) {
                continue;
            }
            if (!part.chapter().equals(chapter)) {
                chapter = part.chapter();
                body.add(new Block.Heading(Marks.filled(chapter, fields)));
            }
            if (!part.heading().isEmpty()) {
                body.add(new Block.Paragraph(Text.strong(Marks.filled(part.heading(), fields))));
            }
            body.addAll(Marks.blocks(Marks.filled(part.text(), fields)));
            tables.stream()
                    .filter(table -> table.part().equals(part.key()))
                    .forEach(table -> body.addAll(blocks(table)));
        }
        body.addAll(Marks.blocks(filled(CLOSING)));
        return body;
    }

    private List<Block> blocks(PeriodicTable table) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Text.strong("Biểu " + (tables.indexOf(table) + 1) + ". " + table.title())));
        blocks.add(new Block.Grid(table.outside().paper()));
        if (table.sensitive()) {
            blocks.add(new Block.Remark(Text.of("Số dưới 3 người ghi “<3” để bảo vệ thông tin của từng người.")));
        }
        blocks.addAll(Marks.blocks(filled(remark(table.code()))));
        return blocks;
    }

    /** Each table as a sheet, as {@code 1. Tình hình hộ nghèo}. */
    Map<String, AdministrativeDocument> sheets(IssuingBody issuer) {
        Map<String, AdministrativeDocument> sheets = new LinkedHashMap<>();
        for (PeriodicTable table : tables) {
            sheets.put(
                    sheet(sheets.size() + 1, table.title()),
                    sheet(
                            issuer,
                            new Standing.Unnumbered(report.figures().cutOff()),
                            table.title() + "\n" + report.period().words() + " (số liệu tính đến ngày "
                                    + VietnameseDates.inShort(report.figures().cutOff()) + ")",
                            table.outside()));
        }
        return sheets;
    }

    /** The name of a sheet, within what spreadsheets allow. */
    static String sheet(int number, String title) {
        String name = number + ". " + title.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return name.length() > 31 ? name.substring(0, 31).strip() : name;
    }

    static AdministrativeDocument sheet(IssuingBody issuer, Standing standing, String subject, PeriodicTable table) {
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.TABLES,
                Text.of(subject),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(table.paper())),
                List.of(),
                Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty()));
    }

    /** Fields that nothing fills: it cannot be issued with them. */
    List<String> unfilled() {
        return report.version().parts().stream()
                .flatMap(part -> Marks.fields(part.text()).stream())
                .distinct()
                .filter(key -> !fields.containsKey(key))
                .toList();
    }
}

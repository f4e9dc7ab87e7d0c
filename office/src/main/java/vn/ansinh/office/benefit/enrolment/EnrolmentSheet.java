package vn.ansinh.office.benefit.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
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
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.rules.source.Bilingual;

/** The spreadsheets of enrolments: the list, and what one decision over many changes. */
@Component
class EnrolmentSheet {
    private final Words words;

    EnrolmentSheet(Words words) {
        this.words = words;
    }

    /** One row an enrolment. */
    byte[] list(List<EnrolmentLine> shown, IssuingBody issuer, LocalDate day) {
        List<Table.Row> rows = new ArrayList<>();
        for (EnrolmentLine one : shown) {
            rows.add(new Table.Entry(List.of(
                    Table.count(rows.size() + 1),
                    Table.words(one.who().area()),
                    Table.words(one.who().code()),
                    Table.words(one.who().name()),
                    Table.words(one.who().head()),
                    Table.words(name(one.benefit().name())),
                    Table.words(WrittenMonth.of(one.enrolment().since())),
                    Table.words(one.enrolment()
                            .course()
                            .last()
                            .map(WrittenMonth::of)
                            .orElse("")),
                    Table.words(words.text(
                            Language.VIETNAMESE,
                            "enrolment.state." + one.state().name())),
                    Table.count(one.amount()))));
        }
        rows.add(new Table.Total(List.of(
                Table.words(""),
                Table.words("Tổng cộng (đang chi)"),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.count(shown.stream()
                        .filter(EnrolmentLine::isPaid)
                        .mapToLong(EnrolmentLine::amount)
                        .sum()))));
        return sheet(
                issuer,
                day,
                "Người đang hưởng trợ cấp hằng tháng",
                new Table(
                        List.of(
                                Column.of("STT", 6, Align.CENTER),
                                Column.of("Tổ", 14, Align.LEFT),
                                Column.of("Mã hộ", 12, Align.LEFT),
                                Column.of("Họ và tên", 26, Align.LEFT),
                                Column.of("Chủ hộ", 26, Align.LEFT),
                                Column.of("Chế độ", 40, Align.LEFT),
                                Column.of("Hưởng từ tháng", 12, Align.CENTER),
                                Column.of("Đến tháng", 12, Align.CENTER),
                                Column.of("Tình trạng", 14, Align.LEFT),
                                Column.of("Mức mỗi tháng (đồng)", 18, Align.RIGHT)),
                        rows,
                        false));
    }

    /** What a decision over many changes: before, after, and what earlier months are owed. */
    byte[] adjustments(List<AdjustmentLine> shown, IssuingBody issuer, LocalDate day, String title) {
        List<Table.Row> rows = new ArrayList<>();
        for (AdjustmentLine one : shown) {
            rows.add(new Table.Entry(List.of(
                    Table.count(rows.size() + 1),
                    Table.words(one.line().who().area()),
                    Table.words(one.line().who().code()),
                    Table.words(one.line().who().name()),
                    Table.words(name(one.line().benefit().name())),
                    Table.words(one.adjustment().levels().stream()
                            .findFirst()
                            .map(level -> WrittenMonth.of(level.from()))
                            .orElse("")),
                    Table.count(one.adjustment().before()),
                    Table.count(one.adjustment().after()),
                    Table.count(one.adjustment().arrears()))));
        }
        rows.add(new Table.Total(List.of(
                Table.words(""),
                Table.words("Tổng cộng"),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.count(shown.stream()
                        .mapToLong(one -> one.adjustment().before())
                        .sum()),
                Table.count(shown.stream()
                        .mapToLong(one -> one.adjustment().after())
                        .sum()),
                Table.count(shown.stream()
                        .mapToLong(one -> one.adjustment().arrears())
                        .sum()))));
        return sheet(
                issuer,
                day,
                title,
                new Table(
                        List.of(
                                Column.of("STT", 6, Align.CENTER),
                                Column.of("Tổ", 14, Align.LEFT),
                                Column.of("Mã hộ", 12, Align.LEFT),
                                Column.of("Họ và tên", 26, Align.LEFT),
                                Column.of("Chế độ", 40, Align.LEFT),
                                Column.of("Từ tháng", 12, Align.CENTER),
                                Column.of("Mức cũ (đồng)", 16, Align.RIGHT),
                                Column.of("Mức mới (đồng)", 16, Align.RIGHT),
                                Column.of("Truy lĩnh (đồng)", 16, Align.RIGHT)),
                        rows,
                        false));
    }

    private static String name(Bilingual name) {
        return name.in(vn.ansinh.rules.source.Language.VI);
    }

    private static byte[] sheet(IssuingBody issuer, LocalDate day, String title, Table table) {
        return Rendering.render(
                new AdministrativeDocument(
                        issuer,
                        new Standing.Unnumbered(day),
                        DocumentKind.TABLES,
                        Text.of(title + "\n(đến ngày " + VietnameseDates.inShort(day) + ")"),
                        Optional.empty(),
                        AdministrativeDocument.Circulation.INTERNAL,
                        AdministrativeDocument.Orientation.LANDSCAPE,
                        List.of(),
                        List.of(),
                        List.of(new Block.Grid(table)),
                        List.of(),
                        Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty())),
                Format.XLSX);
    }
}

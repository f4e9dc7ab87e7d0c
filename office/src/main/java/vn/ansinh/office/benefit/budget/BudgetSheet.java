package vn.ansinh.office.benefit.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.enrolment.WrittenMonth;
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
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.rules.source.Language;

/** The year's money as a spreadsheet. */
@Component
class BudgetSheet {
    byte[] of(Budget budget, IssuingBody issuer, LocalDate day) {
        List<Table.Row> rows = new ArrayList<>();
        for (BudgetLine one : budget.lines()) {
            rows.add(new Table.Entry(cells(
                    Table.count(rows.size() + 1),
                    one.benefit().name().in(Language.VI),
                    one.benefit().payer().name().in(Language.VI),
                    one)));
        }
        budget.total().ifPresent(all -> rows.add(new Table.Total(cells(Table.words(""), "Tổng cộng", "", all))));
        return Rendering.render(
                new AdministrativeDocument(
                        issuer,
                        new Standing.Unnumbered(day),
                        DocumentKind.TABLES,
                        Text.of("Kinh phí trợ cấp hằng tháng năm " + budget.year() + "\n(danh sách chi trả đến tháng "
                                + WrittenMonth.of(budget.upTo()) + ")"),
                        Optional.empty(),
                        AdministrativeDocument.Circulation.INTERNAL,
                        AdministrativeDocument.Orientation.LANDSCAPE,
                        List.of(),
                        List.of(),
                        List.of(new Block.Grid(new Table(
                                List.of(
                                        Column.of("STT", 6, Align.CENTER),
                                        Column.of("Chế độ", 44, Align.LEFT),
                                        Column.of("Nguồn", 24, Align.LEFT),
                                        Column.of("Số người", 10, Align.RIGHT),
                                        Column.of("Đã chi (đồng)", 18, Align.RIGHT),
                                        Column.of("Đã lập danh sách, chưa chi (đồng)", 18, Align.RIGHT),
                                        Column.of("Đã quyết định cho các tháng tới (đồng)", 18, Align.RIGHT),
                                        Column.of("Các tháng tới theo luật (đồng)", 18, Align.RIGHT),
                                        Column.of("Dự kiến cả năm (đồng)", 18, Align.RIGHT),
                                        Column.of("Nếu người chưa hưởng cũng hưởng (đồng)", 18, Align.RIGHT)),
                                rows,
                                false))),
                        List.of(),
                        Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty())),
                Format.XLSX);
    }

    private static List<Table.Cell> cells(Table.Cell number, String name, String source, BudgetLine one) {
        return List.of(
                number,
                Table.words(name),
                Table.words(source),
                Table.count(one.people()),
                Table.count(one.paid()),
                Table.count(one.waiting()),
                Table.count(one.decided()),
                Table.count(one.byLaw()),
                Table.count(one.byDecember()),
                Table.count(one.unclaimed()));
    }
}

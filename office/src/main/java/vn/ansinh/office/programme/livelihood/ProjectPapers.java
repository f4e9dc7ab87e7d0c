package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
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
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.programme.MoneySource;

/** The papers of projects: the list as a spreadsheet, the sheet of one, and the list on which households sign for what they receive. */
@Component
class ProjectPapers {
    private final UnaryOperator<String> words;

    @Autowired
    ProjectPapers(Words words) {
        this(key -> words.text(Language.VIETNAMESE, key));
    }

    ProjectPapers(UnaryOperator<String> words) {
        this.words = words;
    }

    private String text(String key) {
        return words.apply(key);
    }

    /** One row a project with its money by source and what came of it. */
    byte[] list(List<ProjectView> shown, IssuingBody issuer, LocalDate day) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("STT", 6, Align.CENTER),
                Column.of("Dự án, công trình", 30, Align.LEFT),
                Column.of("Loại", 16, Align.LEFT),
                Column.of("Địa điểm", 24, Align.LEFT),
                Column.of("Đơn vị phụ trách", 22, Align.LEFT),
                Column.of("Từ ngày", 12, Align.CENTER),
                Column.of("Đến ngày", 12, Align.CENTER),
                Column.of("Tình trạng", 16, Align.LEFT),
                Column.of("Số hộ", 10, Align.RIGHT)));
        for (MoneySource source : MoneySource.values()) {
            columns.add(Column.of(text("programme.source." + source.code()), 16, Align.RIGHT)
                    .under("Kinh phí đã nhận theo nguồn (đồng)"));
        }
        columns.addAll(List.of(
                Column.of("Tổng dự kiến (đồng)", 16, Align.RIGHT),
                Column.of("Tổng đã nhận (đồng)", 16, Align.RIGHT),
                Column.of("Tổng đã chi (đồng)", 16, Align.RIGHT),
                Column.of("Hộ có thu", 10, Align.RIGHT),
                Column.of("Thu trừ chi của các hộ (đồng)", 16, Align.RIGHT)));
        List<Table.Row> rows = new ArrayList<>();
        for (ProjectView one : shown) {
            List<Table.Cell> cells = new ArrayList<>(List.of(
                    Table.count(rows.size() + 1),
                    Table.words(one.project().name()),
                    Table.words(text("livelihood.kind." + one.project().kind().code())),
                    Table.words(places(one)),
                    Table.words(one.body().name()),
                    Table.words(VietnameseDates.inShort(one.project().begins())),
                    Table.words(VietnameseDates.inShort(one.project().ends())),
                    Table.words(text("livelihood.state." + one.state().code())),
                    Table.count(one.families().size())));
            cells.addAll(sums(one.money()));
            cells.add(Table.count(one.count(ProjectFamily.Result.EARNS)));
            cells.add(Table.count(one.net()));
            rows.add(new Table.Entry(cells));
        }
        List<Table.Cell> total = new ArrayList<>(List.of(Table.words(""), Table.words("Tổng cộng")));
        Stream.generate(() -> Table.words("")).limit(6).forEach(total::add);
        total.add(Table.count(
                shown.stream().mapToLong(one -> one.families().size()).sum()));
        total.addAll(
                sums(MoneySums.together(shown.stream().map(ProjectView::money).toList())));
        total.add(Table.count(shown.stream()
                .mapToLong(one -> one.count(ProjectFamily.Result.EARNS))
                .sum()));
        total.add(Table.count(shown.stream().mapToLong(ProjectView::net).sum()));
        rows.add(new Table.Total(total));
        return Rendering.render(
                paper(
                        issuer,
                        day,
                        DocumentKind.TABLES,
                        "Dự án sinh kế, công trình phục vụ hộ nghèo\n(số liệu đến ngày " + VietnameseDates.inShort(day)
                                + ")",
                        AdministrativeDocument.Orientation.LANDSCAPE,
                        List.of(new Block.Grid(new Table(columns, rows, false)))),
                Format.XLSX);
    }

    private static List<Table.Cell> sums(MoneySums money) {
        List<Table.Cell> cells = new ArrayList<>();
        for (MoneySource source : MoneySource.values()) {
            cells.add(Table.count(money.at(source).received()));
        }
        MoneySums.Line total = money.total();
        cells.add(Table.count(total.planned()));
        cells.add(Table.count(total.received()));
        cells.add(Table.count(total.spent()));
        return cells;
    }

    private static String places(ProjectView one) {
        return one.places().isEmpty() ? "Toàn phường" : one.places();
    }

    /** Phiếu dự án, for the office: says nothing of any household's income. */
    AdministrativeDocument sheet(ProjectView view, IssuingBody issuer) {
        Project project = view.project();
        List<Block> blocks = new ArrayList<>();
        blocks.add(line("Loại: ", text("livelihood.kind." + project.kind().code())));
        blocks.add(line("Hỗ trợ, xây dựng: ", project.gives()));
        blocks.add(line("Địa điểm: ", places(view)));
        blocks.add(line("Phụ trách: ", view.body().name() + ", " + project.person()));
        blocks.add(line(
                "Thời gian: ",
                "từ " + VietnameseDates.inShort(project.begins()) + " đến " + VietnameseDates.inShort(project.ends())));
        project.basis()
                .ifPresent(basis -> blocks.add(
                        line("Căn cứ: ", "số " + basis.number() + " ngày " + VietnameseDates.inShort(basis.day()))));
        blocks.add(line("Tình trạng: ", state(view)));
        blocks.add(new Block.Heading("1. Kinh phí theo nguồn"));
        blocks.add(new Block.Grid(money(view.money())));
        view.money()
                .over()
                .forEach(source -> blocks.add(new Block.Remark(Text.of(text("programme.source." + source.code())
                        + ": đã chi nhiều hơn đã nhận "
                        + VietnameseNumbers.digits(-view.money().at(source).left()) + " đồng."))));
        blocks.add(new Block.Heading("2. Các bước thực hiện"));
        blocks.add(
                view.steps().isEmpty()
                        ? new Block.Paragraph(Text.of("Chưa ghi bước nào."))
                        : new Block.Grid(steps(view)));
        blocks.add(new Block.Heading(project.isProduction() ? "3. Hộ tham gia" : "3. Hộ được phục vụ"));
        blocks.add(
                view.families().isEmpty()
                        ? new Block.Paragraph(Text.of("Chưa ghi hộ nào."))
                        : new Block.Grid(families(view)));
        if (project.isProduction()) {
            blocks.add(new Block.Heading("4. Kết quả"));
            results(view).forEach(one -> blocks.add(new Block.Paragraph(Text.of(one))));
        }
        return paper(
                issuer,
                view.day(),
                DocumentKind.TABLES,
                "Dự án: " + project.name(),
                AdministrativeDocument.Orientation.PORTRAIT,
                blocks);
    }

    private static Block line(String what, String said) {
        return new Block.Paragraph(Text.strong(what).then(said + "."));
    }

    private String state(ProjectView view) {
        String state = text("livelihood.state." + view.state().code());
        return view.project()
                .end()
                .map(end -> state + " ngày " + VietnameseDates.inShort(end.day()) + ": " + end.reason())
                .orElse(
                        view.late().isEmpty()
                                ? state
                                : state + ", " + view.late().size() + " bước quá hạn");
    }

    private Table money(MoneySums money) {
        List<Table.Row> rows = new ArrayList<>();
        for (MoneySource source : MoneySource.values()) {
            if (!money.at(source).isNothing()) {
                rows.add(new Table.Entry(money(text("programme.source." + source.code()), money.at(source))));
            }
        }
        rows.add(new Table.Total(money("Tổng cộng", money.total())));
        return new Table(
                List.of(
                        Column.of("Nguồn", 40, Align.LEFT),
                        Column.of("Dự kiến (đồng)", 25, Align.RIGHT),
                        Column.of("Đã nhận (đồng)", 25, Align.RIGHT),
                        Column.of("Đã chi (đồng)", 25, Align.RIGHT),
                        Column.of("Còn lại (đồng)", 25, Align.RIGHT)),
                rows,
                false);
    }

    private static List<Table.Cell> money(String name, MoneySums.Line line) {
        return List.of(
                Table.words(name),
                Table.count(line.planned()),
                Table.count(line.received()),
                Table.count(line.spent()),
                Table.count(line.left()));
    }

    private Table steps(ProjectView view) {
        List<Table.Row> rows = new ArrayList<>();
        for (ProjectStep step : view.steps()) {
            String shown = step.proofs().stream()
                    .filter(ProjectStep.Proved::counts)
                    .map(one -> text("livelihood.proof." + one.kind()) + " " + VietnameseDates.inShort(one.dated())
                            + ": " + one.words())
                    .collect(Collectors.joining("; "));
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(step.words()),
                    Table.words(VietnameseDates.inShort(step.due())),
                    Table.words(
                            shown.isEmpty()
                                    ? text("livelihood.step."
                                            + step.on(view.day()).code())
                                    : shown)));
        }
        return new Table(
                List.of(
                        Column.of("STT", 10, Align.CENTER),
                        Column.of("Việc", 50, Align.LEFT),
                        Column.of("Hạn", 26, Align.CENTER),
                        Column.of("Minh chứng", 60, Align.LEFT)),
                rows,
                false);
    }

    private static Table families(ProjectView view) {
        List<Table.Row> rows = new ArrayList<>();
        for (ProjectFamily one : view.families()) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(one.head()),
                    Table.words(one.areaName()),
                    Table.words(gift(one)),
                    one.gift().value().isPresent()
                            ? Table.count(one.gift().value().getAsLong())
                            : Table.words(""),
                    Table.words(one.receivedOn().map(VietnameseDates::inShort).orElse("")),
                    Table.words(one.left()
                            .map(left -> "Thôi tham gia " + VietnameseDates.inShort(left.day()))
                            .orElse(""))));
        }
        return new Table(
                List.of(
                        Column.of("STT", 10, Align.CENTER),
                        Column.of("Chủ hộ", 34, Align.LEFT),
                        Column.of("Tổ dân phố, thôn", 24, Align.LEFT),
                        Column.of("Được hỗ trợ", 34, Align.LEFT),
                        Column.of("Trị giá (đồng)", 24, Align.RIGHT),
                        Column.of("Ngày nhận", 29, Align.CENTER),
                        Column.of("Ghi chú", 30, Align.LEFT)),
                rows,
                false);
    }

    private static String gift(ProjectFamily one) {
        return one.gift().quantity().isEmpty()
                ? one.gift().thing()
                : one.gift().thing() + ", " + one.gift().quantity();
    }

    private List<String> results(ProjectView view) {
        List<String> said = new ArrayList<>();
        said.add("Theo gia đình kê khai: thu " + VietnameseNumbers.digits(view.income()) + " đồng, chi "
                + VietnameseNumbers.digits(view.cost()) + " đồng, còn " + VietnameseNumbers.digits(view.net())
                + " đồng.");
        said.add("Số hộ đang có thu: " + view.count(ProjectFamily.Result.EARNS) + "; chưa có thu: "
                + view.count(ProjectFamily.Result.NOT_YET) + "; chưa ghi kết quả: "
                + view.count(ProjectFamily.Result.UNKNOWN) + "; thôi tham gia: "
                + view.count(ProjectFamily.Result.LEFT) + ".");
        if (!view.leavers().isEmpty()) {
            said.add("Lý do thôi tham gia: "
                    + view.leavers().entrySet().stream()
                            .map(one -> text("livelihood.cause." + one.getKey().code())
                                            .toLowerCase(Locale.ROOT)
                                    + " " + one.getValue() + " hộ")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return said;
    }

    /** Danh sách ký nhận: name, group and thing, for those who take part still; neither poverty nor money of any household. */
    AdministrativeDocument receiving(ProjectView view, IssuingBody issuer) {
        List<Table.Row> rows = new ArrayList<>();
        for (ProjectFamily one :
                view.families().stream().filter(ProjectFamily::isIn).toList()) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(one.head()),
                    Table.words(one.areaName()),
                    Table.words(one.gift().thing()),
                    Table.words(one.gift().quantity()),
                    Table.words(""),
                    Table.words("")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(line("Dự án, công trình: ", view.project().name()));
        blocks.add(
                rows.isEmpty()
                        ? new Block.Paragraph(Text.of("Chưa ghi hộ nào."))
                        : new Block.Grid(new Table(
                                List.of(
                                        Column.of("STT", 10, Align.CENTER),
                                        Column.of("Họ và tên chủ hộ", 40, Align.LEFT),
                                        Column.of("Tổ dân phố, thôn", 26, Align.LEFT),
                                        Column.of("Nhận gì", 36, Align.LEFT),
                                        Column.of("Số lượng", 22, Align.LEFT),
                                        Column.of("Ngày nhận", 28, Align.LEFT),
                                        Column.of("Ký nhận", 26, Align.LEFT)),
                                rows,
                                false)));
        blocks.add(new Block.Remark(
                Text.of("Người nhận thay ghi rõ họ tên bên cạnh chữ ký. Người không viết được thì điểm chỉ.")));
        return paper(
                issuer,
                view.day(),
                DocumentKind.LIST,
                "Ký nhận hỗ trợ",
                AdministrativeDocument.Orientation.PORTRAIT,
                blocks);
    }

    private static AdministrativeDocument paper(
            IssuingBody issuer,
            LocalDate day,
            DocumentKind kind,
            String title,
            AdministrativeDocument.Orientation orientation,
            List<Block> blocks) {
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                kind,
                Text.of(title),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                orientation,
                List.of(),
                List.of(),
                blocks,
                List.of(),
                Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty()));
    }
}

package vn.ansinh.office.review.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.document.list.HeadSex;
import vn.ansinh.office.document.list.ListResult;

/** Danh sách kèm theo: the households of a decision by result, for the office and those who act on it; another hangs. */
final class AnnexPaper {
    private static final String BIRTH_YEAR = "Năm sinh chủ hộ";
    private static final Map<ListResult, String> PARTS = Map.of(
            ListResult.POOR, "I",
            ListResult.NEAR_POOR, "II",
            ListResult.LEFT_POVERTY, "III",
            ListResult.LEFT_NEAR_POVERTY, "IV");

    private AnnexPaper() {}

    /** {@code indicator} gives the name of an indicator's id. */
    static AdministrativeDocument of(
            Decision decision,
            DecisionPaper.Frame frame,
            Optional<String> enclosedWith,
            UnaryOperator<String> indicator) {
        return new AdministrativeDocument(
                frame.issuer(),
                new vn.ansinh.office.document.Standing.Unnumbered(
                        frame.standing().day()),
                DocumentKind.LIST,
                Text.of("Hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo năm " + frame.year()),
                enclosedWith,
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(table(decision, indicator))),
                List.of(),
                frame.signature());
    }

    private static Table table(Decision decision, UnaryOperator<String> indicator) {
        List<Column> columns = List.of(
                Column.of("STT", 12, Align.CENTER),
                Column.of("Mã hộ", 24, Align.CENTER),
                Column.of("Họ và tên chủ hộ", 44, Align.LEFT),
                Column.of("Nam", 13, Align.CENTER).under(BIRTH_YEAR),
                Column.of("Nữ", 13, Align.CENTER).under(BIRTH_YEAR),
                Column.of("Tổ dân phố", 26, Align.LEFT),
                Column.of("Địa chỉ", 46, Align.LEFT),
                Column.of("Số người", 15, Align.CENTER),
                Column.of("Chỉ số thiếu hụt", 52, Align.LEFT),
                Column.of("Trước rà soát", 28, Align.LEFT));
        List<Table.Row> rows = new ArrayList<>();
        int order = 0;
        for (ListResult result : EnumSet.allOf(ListResult.class)) {
            List<Decision.Line> these = decision.of(result);
            rows.add(new Table.Section(PARTS.get(result) + ". " + result.title() + ": "
                    + VietnameseNumbers.counted(these.size()) + " hộ, "
                    + VietnameseNumbers.counted(Decision.people(these)) + " nhân khẩu"));
            for (Decision.Line line : these) {
                order++;
                rows.add(row(order, line, indicator));
            }
        }
        return new Table(columns, rows, true);
    }

    private static Table.Row row(int order, Decision.Line line, UnaryOperator<String> indicator) {
        String year =
                line.birthYear().isPresent() ? String.valueOf(line.birthYear().getAsInt()) : "";
        boolean isWoman = line.sex() == HeadSex.FEMALE;
        return Table.row(
                Table.count(order),
                Table.words(line.code()),
                Table.words(line.headName()),
                Table.words(isWoman ? "" : year),
                Table.words(isWoman ? year : ""),
                Table.words(line.group().name()),
                Table.words(line.address()),
                Table.count(line.people()),
                Table.words(String.join(
                        "; ", line.deprived().stream().map(indicator).toList())),
                Table.words(before(line.was())));
    }

    private static String before(String status) {
        return switch (status) {
            case "poor" -> "Hộ nghèo";
            case "near-poor" -> "Hộ cận nghèo";
            default -> "Không thuộc danh sách";
        };
    }
}

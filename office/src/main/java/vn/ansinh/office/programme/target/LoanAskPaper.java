package vn.ansinh.office.programme.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Phiếu hỏi nhu cầu vay vốn: who is still to be asked this year, group by group, with room for the answer by hand. */
final class LoanAskPaper {
    private LoanAskPaper() {}

    static AdministrativeDocument of(int year, LocalDate day, List<Loans.Line> lines, IssuingBody issuer) {
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                DocumentKind.TABLES,
                Text.of("Hỏi nhu cầu vay vốn ưu đãi năm " + year
                        + "\n(hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo chưa được hỏi đến ngày "
                        + VietnameseDates.inShort(day) + ")"),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(table(lines))),
                List.of(),
                Signature.officer("NGƯỜI ĐI HỎI", Optional.empty()));
    }

    private static Table table(List<Loans.Line> lines) {
        List<Table.Row> rows = new ArrayList<>();
        String group = "";
        int order = 0;
        for (Loans.Line one : lines) {
            if (!one.group().equals(group) || rows.isEmpty()) {
                group = one.group();
                String name = group;
                rows.add(new Table.Section(name + ": "
                        + VietnameseNumbers.counted(lines.stream()
                                .filter(each -> each.group().equals(name))
                                .count())
                        + " hộ"));
            }
            order++;
            rows.add(Table.row(
                    Table.count(order),
                    Table.words(one.code()),
                    Table.words(one.head()),
                    Table.words(standing(one)),
                    Table.words(""),
                    Table.words(""),
                    Table.words(""),
                    Table.words("")));
        }
        return new Table(
                List.of(
                        Column.of("STT", 8, Align.CENTER),
                        Column.of("Mã hộ", 14, Align.LEFT),
                        Column.of("Chủ hộ", 28, Align.LEFT),
                        Column.of("Diện", 20, Align.LEFT),
                        Column.of("Có nhu cầu (có/không)", 18, Align.CENTER),
                        Column.of("Số tiền cần vay", 22, Align.LEFT),
                        Column.of("Để làm gì", 38, Align.LEFT),
                        Column.of("Ngày hỏi, ký tên", 26, Align.LEFT)),
                rows,
                false);
    }

    private static String standing(Loans.Line line) {
        return switch (line.standing()) {
            case POOR -> "Hộ nghèo";
            case NEAR_POOR -> "Hộ cận nghèo";
            case NEWLY_ESCAPED -> "Hộ mới thoát nghèo";
            case AVERAGE_LIVING, NORMAL -> "";
        };
    }
}

package vn.ansinh.office.document.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.AdministrativeDocument.Circulation;
import vn.ansinh.office.document.AdministrativeDocument.Orientation;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;

/**
 * Danh sách hộ nghèo, hộ cận nghèo for the office: with address, deprivations and causes, marked for internal use.
 *
 * <p>Households come in the order names are to stand in; the list itself sorts them by result and group only.
 */
public final class PovertyList {
    private static final String BIRTH_YEAR = "Năm sinh";

    private PovertyList() {}

    public static AdministrativeDocument document(
            ListScope scope, ListBasis basis, List<ListedHousehold> households, Office office) {
        List<ListedHousehold> sorted = households.stream()
                .filter(household -> scope.results().contains(household.result()))
                .sorted(Comparator.comparing(ListedHousehold::result)
                        .thenComparingInt(household -> household.group().order()))
                .toList();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Remark(Text.of(basis.sentence())));
        summary(scope, sorted).ifPresent(text -> body.add(new Block.Remark(text)));
        body.add(
                sorted.isEmpty()
                        ? new Block.Paragraph(Text.of(
                                "Không có " + scope.subject() + " tại " + VietnameseDates.inFull(scope.day()) + "."))
                        : new Block.Grid(table(scope, sorted)));
        return new AdministrativeDocument(
                office.issuer(),
                office.standing(),
                DocumentKind.LIST,
                Text.of(capital(scope.subject()) + " " + scope.place() + ",\ntính đến "
                        + VietnameseDates.inFull(scope.day())),
                office.enclosedWith(),
                Circulation.INTERNAL,
                Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                body,
                office.recipients(),
                office.signature());
    }

    private static Optional<Text> summary(ListScope scope, List<ListedHousehold> households) {
        return scope.all().map(all -> {
            StringBuilder words = new StringBuilder("Tổng số " + VietnameseNumbers.digits(all.households()) + " hộ, "
                    + VietnameseNumbers.digits(all.people()) + " người.");
            for (ListResult result : scope.results()) {
                long count = households.stream()
                        .filter(one -> one.result() == result)
                        .count();
                words.append(" ").append(result.title()).append(": ").append(size(count, people(households, result)));
                if (result == ListResult.POOR || result == ListResult.NEAR_POOR) {
                    words.append(", tỷ lệ ").append(VietnameseNumbers.percent(count, all.households()));
                }
                words.append(".");
            }
            return Text.of(words.toString());
        });
    }

    private static Table table(ListScope scope, List<ListedHousehold> households) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("STT", 12, Align.CENTER));
        columns.add(Column.of("Mã hộ", 24, Align.CENTER));
        columns.add(Column.of("Họ và tên chủ hộ", 40, Align.LEFT));
        columns.add(Column.of("Nam", 12, Align.CENTER).under(BIRTH_YEAR));
        columns.add(Column.of("Nữ", 12, Align.CENTER).under(BIRTH_YEAR));
        columns.add(Column.of("Dân tộc", 15, Align.CENTER));
        if (scope.group().isEmpty()) {
            columns.add(Column.of("Tổ dân phố", 19, Align.CENTER));
        }
        columns.add(Column.of("Địa chỉ", 42, Align.LEFT));
        columns.add(Column.of("Số người", 15, Align.CENTER));
        columns.add(Column.of("Chỉ số thiếu hụt", 48, Align.LEFT));
        columns.add(Column.of("Nguyên nhân", 44, Align.LEFT));

        List<Table.Row> rows = new ArrayList<>();
        int section = 0;
        int order = 0;
        for (ListResult result : scope.results()) {
            List<ListedHousehold> part =
                    households.stream().filter(one -> one.result() == result).toList();
            if (scope.results().size() > 1) {
                section++;
                rows.add(new Table.Section(
                        roman(section) + ". " + result.title() + ": " + size(part.size(), people(households, result))));
            }
            for (ListedHousehold household : part) {
                order++;
                rows.add(new Table.Entry(cells(scope, order, household)));
            }
        }
        rows.add(new Table.Total(total(columns.size(), households)));
        return new Table(columns, rows, true);
    }

    private static List<Table.Cell> cells(ListScope scope, int order, ListedHousehold household) {
        String year = household.birthYear().isPresent()
                ? String.valueOf(household.birthYear().getAsInt())
                : "";
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.count(order));
        cells.add(Table.words(household.code()));
        cells.add(Table.words(household.headName()));
        cells.add(Table.words(household.sex() == HeadSex.FEMALE ? "" : year));
        cells.add(Table.words(household.sex() == HeadSex.FEMALE ? year : ""));
        cells.add(Table.words(household.ethnicity()));
        if (scope.group().isEmpty()) {
            cells.add(Table.words(shortName(household.group())));
        }
        cells.add(Table.words(household.address()));
        cells.add(Table.count(household.people()));
        cells.add(Table.words(String.join("; ", household.deprivations())));
        cells.add(Table.words(String.join("; ", household.causes())));
        return cells;
    }

    private static List<Table.Cell> total(int columns, List<ListedHousehold> households) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(Table.words(""));
        }
        cells.set(2, Table.words("Tổng cộng: " + VietnameseNumbers.counted(households.size()) + " hộ"));
        cells.set(
                columns - 3,
                Table.count(
                        households.stream().mapToLong(ListedHousehold::people).sum()));
        return cells;
    }

    private static long people(List<ListedHousehold> households, ListResult result) {
        return households.stream()
                .filter(one -> one.result() == result)
                .mapToLong(ListedHousehold::people)
                .sum();
    }

    private static String size(long households, long people) {
        return VietnameseNumbers.counted(households) + " hộ, " + VietnameseNumbers.counted(people) + " người";
    }

    /** In a narrow column {@code Tổ dân phố 7} is {@code 7}; the head of the column says the rest. */
    static String shortName(ListedGroup group) {
        String common = "Tổ dân phố ";
        return group.name().startsWith(common) ? group.name().substring(common.length()) : group.name();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String roman(int number) {
        return List.of("I", "II", "III", "IV").get(number - 1);
    }
}

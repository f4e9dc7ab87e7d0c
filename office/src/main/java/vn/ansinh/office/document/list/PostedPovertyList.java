package vn.ansinh.office.document.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.AdministrativeDocument.Circulation;
import vn.ansinh.office.document.AdministrativeDocument.Orientation;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Mark;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;

/**
 * Thông báo niêm yết công khai: the list that hangs on the notice board.
 *
 * <p>It is made from {@link PostedHousehold} alone, so that nothing can be posted but group, head, birth year, number
 * of people and result.
 */
public final class PostedPovertyList {
    private PostedPovertyList() {}

    public static AdministrativeDocument document(
            ListScope scope, ListBasis basis, Posting posting, List<PostedHousehold> households, Office office) {
        List<PostedHousehold> sorted = households.stream()
                .filter(household -> scope.results().contains(household.result()))
                .sorted(Comparator.comparing(PostedHousehold::result)
                        .thenComparingInt(household -> household.group().order()))
                .toList();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of(office.issuer().shortName() + " thông báo niêm yết công khai danh sách "
                + scope.subject() + " " + scope.place() + ", tính đến " + VietnameseDates.inFull(scope.day())
                + ", như sau:")));
        body.add(
                sorted.isEmpty()
                        ? new Block.Paragraph(Text.of("Không có " + scope.subject() + "."))
                        : new Block.Grid(table(sorted)));
        body.add(new Block.Remark(Text.of(basis.sentence())));
        String days = "từ ngày " + VietnameseDates.inShort(posting.from()) + " đến hết ngày "
                + VietnameseDates.inShort(posting.until());
        Text hangs = Text.strong("Thời gian niêm yết: ");
        body.add(new Block.Paragraph(
                posting.isRecalled() ? hangs.then(days, Mark.UNCHECKED).then(".") : hangs.then(days + ".")));
        body.add(new Block.Paragraph(Text.strong("Nơi niêm yết: ").then(posting.places() + ".")));
        body.add(new Block.Paragraph(Text.strong("Ý kiến, khiếu nại: ")
                .then("gửi " + posting.complaintsTo() + ", chậm nhất hết ngày "
                        + VietnameseDates.inShort(posting.complaintsUntil()) + ".")));
        return new AdministrativeDocument(
                office.issuer(),
                office.standing(),
                DocumentKind.NOTICE,
                Text.of("Niêm yết công khai danh sách " + scope.subject() + "\n" + scope.place()),
                office.enclosedWith(),
                Circulation.OPEN,
                Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                office.recipients(),
                office.signature());
    }

    private static Table table(List<PostedHousehold> households) {
        List<Column> columns = List.of(
                Column.of("STT", 12, Align.CENTER),
                Column.of("Họ và tên chủ hộ", 52, Align.LEFT),
                Column.of("Năm sinh", 22, Align.CENTER),
                Column.of("Tổ dân phố", 20, Align.CENTER),
                Column.of("Số người", 16, Align.CENTER),
                Column.of("Kết quả", 34, Align.LEFT));
        List<Table.Row> rows = new ArrayList<>();
        long people = 0;
        for (PostedHousehold household : households) {
            people += household.people();
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(household.headName()),
                    Table.words(
                            household.birthYear().isPresent()
                                    ? String.valueOf(household.birthYear().getAsInt())
                                    : ""),
                    Table.words(PovertyList.shortName(household.group())),
                    Table.count(household.people()),
                    Table.words(household.result().title())));
        }
        rows.add(new Table.Total(List.of(
                Table.words(""),
                Table.words("Tổng cộng: " + VietnameseNumbers.counted(households.size()) + " hộ"),
                Table.words(""),
                Table.words(""),
                Table.count(people),
                Table.words(""))));
        return new Table(columns, rows, false);
    }
}

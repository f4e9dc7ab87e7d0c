package vn.ansinh.office.benefit.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Danh sách as it is signed and sent; the layout is ours, for no form of a higher office is known. Internal: it names people. */
final class RollPaper {
    private static final String FILED = "Lưu: VT, VHXH";

    private final Roll roll;
    private final List<RollLine> lines;
    private final Map<String, String> benefits;

    /** @param benefits names of the supports by id */
    RollPaper(Roll roll, List<RollLine> lines, Map<String, String> benefits) {
        this.roll = roll;
        this.lines = lines.stream().filter(one -> !one.isLeftOut()).toList();
        this.benefits = benefits;
    }

    AdministrativeDocument of(IssuingBody issuer, Standing standing, Signature signature) {
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.LIST,
                Text.of(roll.subject()),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                roll.recipient().isEmpty() ? List.of() : List.of(Text.of(roll.recipient())),
                List.of(),
                body(),
                roll.recipient().isEmpty() ? List.of(FILED) : List.of(roll.recipient(), FILED),
                signature);
    }

    private List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Text.of("Số liệu theo sổ quản lý hộ dân của phường và quy định của pháp luật tại ngày "
                        + VietnameseDates.inShort(roll.day()) + ".")));
        if (roll.kind().isOfChanges()) {
            part(blocks, "I. Tăng", RollLine.Change.JOINED);
            part(blocks, "II. Thay đổi nhóm", RollLine.Change.CHANGED);
            part(blocks, "III. Giảm", RollLine.Change.LEFT);
        } else {
            List<RollLine> given = lines.stream().filter(RollLine::isCarriedOut).toList();
            blocks.add(new Block.Grid(money(given)));
            long sum = sum(given);
            if (sum > 0) {
                blocks.add(new Block.Paragraph(Text.of("Tổng số tiền: " + VietnameseNumbers.digits(sum)
                        + " đồng (bằng chữ: " + VietnameseNumbers.words(sum) + " đồng).")));
            }
        }
        return blocks;
    }

    private void part(List<Block> blocks, String heading, RollLine.Change change) {
        List<RollLine> these =
                lines.stream().filter(one -> one.change() == change).toList();
        blocks.add(new Block.Heading(heading + ": " + VietnameseNumbers.counted(these.size()) + " người"));
        if (!these.isEmpty()) {
            blocks.add(new Block.Grid(changes(these, change)));
        }
    }

    private Table changes(List<RollLine> these, RollLine.Change change) {
        List<Table.Row> rows = new ArrayList<>();
        for (RollLine one : these) {
            RollDraft.Whose whose = one.said().whose();
            rows.add(Table.row(
                    Table.count(rows.size() + 1L),
                    Table.words(whose.name()),
                    Table.words(whose.born()),
                    Table.words(whose.area()),
                    Table.words(whose.code()),
                    Table.words(name(one.said().benefit())),
                    Table.words(
                            change == RollLine.Change.CHANGED ? name(one.said().before()) : cause(one)),
                    Table.words(VietnameseDates.inShort(one.since()))));
        }
        return new Table(
                List.of(
                        Column.of("STT", 8, Align.CENTER),
                        Column.of("Họ và tên", 26, Align.LEFT),
                        Column.of("Ngày sinh", 15, Align.CENTER),
                        Column.of("Tổ dân phố", 20, Align.LEFT),
                        Column.of("Mã hộ", 14, Align.LEFT),
                        Column.of("Nhóm đối tượng", 38, Align.LEFT),
                        Column.of(change == RollLine.Change.CHANGED ? "Nhóm trước đây" : "Lý do", 30, Align.LEFT),
                        Column.of(change == RollLine.Change.LEFT ? "Thôi từ ngày" : "Từ ngày", 15, Align.CENTER)),
                rows,
                false);
    }

    private static String cause(RollLine line) {
        return switch (line.said().cause()) {
            case BIRTH -> "Trẻ em dưới 6 tuổi";
            case DEATH -> "Đã mất";
            case AWAY -> "Không còn ở phường";
            case DECISION -> "Theo danh sách hộ nghèo, hộ cận nghèo";
            case ALLOWANCE -> "Theo quyết định trợ cấp";
            case AGE -> "Hết điều kiện của nhóm";
            case OTHER -> "Theo nhóm đối tượng";
        };
    }

    private Table money(List<RollLine> given) {
        boolean isOfPeople = !roll.kind().isOfHouseholds();
        List<Table.Row> rows = new ArrayList<>();
        for (RollLine one : given) {
            RollDraft.Whose whose = one.said().whose();
            rows.add(Table.row(
                    Table.count(rows.size() + 1L),
                    Table.words(whose.name()),
                    Table.words(isOfPeople ? whose.born() : whose.code()),
                    Table.words(whose.area()),
                    Table.words(name(one.said().benefit())),
                    Table.words(one.said().detail()),
                    one.said().amount().isPresent()
                            ? Table.count(one.said().amount().get())
                            : Table.words(""),
                    Table.words("")));
        }
        rows.add(new Table.Total(List.of(
                Table.words(""),
                Table.words("Cộng: " + VietnameseNumbers.counted(given.size()) + (isOfPeople ? " dòng" : " hộ")),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.words(""),
                Table.count(sum(given)),
                Table.words(""))));
        return new Table(
                List.of(
                        Column.of("STT", 8, Align.CENTER),
                        Column.of(isOfPeople ? "Họ và tên" : "Chủ hộ", 26, Align.LEFT),
                        Column.of(isOfPeople ? "Ngày sinh" : "Mã hộ", 15, Align.CENTER),
                        Column.of("Tổ dân phố", 20, Align.LEFT),
                        Column.of("Chế độ", 34, Align.LEFT),
                        Column.of("Cách tính", 30, Align.LEFT),
                        Column.of("Số tiền (đồng)", 18, Align.RIGHT),
                        Column.of("Ghi chú", 14, Align.LEFT)),
                rows,
                false);
    }

    static long sum(List<RollLine> lines) {
        return lines.stream()
                .filter(RollLine::isCarriedOut)
                .mapToLong(one -> one.said().amount().orElse(0L))
                .sum();
    }

    private String name(String benefit) {
        return benefits.getOrDefault(benefit, benefit);
    }
}

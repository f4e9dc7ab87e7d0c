package vn.ansinh.office.programme.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Writing;

/** The page of the ward as a sheet: who can leave, by which steps and for how much, and who is kept apart. */
final class LeaversPaper {
    private LeaversPaper() {}

    static AdministrativeDocument of(Leavers leavers, IssuingBody issuer) {
        Writing writing = Writing.in(Language.VIETNAMESE);
        List<Table.Row> rows = new ArrayList<>();
        for (Leavers.Place place : Leavers.Place.values()) {
            List<Leavers.Row> of = leavers.of(place);
            if (!of.isEmpty()) {
                rows.add(new Table.Section(words(place) + ": " + of.size() + " hộ"));
                for (Leavers.Row row : of) {
                    rows.add(row(row));
                }
            }
        }
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(leavers.day()),
                DocumentKind.TABLES,
                Text.of("Hộ có thể thoát nghèo đến ngày " + VietnameseDates.inShort(leavers.until())),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(
                        new Block.Paragraph(Text.of("Kinh phí: " + writing.money(leavers.money()) + "; chọn được "
                                + leavers.count(Leavers.Place.CHOSEN) + " hộ, hết "
                                + writing.money(leavers.cost()) + ", còn " + writing.money(leavers.left())
                                + ". Không có cách chọn nào khác được nhiều hộ hơn trong số tiền này.")),
                        new Block.Paragraph(Text.of("Số hộ cần giảm: " + leavers.target() + ".")),
                        new Block.Grid(new Table(columns(), rows, false)),
                        new Block.Remark(
                                Text.of(
                                        "Chi phí do phường nhập. Hộ không còn người có khả năng lao động để riêng, không tính vào chỉ tiêu."))),
                List.of(),
                Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty()));
    }

    private static List<Table.Column> columns() {
        return List.of(
                Table.Column.of("Mã hộ", 8, Table.Align.LEFT),
                Table.Column.of("Chủ hộ", 14, Table.Align.LEFT),
                Table.Column.of("Tổ dân phố", 10, Table.Align.LEFT),
                Table.Column.of("Diện hộ", 8, Table.Align.LEFT),
                Table.Column.of("Các bước", 28, Table.Align.LEFT),
                Table.Column.of("Chi phí (đồng)", 10, Table.Align.RIGHT),
                Table.Column.of("Đang theo lộ trình", 8, Table.Align.CENTER));
    }

    private static Table.Entry row(Leavers.Row row) {
        String status = row.status() == vn.ansinh.office.review.Standing.Status.POOR ? "Hộ nghèo" : "Hộ cận nghèo";
        return Table.row(
                Table.words(row.code()),
                Table.words(row.head()),
                Table.words(row.area()),
                Table.words(status),
                Table.words(row.steps().stream().map(PathPaper::title).collect(Collectors.joining("; "))),
                row.cost().isPresent() ? Table.count(row.cost().getAsLong()) : Table.words(""),
                Table.words(row.isKept() ? "x" : ""));
    }

    private static String words(Leavers.Place place) {
        return switch (place) {
            case CHOSEN -> "Thoát được với số tiền hiện có";
            case BEYOND -> "Thoát được nếu có thêm tiền";
            case THERE -> "Theo phiếu mới nhất đã vượt chuẩn, chờ rà soát";
            case UNPRICED -> "Chưa biết chi phí hoặc không kịp thời hạn";
            case UNREACHABLE -> "Chưa có cách trong tầm tay";
            case UNSURVEYED -> "Chưa có phiếu khảo sát";
            case APART -> "Để riêng: không còn người có khả năng lao động";
        };
    }
}

package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
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
import vn.ansinh.office.document.Text;

/** Thông báo kết quả đánh giá tổ dân phố; the sentences are ours. */
final class EvaluationNotice {
    /** With more criteria the table does not fit an upright sheet. */
    private static final int MOST_UPRIGHT = 6;

    private EvaluationNotice() {}

    static AdministrativeDocument of(
            Scheme scheme, List<EvaluatedGroup> groups, IssuingBody issuer, Standing standing, Signature signature) {
        List<Block> body = new ArrayList<>();
        body.add(paragraph("Căn cứ bộ tiêu chí đánh giá tổ dân phố năm " + scheme.year() + " ("
                + scheme.cited().replaceFirst("[.;]$", "") + ") và kết quả thực hiện nhiệm vụ của từng tổ, "
                + issuer.shortName() + " thông báo kết quả đánh giá công tác giảm nghèo, an sinh xã hội của "
                + groups.size() + " tổ dân phố như sau:"));
        body.add(new Block.Heading("1. Tiêu chí và điểm tối đa"));
        body.add(new Block.Points(scheme.criteria().stream()
                .map(one -> Text.of("TC" + one.position() + ": " + one.words() + ", " + shown(one.weight()) + " điểm"))
                .toList()));
        body.add(new Block.Heading("2. Kết quả"));
        body.add(new Block.Grid(table(scheme, groups)));
        body.add(paragraph("Các tổ có tổng điểm bằng nhau thì cùng thứ hạng."
                + (scheme.bands().isEmpty() ? "" : " Xếp loại: " + bands(scheme) + ".")));
        body.add(
                paragraph(
                        "Các tổ dân phố xem điểm từng tiêu chí và nhận xét trong phần mềm An Sinh hoặc tại UBND phường; thành viên Ban Chỉ đạo phụ trách hướng dẫn tổ khắc phục những việc còn hạn chế."));
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.NOTICE,
                Text.of("Kết quả đánh giá công tác giảm nghèo, an sinh xã hội\ncủa các tổ dân phố năm "
                        + scheme.year()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                scheme.criteria().size() > MOST_UPRIGHT
                        ? AdministrativeDocument.Orientation.LANDSCAPE
                        : AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of("Thành viên Ban Chỉ đạo", "Các tổ dân phố", "Lưu: VT"),
                signature);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Text.of(words));
    }

    private static String bands(Scheme scheme) {
        List<String> all = scheme.bands().stream()
                .map(band -> band.name() + " từ " + shown(band.atLeast()) + " điểm")
                .toList();
        return String.join("; ", all);
    }

    private static Table table(Scheme scheme, List<EvaluatedGroup> groups) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.of("STT", 12, Table.Align.CENTER));
        columns.add(Table.Column.of("Tổ dân phố", 28, Table.Align.LEFT));
        scheme.criteria().forEach(one -> columns.add(Table.Column.of("TC" + one.position(), 11, Table.Align.CENTER)));
        columns.add(Table.Column.of("Tổng điểm", 15, Table.Align.CENTER));
        columns.add(Table.Column.of("Thứ hạng", 15, Table.Align.CENTER));
        columns.add(Table.Column.of("Xếp loại", 28, Table.Align.LEFT));
        List<Table.Row> rows = new ArrayList<>();
        for (EvaluatedGroup group : groups) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.count(rows.size() + 1));
            cells.add(Table.words(group.name()));
            for (Criterion one : scheme.criteria()) {
                Score score = group.scores().get(one.position());
                cells.add(Table.words(score == null ? "…" : shown(score.points())));
            }
            cells.add(Table.words(group.total().map(EvaluationNotice::shown).orElse("…")));
            cells.add(Table.words(group.place().map(String::valueOf).orElse("…")));
            cells.add(Table.words(group.band()));
            rows.add(new Table.Entry(cells));
        }
        return new Table(columns, rows, false);
    }

    /** As people write points: {@code 22,5}. */
    static String shown(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

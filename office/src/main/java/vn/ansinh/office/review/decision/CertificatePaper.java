package vn.ansinh.office.review.decision;

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

/**
 * Giấy chứng nhận hộ nghèo, hộ cận nghèo: form 03 of Decision 24/2021/QĐ-TTg as far as it is known. The number of the identity card
 * and its day are written by hand, so that no file keeps them.
 */
final class CertificatePaper {
    /** Boxes of a sheet. */
    private static final int BOXES = 5;

    private CertificatePaper() {}

    /**
     * What a certificate says.
     *
     * @param ethnicity of the head; empty where unknown
     * @param decision number and day of the decision
     * @param replaces number of the certificate whose place it takes; empty for the first
     */
    record Facts(
            String head,
            String ethnicity,
            String code,
            String address,
            List<Person> members,
            int firstYear,
            String status,
            String decision,
            Optional<String> replaces) {}

    /** A member as the certificate names them. */
    record Person(String name, String relation, String born, String sex) {}

    static AdministrativeDocument of(Facts facts, IssuingBody issuer, Standing standing, Signature signature) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of("Chứng nhận hộ gia đình ông/bà: ").thenStrong(facts.head())));
        body.add(new Block.Grid(head(facts)));
        body.add(new Block.Paragraph(Text.of("Nơi thường trú: " + facts.address() + ".")));
        body.add(new Block.Paragraph(Text.of("Theo Quyết định số " + facts.decision() + ".")));
        facts.replaces()
                .ifPresent(number ->
                        body.add(new Block.Paragraph(Text.of("Cấp lại, thay Giấy chứng nhận số " + number + "."))));
        body.add(new Block.Heading("Các thành viên trong hộ"));
        body.add(new Block.Grid(members(facts.members())));
        body.add(new Block.Heading("Xác nhận từng năm"));
        body.add(new Block.Grid(boxes(facts)));
        body.add(
                new Block.Remark(
                        Text.of(
                                "Giấy có giá trị trong những năm có xác nhận. Khi hộ có thêm, bớt người, gia đình mang giấy tờ đến Ủy ban nhân dân phường để được cấp lại.")));
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.CERTIFICATE,
                Text.of("Hộ nghèo, hộ cận nghèo"),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of("Hộ gia đình", "Lưu: VT"),
                signature);
    }

    private static Table head(Facts facts) {
        return new Table(
                List.of(
                        Column.of("Mã hộ", 28, Align.CENTER),
                        Column.of("Dân tộc", 32, Align.CENTER),
                        Column.of("Số CCCD/CMND", 60, Align.CENTER),
                        Column.of("Ngày cấp", 40, Align.CENTER)),
                List.of(Table.row(
                        Table.words(facts.code()), Table.words(facts.ethnicity()), Table.words(""), Table.words(""))),
                false);
    }

    private static Table members(List<Person> members) {
        List<Table.Row> rows = new ArrayList<>();
        for (Person each : members) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(each.name()),
                    Table.words(each.relation()),
                    Table.words(each.sex()),
                    Table.words(each.born())));
        }
        return new Table(
                List.of(
                        Column.of("STT", 12, Align.CENTER),
                        Column.of("Họ và tên", 60, Align.LEFT),
                        Column.of("Quan hệ với chủ hộ", 40, Align.LEFT),
                        Column.of("Giới tính", 18, Align.CENTER),
                        Column.of("Ngày sinh", 28, Align.CENTER)),
                rows,
                false);
    }

    /** Each year the chair signs and seals one. */
    private static Table boxes(Facts facts) {
        List<Column> columns = new ArrayList<>();
        List<Table.Cell> first = new ArrayList<>();
        List<Table.Cell> room = new ArrayList<>();
        for (int box = 0; box < BOXES; box++) {
            columns.add(Column.of("Năm " + (facts.firstYear() + box), 32, Align.CENTER));
            first.add(Table.words(box == 0 ? DecisionPaper.words(facts.status()).replaceFirst("^h", "H") : ""));
            room.add(Table.words(" \n \n "));
        }
        return new Table(columns, List.of(new Table.Entry(first), new Table.Entry(room)), false);
    }
}

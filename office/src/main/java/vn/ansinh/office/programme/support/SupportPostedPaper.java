package vn.ansinh.office.programme.support;

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

/** The list that hangs: made of {@link SupportPosting} alone, so that nothing hangs but name, group and general form. */
final class SupportPostedPaper {
    private SupportPostedPaper() {}

    static AdministrativeDocument of(SupportPosting posting, IssuingBody issuer) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of(issuer.shortName()
                + " niêm yết danh sách hộ được hỗ trợ theo kế hoạch giảm nghèo năm " + posting.year() + ", gồm "
                + VietnameseNumbers.counted(posting.rows().size()) + " hộ:")));
        body.add(new Block.Grid(table(posting.rows())));
        body.add(new Block.Paragraph(Text.strong("Thời gian niêm yết: ")
                .then("từ ngày " + VietnameseDates.inShort(posting.from()) + " đến hết ngày "
                        + VietnameseDates.inShort(posting.until()) + ".")));
        body.add(new Block.Paragraph(
                Text.strong("Nơi niêm yết: ").then(SupportAnnexPaper.plain(posting.place()) + ".")));
        body.add(new Block.Paragraph(Text.strong("Ý kiến, góp ý: ")
                .then("gửi " + SupportAnnexPaper.plain(posting.contact()) + ", chậm nhất hết ngày "
                        + VietnameseDates.inShort(posting.until()) + ".")));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(posting.from()),
                DocumentKind.LIST,
                Text.of("Hộ được hỗ trợ theo kế hoạch giảm nghèo năm " + posting.year()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.deputyForChair(Optional.empty()).forCommittee());
    }

    private static Table table(List<SupportPosting.Row> rows) {
        List<Column> columns = List.of(
                Column.of("STT", 12, Align.CENTER),
                Column.of("Họ và tên chủ hộ", 50, Align.LEFT),
                Column.of("Tổ dân phố", 34, Align.LEFT),
                Column.of("Hình thức hỗ trợ", 60, Align.LEFT));
        List<Table.Row> entries = new ArrayList<>();
        for (SupportPosting.Row row : rows) {
            entries.add(Table.row(
                    Table.count(entries.size() + 1),
                    Table.words(row.head()),
                    Table.words(row.group()),
                    Table.words(String.join("; ", row.forms()))));
        }
        return new Table(columns, entries, false);
    }
}

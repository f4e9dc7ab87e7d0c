package vn.ansinh.office.programme.support;

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

/** Phương án hỗ trợ của gia đình: what was promised, by whom, until when, and whom to ask. Of causes nothing stands here. */
final class FamilySupportPaper {
    private FamilySupportPaper() {}

    /**
     * What it is made of.
     *
     * @param lines agreed ones
     * @param helper who helps the family, with telephone; empty where nobody does
     */
    record Facts(int year, SupportLine.Home home, List<SupportLine> lines, String helper) {}

    static AdministrativeDocument of(Facts facts, IssuingBody issuer, LocalDate day) {
        SupportLine.Home home = facts.home();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of("Gia đình ông/bà: ")
                .thenStrong(home.head())
                .then(", " + home.areaName() + ". Mã hộ: " + home.code() + ".")));
        body.add(new Block.Paragraph(Text.of(
                facts.lines().isEmpty()
                        ? "Năm " + facts.year() + " chưa có việc hỗ trợ nào được thống nhất cho gia đình."
                        : "Năm " + facts.year()
                                + " phường và các đoàn thể đã thống nhất giúp gia đình những việc sau:")));
        if (!facts.lines().isEmpty()) {
            body.add(new Block.Grid(table(facts.lines())));
        }
        List<Text> asked = new ArrayList<>();
        if (!facts.helper().isEmpty()) {
            asked.add(Text.of("Người nhận giúp gia đình: " + facts.helper()));
        }
        asked.add(Text.of("Tổ trưởng tổ dân phố, trưởng thôn nơi gia đình ở"));
        asked.add(Text.of("Cán bộ phụ trách giảm nghèo, " + issuer.shortName()));
        body.add(new Block.Heading("Cần hỏi, hoặc quá ngày mà chưa thấy ai đến, gia đình gặp"));
        body.add(new Block.Points(asked));
        body.add(new Block.Paragraph(Text.of(
                "Gia đình không phải trả tiền cho ai để được hỗ trợ. Khi nhận, xin ký vào giấy nhận và giữ một bản.")));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                DocumentKind.FAMILY_SUPPORT,
                Text.of("Năm " + facts.year()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.officer("NGƯỜI LẬP", Optional.empty()));
    }

    private static Table table(List<SupportLine> lines) {
        List<Table.Row> rows = new ArrayList<>();
        for (SupportLine line : lines) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(SupportAnnexPaper.plain(line.formOnPaper() + money(line))),
                    Table.words(SupportAnnexPaper.plain(line.responsible())),
                    Table.words(VietnameseDates.inShort(line.wanted().deadline())),
                    Table.words(SupportAnnex.result(line))));
        }
        return new Table(
                List.of(
                        Column.of("STT", 12, Align.CENTER),
                        Column.of("Việc giúp gia đình", 60, Align.LEFT),
                        Column.of("Ai giúp", 40, Align.LEFT),
                        Column.of("Chậm nhất ngày", 28, Align.CENTER),
                        Column.of("Đã làm", 32, Align.LEFT)),
                rows,
                false);
    }

    private static String money(SupportLine line) {
        long known = line.wanted().known();
        return known == 0 ? "" : " (" + VietnameseNumbers.digits(known) + " đồng)";
    }
}

package vn.ansinh.office.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.UnfilledField;

/** Finds what is still to be filled in a paper that is to leave the office. */
final class Completeness {
    /** What people and templates write where something is to be filled in. */
    private static final Pattern GAP = Pattern.compile("\\.{4,}|…{2,}|_{3,}|\\$\\{|\\{\\{|\\[\\[");

    private final List<String> unfilled = new ArrayList<>();

    private Completeness() {}

    /** Drafts may have gaps and show them. */
    static void check(AdministrativeDocument document) {
        if (document.isDraft()) {
            return;
        }
        Completeness completeness = new Completeness();
        completeness.visit(document);
        if (!completeness.unfilled.isEmpty()) {
            throw new UnfilledField(completeness.unfilled);
        }
    }

    private void visit(AdministrativeDocument document) {
        issuer(document.issuer());
        if (document.standing() instanceof Standing.Issued issued) {
            issued.checkCode().ifPresent(code -> words(code, "Mã tra cứu"));
        }
        text(document.subject(), "Trích yếu nội dung");
        document.enclosedWith().ifPresent(words -> words(words, "Văn bản kèm theo"));
        texts(document.addressees(), "Kính gửi");
        texts(document.grounds(), "Căn cứ");
        document.body().forEach(this::block);
        document.recipients().forEach(recipient -> words(recipient, "Nơi nhận"));
        document.signature().lines().forEach(line -> words(line, "Chức vụ người ký"));
        if (document.standing() instanceof Standing.Issued) {
            if (document.body().isEmpty()) {
                unfilled.add("Nội dung");
            }
            if (document.recipients().isEmpty()) {
                unfilled.add("Nơi nhận");
            }
            if (document.signature().lines().isEmpty()) {
                unfilled.add("Chức vụ người ký");
            }
            words(document.signature().name().orElse(""), "Họ và tên người ký");
        }
    }

    private void issuer(IssuingBody issuer) {
        issuer.superior().forEach(line -> words(line, "Cơ quan chủ quản"));
        issuer.name().forEach(line -> words(line, "Cơ quan ban hành"));
        words(issuer.place(), "Địa danh");
        words(issuer.symbol(), "Ký hiệu cơ quan");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> words(heading.words(), "Tiêu đề mục");
            case Block.NewPage page -> words(page.words(), "Tiêu đề trang");
            case Block.Paragraph paragraph -> text(paragraph.text(), "Đoạn văn");
            case Block.Points points -> texts(points.points(), "Gạch đầu dòng");
            case Block.Remark remark -> text(remark.text(), "Ghi chú");
            case Block.Grid grid -> table(grid.table());
            case Block.Signatures signatures ->
                signatures.hands().forEach(hand -> hand.lines().forEach(line -> words(line, "Người ký")));
        }
    }

    private void table(Table table) {
        for (Table.Row row : table.rows()) {
            switch (row) {
                case Table.Entry entry -> cells(table, entry.cells());
                case Table.Total total -> cells(table, total.cells());
                case Table.Section section -> words(section.words(), "Tiêu đề trong bảng");
            }
        }
    }

    private void cells(Table table, List<Table.Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Table.Words(String words)
                    && GAP.matcher(words).find()) {
                unfilled.add("Cột " + table.columns().get(column).heading());
            }
        }
    }

    private void texts(List<Text> texts, String field) {
        texts.forEach(text -> text(text, field));
    }

    private void text(Text text, String field) {
        List<String> named = text.parts().stream()
                .filter(Text.Unfilled.class::isInstance)
                .map(part -> ((Text.Unfilled) part).field())
                .toList();
        unfilled.addAll(named);
        if (named.isEmpty()) {
            words(text.plain(), field);
        }
    }

    private void words(String words, String field) {
        if (words.isBlank() || GAP.matcher(words).find()) {
            unfilled.add(field);
        }
    }
}

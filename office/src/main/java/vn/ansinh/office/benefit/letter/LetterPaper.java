package vn.ansinh.office.benefit.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ansinh.office.benefit.ComingChange;
import vn.ansinh.office.benefit.enrolment.WrittenMonth;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Mark;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;

/** The letter as a paper: plain sentences, no word of health that the family did not hand in itself. */
final class LetterPaper {
    private LetterPaper() {}

    static AdministrativeDocument of(FamilyLetter letter, IssuingBody issuer) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of(
                "Kính gửi gia đình. Tờ này ghi những gì phường biết đến ngày " + VietnameseDates.inShort(letter.day())
                        + ": gia đình đang được hưởng gì, vì sao, còn có thể đề nghị gì và sắp tới có gì thay đổi. Thấy chỗ nào chưa"
                        + " đúng, xin báo công chức phụ trách hoặc tổ trưởng tổ dân phố.")));
        gets(letter, body);
        mayAsk(letter, body);
        coming(letter, body);
        body.add(new Block.Heading("4. Hỏi và khiếu nại"));
        body.add(new Block.Paragraph(Text.of(
                "Gia đình hỏi tại trụ sở Ủy ban nhân dân phường hoặc qua tổ trưởng. Không đồng ý với một quyết định thì có quyền khiếu nại;"
                        + " phường hướng dẫn cách làm và không ai bị mất quyền lợi vì đã hỏi hoặc khiếu nại.")));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(letter.day()),
                DocumentKind.FAMILY_LETTER,
                Text.of("Hộ ông/bà " + letter.headName()
                        + (letter.areaName().isEmpty() ? "" : ", " + letter.areaName())),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.officer("CÔNG CHỨC PHỤ TRÁCH", Optional.empty()));
    }

    private static void gets(FamilyLetter letter, List<Block> body) {
        body.add(new Block.Heading("1. Gia đình đang được hưởng"));
        if (letter.gets().isEmpty() && letter.has().isEmpty()) {
            body.add(new Block.Paragraph(Text.of("Phường chưa ghi gia đình đang hưởng chế độ nào.")));
        }
        if (!letter.gets().isEmpty()) {
            List<Table.Row> rows = new ArrayList<>();
            for (FamilyLetter.Gets one : letter.gets()) {
                rows.add(Table.row(
                        Table.words(one.who().isEmpty() ? "Cả hộ" : one.who()),
                        Table.words(one.what() + (one.isPaused() ? " (đang tạm dừng)" : "")),
                        Table.words(WrittenMonth.of(one.since())),
                        Table.count(one.amount())));
            }
            rows.add(new Table.Total(
                    List.of(Table.words("Cộng"), Table.words(""), Table.words(""), Table.count(letter.total()))));
            body.add(new Block.Grid(new Table(
                    List.of(
                            Table.Column.of("Ai", 24, Table.Align.LEFT),
                            Table.Column.of("Chế độ", 44, Table.Align.LEFT),
                            Table.Column.of("Từ tháng", 14, Table.Align.CENTER),
                            Table.Column.of("Mỗi tháng (đồng)", 18, Table.Align.RIGHT)),
                    rows,
                    false)));
        }
        List<Text> why = new ArrayList<>();
        letter.gets().stream()
                .filter(one -> !one.why().isEmpty())
                .forEach(one -> why.add(said(one.why(), one.clause(), one.isUnchecked())));
        letter.has()
                .forEach(one -> why.add(Text.strong(one.what())
                        .then((one.who().isEmpty() ? "" : ": " + one.who()) + ". " + one.why())));
        if (!why.isEmpty()) {
            body.add(new Block.Points(why));
        }
    }

    private static void mayAsk(FamilyLetter letter, List<Block> body) {
        body.add(new Block.Heading("2. Gia đình còn có thể đề nghị"));
        if (letter.mayAsk().isEmpty()) {
            body.add(new Block.Paragraph(
                    Text.of("Theo những gì phường biết, gia đình đã có đủ các chế độ do phường giải quyết.")));
            return;
        }
        List<Text> points = new ArrayList<>();
        for (FamilyLetter.MayAsk one : letter.mayAsk()) {
            String sum = one.monthly()
                    .map(dong -> ", " + VietnameseNumbers.digits(dong) + " đồng mỗi tháng")
                    .orElse("");
            String papers = Stream.concat(
                            one.papers().stream(), one.shows().stream().map(paper -> paper + " (chỉ cần cho xem)"))
                    .collect(Collectors.joining("; "));
            Text text = Text.strong(one.what() + (one.who().isEmpty() ? "" : " (" + one.who() + ")"))
                    .then(sum + ". ");
            text = one.onlyIf().isPresent()
                    ? text.then("Cần biết thêm: " + one.onlyIf().get() + " ")
                    : text.then(one.why()
                            + one.clause().map(clause -> " (" + clause + ")").orElse("") + " ");
            points.add(
                    text.then(papers.isEmpty() ? "Hỏi công chức phụ trách về giấy tờ." : "Giấy tờ: " + papers + "."));
        }
        body.add(new Block.Points(points));
    }

    private static void coming(FamilyLetter letter, List<Block> body) {
        body.add(new Block.Heading("3. Sắp thay đổi trong sáu tháng tới"));
        if (letter.coming().isEmpty()) {
            body.add(new Block.Paragraph(Text.of("Theo những gì phường biết, chưa có gì thay đổi.")));
            return;
        }
        body.add(new Block.Points(
                letter.coming().stream().map(LetterPaper::coming).map(Text::of).toList()));
    }

    private static String coming(FamilyLetter.Coming one) {
        String who =
                one.who().isEmpty() ? "" : one.who() + (one.age() > 0 ? " tròn " + one.age() + " tuổi" : "") + ": ";
        return "Từ ngày " + VietnameseDates.inShort(one.day()) + ", " + who + turn(one.kind()) + " " + one.what()
                + sums(one) + ".";
    }

    private static String turn(ComingChange.Kind kind) {
        return switch (kind) {
            case STARTS -> "có thể đề nghị";
            case MAY_START -> "có thể được";
            case CHANGES -> "đổi mức";
            case MAY_END -> "phường phải xem lại";
            case ENDS -> "thôi hưởng";
        };
    }

    private static String sums(FamilyLetter.Coming one) {
        if (one.before().isPresent() && one.after().isPresent()) {
            return ", từ " + VietnameseNumbers.digits(one.before().get()) + " thành "
                    + VietnameseNumbers.digits(one.after().get()) + " đồng mỗi tháng";
        }
        return one.after()
                .map(dong -> ", " + VietnameseNumbers.digits(dong) + " đồng mỗi tháng")
                .orElse("");
    }

    private static Text said(String why, Optional<String> clause, boolean isUnchecked) {
        if (clause.isEmpty()) {
            return Text.of(why);
        }
        return isUnchecked
                ? Text.of(why + " ").then("(" + clause.get(), Mark.UNCHECKED).then(")")
                : Text.of(why + " (" + clause.get() + ")");
    }
}

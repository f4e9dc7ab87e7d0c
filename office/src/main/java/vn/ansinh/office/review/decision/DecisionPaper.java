package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.document.list.ListResult;

/** Quyết định công nhận: form 02 of Decision 24/2021/QĐ-TTg as far as it is known, its title; the sentences are ours. */
final class DecisionPaper {
    private DecisionPaper() {}

    /**
     * What a decision rests on and who gives it.
     *
     * @param grounds the documents, without "Căn cứ"
     * @param round the review, as running text of papers calls it
     * @param wrong number and day of the decision that is put right
     */
    record Frame(
            IssuingBody issuer,
            Standing standing,
            Signature signature,
            List<String> grounds,
            String round,
            int year,
            Optional<String> wrong) {}

    static AdministrativeDocument of(Decision decision, Frame frame) {
        List<Text> grounds = new ArrayList<>();
        frame.grounds().forEach(ground -> grounds.add(Text.of("Căn cứ " + ground)));
        grounds.add(Text.of(
                frame.wrong().isPresent()
                        ? "Xét việc sửa sai kết quả " + frame.round()
                        : "Căn cứ kết quả " + frame.round() + " đã họp dân, niêm yết công khai tại các tổ dân phố"));
        grounds.add(Text.of("Theo đề nghị của Ban Chỉ đạo rà soát "
                + frame.issuer().shortName().replaceFirst("^Ủy ban nhân dân ", "")));
        return new AdministrativeDocument(
                frame.issuer(),
                frame.standing(),
                DocumentKind.DECISION,
                Text.of(subject(frame)),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                grounds,
                articles(decision, frame),
                List.of("Như Điều 3", "Các hộ có tên trong danh sách", "Lưu: VT"),
                frame.signature());
    }

    static String subject(Frame frame) {
        return frame.wrong().isPresent()
                ? "Sửa kết quả công nhận hộ nghèo, hộ cận nghèo tại Quyết định số "
                        + frame.wrong().get()
                : "Công nhận danh sách hộ nghèo, hộ cận nghèo và danh sách hộ thoát nghèo,\nhộ thoát cận nghèo năm "
                        + frame.year() + " trên địa bàn " + area(frame);
    }

    static String area(Frame frame) {
        return frame.issuer().shortName().replaceFirst("^Ủy ban nhân dân ", "");
    }

    private static List<Block> articles(Decision decision, Frame frame) {
        List<Block> articles = new ArrayList<>();
        articles.add(article("Điều 1. ", first(decision, frame)));
        articles.add(article(
                "Điều 2. ",
                "Quyết định này có hiệu lực kể từ ngày ký. Hộ nghèo, hộ cận nghèo có tên trong danh sách được cấp Giấy chứng nhận và được hưởng chính sách theo quy định."
                        + (decision.fromCorrected()
                                ? " Kết quả sửa được tính từ ngày có hiệu lực của quyết định được sửa."
                                : "")));
        articles.add(
                article(
                        "Điều 3. ",
                        "Cán bộ giảm nghèo, tổ trưởng các tổ dân phố, các cơ quan, đơn vị có liên quan và các hộ có tên trong danh sách chịu trách nhiệm thi hành Quyết định này."));
        return articles;
    }

    private static String first(Decision decision, Frame frame) {
        if (frame.wrong().isPresent()) {
            return decision.lines().stream()
                            .map(line ->
                                    "Sửa kết quả của hộ ông/bà " + line.headName() + ", mã hộ " + line.code() + ", "
                                            + line.group().name() + ": từ " + words(line.was()) + " thành "
                                            + words(line.becomes()))
                            .collect(Collectors.joining("; "))
                    + ". Lý do: " + decision.reason().replaceFirst("\\.$", "") + ".";
        }
        return "Công nhận kết quả " + frame.round() + " trên địa bàn " + area(frame) + ", gồm: " + counted(decision)
                + " (có danh sách kèm theo).";
    }

    private static String counted(Decision decision) {
        String found = EnumSet.allOf(ListResult.class).stream()
                .filter(result -> !decision.of(result).isEmpty())
                .map(result -> VietnameseNumbers.counted(decision.of(result).size()) + " " + result.words() + ", "
                        + VietnameseNumbers.counted(Decision.people(decision.of(result))) + " nhân khẩu")
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "không có hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo" : found;
    }

    static String words(String status) {
        return switch (status) {
            case "poor" -> "hộ nghèo";
            case "near-poor" -> "hộ cận nghèo";
            default -> "hộ không thuộc danh sách hộ nghèo, hộ cận nghèo";
        };
    }

    static Block article(String label, String words) {
        return new Block.Paragraph(Text.strong(label).then(words));
    }

    /** As an annex names the decision that it goes with. */
    static String enclosedWith(String written, LocalDate day, Frame frame) {
        return "Kèm theo Quyết định số " + written + " " + VietnameseDates.inFull(day) + " của Chủ tịch "
                + frame.issuer().shortName();
    }
}

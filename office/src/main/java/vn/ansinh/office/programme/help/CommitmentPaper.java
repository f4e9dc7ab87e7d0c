package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;

/**
 * Bản cam kết phấn đấu thoát nghèo, to be read with the family, completed and signed by hand. Its layout is ours: no form of the State
 * for it is known. It promises nothing of the family's rights, which do not depend on it.
 */
final class CommitmentPaper {
    /** To be written on by hand: one sign at a time, as a row of dots is a place that was forgotten. */
    private static final String DOTS = "… ".repeat(48).strip();

    private static final String SHORT = "… ".repeat(10).strip();

    private CommitmentPaper() {}

    /**
     * What is filled in already.
     *
     * @param poor whether poor, or near-poor
     * @param wish the family's own words; empty to be written by hand
     * @param helper the body and person that help; empty where nobody does yet
     */
    record Facts(
            String head,
            String code,
            String address,
            int people,
            boolean poor,
            String wish,
            String commitment,
            OptionalInt year,
            String helper,
            String task) {}

    static AdministrativeDocument of(Facts facts, IssuingBody issuer, LocalDate day) {
        String status = facts.poor() ? "hộ nghèo" : "hộ cận nghèo";
        String leaving = facts.poor() ? "thoát nghèo" : "thoát cận nghèo";
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(
                Text.of("Họ và tên chủ hộ: ").thenStrong(facts.head()).then(". Mã hộ: " + facts.code() + ".")));
        body.add(new Block.Paragraph(Text.of("Nơi ở: " + facts.address() + ". Số nhân khẩu: " + facts.people() + ".")));
        body.add(new Block.Paragraph(Text.of("Gia đình tôi hiện là " + status
                + ". Sau khi bàn bạc trong nhà và được cán bộ, đoàn thể hướng dẫn, chúng tôi tự nguyện đăng ký phấn đấu "
                + leaving + " trong năm "
                + (facts.year().isPresent() ? String.valueOf(facts.year().getAsInt()) : "… … …") + ".")));
        body.add(new Block.Heading("1. Nguyện vọng của gia đình"));
        body.add(lines(facts.wish()));
        body.add(new Block.Heading("2. Việc gia đình sẽ làm"));
        body.add(lines(facts.commitment()));
        body.add(new Block.Heading("3. Việc xin được giúp đỡ"));
        body.add(lines(facts.task()));
        if (!facts.helper().isEmpty()) {
            body.add(new Block.Paragraph(Text.of("Người nhận giúp gia đình: " + facts.helper() + ".")));
        }
        body.add(
                new Block.Paragraph(
                        Text.of(
                                "Bản cam kết này là ý chí của gia đình. Không đạt được thì gia đình không mất quyền lợi nào; việc công nhận hay đưa ra khỏi danh sách chỉ theo kết quả rà soát.")));
        body.add(new Block.Remark(
                Text.of("Người không viết được thì điểm chỉ trước mặt một người làm chứng, là ông/bà: " + SHORT)));
        body.add(new Block.Signatures(List.of(
                new Signature(List.of("CHỦ HỘ"), Optional.of(facts.head())),
                new Signature(List.of("BÊN GIÚP ĐỠ"), Optional.empty()),
                new Signature(List.of("TỔ TRƯỞNG, TRƯỞNG THÔN"), Optional.empty()))));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                DocumentKind.FAMILY_COMMITMENT,
                Text.of("Phấn đấu " + leaving),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(Text.of(issuer.shortName())),
                List.of(),
                body,
                List.of(),
                new Signature(List.of(), Optional.empty()));
    }

    private static Block lines(String words) {
        return words.isBlank()
                ? new Block.Paragraph(Text.of(DOTS))
                : new Block.Paragraph(Text.of(words.endsWith(".") ? words : words + "."));
    }
}

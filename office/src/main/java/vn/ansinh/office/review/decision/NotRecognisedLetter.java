package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;

/** Thông báo to a household that was looked at and is not recognised: the result, why, and what it can do. */
final class NotRecognisedLetter {
    private NotRecognisedLetter() {}

    static AdministrativeDocument of(
            Decision.Line line, String ground, String round, String standard, IssuingBody issuer, LocalDate day) {
        return of(
                line,
                "Kết quả rà soát của hộ ",
                ground,
                round,
                "hộ không thuộc diện hộ nghèo, hộ cận nghèo theo " + standard + ".",
                "Bản giải thích từng bước, với số liệu của hộ và điều luật áp dụng, được in kèm thông báo này. Nếu thấy số liệu nào không đúng, hoặc hoàn cảnh thay đổi, gia đình có thể gửi giấy đề nghị rà soát bất cứ lúc nào qua tổ trưởng tổ dân phố hoặc tại Ủy ban nhân dân phường.",
                issuer,
                day);
    }

    /** Whatever was asked for: {@code result} says what came of it and why, {@code next} what the family can do. */
    static AdministrativeDocument of(
            Decision.Line line,
            String subject,
            String ground,
            String round,
            String result,
            String next,
            IssuingBody issuer,
            LocalDate day) {
        return new AdministrativeDocument(
                issuer,
                new Standing.Draft(day),
                DocumentKind.NOTICE,
                Text.of(subject + line.headName()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(Text.of("Căn cứ " + ground)),
                List.of(
                        new Block.Paragraph(Text.of("Hộ ông/bà ")
                                .thenStrong(line.headName())
                                .then(" (mã hộ " + line.code() + ", "
                                        + line.group().name() + ") đã được khảo sát trong kỳ " + round + ".")),
                        new Block.Paragraph(Text.strong("Kết quả: ").then(result)),
                        new Block.Paragraph(Text.of(next))),
                List.of(
                        "Hộ ông/bà " + line.headName(),
                        "Tổ trưởng " + line.group().name(),
                        "Lưu: VT"),
                Signature.deputyForChair(Optional.empty()));
    }
}

package vn.ansinh.office.review.posting;

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
import vn.ansinh.office.document.VietnameseDates;

/** Thông báo that answers an objection: what was found, why, and what follows. It says of a household no more than the list does. */
final class ReplyLetter {
    private ReplyLetter() {}

    static AdministrativeDocument of(
            Objection objection,
            Objection.Outcome outcome,
            String ground,
            String round,
            String group,
            IssuingBody issuer,
            LocalDate day) {
        String to = objection.objector().isEmpty() ? "Người có ý kiến" : "Ông/bà " + objection.objector();
        return new AdministrativeDocument(
                issuer,
                new Standing.Draft(day),
                DocumentKind.NOTICE,
                Text.of("Trả lời ý kiến về danh sách niêm yết kết quả rà soát\n" + group),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(Text.of("Căn cứ " + ground)),
                List.of(
                        new Block.Paragraph(Text.of(issuer.shortName() + " đã nhận ý kiến mã ")
                                .thenStrong(objection.reference())
                                .then(", ngày " + VietnameseDates.inShort(objection.received()) + ", " + said(objection)
                                        + " danh sách niêm yết kết quả " + round + " của " + group + ".")),
                        new Block.Paragraph(Text.strong("Kết quả: ").then(found(outcome.result()))),
                        new Block.Paragraph(Text.strong("Lý do: ").then(sentence(outcome.reason()))),
                        new Block.Paragraph(
                                Text.of(
                                        "Nếu không đồng ý hoặc có thông tin mới, xin báo tổ trưởng tổ dân phố hoặc Ủy ban nhân dân phường."))),
                List.of(to, "Tổ trưởng " + group, "Lưu: VT"),
                Signature.deputyForChair(Optional.empty()));
    }

    private static String said(Objection objection) {
        String household = "hộ ông/bà " + objection.about();
        return switch (objection.kind()) {
            case LEFT_OUT -> "cho rằng " + household + " bị bỏ sót trong";
            case WRONGLY_IN -> "cho rằng " + household + " không đúng diện ghi trong";
            case WRONG_DATA -> "cho rằng thông tin của " + household + " bị sai trong";
        };
    }

    private static String found(Objection.Result result) {
        return switch (result) {
            case SURVEY_AGAIN ->
                "ý kiến được tiếp nhận để phúc tra; hộ được khảo sát lại, đưa ra họp dân và niêm yết lại kết quả.";
            case ADDED ->
                "ý kiến được tiếp nhận; hộ được đưa vào danh sách rà soát, được khảo sát, đưa ra họp dân và niêm yết kết quả.";
            case CORRECTED -> "ý kiến đúng; thông tin được sửa, danh sách được lập và niêm yết lại.";
            case REJECTED -> "danh sách được giữ nguyên.";
        };
    }

    private static String sentence(String reason) {
        return reason.matches("(?s).*[.!?]") ? reason : reason + ".";
    }
}

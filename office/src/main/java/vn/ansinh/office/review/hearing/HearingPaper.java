package vn.ansinh.office.review.hearing;

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
import vn.ansinh.office.review.round.Round;

/** Thông báo to a household that would lose something: what is about to be decided, why, and that it may speak before. */
final class HearingPaper {
    private HearingPaper() {}

    static AdministrativeDocument of(
            Hearings.Losing losing, Round round, String law, String group, IssuingBody issuer, LocalDate day) {
        String head = losing.candidate().head();
        boolean isStillNear = "near-poor".equals(losing.candidate().found());
        return new AdministrativeDocument(
                issuer,
                new Standing.Draft(day),
                DocumentKind.NOTICE,
                Text.of("Dự kiến kết quả rà soát của hộ " + head + "\nvà quyền trình bày ý kiến"),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(
                        Text.of("Căn cứ " + law),
                        Text.of("Căn cứ " + round.procedure().ground().vi())),
                List.of(
                        new Block.Paragraph(Text.of("Hộ ông/bà ")
                                .thenStrong(head)
                                .then(" (mã hộ " + losing.candidate().code() + ", " + group + ") đang là "
                                        + (losing.was().equals("poor") ? "hộ nghèo" : "hộ cận nghèo") + ".")),
                        new Block.Paragraph(
                                Text.strong("Dự kiến: ")
                                        .then(
                                                "theo kết quả " + round.inPapers() + ", hộ "
                                                        + (isStillNear
                                                                ? "thoát nghèo, trở thành hộ cận nghèo"
                                                                : "không còn thuộc danh sách hộ nghèo, hộ cận nghèo")
                                                        + ". Khi quyết định được ký, một số hỗ trợ của hộ có thể thay đổi hoặc thôi hưởng.")),
                        new Block.Paragraph(
                                Text.strong("Quyền của gia đình: ")
                                        .then(
                                                "trước khi quyết định được ký, gia đình có thể tự mình hoặc nhờ người đại diện trình bày ý kiến với "
                                                        + issuer.shortName()
                                                        + ", bằng lời hoặc bằng giấy, trực tiếp hoặc qua tổ trưởng tổ dân phố. Ý kiến được ghi lại, được trả lời và lưu cùng hồ sơ trình ký.")),
                        new Block.Paragraph(
                                Text.of(
                                        "Bản giải thích kết quả, với số liệu của hộ và điều luật áp dụng, được gửi kèm thông báo này."))),
                List.of("Hộ ông/bà " + head, "Tổ trưởng " + group, "Lưu: VT"),
                Signature.deputyForChair(Optional.empty()));
    }
}

package vn.ansinh.office.review.round;

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

/** Thông báo that tells a family why it is not surveyed, and what it can do. */
public final class RefusalLetter {
    private RefusalLetter() {}

    /** Of a request whose household nobody knows the code stays away. */
    public static AdministrativeDocument of(Request request, String ground, IssuingBody issuer, LocalDate day) {
        String what = switch (request.kind()) {
            case REVIEW -> "đề nghị rà soát hộ nghèo, hộ cận nghèo";
            case LEAVE -> "đề nghị công nhận hộ thoát nghèo, thoát cận nghèo";
            case LIVING_STANDARD -> "đề nghị xác định hộ có mức sống trung bình";
            case LOW_INCOME_WORKER -> "đề nghị xác định người lao động có thu nhập thấp";
        };
        return new AdministrativeDocument(
                issuer,
                new Standing.Draft(day),
                DocumentKind.NOTICE,
                Text.of("Về giấy " + what + " của hộ " + request.head()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(Text.of("Căn cứ " + ground)),
                List.of(
                        new Block.Paragraph(Text.of(issuer.shortName() + " đã nhận giấy " + what + " của hộ ông/bà ")
                                .thenStrong(request.head())
                                .then(" (" + where(request) + "), mã hồ sơ ")
                                .thenStrong(request.reference())
                                .then(", nhận ngày " + VietnameseDates.inShort(request.received()) + ".")),
                        new Block.Paragraph(
                                Text.of("Qua xem xét, hộ chưa được đưa vào danh sách rà soát vì: " + request.said())),
                        new Block.Paragraph(
                                Text.of(
                                        "Nếu không đồng ý hoặc có thông tin mới, gia đình có thể gửi lại giấy đề nghị, hoặc phản ánh với tổ trưởng tổ dân phố và Ủy ban nhân dân phường."))),
                List.of("Hộ ông/bà " + request.head(), "Tổ trưởng " + request.area(), "Lưu: VT"),
                Signature.deputyForChair(Optional.empty()));
    }

    private static String where(Request request) {
        return request.code().isEmpty() ? request.area() : "mã hộ " + request.code() + ", " + request.area();
    }
}

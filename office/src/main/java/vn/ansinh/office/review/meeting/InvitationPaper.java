package vn.ansinh.office.review.meeting;

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
import vn.ansinh.office.review.round.Round;

/** Giấy mời to a meeting, as a draft that is numbered by hand, and the words that the loudspeaker says. */
final class InvitationPaper {
    private InvitationPaper() {}

    static AdministrativeDocument of(Call call, Round round, String group, IssuingBody issuer, LocalDate today) {
        return new AdministrativeDocument(
                issuer,
                new Standing.Draft(today),
                DocumentKind.INVITATION,
                Text.of(String.join("\n", "Họp dân thống nhất kết quả", round.inPapers())),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                List.of(
                        new Block.Paragraph(Text.of(issuer.shortName() + " trân trọng kính mời:")),
                        new Block.Points(List.of(
                                Text.of("Thành viên Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo"),
                                Text.of("Ủy ban Mặt trận Tổ quốc Việt Nam phường (giám sát)"),
                                Text.of("Bí thư Chi bộ, đại diện các đoàn thể, rà soát viên của " + group),
                                Text.of("Đại diện các hộ được rà soát và các hộ dân của " + group))),
                        new Block.Paragraph(Text.of("Tới dự cuộc họp dân thống nhất kết quả " + round.inPapers()
                                + " của " + group + " (" + Holding.clause(round) + ").")),
                        new Block.Points(List.of(
                                Text.of("Thời gian: ")
                                        .thenStrong(ClockTime.inWords(call.begins()) + ", "
                                                + VietnameseDates.inFull(call.day())),
                                Text.of("Địa điểm: ").thenStrong(call.place()),
                                Text.of("Chủ trì: " + call.chair()))),
                        new Block.Paragraph(Text.of("Rất mong ông/bà đến dự đúng giờ."))),
                List.of("Như trên", "Lưu: VT"),
                Signature.deputyForChair(Optional.empty()));
    }

    /** To be read aloud; names no household. */
    static String aloud(Call call, Round round, String group) {
        return "Kính mời bà con " + group + " đến dự cuộc họp dân thống nhất kết quả " + round.inPapers()
                + ". Thời gian: "
                + ClockTime.inWords(call.begins()) + ", " + VietnameseDates.inFull(call.day()) + ". Địa điểm: "
                + call.place() + ". Chủ trì: " + call.chair()
                + ". Đề nghị mỗi hộ cử một người đến dự đúng giờ, nhất là các hộ được rà soát trong kỳ này.";
    }
}

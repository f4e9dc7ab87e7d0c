package vn.ansinh.office.review.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.document.list.ListResult;

/** Tờ trình that lays the results of a review before whoever decides or gives an opinion. */
final class SubmissionPaper {
    private SubmissionPaper() {}

    /**
     * The paper.
     *
     * @param signature of the officer within the ward, of the chair to a superior body
     * @param to whom it is laid before
     * @param asked what is asked of them
     * @param opinions what superior bodies wrote of it, a line for each
     * @param said what households that lose something answered, a line for each
     */
    static AdministrativeDocument of(
            Decision decision,
            DecisionPaper.Frame frame,
            Signature signature,
            String to,
            String asked,
            List<String> opinions,
            List<String> said) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(
                Text.of("Thực hiện " + frame.round() + ", " + frame.issuer().shortName()
                        + " đã lập danh sách, khảo sát, họp dân và niêm yết công khai kết quả tại các tổ dân phố. Số hộ đã rà soát: "
                        + VietnameseNumbers.counted(decision.lines().size()) + ".")));
        body.add(new Block.Heading("Kết quả"));
        body.add(new Block.Points(EnumSet.allOf(ListResult.class).stream()
                .map(result -> Text.of(result.title() + ": "
                        + VietnameseNumbers.counted(decision.of(result).size()) + " hộ, "
                        + VietnameseNumbers.counted(Decision.people(decision.of(result))) + " nhân khẩu"))
                .collect(Collectors.toList())));
        if (!opinions.isEmpty()) {
            body.add(new Block.Heading("Ý kiến của cơ quan cấp trên"));
            body.add(new Block.Points(opinions.stream().map(Text::of).toList()));
        }
        if (!said.isEmpty()) {
            body.add(new Block.Heading("Ý kiến của hộ dự kiến ra khỏi danh sách hoặc xuống diện thấp hơn"));
            body.add(new Block.Points(said.stream().map(Text::of).toList()));
        }
        body.add(new Block.Paragraph(Text.of(asked)));
        return new AdministrativeDocument(
                frame.issuer(),
                frame.standing(),
                DocumentKind.PROPOSAL,
                Text.of("Về kết quả " + frame.round()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(Text.of(to)),
                frame.grounds().stream()
                        .map(ground -> Text.of("Căn cứ " + ground))
                        .toList(),
                body,
                List.of("Như trên", "Lưu: VT"),
                signature);
    }
}

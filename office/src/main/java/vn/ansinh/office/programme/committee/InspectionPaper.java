package vn.ansinh.office.programme.committee;

import java.util.ArrayList;
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

/** Biên bản kiểm tra tổ dân phố; the sentences are ours. */
final class InspectionPaper {
    private InspectionPaper() {}

    static AdministrativeDocument of(Inspection inspection, InspectionVisit visit, String group, IssuingBody issuer) {
        List<Block> body = new ArrayList<>();
        body.add(PaperFrame.paragraph("Hôm nay, " + VietnameseDates.inFull(visit.day()) + ", ông/bà "
                + visit.inspector() + " kiểm tra việc thực hiện công tác giảm nghèo của " + group + ", "
                + issuer.areaName() + "."));
        body.add(new Block.Heading("1. Nội dung kiểm tra"));
        body.add(new Block.Points(PaperFrame.points(inspection.lookedAt())));
        body.add(new Block.Heading("2. Kết quả kiểm tra"));
        body.addAll(PaperFrame.lines(visit.findings()));
        body.add(new Block.Heading("3. Việc phải làm sau kiểm tra"));
        body.add(PaperFrame.paragraph(visit.lastDay()
                .map(last -> visit.followUp().replaceFirst("[.;]$", "") + ". Hoàn thành trước hết "
                        + VietnameseDates.inFull(last) + ".")
                .orElse("Không có.")));
        body.add(new Block.Signatures(List.of(new Signature(List.of("ĐẠI DIỆN TỔ DÂN PHỐ"), Optional.empty()))));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(visit.day()),
                DocumentKind.MINUTES,
                Text.of("Kiểm tra công tác giảm nghèo tại " + group + "\n" + inspection.title()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of("Ban Chỉ đạo", group, "Lưu: VT"),
                new Signature(List.of("NGƯỜI KIỂM TRA"), Optional.of(visit.inspector())));
    }
}

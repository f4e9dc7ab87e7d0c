package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.registry.Register;

/** The papers of the desk: the slip that the family takes home, and the request for what is lacking. The sentences are ours. */
@Component
class DeskPapers {
    private static final String OFFICER = "NGƯỜI TIẾP NHẬN HỒ SƠ";

    private final Register register;
    private final SupportProcedures procedures;

    DeskPapers(Register register, SupportProcedures procedures) {
        this.register = register;
        this.procedures = procedures;
    }

    /** As the ward was called on the day. */
    @Transactional(readOnly = true)
    public IssuingBody issuer(LocalDate day) {
        return WardOffice.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }

    @Transactional(readOnly = true)
    public AdministrativeDocument slip(Application file, List<ListedPaper> papers, String officer) {
        List<Block> body = new ArrayList<>(about(file));
        body.add(SupportFrame.paragraph("Thành phần hồ sơ:"));
        body.add(new Block.Grid(checklist(papers)));
        body.add(SupportFrame.said("Ngày nhận hồ sơ", VietnameseDates.inShort(file.received())));
        body.add(
                file.due()
                        .map(day -> SupportFrame.said("Ngày hẹn trả kết quả", VietnameseDates.inShort(day)))
                        .orElseGet(
                                () -> SupportFrame.paragraph(
                                        "Ngày hẹn trả kết quả: Ủy ban nhân dân phường báo sau; văn bản quy định thời hạn chưa được đối chiếu.")));
        body.add(SupportFrame.paragraph(
                "Kết quả trả tại " + issuer(file.received()).shortName()
                        + ". Ông/bà mang theo giấy này khi nhận kết quả; cần hỏi thêm xin nêu số hồ sơ "
                        + file.written() + "."));
        return paper(DocumentKind.RECEIPT_SLIP, file, file.received(), body, officer);
    }

    /** What is lacking on the day. */
    @Transactional(readOnly = true)
    public AdministrativeDocument request(Application file, List<ListedPaper> papers, LocalDate day, String officer) {
        List<Block> body = new ArrayList<>(about(file));
        body.add(SupportFrame.paragraph("Để được xem xét, hồ sơ cần bổ sung:"));
        body.add(new Block.Points(papers.stream()
                .filter(ListedPaper::isLacking)
                .map(paper -> Text.of(paper.name()))
                .toList()));
        body.add(SupportFrame.paragraph(
                "Ông/bà nộp bổ sung tại bộ phận một cửa của phường. Những giấy tờ đã nộp không phải nộp lại."));
        return paper(DocumentKind.SUPPLEMENT_REQUEST, file, day, body, officer);
    }

    private List<Block> about(Application file) {
        String procedure =
                procedures.find(file.procedure()).map(one -> one.name().vi()).orElse(file.procedure());
        List<Block> body = new ArrayList<>();
        body.add(SupportFrame.said("Số hồ sơ", file.written()));
        body.add(SupportFrame.said("Thủ tục", procedure));
        body.add(SupportFrame.said(
                "Người nộp",
                file.applicant().name()
                        + (file.applicant().relation().isEmpty()
                                ? ""
                                : " (" + file.applicant().relation() + ")")));
        body.add(SupportFrame.said(
                file.event().isPresent() ? "Người được đề nghị hỗ trợ" : "Người được đề nghị hưởng",
                file.name() + ", hộ " + file.code() + (file.area().isEmpty() ? "" : ", " + file.area())));
        return body;
    }

    private static Table checklist(List<ListedPaper> papers) {
        List<Table.Row> rows = new ArrayList<>();
        for (ListedPaper paper : papers) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(paper.name()),
                    Table.words(
                            paper.isShown()
                                    ? (paper.isThere() ? "đã xem, trả lại" : "chỉ xuất trình")
                                    : paper.isThere() ? "đã nộp" : "còn thiếu")));
        }
        return new Table(
                List.of(
                        Table.Column.of("STT", 2, Table.Align.CENTER),
                        Table.Column.of("Giấy tờ", 10, Table.Align.LEFT),
                        Table.Column.of("Tình trạng", 4, Table.Align.LEFT)),
                rows,
                false);
    }

    private AdministrativeDocument paper(
            DocumentKind kind, Application file, LocalDate day, List<Block> body, String officer) {
        return new SupportFrame(
                        issuer(day),
                        new Standing.Unnumbered(day),
                        Signature.officer(OFFICER, Optional.of(officer).filter(name -> !name.isEmpty())))
                .paper(
                        kind,
                        "Hồ sơ " + file.written(),
                        AdministrativeDocument.Circulation.OPEN,
                        List.of(),
                        List.of(),
                        body,
                        List.of());
    }
}

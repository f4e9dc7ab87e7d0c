package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;

/** Thông báo phân công thành viên phụ trách tổ dân phố; the sentences are ours. */
final class AssignmentNotice {
    private AssignmentNotice() {}

    /**
     * A group and who answers for it.
     *
     * @param member empty where nobody does, which the paper shows as a gap
     */
    record Line(String group, Optional<CommitteeMember> member) {}

    static AdministrativeDocument of(
            Optional<CommitteeDecision> decision, LocalDate asOf, List<Line> lines, PaperFrame frame) {
        List<Table.Row> rows = new ArrayList<>();
        int number = 0;
        for (Line line : lines) {
            rows.add(Table.row(
                    Table.count(++number),
                    Table.words(line.group()),
                    Table.words(line.member().map(CommitteeMember::name).orElse("…")),
                    Table.words(line.member().map(AssignmentNotice::post).orElse("chưa phân công"))));
        }
        return frame.paper(
                DocumentKind.NOTICE,
                "Phân công thành viên Ban Chỉ đạo giảm nghèo\nphụ trách tổ dân phố",
                List.of(),
                List.of(
                        PaperFrame.paragraph(decision.map(one -> "Thực hiện Quyết định số " + one.written() + " "
                                                + VietnameseDates.inFull(one.dated()) + " của "
                                                + frame.issuer().shortName() + " về việc "
                                                + (one.isRenewal() ? "kiện toàn" : "thành lập")
                                                + " Ban Chỉ đạo giảm nghèo, ")
                                        .orElse("")
                                + frame.issuer().shortName()
                                + " thông báo phân công thành viên phụ trách " + lines.size()
                                + " tổ dân phố như sau, thực hiện từ " + VietnameseDates.inFull(asOf) + ":"),
                        new Block.Grid(new Table(
                                List.of(
                                        Table.Column.of("STT", 2, Table.Align.CENTER),
                                        Table.Column.of("Tổ dân phố", 5, Table.Align.LEFT),
                                        Table.Column.of("Thành viên phụ trách", 6, Table.Align.LEFT),
                                        Table.Column.of("Chức vụ", 8, Table.Align.LEFT)),
                                rows,
                                false)),
                        PaperFrame.paragraph("Thành viên được phân công có trách nhiệm:"),
                        new Block.Points(
                                List.of(
                                        Text.of(
                                                "Nắm tình hình hộ nghèo, hộ cận nghèo của tổ; hướng dẫn, đôn đốc, kiểm tra việc thực hiện kế hoạch giảm nghèo"),
                                        Text.of(
                                                "Dự họp rà soát hộ nghèo, hộ cận nghèo của tổ; báo cáo kết quả tại cuộc họp Ban Chỉ đạo"))),
                        PaperFrame.paragraph(
                                "Thông báo này thay thế các phân công trước đây. Các thành viên Ban Chỉ đạo và tổ trưởng các tổ dân phố căn cứ thực hiện.")),
                List.of("Thành viên Ban Chỉ đạo", "Tổ trưởng các tổ dân phố", "Lưu: VT"));
    }

    private static String post(CommitteeMember member) {
        return member.position().inPapers() + (member.post().isEmpty() ? "" : ", " + member.post());
    }
}

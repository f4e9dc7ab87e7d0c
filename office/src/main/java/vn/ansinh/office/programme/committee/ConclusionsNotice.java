package vn.ansinh.office.programme.committee;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.VietnameseDates;

/** Thông báo kết luận cuộc họp; the sentences are ours. */
final class ConclusionsNotice {
    private ConclusionsNotice() {}

    static AdministrativeDocument of(
            CommitteeMeeting meeting,
            String chair,
            List<Conclusion> conclusions,
            Map<UUID, String> bodies,
            PaperFrame frame) {
        return frame.paper(
                DocumentKind.NOTICE,
                "Kết luận cuộc họp " + meeting.committee().inPapers() + "\n" + meeting.subject(),
                List.of(),
                List.of(
                        PaperFrame.paragraph(
                                "Ngày " + VietnameseDates.inShort(meeting.day()) + ", tại " + meeting.place()
                                        + ", " + meeting.committee().inPapers() + " họp " + meeting.subject()
                                        + ", do ông/bà " + chair
                                        + " chủ trì. Sau khi nghe báo cáo và ý kiến của các thành viên, cuộc họp kết luận, giao nhiệm vụ như sau:"),
                        new Block.Grid(CommitteeMinutes.table(conclusions, bodies)),
                        PaperFrame.paragraph(
                                "Các cơ quan, đơn vị, cá nhân được giao nhiệm vụ thực hiện đúng thời hạn, báo cáo kết quả tại cuộc họp tiếp theo.")),
                List.of("Thành viên Ban Chỉ đạo", "Các cơ quan, đơn vị được giao nhiệm vụ", "Lưu: VT"));
    }
}

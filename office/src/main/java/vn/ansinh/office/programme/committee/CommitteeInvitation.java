package vn.ansinh.office.programme.committee;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;

/** Giấy mời họp Ban Chỉ đạo; the sentences are ours. */
final class CommitteeInvitation {
    private CommitteeInvitation() {}

    static AdministrativeDocument of(CommitteeMeeting meeting, List<CommitteeMember> members, PaperFrame frame) {
        List<Block> body = new ArrayList<>();
        body.add(PaperFrame.paragraph(frame.issuer().shortName() + " trân trọng kính mời thành viên "
                + meeting.committee().inPapers() + ":"));
        body.add(new Block.Points(members.stream()
                .map(one -> Text.of("Ông/Bà ")
                        .thenStrong(one.name())
                        .then(", " + one.position().inPapers() + (one.post().isEmpty() ? "" : ", " + one.post())))
                .toList()));
        body.add(PaperFrame.paragraph("Tới dự cuộc họp " + meeting.subject() + "."));
        body.add(new Block.Points(List.of(
                Text.of("Thời gian: ")
                        .thenStrong(clock(meeting.begins()) + ", " + VietnameseDates.inFull(meeting.day())),
                Text.of("Địa điểm: ").thenStrong(meeting.place()))));
        List<Text> agenda = PaperFrame.points(meeting.agenda());
        if (!agenda.isEmpty()) {
            body.add(PaperFrame.paragraph("Chương trình:"));
            body.add(new Block.Points(agenda));
        }
        body.add(PaperFrame.paragraph("Đề nghị Ông/Bà dự họp đầy đủ, đúng thời gian."));
        return frame.paper(
                DocumentKind.INVITATION,
                "Họp " + meeting.committee().inPapers() + "\n" + meeting.subject(),
                List.of(),
                body,
                List.of("Như trên", "Lưu: VT"));
    }

    /** {@code 8 giờ 30}, as papers write it. */
    static String clock(LocalTime time) {
        String minute = time.getMinute() == 0 ? "" : " " + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
        return time.getHour() + " giờ" + minute;
    }
}

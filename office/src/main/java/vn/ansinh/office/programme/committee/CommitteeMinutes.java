package vn.ansinh.office.programme.committee;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;

/** Biên bản họp Ban Chỉ đạo (form 1.9 of Decree 30/2020/NĐ-CP, Annex III), ready to sign the moment the meeting ends. */
final class CommitteeMinutes {
    private CommitteeMinutes() {}

    /**
     * The minutes; of a meeting that has not ended, as a draft.
     *
     * @param members of the committee on the day of the meeting
     * @param bodies names by id
     */
    static AdministrativeDocument of(
            CommitteeMeeting meeting,
            MeetingSheet sheet,
            List<CommitteeMember> members,
            List<Conclusion> conclusions,
            Map<UUID, String> bodies,
            IssuingBody issuer) {
        Optional<LocalTime> ended = meeting.end().flatMap(CommitteeMeeting.End::ended);
        List<Block> body = new ArrayList<>();
        body.add(PaperFrame.paragraph("Thời gian bắt đầu: " + CommitteeInvitation.clock(meeting.begins()) + ", "
                + VietnameseDates.inFull(meeting.day()) + "."));
        body.add(PaperFrame.paragraph("Địa điểm: " + meeting.place() + "."));
        attendance(sheet, members, body);
        body.add(new Block.Heading("2. Nội dung"));
        List<Text> agenda = PaperFrame.points(meeting.agenda());
        if (!agenda.isEmpty()) {
            body.add(PaperFrame.paragraph("Chương trình cuộc họp:"));
            body.add(new Block.Points(agenda));
        }
        if (!sheet.report().isBlank()) {
            body.addAll(PaperFrame.lines(sheet.report()));
        }
        body.add(new Block.Heading("3. Thảo luận"));
        List<Text> said = PaperFrame.points(sheet.discussion());
        body.add(said.isEmpty() ? PaperFrame.paragraph("Không có ý kiến phát biểu.") : new Block.Points(said));
        body.add(new Block.Heading("4. Kết luận"));
        body.add(
                conclusions.isEmpty()
                        ? PaperFrame.paragraph("Cuộc họp không giao nhiệm vụ mới.")
                        : new Block.Grid(table(conclusions, bodies)));
        body.add(PaperFrame.paragraph(ended.map(time -> "Cuộc họp kết thúc vào " + CommitteeInvitation.clock(time)
                        + " cùng ngày, nội dung cuộc họp đã được các thành viên dự họp thông qua.")
                .orElse("Cuộc họp chưa kết thúc.")));
        body.add(new Block.Signatures(List.of(new Signature(List.of("THƯ KÝ"), named(sheet.secretary())))));
        return new AdministrativeDocument(
                issuer,
                ended.isPresent() ? new Standing.Unnumbered(meeting.day()) : new Standing.Draft(meeting.day()),
                DocumentKind.MINUTES,
                Text.of("Họp " + meeting.committee().inPapers() + "\n" + meeting.subject()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of("Thành viên Ban Chỉ đạo", "Lưu: VT"),
                new Signature(List.of("CHỦ TỌA"), named(sheet.chair())));
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(one -> !one.isBlank());
    }

    private static void attendance(MeetingSheet sheet, List<CommitteeMember> members, List<Block> body) {
        body.add(new Block.Heading("1. Thành phần tham dự"));
        body.add(new Block.Points(List.of(
                Text.of("Chủ trì: ").thenStrong(sheet.chair()),
                Text.of("Thư ký: ").thenStrong(sheet.secretary()))));
        List<CommitteeMember> here = members.stream()
                .filter(one -> sheet.present().contains(one.id()))
                .toList();
        body.add(PaperFrame.paragraph("Có mặt " + here.size() + " trên " + members.size() + " thành viên:"));
        body.add(new Block.Points(here.stream().map(CommitteeMinutes::line).toList()));
        List<Text> guests = PaperFrame.points(sheet.guests());
        if (!guests.isEmpty()) {
            body.add(PaperFrame.paragraph("Khách mời:"));
            body.add(new Block.Points(guests));
        }
        List<Text> missing = new ArrayList<>(members.stream()
                .filter(one -> !sheet.present().contains(one.id()))
                .map(CommitteeMinutes::line)
                .toList());
        if (!missing.isEmpty()) {
            body.add(PaperFrame.paragraph("Vắng mặt:"));
            body.add(new Block.Points(missing));
        }
        List<Text> reasons = PaperFrame.points(sheet.absence());
        if (!reasons.isEmpty()) {
            body.add(PaperFrame.paragraph("Lý do vắng:"));
            body.add(new Block.Points(reasons));
        }
    }

    private static Text line(CommitteeMember one) {
        return Text.of("Ông/Bà " + one.name() + ", " + one.position().inPapers()
                + (one.post().isEmpty() ? "" : ", " + one.post()));
    }

    /** What was concluded, who does it and by when. */
    static Table table(List<Conclusion> conclusions, Map<UUID, String> bodies) {
        List<Table.Row> rows = new ArrayList<>();
        int number = 0;
        for (Conclusion one : conclusions) {
            rows.add(Table.row(
                    Table.count(++number),
                    Table.words(one.words()),
                    Table.words(bodies.getOrDefault(one.body(), "")),
                    Table.words(VietnameseDates.inShort(one.lastDay())),
                    Table.words(one.evidence())));
        }
        return new Table(
                List.of(
                        Table.Column.of("STT", 2, Table.Align.CENTER),
                        Table.Column.of("Nội dung", 9, Table.Align.LEFT),
                        Table.Column.of("Cơ quan thực hiện", 5, Table.Align.LEFT),
                        Table.Column.of("Hoàn thành trước hết ngày", 4, Table.Align.CENTER),
                        Table.Column.of("Kết quả phải có", 5, Table.Align.LEFT)),
                rows,
                false);
    }
}

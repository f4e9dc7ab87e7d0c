package vn.ansinh.office.programme.committee;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.programme.GoldenPaper;

/** The papers of a committee as they were when somebody last looked; rewritten only with {@code -Dgolden.update}. */
class CommitteePapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
    private static final UUID BODY = new UUID(0, 5);
    private static final PaperFrame FRAME = new PaperFrame(
            Papers.NAM_NHA_TRANG,
            new Standing.Issued(7, DAY, Optional.of("7KQ4-M2RD-9TXW")),
            Signature.deputyForChair(Optional.of("Ngô Đình Trọng Nghĩa")));

    private static CommitteeMember member(int id, String name, String post, Position position) {
        return new CommitteeMember(
                new UUID(1, id),
                Committee.STEERING,
                new UUID(0, 1),
                Optional.empty(),
                name,
                post,
                position,
                Optional.empty(),
                LocalDate.of(2026, 2, 10),
                Optional.empty());
    }

    private static List<CommitteeMember> members() {
        return List.of(
                member(1, "Ngô Đình Trọng Nghĩa", "Phó Chủ tịch UBND phường", Position.HEAD),
                member(2, "Mai Thị Hồng Ngân", "Công chức Văn hóa - Xã hội", Position.STANDING),
                member(3, "Kiều Thị Bích Thảo", "Chủ tịch Hội Liên hiệp Phụ nữ phường", Position.MEMBER));
    }

    private static CommitteeMeeting meeting() {
        return new CommitteeMeeting(
                new UUID(0, 3),
                Committee.STEERING,
                3,
                DAY,
                LocalTime.of(8, 0),
                "Hội trường UBND phường",
                "sơ kết công tác giảm nghèo quý III năm 2026",
                "Báo cáo kết quả thực hiện kế hoạch\n- Ý kiến của các thành viên",
                Optional.of(new CommitteeMeeting.End(Optional.of(LocalTime.of(10, 5)), "")));
    }

    private static List<Conclusion> conclusions() {
        return List.of(
                new Conclusion(
                        new UUID(2, 1),
                        1,
                        "Lập danh sách hộ có nhu cầu vay vốn quý IV",
                        BODY,
                        Optional.empty(),
                        LocalDate.of(2026, 10, 25),
                        "Danh sách gửi ngân hàng"),
                new Conclusion(
                        new UUID(2, 3),
                        3,
                        "Thăm các hộ nghèo có phụ nữ đơn thân nuôi con nhỏ",
                        BODY,
                        Optional.empty(),
                        LocalDate.of(2026, 11, 5),
                        "Biên bản thăm hộ, ảnh"));
    }

    private static AdministrativeDocument minutes() {
        return CommitteeMinutes.of(
                meeting(),
                new MeetingSheet(
                        2,
                        "Ngô Đình Trọng Nghĩa",
                        "Mai Thị Hồng Ngân",
                        List.of(new UUID(1, 1), new UUID(1, 2)),
                        "Ông Lê Văn Khách, Trạm y tế",
                        "Bà Kiều Thị Bích Thảo: đi công tác",
                        "Công chức phụ trách báo cáo tiến độ các nhiệm vụ.",
                        "Mặt trận: cần phân công rõ đoàn thể nhận giúp từng hộ.\nTrạm y tế: còn hai hộ chưa có thẻ."),
                members(),
                conclusions(),
                Map.of(BODY, "Hội Liên hiệp Phụ nữ phường"),
                Papers.NAM_NHA_TRANG);
    }

    private static AdministrativeDocument assignments() {
        return AssignmentNotice.of(
                Optional.of(new CommitteeDecision(
                        new UUID(0, 1),
                        Committee.STEERING,
                        true,
                        "12/QĐ-UBND",
                        LocalDate.of(2026, 2, 10),
                        Optional.empty())),
                LocalDate.of(2026, 9, 21),
                List.of(
                        new AssignmentNotice.Line(
                                "Tổ dân phố 1", Optional.of(members().get(1))),
                        new AssignmentNotice.Line(
                                "Tổ dân phố 2", Optional.of(members().get(2))),
                        new AssignmentNotice.Line("Tổ dân phố 3", Optional.empty())),
                FRAME);
    }

    private static AdministrativeDocument conclusionsNotice() {
        return ConclusionsNotice.of(
                meeting(), "Ngô Đình Trọng Nghĩa", conclusions(), Map.of(BODY, "Hội Liên hiệp Phụ nữ phường"), FRAME);
    }

    private static AdministrativeDocument inspection(String followUp, Optional<LocalDate> last) {
        UUID round = new UUID(0, 9);
        return InspectionPaper.of(
                new Inspection(
                        round,
                        "Kiểm tra 6 tháng cuối năm 2026",
                        "Mỗi hộ nghèo, hộ cận nghèo có người giúp đỡ\nBiên bản họp tổ dân phố",
                        DAY,
                        DAY.plusDays(20)),
                new InspectionVisit(
                        new UUID(0, 10),
                        round,
                        new UUID(0, 11),
                        DAY,
                        "Mai Thị Hồng Ngân",
                        "Tổ đã họp đủ các kỳ.\nMột hộ cận nghèo chưa có người giúp đỡ.",
                        followUp,
                        last),
                "Tổ dân phố 7",
                Papers.NAM_NHA_TRANG);
    }

    private static AdministrativeDocument training() {
        UUID area = new UUID(0, 11);
        return TrainingPaper.of(
                new Training(
                        new UUID(0, 12),
                        "tập huấn tiêu chí rà soát hộ nghèo, hộ cận nghèo năm 2026",
                        LocalDate.of(2026, 8, 20),
                        "Hội trường UBND phường",
                        "Mai Thị Hồng Ngân",
                        "Tiêu chí và cách ghi phiếu khảo sát"),
                List.of(
                        new Trainee(new UUID(3, 1), "Lâm Văn Quý", Optional.of(area), true),
                        new Trainee(new UUID(3, 2), "Trịnh Gia Huy", Optional.empty(), false)),
                Map.of(area, "Tổ dân phố 7"),
                Papers.NAM_NHA_TRANG);
    }

    @Test
    void the_papers_read_as_when_they_were_last_looked_at() throws IOException {
        check("minutes", minutes());
        check("assignments", assignments());
        check("conclusions", conclusionsNotice());
        check("invitation", CommitteeInvitation.of(meeting(), members(), FRAME));
        check("inspection", inspection("Phân công một đoàn thể giúp đỡ hộ", Optional.of(LocalDate.of(2026, 10, 4))));
        check("inspection-well", inspection("", Optional.empty()));
        check("training", training());
    }

    private static void check(String name, AdministrativeDocument paper) throws IOException {
        GoldenPaper.check("committee/" + name, paper);
    }
}

package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.committee.Committee;
import vn.ansinh.office.programme.committee.CommitteeMeetings;
import vn.ansinh.office.programme.committee.CommitteeMember;
import vn.ansinh.office.programme.committee.CommitteeMembers;
import vn.ansinh.office.programme.committee.CommitteePaper;
import vn.ansinh.office.programme.committee.CommitteeSigning;
import vn.ansinh.office.programme.committee.Conclusion;
import vn.ansinh.office.programme.committee.EndingMeeting;
import vn.ansinh.office.programme.committee.MeetingSheet;

/** The quarterly meetings of 2024 to 2026: what they concluded was done, but for two things of 2026; that of December is called. */
@Component
class CommitteeMeetingsOfDemonstration {
    private static final int FIRST_YEAR = 2024;
    private static final int THIS_YEAR = 2026;
    private static final LocalTime BEGINS = LocalTime.of(8, 0);
    private static final String PLACE = "Hội trường UBND phường";
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private final CommitteeMeetings meetings;
    private final CommitteeMembers members;
    private final EndingMeeting ending;
    private final CommitteeSigning signing;
    private final Bodies bodies;
    private final DemonstrationSigner signer;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    CommitteeMeetingsOfDemonstration(
            CommitteeMeetings meetings,
            CommitteeMembers members,
            EndingMeeting ending,
            CommitteeSigning signing,
            Bodies bodies,
            DemonstrationSigner signer,
            JdbcClient sql,
            TransactionTemplate transactions) {
        this.meetings = meetings;
        this.members = members;
        this.ending = ending;
        this.signing = signing;
        this.bodies = bodies;
        this.signer = signer;
        this.sql = sql;
        this.transactions = transactions;
    }

    void hold(DemonstrationFounding founding, LocalDate today) {
        for (int year = FIRST_YEAR; year <= THIS_YEAR; year++) {
            for (int quarter = 0; quarter < ROMAN.length; quarter++) {
                LocalDate day = LocalDate.of(year, Month.of(quarter * 3 + 3), 20);
                UUID id = Ids.next();
                int of = quarter;
                Acting.as(
                        founding.officer(),
                        "RUN_PROGRAMME",
                        () -> transactions.executeWithoutResult(status -> {
                            call(id, of, day);
                            if (day.isBefore(today)) {
                                hold(id, of, day, today);
                            }
                        }));
                if (year == THIS_YEAR && day.isBefore(today)) {
                    notice(founding, id, day.plusDays(3));
                }
            }
        }
    }

    private void call(UUID id, int quarter, LocalDate day) {
        meetings.call(
                id,
                Committee.STEERING,
                day,
                BEGINS,
                PLACE,
                (quarter == 3
                                ? "tổng kết công tác giảm nghèo năm "
                                : "sơ kết công tác giảm nghèo quý " + ROMAN[quarter] + " năm ")
                        + day.getYear(),
                """
                Báo cáo kết quả thực hiện kế hoạch giảm nghèo
                Ý kiến của các thành viên phụ trách tổ dân phố
                Kết luận của chủ trì""");
    }

    private void hold(UUID id, int quarter, LocalDate day, LocalDate today) {
        List<CommitteeMember> all = members.on(Committee.STEERING, day);
        List<CommitteeMember> here = all.subList(0, all.size() - 1);
        meetings.keep(
                id,
                new MeetingSheet(
                        0,
                        all.getFirst().name(),
                        all.get(2).name(),
                        here.stream().map(CommitteeMember::id).toList(),
                        "",
                        all.getLast().name() + ": đi công tác",
                        "Công chức phụ trách báo cáo tình hình hộ nghèo, hộ cận nghèo, việc giúp đỡ từng hộ và tiến độ các nhiệm vụ của kế hoạch.",
                        """
                        Mặt trận: cần rà lại các hộ chưa có người giúp đỡ, phân công rõ đoàn thể nhận giúp.
                        Hội Phụ nữ: một số hộ có nhu cầu vay vốn nhưng chưa làm xong thủ tục."""));
        LocalDate last = day.plusDays(35);
        conclude(
                id,
                BodyKind.OFFICER,
                "Lập danh sách hộ có nhu cầu vay vốn quý sau, gửi Ngân hàng Chính sách xã hội",
                last,
                "Danh sách gửi ngân hàng",
                day.getYear() < THIS_YEAR || quarter == 0);
        conclude(
                id,
                BodyKind.WOMEN,
                "Thăm các hộ nghèo, hộ cận nghèo có phụ nữ đơn thân nuôi con nhỏ, nhận giúp đỡ ít nhất một hộ",
                last.plusDays(10),
                "Biên bản thăm hộ",
                day.getYear() < THIS_YEAR || quarter == 1);
        ending.held(meetings.find(id).orElseThrow(), LocalTime.of(10, 30), today)
                .forEach(said -> {
                    throw new IllegalStateException("the meeting cannot end: " + said.key());
                });
        shown(id);
    }

    private void conclude(UUID meeting, BodyKind body, String words, LocalDate last, String evidence, boolean isDone) {
        bodies.first(body, last)
                .ifPresent(one -> meetings.conclude(
                        meeting,
                        new Conclusion(
                                Ids.next(),
                                0,
                                words,
                                one.id(),
                                Optional.empty(),
                                last,
                                isDone ? evidence : evidence + ", ảnh")));
    }

    /** What was done shows it five days before its last day; what was not still asks for a photograph. */
    private void shown(UUID meeting) {
        sql.sql("""
                insert into programme.evidence (ward_id, evidence_id, task_id, due_on, kind, words, dated, recorded_by)
                select platform.ward(), gen_random_uuid(), t.task_id, t.ends, 'minutes', t.evidence, t.ends - 5, platform.app_user()
                from programme.task t where t.source_id = :meeting and t.evidence not like '%, ảnh'
                """).param("meeting", meeting).update();
    }

    private void notice(DemonstrationFounding founding, UUID meeting, LocalDate day) {
        UUID paper = Ids.next();
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> signing.submit(
                        paper, Committee.STEERING, CommitteePaper.Kind.CONCLUSIONS, Optional.of(meeting), day));
        signer.signs(name -> signing.sign(paper, day, name, false).ifPresent(said -> {
            throw new IllegalStateException("it cannot be signed: " + said.key());
        }));
    }
}

package vn.ansinh.office.programme.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the committees: called, written down as they go, ended. */
@Component
public class CommitteeMeetings {
    private static final String SEEN = """
            select m.meeting_id, m.committee, m.number, m.held_on, m.begins, m.place, m.subject, m.agenda, e.outcome, e.ended, e.reason
            from programme.committee_meeting m
            left join programme.meeting_end e on e.ward_id = m.ward_id and e.meeting_id = m.meeting_id
            """;

    private final JdbcClient sql;

    CommitteeMeetings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<CommitteeMeeting> of(Committee committee) {
        return sql.sql(SEEN
                        + " where m.committee = :committee order by m.held_on desc, m.begins desc, m.meeting_id desc")
                .param("committee", committee.code())
                .query((row, n) -> meeting(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<CommitteeMeeting> find(UUID id) {
        return sql.sql(SEEN + " where m.meeting_id = :id")
                .param("id", id)
                .query((row, n) -> meeting(row))
                .optional();
    }

    /** Calls it; sent twice it is called once. */
    @Transactional
    public void call(
            UUID id,
            Committee committee,
            LocalDate day,
            LocalTime begins,
            String place,
            String subject,
            String agenda) {
        sql.sql("""
                insert into programme.committee_meeting (ward_id, meeting_id, committee, number, held_on, begins, place, subject, agenda,
                    called_by)
                select platform.ward(), :id, :committee,
                    (select coalesce(max(m.number), 0) + 1 from programme.committee_meeting m
                        where m.committee = :committee and extract(year from m.held_on) = extract(year from :day::date)),
                    :day, :begins, :place, :subject, :agenda, platform.app_user()
                on conflict do nothing
                """)
                .param("id", id)
                .param("committee", committee.code())
                .param("day", day)
                .param("begins", begins)
                .param("place", place)
                .param("subject", subject)
                .param("agenda", agenda)
                .update();
    }

    /** As it was kept last. */
    @Transactional(readOnly = true)
    public MeetingSheet sheet(UUID meeting) {
        return sql.sql("""
                select number, chair, secretary, present, guests, absence, report, discussion from programme.meeting_sheet
                where meeting_id = :meeting order by number desc limit 1
                """)
                .param("meeting", meeting)
                .query((row, n) -> new MeetingSheet(
                        row.getInt("number"),
                        row.getString("chair"),
                        row.getString("secretary"),
                        List.of((UUID[]) row.getArray("present").getArray()),
                        row.getString("guests"),
                        row.getString("absence"),
                        row.getString("report"),
                        row.getString("discussion")))
                .optional()
                .orElse(MeetingSheet.BLANK);
    }

    /** Keeps the sheet after the one that it was written from; false when another was kept meanwhile. */
    @Transactional
    public boolean keep(UUID meeting, MeetingSheet sheet) {
        return sql.sql("""
                insert into programme.meeting_sheet (ward_id, meeting_id, number, chair, secretary, present, guests, absence, report,
                    discussion, kept_by)
                values (platform.ward(), :meeting, :number, :chair, :secretary, :present, :guests, :absence, :report, :discussion,
                    platform.app_user())
                on conflict do nothing
                """)
                        .param("meeting", meeting)
                        .param("number", sheet.number() + 1)
                        .param("chair", sheet.chair())
                        .param("secretary", sheet.secretary())
                        .param("present", sheet.present().toArray(UUID[]::new))
                        .param("guests", sheet.guests())
                        .param("absence", sheet.absence())
                        .param("report", sheet.report())
                        .param("discussion", sheet.discussion())
                        .update()
                == 1;
    }

    /** Those that were not dropped, in order. */
    @Transactional(readOnly = true)
    public List<Conclusion> conclusions(UUID meeting) {
        return sql.sql("""
                select c.conclusion_id, c.number, c.words, c.body_id, c.user_id, c.last_day, c.evidence from programme.conclusion c
                where c.meeting_id = :meeting
                    and not exists (select from programme.conclusion_dropped d where d.conclusion_id = c.conclusion_id)
                order by c.number
                """)
                .param("meeting", meeting)
                .query((row, n) -> new Conclusion(
                        row.getObject("conclusion_id", UUID.class),
                        row.getInt("number"),
                        row.getString("words"),
                        row.getObject("body_id", UUID.class),
                        Optional.ofNullable(row.getObject("user_id", UUID.class)),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("evidence")))
                .list();
    }

    /** Adds a conclusion at the end, whatever number it bears. */
    @Transactional
    public void conclude(UUID meeting, Conclusion conclusion) {
        sql.sql("""
                insert into programme.conclusion (ward_id, conclusion_id, meeting_id, number, words, body_id, user_id, last_day, evidence,
                    recorded_by)
                select platform.ward(), :id, :meeting,
                    (select coalesce(max(c.number), 0) + 1 from programme.conclusion c where c.meeting_id = :meeting),
                    :words, :body, :user, :last, :evidence, platform.app_user()
                on conflict (ward_id, conclusion_id) do nothing
                """)
                .param("id", conclusion.id())
                .param("meeting", meeting)
                .param("words", conclusion.words())
                .param("body", conclusion.body())
                .param("user", conclusion.user().orElse(null), Types.OTHER)
                .param("last", conclusion.lastDay())
                .param("evidence", conclusion.evidence())
                .update();
    }

    @Transactional
    public void drop(UUID conclusion) {
        sql.sql("""
                insert into programme.conclusion_dropped (ward_id, conclusion_id, recorded_by)
                values (platform.ward(), :id, platform.app_user())
                on conflict do nothing
                """).param("id", conclusion).update();
    }

    /** That it was held until then, or called off for a reason; false when it had ended already. */
    @Transactional
    public boolean end(UUID meeting, Optional<LocalTime> ended, String reason) {
        return sql.sql("""
                insert into programme.meeting_end (ward_id, meeting_id, outcome, ended, reason, ended_by)
                values (platform.ward(), :meeting, :outcome, :ended, :reason, platform.app_user())
                on conflict do nothing
                """)
                        .param("meeting", meeting)
                        .param("outcome", ended.isPresent() ? "held" : "called-off")
                        .param("ended", ended.orElse(null), Types.TIME)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static CommitteeMeeting meeting(ResultSet row) throws SQLException {
        Optional<CommitteeMeeting.End> end = row.getString("outcome") == null
                ? Optional.empty()
                : Optional.of(new CommitteeMeeting.End(
                        Optional.ofNullable(row.getObject("ended", LocalTime.class)), row.getString("reason")));
        return new CommitteeMeeting(
                row.getObject("meeting_id", UUID.class),
                Committee.ofCode(row.getString("committee")).orElseThrow(),
                row.getInt("number"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("begins", LocalTime.class),
                row.getString("place"),
                row.getString("subject"),
                row.getString("agenda"),
                end);
    }
}

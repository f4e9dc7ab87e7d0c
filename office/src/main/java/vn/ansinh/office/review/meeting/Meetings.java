package vn.ansinh.office.review.meeting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of the groups, their calls and counts. Only ever added to: of sheets, votes and marks the last one counts. */
@Component
class Meetings {
    private final JdbcClient sql;

    Meetings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Call> calls(UUID round, UUID area) {
        return sql.sql("""
                select c.*, coalesce(a.full_name, '') as name from review.meeting_call c
                left join account.user_account a on a.ward_id = c.ward_id and a.user_id = c.called_by
                where c.round_id = :round and c.area_id = :area order by c.number desc
                """)
                .param("round", round)
                .param("area", area)
                .query((row, n) -> new Call(
                        row.getInt("number"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("begins", LocalTime.class),
                        row.getString("place"),
                        row.getString("chair"),
                        row.getString("name"),
                        row.getTimestamp("called_at").toInstant()))
                .list();
    }

    void call(UUID round, UUID area, LocalDate day, LocalTime begins, String place, String chair) {
        sql.sql("""
                insert into review.meeting_call (ward_id, round_id, area_id, number, held_on, begins, place, chair, called_by)
                select platform.ward(), :round, :area, coalesce(max(c.number), 0) + 1, :day, :begins, :place, :chair, platform.app_user()
                from review.meeting_call c where c.round_id = :round and c.area_id = :area
                """)
                .param("round", round)
                .param("area", area)
                .param("day", day)
                .param("begins", begins)
                .param("place", place)
                .param("chair", chair)
                .update();
    }

    /** Those of a group in a round, the latest first. */
    @Transactional(readOnly = true)
    public List<Meeting> of(UUID round, UUID area) {
        return meetings("m.round_id = :round and m.area_id = :area", Map.of("round", round, "area", area));
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(UUID id) {
        return meetings("m.meeting_id = :id", Map.of("id", id)).stream().findFirst();
    }

    private List<Meeting> meetings(String which, Map<String, Object> values) {
        Map<UUID, List<Vote>> votes = votes(which, values);
        return sql.sql("""
                select m.*, s.held_on, s.begins, s.place, s.chair, s.secretary, s.front_watched, s.secret, s.kinds, s.invited, s.present,
                    k.ends, coalesce(a.full_name, '') as name
                from review.meeting m
                join lateral (select * from review.meeting_sheet s where s.ward_id = m.ward_id and s.meeting_id = m.meeting_id
                    order by s.number desc limit 1) s on true
                left join lateral (select * from review.meeting_mark k where k.ward_id = m.ward_id and k.meeting_id = m.meeting_id
                    order by k.number desc limit 1) k on true
                left join account.user_account a on a.ward_id = m.ward_id and a.user_id = m.begun_by
                where\s""" + which + " order by m.begun_at desc, m.meeting_id desc")
                .params(values)
                .query((row, n) -> meeting(row, votes))
                .list();
    }

    private Map<UUID, List<Vote>> votes(String which, Map<String, Object> values) {
        Map<UUID, List<Vote>> votes = new HashMap<>();
        sql.sql("""
                select distinct on (v.meeting_id, v.household_id) v.*, hh.code, coalesce(a.full_name, '') as name
                from review.meeting_vote v
                join review.meeting m on m.ward_id = v.ward_id and m.meeting_id = v.meeting_id
                join registry.household hh on hh.ward_id = v.ward_id and hh.household_id = v.household_id
                left join account.user_account a on a.ward_id = v.ward_id and a.user_id = v.done_by
                where\s""" + which + " order by v.meeting_id, v.household_id, v.number desc")
                .params(values)
                .query(row -> {
                    votes.computeIfAbsent(row.getObject("meeting_id", UUID.class), any -> new ArrayList<>())
                            .add(vote(row));
                });
        votes.values().forEach(each -> each.sort(java.util.Comparator.comparing(Vote::code)));
        return votes;
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return new Vote(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head"),
                row.getString("found"),
                row.getInt("agreeing"),
                row.getInt("against"),
                row.getInt("other"),
                row.getString("opinions"),
                row.getString("name"));
    }

    private static Meeting meeting(ResultSet row, Map<UUID, List<Vote>> votes) throws SQLException {
        UUID id = row.getObject("meeting_id", UUID.class);
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        Integer[] invited = numbers(row.getArray("invited"));
        Integer[] present = numbers(row.getArray("present"));
        Map<Attendee, Sheet.Seats> seats = new EnumMap<>(Attendee.class);
        for (int at = 0; at < kinds.length; at++) {
            seats.put(Attendee.ofCode(kinds[at]), new Sheet.Seats(invited[at], present[at]));
        }
        return new Meeting(
                id,
                row.getObject("round_id", UUID.class),
                row.getObject("area_id", UUID.class),
                row.getInt("after_move"),
                new Sheet(
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("begins", LocalTime.class),
                        row.getString("place"),
                        row.getString("chair"),
                        row.getString("secretary"),
                        row.getBoolean("front_watched"),
                        row.getBoolean("secret"),
                        seats),
                votes.getOrDefault(id, List.of()),
                Optional.ofNullable(row.getObject("ends", LocalTime.class)),
                row.getString("name"),
                row.getTimestamp("begun_at").toInstant());
    }

    private static Integer[] numbers(Array array) throws SQLException {
        return (Integer[]) array.getArray();
    }

    void begin(UUID id, UUID round, UUID area, int afterMove) {
        sql.sql("""
                insert into review.meeting (ward_id, meeting_id, round_id, area_id, after_move, begun_by)
                values (platform.ward(), :id, :round, :area, :after, platform.app_user())
                """)
                .param("id", id)
                .param("round", round)
                .param("area", area)
                .param("after", afterMove)
                .update();
    }

    void write(UUID meeting, Sheet sheet) {
        List<Map.Entry<Attendee, Sheet.Seats>> seats = List.copyOf(sheet.seats().entrySet());
        sql.sql("""
                insert into review.meeting_sheet (ward_id, meeting_id, number, held_on, begins, place, chair, secretary, front_watched, secret,
                    kinds, invited, present, done_by)
                select platform.ward(), :id, coalesce(max(s.number), 0) + 1, :day, :begins, :place, :chair, :secretary, :front, :secret,
                    :kinds::text[], :invited::integer[], :present::integer[], platform.app_user()
                from review.meeting_sheet s where s.meeting_id = :id
                """)
                .param("id", meeting)
                .param("day", sheet.day())
                .param("begins", sheet.begins())
                .param("place", sheet.place())
                .param("chair", sheet.chair())
                .param("secretary", sheet.secretary())
                .param("front", sheet.isWatchedByFront())
                .param("secret", sheet.isSecret())
                .param("kinds", seats.stream().map(each -> each.getKey().code()).toArray(String[]::new))
                .param(
                        "invited",
                        seats.stream().map(each -> each.getValue().invited()).toArray(Integer[]::new))
                .param(
                        "present",
                        seats.stream().map(each -> each.getValue().present()).toArray(Integer[]::new))
                .update();
    }

    void count(UUID meeting, Vote vote) {
        sql.sql("""
                insert into review.meeting_vote (ward_id, meeting_id, household_id, number, head, found, agreeing, against, other,
                    opinions, done_by)
                select platform.ward(), :id, :household, coalesce(max(v.number), 0) + 1, :head, :found, :agreeing, :against, :other,
                    :opinions, platform.app_user()
                from review.meeting_vote v where v.meeting_id = :id and v.household_id = :household
                """)
                .param("id", meeting)
                .param("household", vote.household())
                .param("head", vote.head())
                .param("found", vote.found())
                .param("agreeing", vote.agreeing())
                .param("against", vote.against())
                .param("other", vote.other())
                .param("opinions", vote.opinions())
                .update();
    }

    void end(UUID meeting, LocalTime ends) {
        mark(meeting, "ended", Optional.of(ends), "");
    }

    void reopen(UUID meeting, String reason) {
        mark(meeting, "reopened", Optional.empty(), reason);
    }

    private void mark(UUID meeting, String mark, Optional<LocalTime> ends, String reason) {
        sql.sql("""
                insert into review.meeting_mark (ward_id, meeting_id, number, mark, ends, reason, done_by)
                select platform.ward(), :id, coalesce(max(k.number), 0) + 1, :mark, :ends::time, :reason, platform.app_user()
                from review.meeting_mark k where k.meeting_id = :id
                """)
                .param("id", meeting)
                .param("mark", mark)
                .param("ends", ends.orElse(null), java.sql.Types.TIME)
                .param("reason", reason)
                .update();
    }
}

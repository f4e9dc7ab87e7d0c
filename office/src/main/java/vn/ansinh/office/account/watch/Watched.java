package vn.ansinh.office.account.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.account.watch.Unusual.Kind;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;

/** Finds what is unusual in the logs, as of now; nothing of it is kept but the answers. */
@Repository
class Watched {
    /** More people than this at one moment are a list on the screen, which is one look: people were not opened one by one. */
    private static final int LIST = 20;

    private static final String ZONE = "'Asia/Ho_Chi_Minh'";

    private final JdbcClient sql;

    Watched(JdbcClient sql) {
        this.sql = sql;
    }

    Limits limits() {
        return sql.sql("""
                select night_from, night_until, people_a_day, rows_a_file, failures_a_day
                from account.watch_limits order by entered_at desc limit 1
                """)
                .query((row, n) -> new Limits(
                        row.getInt("night_from"),
                        row.getInt("night_until"),
                        row.getInt("people_a_day"),
                        row.getInt("rows_a_file"),
                        row.getInt("failures_a_day"),
                        true))
                .optional()
                .orElse(Limits.PROPOSED);
    }

    void enter(Limits limits) {
        sql.sql("""
                insert into account.watch_limits (ward_id, night_from, night_until, people_a_day, rows_a_file, failures_a_day,
                    entered_by)
                values (platform.ward(), :from, :until, :people, :rows, :failures, :by)
                """)
                .param("from", limits.nightFrom())
                .param("until", limits.nightUntil())
                .param("people", limits.peopleADay())
                .param("rows", limits.rowsAFile())
                .param("failures", limits.failuresADay())
                .param("by", who().user())
                .update();
    }

    void answer(Unusual watched, String note) {
        sql.sql("""
                insert into account.watch_answer (ward_id, watched, about, note, answered_by)
                values (platform.ward(), :watched, :about::uuid, :note, :by)
                """)
                .param("watched", watched.key())
                .param("about", watched.userId())
                .param("note", note)
                .param("by", who().user())
                .update();
    }

    /** What was unusual since a moment, the latest first. */
    List<Unusual> since(Instant moment, Limits limits) {
        List<Unusual> found = new ArrayList<>(looks(moment, limits));
        found.addAll(files(moment, limits));
        found.addAll(failures(moment, limits));
        found.sort(Comparator.comparing(Unusual::last).reversed().thenComparing(Unusual::key));
        return found;
    }

    private List<Unusual> looks(Instant moment, Limits limits) {
        return sql.sql("""
                with looks as (
                    select v.user_id, v.at, v.subject, extract(hour from v.at at time zone %1$s) as hour,
                        (v.at at time zone %1$s)::date as day,
                        count(*) over (partition by v.user_id, v.at) as at_once
                    from platform.view_log v where v.at >= :since and v.user_id is not null
                    union all
                    select t.user_id, t.at, null, extract(hour from t.at at time zone %1$s), (t.at at time zone %1$s)::date, 1
                    from account.taken_out t where t.at >= :since),
                unusual as (
                    select 'night' as kind, user_id, case when hour < :until then day - 1 else day end as day,
                        count(distinct at) as number, max(at) as last
                    from looks where hour >= :from or hour < :until group by 1, 2, 3
                    union all
                    select 'many', user_id, day, count(distinct subject), max(at)
                    from looks where at_once <= :list group by 1, 2, 3 having count(distinct subject) >= :people)
                """.formatted(ZONE) + of("unusual"))
                .param("since", Timestamp.from(moment))
                .param("from", limits.nightFrom())
                .param("until", limits.nightUntil())
                .param("people", limits.peopleADay())
                .param("list", LIST)
                .query((row, n) -> unusual(row))
                .list();
    }

    private List<Unusual> files(Instant moment, Limits limits) {
        return sql.sql("""
                with unusual as (
                    select 'file' as kind, t.user_id, (t.at at time zone %s)::date as day, max(t.rows) as number,
                        max(t.at) as last
                    from account.taken_out t where t.at >= :since and t.rows >= :rows group by 1, 2, 3)
                """.formatted(ZONE) + of("unusual"))
                .param("since", Timestamp.from(moment))
                .param("rows", limits.rowsAFile())
                .query((row, n) -> unusual(row))
                .list();
    }

    private List<Unusual> failures(Instant moment, Limits limits) {
        return sql.sql("""
                with unusual as (
                    select 'failures' as kind, f.user_id, f.day, f.failures as number, f.last_at as last
                    from account.failure_day f where f.last_at >= :since and f.failures >= :failures)
                """ + of("unusual"))
                .param("since", Timestamp.from(moment))
                .param("failures", limits.failuresADay())
                .query((row, n) -> unusual(row))
                .list();
    }

    /** With the names of the accounts and what was answered. */
    private static String of(String table) {
        return """
                select x.kind, x.day, x.user_id, x.number, x.last, coalesce(u.full_name, '') as full_name,
                    a.note, a.answered_at, coalesce(b.full_name, '') as answered_by
                from %s x
                left join account.user_account u on u.ward_id = platform.ward() and u.user_id = x.user_id
                left join lateral (select w.* from account.watch_answer w where w.ward_id = platform.ward()
                    and w.watched = x.kind || ' ' || x.user_id || ' ' || x.day and w.answered_at >= x.last
                    order by w.answered_at desc limit 1) a on true
                left join account.user_account b on b.ward_id = a.ward_id and b.user_id = a.answered_by
                """.formatted(table);
    }

    private static Unusual unusual(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        LocalDate day = row.getObject("day", LocalDate.class);
        UUID user = row.getObject("user_id", UUID.class);
        String note = row.getString("note");
        return new Unusual(
                kind + " " + user + " " + day,
                List.of(Kind.values()).stream()
                        .filter(each -> each.code().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no kind " + kind)),
                day,
                user.toString(),
                row.getString("full_name"),
                row.getLong("number"),
                row.getTimestamp("last").toInstant(),
                note == null
                        ? Optional.empty()
                        : Optional.of(new Unusual.Answer(
                                note,
                                row.getString("answered_by"),
                                row.getTimestamp("answered_at").toInstant())));
    }

    private static Identity who() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}

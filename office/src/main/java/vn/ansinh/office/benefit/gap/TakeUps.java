package vn.ansinh.office.benefit.gap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;

/** Reads and writes take-up; row security leaves out what the one who asks may not see. */
@Repository
class TakeUps {
    private static final int RECENT = 100;

    private final JdbcClient sql;

    TakeUps(JdbcClient sql) {
        this.sql = sql;
    }

    /** What counts on a day, of everybody. */
    Map<TakeUp.Key, TakeUp> on(LocalDate day) {
        return byKey(sql.sql("select * from benefit.take_ups_on(:day)").param("day", day));
    }

    /** What counts on a day of some households and of those who live there. */
    Map<TakeUp.Key, TakeUp> of(Collection<UUID> households, LocalDate day) {
        return byKey(sql.sql("""
                select t.* from benefit.take_ups_on(:day) t
                where t.household_id = any (:households::uuid[])
                    or t.person_id in (select m.person_id from registry.members_on(:day) m
                        where m.household_id = any (:households::uuid[]))
                """).param("day", day).param("households", households.toArray(UUID[]::new)));
    }

    private static Map<TakeUp.Key, TakeUp> byKey(JdbcClient.StatementSpec question) {
        Map<TakeUp.Key, TakeUp> found = new HashMap<>();
        question.query((row, n) -> takeUp(row)).list().forEach(one -> found.put(one.key(), one));
        return found;
    }

    /** Whether a deed of this id was kept before with anything else in it, or was taken back. */
    boolean isOther(UUID deed, Entry entry) {
        return sql.sql("""
                select exists (select from benefit.take_up_removals r where r.deed_id = :deed)
                    or exists (select from benefit.take_ups t where t.deed_id = :deed and (t.benefit, t.since, t.state, t.paper,
                        t.note) is distinct from (:benefit::text, :since::date, :state::text, :paper::text, :note::text))
                """)
                .param("deed", deed)
                .param("benefit", entry.benefit())
                .param("since", entry.since())
                .param("state", entry.state().code())
                .param("paper", entry.paper())
                .param("note", entry.note())
                .query(Boolean.class)
                .single();
    }

    /** Writes the same down for several; what the deed holds already stays as it is. */
    void enter(Identity who, UUID deed, List<TakeUp.Whose> people, Entry entry) {
        sql.sql("""
                insert into benefit.take_ups (ward_id, take_up_id, deed_id, household_id, person_id, benefit, since, state,
                    paper, note, is_private, entered_by)
                select :ward, w.id, :deed, w.household, w.person, :benefit, :since, :state, :paper, :note, :private, :by
                from unnest(:ids::uuid[], :households::uuid[], :people::uuid[]) w (id, household, person)
                on conflict (ward_id, deed_id, household_id, person_id, benefit) do nothing
                """)
                .param("ward", who.ward())
                .param("deed", deed)
                .param("benefit", entry.benefit())
                .param("since", entry.since())
                .param("state", entry.state().code())
                .param("paper", entry.paper())
                .param("note", entry.note())
                .param("private", entry.isPrivate())
                .param("by", who.user())
                .param("ids", people.stream().map(each -> Ids.next()).toArray(UUID[]::new))
                .param(
                        "households",
                        people.stream().map(TakeUp.Whose::household).toArray(UUID[]::new))
                .param(
                        "people",
                        people.stream().map(each -> each.person().orElse(null)).toArray(UUID[]::new))
                .update();
    }

    /** What is written of somebody. */
    record Entry(String benefit, LocalDate since, TakeUp.State state, String paper, String note, boolean isPrivate) {}

    /** The last deeds that still count, the newest first. */
    List<RecordedDeed> recent() {
        return sql.sql("""
                select t.deed_id, t.benefit, t.state, t.since, count(*) as people, t.entered_by, max(t.entered_at) as entered_at
                from benefit.take_ups_now t
                group by t.deed_id, t.benefit, t.state, t.since, t.entered_by
                order by max(t.entered_at) desc, t.deed_id desc
                limit :recent
                """)
                .param("recent", RECENT)
                .query((row, n) -> new RecordedDeed(
                        row.getObject("deed_id", UUID.class),
                        row.getString("benefit"),
                        state(row),
                        row.getObject("since", LocalDate.class),
                        row.getInt("people"),
                        row.getObject("entered_by", UUID.class),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the deed still counts. */
    boolean counts(UUID deed) {
        return sql.sql("select exists (select from benefit.take_ups_now t where t.deed_id = :deed)")
                .param("deed", deed)
                .query(Boolean.class)
                .single();
    }

    void remove(Identity who, UUID deed) {
        sql.sql("insert into benefit.take_up_removals (ward_id, deed_id, removed_by) values (:ward, :deed, :by)")
                .param("ward", who.ward())
                .param("deed", deed)
                .param("by", who.user())
                .update();
    }

    private static TakeUp takeUp(ResultSet row) throws SQLException {
        return new TakeUp(
                row.getObject("deed_id", UUID.class),
                new TakeUp.Whose(
                        row.getObject("household_id", UUID.class),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))),
                row.getString("benefit"),
                row.getObject("since", LocalDate.class),
                state(row),
                row.getString("paper"),
                row.getString("note"),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static TakeUp.State state(ResultSet row) throws SQLException {
        String code = row.getString("state");
        return TakeUp.State.ofCode(code).orElseThrow(() -> new IllegalStateException("no state " + code));
    }
}

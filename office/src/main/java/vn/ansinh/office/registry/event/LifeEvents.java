package vn.ansinh.office.registry.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events as they were recorded. Only ever added to; identity numbers stand apart. */
@Repository
class LifeEvents {
    private static final String SELECT = """
            select e.event_id, e.seq, coalesce(s.kind, e.kind) as kind, e.happened_on,
                coalesce(s.paper_number, e.paper_number) as paper_number, coalesce(s.paper_issued, e.paper_issued) as paper_issued,
                coalesce(s.paper_issuer, e.paper_issuer) as paper_issuer, coalesce(s.note, e.note) as note,
                coalesce(i.facts, s.facts, e.facts) as facts, e.changes || coalesce(s.changes, '[]') as changes,
                i.changes as identity_changes, e.undoes,
                u.event_id as undone_by, coalesce(a.full_name, '') as recorded_by, e.recorded_at,
                array(select h.household_id from registry.life_event_household h
                      where h.ward_id = e.ward_id and h.event_id = e.event_id) as households
            from registry.life_event e
            left join registry.life_event_identity i on i.ward_id = e.ward_id and i.event_id = e.event_id
            left join registry.life_event_health s on s.ward_id = e.ward_id and s.event_id = e.event_id
            left join registry.life_event u on u.ward_id = e.ward_id and u.undoes = e.event_id
            left join account.user_account a on a.ward_id = e.ward_id and a.user_id = e.recorded_by
            """;

    private final JdbcClient sql;

    LifeEvents(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is written down of an event. */
    record New(
            UUID id,
            String kind,
            LocalDate day,
            Paper paper,
            String note,
            @Nullable LifeEvent what,
            List<Change> changes,
            Collection<UUID> people,
            Collection<UUID> households,
            @Nullable UUID undoes,
            boolean isPrivate) {
        List<UUID> named() {
            return what == null ? List.of() : what.people();
        }

        /** What it did that only those may know who may see facts of health. */
        List<Change> secret() {
            return changes.stream()
                    .filter(change -> !(change.row() instanceof Row.IdNumber)
                            && (isPrivate || change.row().isPrivate()))
                    .toList();
        }

        /** What it did to identity numbers. */
        List<Change> numbers() {
            return changes.stream()
                    .filter(change -> change.row() instanceof Row.IdNumber)
                    .toList();
        }

        List<Change> open() {
            return changes.stream()
                    .filter(change -> !(change.row() instanceof Row.IdNumber)
                            && !change.row().isPrivate())
                    .toList();
        }

        /** What everybody may know of a private event: that there was one, of these households on this day. */
        New masked() {
            return isPrivate
                    ? new New(id, "private", day, Paper.NONE, "", null, List.of(), List.of(), households, undoes, true)
                    : this;
        }
    }

    void add(New event) {
        List<Change> hidden = event.numbers();
        addShown(event.masked());
        addHouseholds(event);
        List<Change> secret = event.secret();
        if (event.isPrivate() || !secret.isEmpty()) {
            addPrivate(event, secret);
        }
        if (!hidden.isEmpty()) {
            sql.sql("""
                    insert into registry.life_event_identity (ward_id, event_id, facts, changes)
                    values (platform.ward(), :id, :facts::jsonb, :changes::jsonb)
                    """)
                    .param("id", event.id())
                    .param("facts", facts(event.what()))
                    .param("changes", EventJson.write(hidden))
                    .update();
        }
    }

    private void addShown(New event) {
        shown(sql.sql("""
                insert into registry.life_event (ward_id, event_id, kind, happened_on, paper_number, paper_issued,
                    paper_issuer, note, facts, changes, named, people, undoes, recorded_by, recorded_at)
                values (platform.ward(), :id, :kind, :day, :number, :issued, :issuer, :note, :facts::jsonb, :changes::jsonb,
                    :named::uuid[], :people::uuid[], :undoes, platform.app_user(), platform.instant())
                """), event, event.open())
                .param("day", event.day())
                .param("undoes", event.undoes(), Types.OTHER)
                .update();
    }

    private void addPrivate(New event, List<Change> secret) {
        shown(sql.sql("""
                insert into registry.life_event_health (ward_id, event_id, kind, paper_number, paper_issued, paper_issuer, note,
                    facts, changes, named, people)
                values (platform.ward(), :id, :kind, :number, :issued, :issuer, :note, :facts::jsonb, :changes::jsonb,
                    :named::uuid[], :people::uuid[])
                """), event, secret).update();
    }

    private static JdbcClient.StatementSpec shown(JdbcClient.StatementSpec statement, New event, List<Change> changes) {
        LifeEvent open = event.what() == null ? null : event.what().withoutNumbers();
        return statement
                .param("id", event.id())
                .param("kind", event.kind())
                .param("number", event.paper().number())
                .param("issued", event.paper().issued(), Types.DATE)
                .param("issuer", event.paper().issuer())
                .param("note", event.note())
                .param("facts", facts(open))
                .param("changes", EventJson.write(changes))
                .param("named", event.named().toArray(UUID[]::new))
                .param("people", event.people().toArray(UUID[]::new));
    }

    private void addHouseholds(New event) {
        sql.sql("""
                insert into registry.life_event_household (ward_id, event_id, household_id)
                select platform.ward(), :id, h from unnest(:households::uuid[]) h
                """)
                .param("id", event.id())
                .param("households", event.households().toArray(UUID[]::new))
                .update();
    }

    static String facts(@Nullable LifeEvent event) {
        return event == null ? "{}" : EventJson.write(event);
    }

    /** A private event is there for those only who may know what it was. */
    Optional<Entry> find(UUID event) {
        return sql.sql(SELECT + "where e.event_id = :id and (e.kind <> 'private' or s.event_id is not null)")
                .param("id", event)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** Those before a place in the order, the latest first; not those of changes of groups, some hundreds at once. */
    List<Entry> latest(long before, int many) {
        return sql.sql("""
                with page as materialized (
                    select p.event_id from registry.life_event p
                    where p.seq < :before and p.kind <> 'regroup' and not (p.kind = 'undo' and exists (
                        select from registry.life_event r where r.ward_id = p.ward_id and r.event_id = p.undoes and r.kind = 'regroup'))
                        and (p.kind <> 'private' or (select account.may('SEE_HEALTH')))
                    order by p.seq desc limit :many)
                """ + SELECT + "where e.event_id = any (array(select event_id from page)) order by e.seq desc")
                .param("before", before)
                .param("many", many)
                .query((row, n) -> entry(row))
                .list();
    }

    /** Those that one change of groups came to and that still hold. */
    List<Entry> ofArrangement(UUID arrangement) {
        return sql.sql(SELECT + """
                where e.kind = 'regroup' and e.facts ->> 'arrangement' = :arrangement and u.event_id is null order by e.seq
                """)
                .param("arrangement", arrangement.toString())
                .query((row, n) -> entry(row))
                .list();
    }

    /** All of them in the order in which they were recorded. */
    List<Entry> all() {
        return sql.sql(SELECT + "order by e.seq").query((row, n) -> entry(row)).list();
    }

    /** The events after another one that touched one of these households and still hold, the latest first. */
    List<Entry> after(long seq, Collection<UUID> households) {
        return sql.sql(SELECT + """
                where e.seq > :seq and e.undoes is null and u.event_id is null and e.event_id in (
                    select h.event_id from registry.life_event_household h where h.household_id = any (:households::uuid[]))
                order by e.seq desc
                """)
                .param("seq", seq)
                .param("households", households.toArray(UUID[]::new))
                .query((row, at) -> entry(row))
                .list();
    }

    /** What happened to a person or household on a day, as the kind of an event; the kinds of imports begin with a dot. */
    Optional<String> kindOf(Fault.Later later) {
        return sql.sql("""
                select kind from (
                    select coalesce(s.kind, e.kind) as kind, 1 as rank, e.seq from registry.life_event e
                    left join registry.life_event_health s on s.ward_id = e.ward_id and s.event_id = e.event_id
                    left join registry.life_event u on u.ward_id = e.ward_id and u.undoes = e.event_id
                    where e.happened_on = :day and e.undoes is null and u.event_id is null and (:subject = any (coalesce(s.people, e.people))
                        or e.event_id in (select h.event_id from registry.life_event_household h where h.household_id = :subject))
                    union all
                    select '.' || i.kind, 2, 0 from registry.event i
                    where i.happened_on = :day and (i.person_id = :subject or i.household_id = :subject)) found
                order by rank, seq desc limit 1
                """)
                .param("day", later.day())
                .param("subject", later.subject())
                .query(String.class)
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        UUID undoes = row.getObject("undoes", UUID.class);
        List<Change> changes = new ArrayList<>(EventJson.changes(row.getString("changes")));
        String hidden = row.getString("identity_changes");
        if (hidden != null) {
            changes.addAll(EventJson.changes(hidden));
        }
        Set<UUID> households =
                new HashSet<>(List.of((UUID[]) row.getArray("households").getArray()));
        return new Entry(
                row.getObject("event_id", UUID.class),
                row.getLong("seq"),
                row.getString("kind"),
                row.getObject("happened_on", LocalDate.class),
                new Paper(
                        row.getString("paper_number"),
                        row.getObject("paper_issued", LocalDate.class),
                        row.getString("paper_issuer")),
                row.getString("note"),
                undoes == null && !row.getString("kind").equals("private")
                        ? Optional.of(EventJson.event(row.getString("facts")))
                        : Optional.empty(),
                changes,
                Optional.ofNullable(undoes),
                Optional.ofNullable(row.getObject("undone_by", UUID.class)),
                households,
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}

package vn.ansinh.office.registry.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.EventRecorded;

/** Counts many households to another group at once, an event for each, inside the transaction of its caller who is the writer. */
@Component
public class Regrouping {
    private final BookRows books;
    private final LifeEvents events;
    private final BulkRows bulk;
    private final JdbcClient sql;
    private final ApplicationEventPublisher published;
    private final Today today;

    Regrouping(
            BookRows books,
            LifeEvents events,
            BulkRows bulk,
            JdbcClient sql,
            ApplicationEventPublisher published,
            Today today) {
        this.books = books;
        this.bulk = bulk;
        this.today = today;
        this.events = events;
        this.sql = sql;
        this.published = published;
    }

    /**
     * What happens to whom, and by which paper.
     *
     * @param arrangement the change of groups of which it is a part
     */
    public record Wanted(
            UUID arrangement,
            LocalDate day,
            Paper paper,
            String note,
            UUID from,
            UUID into,
            Collection<UUID> households) {
        public Wanted {
            households = List.copyOf(households);
        }
    }

    /** Every household that lives in a group on a day or later. */
    public List<UUID> living(Collection<UUID> areas, LocalDate from) {
        return sql.sql("""
                select distinct r.household_id from registry.residence r
                where r.area_id = any (:areas::uuid[]) and r.until > :from order by 1
                """)
                .param("areas", areas.toArray(UUID[]::new))
                .param("from", from)
                .query(UUID.class)
                .list();
    }

    /** All of them, or none and what stands against it. */
    public List<Fault> regroup(Wanted wanted) {
        Map<UUID, Book> homes = books.homes(wanted.households());
        List<LifeEvents.New> done = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (UUID household : wanted.households()) {
            Regroup event = new Regroup(household, wanted.from(), wanted.into(), wanted.arrangement());
            switch (Applying.apply(homes.getOrDefault(household, Book.of(List.of())), event, wanted.day())) {
                case Outcome.Refused refused -> faults.addAll(refused.faults());
                case Outcome.Applied applied ->
                    done.add(event(event, wanted.day(), wanted.paper(), wanted.note(), applied.changes(), null));
            }
        }
        if (faults.isEmpty()) {
            write(done, wanted.day());
        }
        return faults;
    }

    /** Counts them back, or says which event stands against it. */
    public List<Fault> undo(UUID arrangement, LocalDate day, String note) {
        List<Entry> entries = events.ofArrangement(arrangement);
        Set<UUID> households = new LinkedHashSet<>();
        entries.forEach(entry -> households.addAll(entry.households()));
        Map<UUID, Book> homes = books.homes(households);
        List<LifeEvents.New> undone = new ArrayList<>();
        for (Entry entry : entries) {
            Regroup event = (Regroup) entry.what().orElseThrow();
            Book home = homes.getOrDefault(event.household(), Book.of(List.of()));
            switch (Undoing.undo(home, entry.changes(), day)) {
                case Outcome.Refused refused -> {
                    return List.of(Fault.of(
                            "undo",
                            "regroup-rests",
                            home.household(event.household())
                                    .map(Row.Household::code)
                                    .orElse("?")));
                }
                case Outcome.Applied applied ->
                    undone.add(event(event, day, Paper.NONE, note, applied.changes(), entry.id()));
            }
        }
        write(undone, day);
        return List.of();
    }

    private static LifeEvents.New event(
            Regroup event,
            LocalDate day,
            Paper paper,
            String note,
            List<Change> changes,
            @org.jspecify.annotations.Nullable UUID undoes) {
        return new LifeEvents.New(
                Ids.next(),
                undoes == null ? event.kind().code() : "undo",
                day,
                paper,
                note,
                undoes == null ? event : null,
                changes,
                List.of(),
                List.of(event.household()),
                undoes,
                false);
    }

    /** Some hundred households at once: what only ends and begins is written in bulk, what is written anew or taken out row by row. */
    private void write(List<LifeEvents.New> done, LocalDate day) {
        List<Change> changes =
                done.stream().flatMap(event -> event.changes().stream()).toList();
        boolean isPlain = changes.stream().allMatch(Regrouping::isPlain);
        if (!isPlain) {
            new ChangeRows(sql).write(changes);
        }
        Instant now = today.instant();
        bulk.write(
                isPlain ? changes : List.of(),
                done.stream().map(event -> new Chronicle.Noted(event, now)).toList());
        done.forEach(event ->
                published.publishEvent(new EventRecorded(event.id(), day, Set.copyOf(event.households()))));
    }

    /** A home that begins, or one that ends and is the same otherwise. */
    private static boolean isPlain(Change change) {
        return change.after() instanceof Row.Home after
                && (change.before() == null
                        || (change.before() instanceof Row.Home before
                                && after.until() != null
                                && before.endedOn(after.until()).equals(after)));
    }

    /** The first household, if any, that would live on in a group which is there no more, with the name of the group. */
    public Optional<Map.Entry<String, String>> leftBehind() {
        return sql.sql("""
                select h.code, v.name from (
                    select a.area_id, max(a.until) as until, (array_agg(a.name order by a.since desc))[1] as name
                    from registry.area_version a group by a.area_id having max(a.until) < 'infinity') v
                join registry.residence r on r.area_id = v.area_id and r.until > v.until
                join registry.household h on h.ward_id = r.ward_id and h.household_id = r.household_id
                order by h.code limit 1
                """)
                .query((row, n) -> Map.entry(row.getString("code"), row.getString("name")))
                .optional();
    }

    static Map<UUID, Book> byHousehold(List<Row> rows) {
        Map<UUID, List<Row>> byHousehold = new LinkedHashMap<>();
        for (Row row : rows) {
            UUID household = switch (row) {
                case Row.Home home -> home.household();
                case Row.Household one -> one.household();
                default -> throw new IllegalStateException("no home: " + row.key());
            };
            byHousehold.computeIfAbsent(household, any -> new ArrayList<>()).add(row);
        }
        Map<UUID, Book> books = new LinkedHashMap<>();
        byHousehold.forEach((household, one) -> books.put(household, Book.of(one)));
        return books;
    }
}

package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.AuditTrail;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.platform.Today;

/** Records one event inside the transaction of its caller; the preview and the deed are this same code. */
@Component
class Deed {
    /** Tables about a household that change nothing of what an event rests on. */
    private static final Set<String> BESIDE = Set.of(
            "registry.proposals",
            "registry.proposal_steps",
            "registry.locations",
            "registry.papers",
            "registry.paper_removals",
            "registry.paper_events");

    private final JdbcClient sql;
    private final BookRows books;
    private final LifeEvents events;
    private final AuditTrail trail;
    private final GroupPeriods groups;
    private final Today today;

    Deed(JdbcClient sql, BookRows books, LifeEvents events, AuditTrail trail, Today today) {
        this.sql = sql;
        this.groups = new GroupPeriods(sql);
        this.books = books;
        this.events = events;
        this.trail = trail;
        this.today = today;
    }

    Result record(Request wanted) {
        sql.sql("select registry.become_writer()").query().listOfRows();
        if (events.find(wanted.id()).isPresent()) {
            return new Result.Again(wanted.id());
        }
        UUID undoes = wanted.undoes();
        return undoes == null ? happen(wanted, Objects.requireNonNull(wanted.what())) : undo(wanted, undoes);
    }

    /** The households that the event would concern. */
    Set<UUID> concerned(Request wanted) {
        LifeEvent event = wanted.what();
        if (event == null) {
            return events.find(Objects.requireNonNull(wanted.undoes()))
                    .map(Entry::households)
                    .orElse(Set.of());
        }
        return concerned(books.read(event.households(), event.people()), event);
    }

    private Result happen(Request wanted, LifeEvent named) {
        List<Fault> faults = new ArrayList<>();
        if (wanted.day().isAfter(today.date())) {
            return new Result.Refused(List.of(Fault.of("day", "future", today.date())));
        }
        LifeEvent event = named.lacksCode() ? named.numbered(books.newCode()) : named;
        Book book = books.read(event.households(), event.people());
        Set<UUID> concerned = concerned(book, event);
        List<Trail.Entry> newer = newer(concerned, wanted.seen());
        if (!newer.isEmpty()) {
            return new Result.Changed(newer);
        }
        return switch (Applying.apply(book, event, wanted.day())) {
            case Outcome.Refused refused -> {
                refused.faults().forEach(fault -> faults.add(named(fault)));
                yield new Result.Refused(faults);
            }
            case Outcome.Applied applied
            when numberOfAnother(applied.changes()).isPresent() ->
                new Result.Refused(List.of(Fault.of(
                        "number",
                        "number-of-another",
                        numberOfAnother(applied.changes()).orElseThrow())));
            case Outcome.Applied applied
            when groups.notThere(applied.changes()).isPresent() ->
                new Result.Refused(groups.notThere(applied.changes()).stream().toList());
            case Outcome.Applied applied
            when overrun(book, applied.changes(), wanted.day()).isPresent() ->
                new Result.Refused(overrun(book, applied.changes(), wanted.day()).map(this::named).stream()
                        .toList());
            case Outcome.Applied applied -> {
                write(new LifeEvents.New(
                        wanted.id(),
                        event.kind().code(),
                        wanted.day(),
                        wanted.paper(),
                        wanted.note(),
                        event,
                        applied.changes(),
                        people(event, applied.changes()),
                        concerned,
                        null,
                        event.isPrivate()));
                yield new Result.Done(wanted.id(), concerned, applied.changes());
            }
        };
    }

    /** A place from after the day that would be taken out, though not a change of groups but a move or a list brought it. */
    private Optional<Fault> overrun(Book book, List<Change> changes, LocalDate day) {
        return changes.stream()
                .filter(change -> change.after() == null)
                .map(Change::before)
                .filter(Row.Home.class::isInstance)
                .map(Row.Home.class::cast)
                .filter(home -> home.since().isAfter(day) && !isOfGroups(home))
                .findFirst()
                .map(home -> Fault.later(
                        "day",
                        book.household(home.household())
                                .map(Row.Household::code)
                                .orElse("?"),
                        home.household(),
                        home.since()));
    }

    /** Whether changes of groups alone wrote it. */
    private boolean isOfGroups(Row.Home home) {
        List<String> kinds = events.after(0, List.of(home.household())).stream()
                .filter(event -> event.changes().stream()
                        .anyMatch(change -> change.row().key().equals(home.key())))
                .map(Entry::kind)
                .distinct()
                .toList();
        return kinds.equals(List.of(LifeEvent.Kind.REGROUP.code()));
    }

    private Result undo(Request wanted, UUID undoes) {
        Entry event = events.find(undoes).orElseThrow(() -> new IllegalStateException("no event " + undoes));
        if (event.isUndo()) {
            return new Result.Refused(List.of(Fault.of("undo", "undo-of-undo")));
        }
        if (event.kind().equals(LifeEvent.Kind.REGROUP.code())) {
            return new Result.Refused(List.of(Fault.of("undo", "undo-regroup")));
        }
        if (event.undoneBy().isPresent()) {
            return new Result.Refused(List.of(Fault.of("undo", "undone")));
        }
        List<UUID> people = people(event.changes());
        Book book = books.read(event.households(), people);
        List<Trail.Entry> newer = newer(event.households(), wanted.seen());
        if (!newer.isEmpty()) {
            return new Result.Changed(newer);
        }
        return switch (Undoing.undo(book, event.changes(), event.day())) {
            case Outcome.Refused refused ->
                new Result.Refused(List.of(resting(event, refused.faults().getFirst())));
            case Outcome.Applied applied
            when numberOfAnother(applied.changes()).isPresent() ->
                new Result.Refused(List.of(Fault.of("undo", "undo-rests")));
            case Outcome.Applied applied
            when groups.notThere(applied.changes()).isPresent() ->
                new Result.Refused(groups.notThere(applied.changes()).stream().toList());
            case Outcome.Applied applied -> {
                write(new LifeEvents.New(
                        wanted.id(),
                        "undo",
                        event.day(),
                        wanted.paper(),
                        wanted.note(),
                        null,
                        applied.changes(),
                        people,
                        event.households(),
                        undoes,
                        event.isPrivate()));
                yield new Result.Done(wanted.id(), event.households(), applied.changes());
            }
        };
    }

    /** Whose number it is by now that these changes would give to somebody else, or to two at once. */
    private Optional<String> numberOfAnother(List<Change> changes) {
        List<Row.IdNumber> given = changes.stream()
                .map(Change::after)
                .filter(Row.IdNumber.class::isInstance)
                .map(Row.IdNumber.class::cast)
                .filter(number -> number.until() == null)
                .toList();
        Set<Row.Key> rewritten = changes.stream()
                .filter(change -> change.before() instanceof Row.IdNumber)
                .map(change -> change.row().key())
                .collect(Collectors.toSet());
        Set<String> digits = new HashSet<>();
        return given.stream()
                .filter(number -> !digits.add(number.kind() + number.digits()))
                .map(Row.IdNumber::digits)
                .findFirst()
                .or(() -> given.stream()
                        .flatMap(number -> holder(number, rewritten).stream())
                        .findFirst());
    }

    private Optional<String> holder(Row.IdNumber number, Set<Row.Key> rewritten) {
        return sql
                .sql("""
                select p.name, i.person_id, i.since from registry.person_identity i
                join registry.person p on p.ward_id = i.ward_id and p.person_id = i.person_id
                where i.kind = :kind and i.number = :number and i.until = 'infinity' and i.person_id <> :person
                """)
                .param("kind", number.kind())
                .param("number", number.digits())
                .param("person", number.person())
                .query((row, n) -> new Holder(
                        row.getString("name"),
                        new Row.IdNumber(
                                        row.getObject("person_id", UUID.class),
                                        number.kind(),
                                        row.getObject("since", LocalDate.class),
                                        null,
                                        number.digits())
                                .key()))
                .list()
                .stream()
                .filter(holder -> !rewritten.contains(holder.row()))
                .map(Holder::name)
                .findFirst();
    }

    /** Who has a number now, and by which row. */
    private record Holder(String name, Row.Key row) {}

    private void write(LifeEvents.New event) {
        ChangeRows changes = new ChangeRows(sql);
        changes.write(event.changes());
        changes.check();
        events.add(event);
    }

    private Fault resting(Entry event, Fault fault) {
        Set<Row.Key> written =
                event.changes().stream().map(change -> change.row().key()).collect(Collectors.toSet());
        return events.after(event.seq(), event.households()).stream()
                .filter(later -> later.changes().stream()
                        .anyMatch(change -> written.contains(change.row().key())))
                .findFirst()
                .map(later ->
                        Fault.of("undo", "undo-rests-on", new EventName("event.kind." + later.kind()), later.day()))
                .orElse(fault);
    }

    private Fault named(Fault fault) {
        return fault.later()
                .map(later -> fault.naming(new EventName(events.kindOf(later)
                        .map(kind -> kind.startsWith(".") ? "registry.event" + kind : "event.kind." + kind)
                        .orElse("event.kind.unnamed"))))
                .orElse(fault);
    }

    /** Those the event names, and those in which its people live. */
    static Set<UUID> concerned(Book book, LifeEvent event) {
        Set<UUID> concerned = new LinkedHashSet<>(event.households());
        event.people()
                .forEach(
                        person -> book.openStay(person).map(Row.Stay::household).ifPresent(concerned::add));
        return concerned;
    }

    static Collection<UUID> people(LifeEvent event, List<Change> changes) {
        Set<UUID> people = new HashSet<>(event.people());
        people.addAll(people(changes));
        return people;
    }

    static List<UUID> people(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> switch (change.row()) {
                    case Row.Person person -> Stream.of(person.person());
                    case Row.Stay stay -> Stream.of(stay.person());
                    case Row.IdNumber number -> Stream.of(number.person());
                    case Row.Situated situated -> Stream.of(situated.person());
                    case Row.Healthy healthy -> Stream.of(healthy.person());
                    case Row.Spell spell -> Stream.of(spell.person());
                    case Row.Home home -> Stream.<UUID>empty();
                    case Row.Household household -> Stream.<UUID>empty();
                })
                .distinct()
                .toList();
    }

    /** What others wrote of these households in the register after the form was opened. */
    private List<Trail.Entry> newer(Collection<UUID> households, long seen) {
        return households.stream()
                .flatMap(household -> trail.about(household, Optional.empty()).entries().stream())
                .filter(entry -> entry.deed() > seen && entry.table().startsWith("registry."))
                .filter(entry -> !BESIDE.contains(entry.table()))
                .distinct()
                .toList();
    }
}

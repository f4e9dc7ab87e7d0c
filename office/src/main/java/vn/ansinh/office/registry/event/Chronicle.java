package vn.ansinh.office.registry.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Relation;

/**
 * The whole register in memory, in which many events happen one after another by the same rules as at the desk: each is applied to
 * the part of the book that it concerns. What it comes to is written at once by {@link Chronicles}.
 */
public final class Chronicle {
    private final Map<UUID, Map<Row.Key, Row>> rows = new HashMap<>();
    private final Map<UUID, Set<UUID>> everLived = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<Row.Key, Optional<Row>> former = new LinkedHashMap<>();
    private final List<Noted> noted = new ArrayList<>();
    private final Map<UUID, Integer> living = new HashMap<>();
    private long nextCode;
    private int people;

    /** An event that happened, as it is to be written, and when it was recorded. */
    record Noted(LifeEvents.New event, Instant recordedAt) {}

    Chronicle(Book book, long nextCode) {
        this.nextCode = nextCode;
        book.rows().values().forEach(this::put);
    }

    private static UUID owner(Row row) {
        return switch (row) {
            case Row.Household household -> household.household();
            case Row.Home home -> home.household();
            case Row.Person person -> person.person();
            case Row.Stay stay -> stay.person();
            case Row.IdNumber number -> number.person();
            case Row.Situated situated -> situated.person();
            case Row.Healthy healthy -> healthy.person();
            case Row.Spell spell -> spell.person();
        };
    }

    private void put(Row row) {
        Row was =
                rows.computeIfAbsent(owner(row), owner -> new LinkedHashMap<>()).put(row.key(), row);
        count(was, -1);
        count(row, 1);
        if (row instanceof Row.Stay stay) {
            everLived
                    .computeIfAbsent(stay.household(), household -> new LinkedHashSet<>())
                    .add(stay.person());
        } else if (row instanceof Row.IdNumber number) {
            numbers.add(number.digits());
        }
    }

    private void count(@Nullable Row row, int by) {
        if (row instanceof Row.Stay stay && stay.isOpen()) {
            people += by;
            living.merge(stay.household(), by, (one, two) -> one + two == 0 ? null : one + two);
        }
    }

    /** How many people live here now. */
    public int peopleNow() {
        return people;
    }

    /** How many households have members now. */
    public int householdsNow() {
        return living.size();
    }

    private Stream<Row> of(UUID owner) {
        return rows.getOrDefault(owner, Map.of()).values().stream();
    }

    private <R extends Row> Stream<R> of(UUID owner, Class<R> table) {
        return of(owner).filter(table::isInstance).map(table::cast);
    }

    /** Where somebody lives now, and as what. */
    public Optional<Row.Stay> openStay(UUID person) {
        return of(person, Row.Stay.class).filter(Row.Stay::isOpen).findFirst();
    }

    /** Whoever lives there now: the head, then the others by age and name. */
    public List<Row.Stay> members(UUID household) {
        return everLived.getOrDefault(household, Set.of()).stream()
                .flatMap(person -> openStay(person).stream())
                .filter(stay -> stay.household().equals(household))
                .sorted(Comparator.comparing((Row.Stay stay) -> stay.relation() != Relation.HEAD)
                        .thenComparing(stay -> born(stay.person()))
                        .thenComparing(stay -> person(stay.person()).name()))
                .toList();
    }

    private LocalDate born(UUID person) {
        BirthDate birth = person(person).birth();
        return birth == null ? LocalDate.MAX : birth.date();
    }

    public Row.Person person(UUID person) {
        return of(person, Row.Person.class).findFirst().orElseThrow();
    }

    public Optional<Row.Home> home(UUID household) {
        return of(household, Row.Home.class)
                .filter(home -> home.until() == null)
                .findFirst();
    }

    /** What is known of school and work. */
    public Optional<Row.Situated> situated(UUID person) {
        return of(person, Row.Situated.class).filter(row -> row.until() == null).findFirst();
    }

    public boolean hasSpell(UUID person) {
        return of(person, Row.Spell.class).anyMatch(row -> row.until() == null);
    }

    /** Every household that has members, by its code. */
    public Map<String, UUID> households() {
        Map<String, UUID> households = new java.util.TreeMap<>();
        living.keySet()
                .forEach(household ->
                        of(household, Row.Household.class).forEach(row -> households.put(row.code(), row.household())));
        return households;
    }

    public boolean hasNumber(String digits) {
        return numbers.contains(digits);
    }

    public int events() {
        return noted.size();
    }

    /** The event's id where the rules allow it; nothing happens otherwise. */
    public Optional<UUID> happen(LocalDate day, LifeEvent named, Paper paper, String note, Instant recordedAt) {
        LifeEvent event = named.lacksCode() ? named.numbered("H-%06d".formatted(nextCode)) : named;
        Book book = book(event.households(), event.people());
        if (!(Applying.apply(book, event, day) instanceof Outcome.Applied applied)) {
            return Optional.empty();
        }
        if (named.lacksCode()) {
            nextCode++;
        }
        UUID id = Ids.next();
        Set<UUID> concerned = Deed.concerned(book, event);
        note(
                new LifeEvents.New(
                        id,
                        event.kind().code(),
                        day,
                        paper,
                        note,
                        event,
                        applied.changes(),
                        Deed.people(event, applied.changes()),
                        concerned,
                        null,
                        event.isPrivate()),
                recordedAt);
        return Optional.of(id);
    }

    /** Undoes the event that happened last. */
    public boolean undoLast(String note, Instant recordedAt) {
        LifeEvents.New last = noted.getLast().event();
        Book book = book(last.households(), Deed.people(last.changes()));
        if (last.undoes() != null
                || !(Undoing.undo(book, last.changes(), last.day()) instanceof Outcome.Applied applied)) {
            return false;
        }
        note(
                new LifeEvents.New(
                        Ids.next(),
                        "undo",
                        last.day(),
                        Paper.NONE,
                        note,
                        null,
                        applied.changes(),
                        Deed.people(applied.changes()),
                        last.households(),
                        last.id(),
                        last.isPrivate()),
                recordedAt);
        return true;
    }

    private void note(LifeEvents.New event, Instant recordedAt) {
        noted.add(new Noted(event, recordedAt));
        change(event.changes());
    }

    void change(List<Change> changes) {
        for (Change change : changes) {
            Row row = change.row();
            former.putIfAbsent(row.key(), Optional.ofNullable(change.before()));
            Row after = change.after();
            if (after == null) {
                count(rows.getOrDefault(owner(row), new HashMap<>()).remove(row.key()), -1);
            } else {
                put(after);
            }
        }
    }

    /** As {@link BookRows} reads it: these households and those of these people, with everybody who ever lived there. */
    Book book(Collection<UUID> households, Collection<UUID> people) {
        Set<UUID> homes = new LinkedHashSet<>(households);
        people.forEach(person -> openStay(person).map(Row.Stay::household).ifPresent(homes::add));
        Set<UUID> everybody = new LinkedHashSet<>(people);
        homes.forEach(home -> everybody.addAll(everLived.getOrDefault(home, Set.of())));
        Set<UUID> places = new LinkedHashSet<>(homes);
        everybody.forEach(person -> of(person, Row.Stay.class).forEach(stay -> places.add(stay.household())));
        places.forEach(place -> everybody.addAll(everLived.getOrDefault(place, Set.of())));
        return Book.of(Stream.concat(places.stream(), everybody.stream())
                .flatMap(this::of)
                .filter(row -> !(row instanceof Row.Stay stay) || places.contains(stay.household()))
                .toList());
    }

    /** What all the events together did to each row. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        former.forEach((key, was) -> {
            @Nullable Row before = was.orElse(null);
            @Nullable Row after = now(key, before);
            if (before == null ? after != null : !before.equals(after)) {
                changes.add(new Change(before, after));
            }
        });
        return changes;
    }

    private @Nullable Row now(Row.Key key, @Nullable Row before) {
        UUID owner = before != null ? owner(before) : UUID.fromString(key.id().substring(0, 36));
        return rows.getOrDefault(owner, Map.of()).get(key);
    }

    List<Noted> noted() {
        return noted;
    }

    Map<Row.Key, Row> all() {
        Map<Row.Key, Row> all = new HashMap<>();
        rows.values().forEach(all::putAll);
        return all;
    }
}

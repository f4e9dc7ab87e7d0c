package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.Relation;

/** The book while an event changes it from its day on, and all that stands against the event. */
final class Draft {
    private final Book before;
    private final LocalDate day;
    private final List<Fault> faults = new ArrayList<>();
    private Book book;

    Draft(Book before, LocalDate day) {
        this.before = before;
        this.book = before;
        this.day = day;
    }

    Outcome outcome() {
        if (faults.isEmpty()) {
            Soundness.fault(book).ifPresent(faults::add);
        }
        return faults.isEmpty()
                ? new Outcome.Applied(Change.between(before.rows(), book.rows()))
                : new Outcome.Refused(faults);
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    void put(Row row) {
        book = book.with(List.of(new Change(null, row)));
    }

    /** Writes a row anew, or takes out one that was never true for a day. */
    void replace(Row was, @Nullable Row now) {
        book = book.with(List.of(new Change(was, now)));
    }

    Book book() {
        return book;
    }

    String name(UUID person) {
        return book.person(person).map(Row.Person::name).orElse("?");
    }

    String code(UUID household) {
        return book.household(household).map(Row.Household::code).orElse("?");
    }

    /** A living person who is in the register on the day. */
    Optional<Row.Stay> staying(UUID person, String field) {
        Optional<Row.Person> known = alive(person, field);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<Row.Stay> stay = book.openStay(person);
        if (stay.isEmpty()) {
            faults.add(Fault.of(field, "gone", known.get().name()));
        } else if (stay.get().since().isAfter(day)) {
            faults.add(Fault.later(field, known.get().name(), person, stay.get().since()));
            return Optional.empty();
        }
        return stay;
    }

    Optional<Row.Person> alive(UUID person, String field) {
        Optional<Row.Person> known = book.person(person);
        if (known.isEmpty()) {
            faults.add(Fault.of(field, "nobody"));
            return known;
        }
        LocalDate death = known.get().death();
        if (death != null) {
            faults.add(Fault.of(field, "dead", known.get().name(), death));
            return Optional.empty();
        }
        BirthDate birth = known.get().birth();
        if (birth != null && birth.date().isAfter(day)) {
            faults.add(Fault.of(field, "unborn", known.get().name(), birth.written()));
            return Optional.empty();
        }
        return known;
    }

    void leave(UUID person, String field) {
        staying(person, field).ifPresent(this::end);
    }

    /** What began on the day itself was never true. */
    private void end(Row.Stay stay) {
        book = book.with(List.of(new Change(stay, stay.since().equals(day) ? null : stay.endedOn(day))));
    }

    /** A child that was born before the book knows the household's present head is in the book from that head on. */
    void comeIntoBook(UUID person, UUID household, Relation as, String field) {
        LocalDate from = book.members(household).stream()
                .filter(stay -> stay.relation() == Relation.HEAD)
                .map(Row.Stay::since)
                .filter(since -> since.isAfter(day))
                .findFirst()
                .orElse(day);
        if (as == Relation.HEAD || from.equals(day)) {
            enter(person, household, as, field);
        } else {
            put(new Row.Stay(person, from, null, household, as));
        }
    }

    void enter(UUID person, UUID household, Relation as, String field) {
        if (as == Relation.HEAD) {
            faults.add(Fault.of(field, "second-head", name(person)));
            return;
        }
        Optional<Row.Stay> head = book.members(household).stream()
                .filter(stay -> stay.relation() == Relation.HEAD)
                .findFirst();
        if (head.isEmpty()) {
            faults.add(Fault.of(field, "no-household", code(household)));
        } else if (head.get().since().isAfter(day)) {
            faults.add(Fault.later(field, code(household), household, head.get().since()));
        } else {
            settle(person, household, as, field);
        }
    }

    /** As the head of a new household, or beside one that was asked about. */
    void settle(UUID person, UUID household, Relation as, String field) {
        for (Row.Stay stay : book.stays(person)) {
            if (stay.isOpen()) {
                faults.add(Fault.of(field, "lives-here", name(person), code(stay.household())));
                return;
            }
            if (stay.until() != null && stay.until().isAfter(day)) {
                faults.add(Fault.later(field, name(person), person, stay.until()));
                return;
            }
        }
        put(new Row.Stay(person, day, null, household, as));
    }

    /** Writes down somebody new; who comes back is known already. */
    boolean know(Newcomer comer, String field) {
        if (book.person(comer.person()).isPresent()) {
            return alive(comer.person(), field).isPresent();
        }
        CitizenId number = comer.number();
        put(new Row.Person(
                comer.person(),
                comer.name(),
                comer.birth(),
                comer.sex(),
                null,
                number == null ? null : Describing.tail(number)));
        if (number != null) {
            put(new Row.IdNumber(comer.person(), number.isOld() ? "old-card" : "citizen", day, null, number.digits()));
        }
        return alive(comer.person(), field).isPresent();
    }

    /** A household as its people leave it: a head is replaced in the same step, the last one closes the door. */
    void depart(UUID household, Collection<UUID> people, @Nullable Succession succession) {
        people.forEach(person -> leave(person, "person"));
        leftSince(household);
        if (!faults.isEmpty()) {
            return;
        }
        List<Row.Stay> remaining = book.members(household);
        if (remaining.isEmpty()) {
            book.openHome(household).ifPresent(home -> end(home, "day"));
        } else if (remaining.stream().noneMatch(stay -> stay.relation() == Relation.HEAD)) {
            if (succession == null) {
                faults.add(Fault.of("head", "head-needed", code(household)));
            } else {
                succeed(household, succession);
            }
        }
    }

    /** Whoever left the household after the day was a member on it, and would stand to a head nobody named. */
    private void leftSince(UUID household) {
        for (Row.Stay stay : book.all(Row.Stay.class).toList()) {
            LocalDate until = stay.until();
            if (stay.household().equals(household) && until != null && until.isAfter(day)) {
                faults.add(Fault.later("day", name(stay.person()), stay.person(), until));
                return;
            }
        }
    }

    void succeed(UUID household, Succession succession) {
        List<Row.Stay> members = book.members(household);
        if (members.stream().noneMatch(stay -> stay.person().equals(succession.head()))) {
            faults.add(Fault.of("head", "head-not-member", name(succession.head()), code(household)));
            return;
        }
        for (Row.Stay stay : members) {
            Optional<Relation> relation = succession.relation(stay.person());
            String field = "relation-" + stay.person();
            if (relation.isEmpty()) {
                faults.add(Fault.of(field, "relation-needed", name(stay.person())));
            } else if (relation.get() == Relation.HEAD && !stay.person().equals(succession.head())) {
                faults.add(Fault.of(field, "second-head", name(stay.person())));
            } else if (relation.get() != stay.relation()) {
                relate(stay, relation.get(), field);
            }
        }
    }

    private void relate(Row.Stay stay, Relation relation, String field) {
        if (stay.since().isAfter(day)) {
            faults.add(Fault.later(field, name(stay.person()), stay.person(), stay.since()));
            return;
        }
        end(stay);
        put(new Row.Stay(stay.person(), day, null, stay.household(), relation));
    }

    void found(Founding founding) {
        put(new Row.Household(founding.household(), founding.code()));
        live(founding.household(), founding.place(), null);
    }

    /** Moves a household; what was noted of it goes along. */
    void move(UUID household, Place place) {
        Optional<Row.Home> was = book.openHome(household);
        if (book.members(household).isEmpty()) {
            faults.add(Fault.of("day", "no-household", code(household)));
            return;
        }
        was.ifPresent(home -> end(home, "day"));
        if (faults.isEmpty()) {
            live(household, place, was.orElse(null));
        }
    }

    private void live(UUID household, Place place, Row.@Nullable Home was) {
        put(new Row.Home(
                household,
                day,
                null,
                place.area(),
                null,
                null,
                place.address(),
                null,
                place.phone() == null && was != null ? was.phone() : place.phone(),
                place.phone() == null && was != null ? was.phoneOwner() : null,
                was == null ? null : was.note()));
    }

    /** What was only counted to another group after the day goes with the place itself. */
    private void end(Row.Home home, String field) {
        Optional<Row.Home> counted = book.all(Row.Home.class)
                .filter(before -> home.since().isAfter(day) && home.isSamePlaceAs(before))
                .findFirst();
        if (counted.isPresent()) {
            replace(home, null);
            end(counted.get(), field);
            return;
        }
        if (home.since().isAfter(day)) {
            faults.add(Fault.later(field, code(home.household()), home.household(), home.since()));
            return;
        }
        book = book.with(List.of(new Change(home, home.since().equals(day) ? null : home.endedOn(day))));
    }
}

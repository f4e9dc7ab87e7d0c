package vn.ansinh.office.registry.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ansinh.office.registry.people.SpellKind;

/** The part of the register that an event concerns, with all of its history: households whole, and their people. */
final class Book {
    private final Map<Row.Key, Row> rows;

    private Book(Map<Row.Key, Row> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    static Book of(Collection<? extends Row> rows) {
        Map<Row.Key, Row> byKey = LinkedHashMap.newLinkedHashMap(rows.size());
        rows.forEach(row -> byKey.put(row.key(), row));
        return new Book(byKey);
    }

    Map<Row.Key, Row> rows() {
        return rows;
    }

    Book with(List<Change> changes) {
        Map<Row.Key, Row> now = new LinkedHashMap<>(rows);
        for (Change change : changes) {
            if (change.after() == null) {
                now.remove(change.row().key());
            } else {
                now.put(change.after().key(), change.after());
            }
        }
        return new Book(now);
    }

    <R extends Row> Stream<R> all(Class<R> table) {
        return rows.values().stream().filter(table::isInstance).map(table::cast);
    }

    Optional<Row.Person> person(UUID person) {
        return Optional.ofNullable((Row.Person) rows.get(new Row.Key(Row.Person.class, person.toString())));
    }

    Optional<Row.Household> household(UUID household) {
        return Optional.ofNullable((Row.Household) rows.get(new Row.Key(Row.Household.class, household.toString())));
    }

    /** The stays of a person, the first one first. */
    List<Row.Stay> stays(UUID person) {
        return all(Row.Stay.class)
                .filter(stay -> stay.person().equals(person))
                .sorted(Comparator.comparing(Row.Stay::since))
                .toList();
    }

    Optional<Row.Stay> openStay(UUID person) {
        return stays(person).stream().filter(Row.Stay::isOpen).findFirst();
    }

    /** Who lives there now. */
    List<Row.Stay> members(UUID household) {
        return all(Row.Stay.class)
                .filter(stay -> stay.isOpen() && stay.household().equals(household))
                .toList();
    }

    Optional<Row.Home> openHome(UUID household) {
        return all(Row.Home.class)
                .filter(home -> home.until() == null && home.household().equals(household))
                .findFirst();
    }

    /** What is true of somebody since its day and has no end. */
    Optional<Row.Spell> openSpell(UUID person, SpellKind kind) {
        return openSpells(person).filter(spell -> spell.kind() == kind).findFirst();
    }

    Stream<Row.Spell> openSpells(UUID person) {
        return all(Row.Spell.class)
                .filter(spell -> spell.until() == null && spell.person().equals(person));
    }

    /** The number of a kind that stands with somebody now. */
    Optional<Row.IdNumber> openNumber(UUID person, String kind) {
        return all(Row.IdNumber.class)
                .filter(row -> row.person().equals(person) && row.kind().equals(kind) && row.until() == null)
                .findFirst();
    }

    /** Every stay by household. */
    Map<UUID, List<Row.Stay>> byHousehold() {
        Map<UUID, List<Row.Stay>> households = new HashMap<>();
        all(Row.Stay.class)
                .forEach(stay -> households
                        .computeIfAbsent(stay.household(), household -> new ArrayList<>())
                        .add(stay));
        return households;
    }
}

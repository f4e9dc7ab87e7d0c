package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;

/** What begins and ends of somebody and moves nobody: absence, temporary residence, service, pregnancy, prison. */
final class Spells {
    private Spells() {}

    static void begin(Draft draft, PersonEvent.SpellBegan event, LocalDate day) {
        if (draft.staying(event.person(), "person").isEmpty()) {
            return;
        }
        String name = draft.name(event.person());
        Optional<Row.Spell> open = draft.book().openSpell(event.person(), event.spell());
        if (open.isPresent()) {
            draft.fault(Fault.of("person", "spell-open", name, open.get().since()));
        } else if (event.spell() == SpellKind.PREGNANCY && isMan(draft, event.person())) {
            draft.fault(Fault.of("person", "not-a-woman", name));
        } else {
            put(draft, event.person(), event.spell(), day, event.expected(), event.words());
        }
    }

    private static boolean isMan(Draft draft, UUID person) {
        return draft.book()
                .person(person)
                .map(Row.Person::sex)
                .filter(Sex.MALE::equals)
                .isPresent();
    }

    private static void put(
            Draft draft, UUID person, SpellKind kind, LocalDate day, @Nullable LocalDate expected, String words) {
        if (expected != null && !expected.isAfter(day)) {
            draft.fault(Fault.of("expected", "expected-before", day));
            return;
        }
        Optional<LocalDate> later = draft.book()
                .all(Row.Spell.class)
                .filter(spell -> spell.person().equals(person) && spell.kind() == kind)
                .flatMap(spell -> Optional.ofNullable(spell.until()).stream())
                .filter(until -> until.isAfter(day))
                .findFirst();
        if (later.isPresent()) {
            draft.fault(Fault.later("day", draft.name(person), person, later.get()));
        } else {
            draft.put(new Row.Spell(person, kind, day, null, expected, words));
        }
    }

    static void end(Draft draft, PersonEvent.SpellEnded event, LocalDate day) {
        if (draft.alive(event.person(), "person").isEmpty()) {
            return;
        }
        Optional<Row.Spell> open = draft.book().openSpell(event.person(), event.spell());
        if (open.isEmpty()) {
            draft.fault(Fault.of("spell", "no-spell", draft.name(event.person())));
        } else {
            end(draft, open.get(), day);
        }
    }

    /** What began on the day itself was never true. */
    private static void end(Draft draft, Row.Spell spell, LocalDate day) {
        if (spell.since().isAfter(day)) {
            draft.fault(Fault.later("day", draft.name(spell.person()), spell.person(), spell.since()));
        } else {
            draft.replace(spell, spell.since().equals(day) ? null : spell.endedOn(day));
        }
    }

    /** All that holds of who dies or leaves ends, and nothing was said to hold after that day. */
    static void endWith(Draft draft, UUID person, LocalDate day, Predicate<SpellKind> which) {
        draft.book()
                .all(Row.Spell.class)
                .filter(spell -> spell.person().equals(person) && which.test(spell.kind()))
                .flatMap(spell -> Optional.ofNullable(spell.until()).stream())
                .filter(until -> until.isAfter(day))
                .findFirst()
                .ifPresent(until -> draft.fault(Fault.later("day", draft.name(person), person, until)));
        endAll(draft, person, day, which);
    }

    /** Ends with an event that says so itself: a birth, another certificate. */
    static void endAll(Draft draft, UUID person, LocalDate day, Predicate<SpellKind> which) {
        draft.book()
                .openSpells(person)
                .filter(spell -> which.test(spell.kind()))
                .toList()
                .forEach(spell -> end(draft, spell, day));
    }

    /** The certificate in force from the day on, in place of the one before. */
    static void certify(Draft draft, UUID person, PersonEvent.HealthFound.Certified certified, LocalDate day) {
        endAll(draft, person, day, SpellKind.DISABILITY_CERTIFICATE::equals);
        put(draft, person, SpellKind.DISABILITY_CERTIFICATE, day, certified.expires(), certified.number());
    }
}

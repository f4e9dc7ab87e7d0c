package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.SpellKind;

/** The counter-event: puts back the periods that stood before, unless something later rests on what the event changed. */
final class Undoing {
    private Undoing() {}

    /** People and households that came by the event stay written down; without a stay they are in no list. */
    static Outcome undo(Book book, List<Change> done, LocalDate day) {
        if (standsToAnotherHead(book, done, day)) {
            return new Outcome.Refused(List.of(Fault.of("undo", "undo-rests")));
        }
        List<Change> back = new ArrayList<>();
        for (Change change : done) {
            Row now = book.rows().get(change.row().key());
            Row left = change.after();
            if (left == null ? now != null : !left.equals(now)) {
                return new Outcome.Refused(List.of(Fault.of("undo", "undo-rests")));
            }
            boolean isLasting =
                    change.before() == null && (left instanceof Row.Person || left instanceof Row.Household);
            if (!isLasting) {
                back.add(change.inverse());
            }
        }
        Book then = book.with(back);
        return Soundness.fault(then).isPresent() || isSpellAmiss(then, back)
                ? new Outcome.Refused(List.of(Fault.of("undo", "undo-rests")))
                : new Outcome.Applied(back);
    }

    /** Whether what comes back would hold beside another of its kind, or without end of somebody who died or left since. */
    private static boolean isSpellAmiss(Book book, List<Change> back) {
        return back.stream()
                .map(Change::after)
                .filter(Row.Spell.class::isInstance)
                .map(Row.Spell.class::cast)
                .anyMatch(spell -> (spell.until() == null && hasGone(book, spell)) || isBesideAnother(book, spell));
    }

    /** A certificate is kept by who leaves the ward. */
    private static boolean hasGone(Book book, Row.Spell spell) {
        boolean isDead = book.person(spell.person()).map(Row.Person::death).isPresent();
        boolean isAway = book.openStay(spell.person()).isEmpty();
        return isDead || (isAway && spell.kind() != SpellKind.DISABILITY_CERTIFICATE);
    }

    private static boolean isBesideAnother(Book book, Row.Spell spell) {
        return book.all(Row.Spell.class)
                .filter(other -> other.person().equals(spell.person()) && other.kind() == spell.kind())
                .filter(other -> !other.key().equals(spell.key()))
                .anyMatch(other -> begins(other, spell.until()) && begins(spell, other.until()));
    }

    /** Whether it begins before the day, if there is one. */
    private static boolean begins(Row.Spell spell, @Nullable LocalDate before) {
        return before == null || spell.since().isBefore(before);
    }

    /**
     * Whether relations would come to speak of another head than they were given for: whoever joined or was related anew after the head
     * changed, and whoever would return to a household whose head changed since.
     */
    private static boolean standsToAnotherHead(Book book, List<Change> done, LocalDate day) {
        Set<Row.Key> written = done.stream().map(change -> change.row().key()).collect(Collectors.toSet());
        Set<UUID> otherHead = new HashSet<>();
        Set<UUID> returning = new HashSet<>();
        for (Change change : done) {
            if (change.before() instanceof Row.Stay was) {
                (was.relation() == Relation.HEAD ? otherHead : returning).add(was.household());
            }
            if (change.after() instanceof Row.Stay is && is.relation() == Relation.HEAD) {
                otherHead.add(is.household());
            }
        }
        return book.all(Row.Stay.class)
                .filter(stay -> !stay.since().isBefore(day) && !written.contains(stay.key()))
                .anyMatch(stay -> otherHead.contains(stay.household())
                        || (returning.contains(stay.household()) && stay.relation() == Relation.HEAD));
    }
}

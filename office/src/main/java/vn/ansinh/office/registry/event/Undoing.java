package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ansinh.office.registry.people.Relation;

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
            Row then = change.after();
            if (then == null ? now != null : !then.equals(now)) {
                return new Outcome.Refused(List.of(Fault.of("undo", "undo-rests")));
            }
            boolean isLasting =
                    change.before() == null && (then instanceof Row.Person || then instanceof Row.Household);
            if (!isLasting) {
                back.add(change.inverse());
            }
        }
        Optional<Fault> unsound = Soundness.fault(book.with(back));
        return unsound.isPresent()
                ? new Outcome.Refused(List.of(Fault.of("undo", "undo-rests")))
                : new Outcome.Applied(back);
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

package vn.ansinh.office.registry.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The counter-event: puts back the periods that stood before, unless something later rests on what the event changed. */
final class Undoing {
    private Undoing() {}

    /** People and households that came by the event stay written down; without a stay they are in no list. */
    static Outcome undo(Book book, List<Change> done) {
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
}

package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidate;

/**
 * How the posting of a group stands.
 *
 * @param step where the group is
 * @param lists all lists of the group in the round, the latest first
 * @param current the one that hangs or is to be hung; empty until it is made after the latest meeting
 * @param hangings of all lists
 * @param countdown of the current list
 * @param daysLeft working days that are still to come
 * @param unknownYears years whose calendar the ward did not enter
 */
public record PostingState(
        String step,
        List<PostedList> lists,
        Optional<PostedList> current,
        List<Hanging> hangings,
        Countdown countdown,
        long daysLeft,
        List<Objection> objections,
        List<Candidate> candidates,
        List<Integer> unknownYears,
        LocalDate today) {
    public PostingState {
        lists = List.copyOf(lists);
        hangings = List.copyOf(hangings);
        objections = List.copyOf(objections);
        candidates = List.copyOf(candidates);
        unknownYears = List.copyOf(unknownYears);
    }

    public boolean isPosting() {
        return step.equals(Postings.STEP);
    }

    /** Objections are taken in while the list hangs and after it. */
    public boolean takesObjections() {
        return isPosting() || step.equals("settled");
    }

    /** Whether there is anything to show. */
    public boolean isThere() {
        return takesObjections() || !lists.isEmpty() || !objections.isEmpty();
    }

    /** The copies of the current list, those written down by mistake left out. */
    public List<Hanging> copies() {
        return hangings.stream()
                .filter(one -> current.map(PostedList::id).equals(Optional.of(one.list())) && !one.isMistake())
                .toList();
    }

    /** Copies that still hang though they should not any more: of an older list, or after the days are over and the group is done. */
    public List<Hanging> toTakeDown() {
        return hangings.stream()
                .filter(Hanging::isUp)
                .filter(one -> !isPosting() || !current.map(PostedList::id).equals(Optional.of(one.list())))
                .toList();
    }

    public List<Objection> open() {
        return objections.stream().filter(Objection::isOpen).toList();
    }

    /** Upheld objections whose household has no form since they came. */
    public List<Objection> toBeSurveyed() {
        return objections.stream()
                .filter(one -> one.outcome()
                        .filter(outcome -> outcome.result().isToBeSurveyed())
                        .filter(outcome -> candidates.stream()
                                .filter(Candidate::isOn)
                                .filter(each -> outcome.household().equals(Optional.of(each.household())))
                                .anyMatch(each -> each.surveyed()
                                        .filter(day -> !day.isBefore(one.received()))
                                        .isEmpty()))
                        .isPresent())
                .toList();
    }

    /** Objections that were upheld against the current list: it does not hold any more. */
    public List<Objection> againstCurrent() {
        return objections.stream()
                .filter(one -> one.outcome()
                        .filter(Objection.Outcome::isUpheld)
                        .filter(outcome -> current.isPresent() && outcome.list().equals(current.map(PostedList::id)))
                        .isPresent())
                .toList();
    }

    /** Those after which the group goes back to the survey. */
    public List<Objection> toGoBackFor() {
        List<Objection> all = new ArrayList<>(toBeSurveyed());
        againstCurrent().stream()
                .filter(one -> one.outcome()
                        .filter(outcome -> outcome.result().isToBeSurveyed())
                        .isPresent())
                .filter(one -> !all.contains(one))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What stands against making the list: one that was hung changes only by the outcome of an objection. */
    public Optional<Said> againstList() {
        if (!isPosting()) {
            return Optional.of(Said.of("posting.fault.step"));
        }
        if (!toGoBackFor().isEmpty()) {
            return Optional.of(Said.of("posting.gate.survey-first", references(toGoBackFor())));
        }
        List<String> unclear = candidates.stream()
                .filter(each -> each.isOn() && each.found() == null)
                .map(Candidate::code)
                .toList();
        if (!unclear.isEmpty()) {
            return Optional.of(Said.of(
                    "posting.gate.unclear",
                    unclear.size(),
                    String.join(", ", unclear.stream().limit(10).toList())));
        }
        return current.isEmpty() || copies().isEmpty() || !againstCurrent().isEmpty()
                ? Optional.empty()
                : Optional.of(Said.of("posting.fault.list-hangs"));
    }

    /** What stands against the end of the posting. */
    public List<Said> againstTakingDown() {
        List<Said> against = new ArrayList<>();
        if (current.isEmpty()) {
            against.add(Said.of("posting.gate.no-list"));
        } else if (countdown.earliest().isEmpty()) {
            against.add(Said.of("posting.gate.not-hung"));
        } else if (!countdown.isOver(today)) {
            against.add(Said.of(
                    "posting.gate.until", countdown.days(), countdown.earliest().get()));
        }
        if (!open().isEmpty()) {
            against.add(Said.of("posting.gate.open", open().size(), references(open())));
        }
        if (!toGoBackFor().isEmpty()) {
            against.add(Said.of("posting.gate.survey-first", references(toGoBackFor())));
        } else if (!againstCurrent().isEmpty()) {
            against.add(Said.of("posting.gate.list-again", references(againstCurrent())));
        }
        return List.copyOf(against);
    }

    /** Going back needs an objection that was upheld. */
    public List<Said> againstGoingBack() {
        return toBeSurveyed().isEmpty() && againstCurrent().isEmpty()
                ? List.of(Said.of("posting.gate.nothing-upheld"))
                : List.of();
    }

    static String references(List<Objection> objections) {
        return String.join(
                ", ", objections.stream().map(Objection::reference).limit(10).toList());
    }
}

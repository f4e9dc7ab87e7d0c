package vn.ansinh.office.review.fieldwork;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidate;

/**
 * A household of a review as those see it who go there.
 *
 * @param again why it is surveyed once more although it has a form; empty where it is not
 * @param visits those that brought no form, the latest first
 */
public record FieldHousehold(
        Candidate candidate, Optional<Surveyor> surveyor, List<Visit> visits, Optional<Said> again) {
    public FieldHousehold {
        visits = List.copyOf(visits);
    }

    public boolean isDone() {
        return candidate.surveyed().isPresent() && again.isEmpty();
    }

    /** Cần đến lại: somebody was there and brought no form. */
    public boolean isToReturn() {
        return !isDone()
                && visits.stream()
                        .anyMatch(visit -> candidate
                                .surveyed()
                                .filter(day -> visit.day().isBefore(day))
                                .isEmpty());
    }

    public boolean isUnassigned() {
        return !isDone() && surveyor.isEmpty();
    }
}

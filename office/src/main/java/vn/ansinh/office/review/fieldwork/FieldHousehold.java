package vn.ansinh.office.review.fieldwork;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.review.round.Candidate;

/**
 * A household of a review as those see it who go there.
 *
 * @param visits those that brought no form, the latest first
 */
public record FieldHousehold(Candidate candidate, Optional<Surveyor> surveyor, List<Visit> visits) {
    public FieldHousehold {
        visits = List.copyOf(visits);
    }

    public boolean isDone() {
        return candidate.surveyed().isPresent();
    }

    /** Cần đến lại: somebody was there and brought no form. */
    public boolean isToReturn() {
        return !isDone() && !visits.isEmpty();
    }

    public boolean isUnassigned() {
        return !isDone() && surveyor.isEmpty();
    }
}

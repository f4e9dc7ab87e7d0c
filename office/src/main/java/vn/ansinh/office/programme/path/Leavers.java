package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.ansinh.office.review.Standing;
import vn.ansinh.rules.path.Goal;

/**
 * Who can leave the lists by a day with a sum of money.
 *
 * @param money the sum that the ward typed, in dong
 * @param target how many are to leave; 0 where nobody said
 * @param rows chosen first, then those for whom the money does not suffice, then the others
 * @param cost of all chosen, in dong
 * @param left of the money, in dong
 */
public record Leavers(
        LocalDate day, LocalDate until, long money, int target, boolean isFar, List<Row> rows, long cost, long left) {
    public Leavers {
        rows = List.copyOf(rows);
    }

    /** Why a household stands where it stands; the name is a word key. */
    public enum Place {
        /** Leaves with the money there is. */
        CHOSEN,
        /** Could leave, were there more money. */
        BEYOND,
        /** By its last form it is out already: a review decides. */
        THERE,
        /** Every way has a step without a known cost, or that takes too long. */
        UNPRICED,
        /** What is within reach does not suffice. */
        UNREACHABLE,
        /** Never surveyed, so nothing can be found. */
        UNSURVEYED,
        /** Nobody is able to work: kept apart, so that nobody is pushed off the list for a target. */
        APART
    }

    /**
     * One household of the lists.
     *
     * @param steps of its cheapest way that fits, otherwise of the one with fewest steps
     * @param cost in dong, where all of the steps are known and fit
     * @param isKept whether a path is followed already
     */
    public record Row(
            UUID household,
            String code,
            String head,
            String area,
            Standing.Status status,
            Optional<Goal> goal,
            Place place,
            List<PathView.StepView> steps,
            OptionalLong cost,
            boolean isKept) {
        public Row {
            steps = List.copyOf(steps);
        }
    }

    public List<Row> of(Place place) {
        return rows.stream().filter(row -> row.place() == place).toList();
    }

    public int count(Place place) {
        return of(place).size();
    }

    /** What the chosen are beside the number that is to leave; negative where some are missing. */
    public int beyondTarget() {
        return count(Place.CHOSEN) + count(Place.THERE) - target;
    }

    /** Dong by which the money is short of all that have a known cost. */
    public long missing() {
        return of(Place.BEYOND).stream().mapToLong(row -> row.cost().orElse(0)).sum() - left;
    }
}

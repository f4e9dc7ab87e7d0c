package vn.ansinh.office.registry.duplicate;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.BirthDate.Precision;

/** Whether two birth dates can be one: the same, mistaken for each other in a usual way, or known in part. */
final class LikeBirths {
    private LikeBirths() {}

    /** Nothing where both are of two people. */
    static Optional<Reason> compare(@Nullable BirthDate one, @Nullable BirthDate other) {
        if (one == null || other == null) {
            return Optional.of(Reason.BIRTH_NOT_KNOWN);
        }
        boolean sameYear = one.year() == other.year();
        if (one.precision() == Precision.YEAR || other.precision() == Precision.YEAR) {
            return sameYear ? Optional.of(Reason.SAME_YEAR_ONLY) : Optional.empty();
        }
        LocalDate first = one.date();
        LocalDate second = other.date();
        boolean sameMonth = sameYear && first.getMonthValue() == second.getMonthValue();
        if (one.precision() == Precision.MONTH || other.precision() == Precision.MONTH) {
            return sameMonth ? Optional.of(Reason.SAME_MONTH) : Optional.empty();
        }
        if (first.equals(second)) {
            return Optional.of(Reason.SAME_BIRTH);
        }
        if (sameYear
                && first.getDayOfMonth() == second.getMonthValue()
                && first.getMonthValue() == second.getDayOfMonth()) {
            return Optional.of(Reason.BIRTH_SWAPPED);
        }
        if (sameYear) {
            return digits(first, second) == 1 ? Optional.of(Reason.BIRTH_ONE_DIGIT_OFF) : Optional.empty();
        }
        boolean sameDay =
                first.getMonthValue() == second.getMonthValue() && first.getDayOfMonth() == second.getDayOfMonth();
        return sameDay && Math.abs(one.year() - other.year()) == 1
                ? Optional.of(Reason.BIRTH_ONE_YEAR_OFF)
                : Optional.empty();
    }

    /** In how many places day and month, as written, differ. */
    private static int digits(LocalDate one, LocalDate other) {
        int[] first = {
            one.getDayOfMonth() / 10, one.getDayOfMonth() % 10, one.getMonthValue() / 10, one.getMonthValue() % 10
        };
        int[] second = {
            other.getDayOfMonth() / 10,
            other.getDayOfMonth() % 10,
            other.getMonthValue() / 10,
            other.getMonthValue() % 10
        };
        int differ = 0;
        for (int at = 0; at < first.length; at++) {
            differ += first[at] == second[at] ? 0 : 1;
        }
        return differ;
    }
}

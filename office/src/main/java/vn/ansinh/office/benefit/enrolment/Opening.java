package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.enrolment.Course;

/**
 * A monthly support that begins.
 *
 * @param start first month that the lists of this office pay
 * @param since the month from which it was drawn, where others paid before
 * @param levels the amount from the first month on, and later ones where they are decided with it
 */
public record Opening(
        UUID household,
        Optional<UUID> person,
        Benefit benefit,
        YearMonth start,
        Optional<YearMonth> since,
        List<Course.Level> levels,
        Payee payee,
        Ground ground,
        Optional<UUID> application) {
    public Opening {
        levels = List.copyOf(levels);
        if (levels.isEmpty() || levels.getFirst().from().isAfter(start)) {
            throw new IllegalArgumentException("no amount is decided for the first month " + start);
        }
    }
}

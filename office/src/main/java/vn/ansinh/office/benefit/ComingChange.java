package vn.ansinh.office.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;

/**
 * A right that will not be tomorrow what it is today.
 *
 * @param person as in {@link Entitlement}
 * @param before the sum until then, where the law fixes one
 * @param after the sum from then on, where the law fixes one
 */
public record ComingChange(
        LocalDate day,
        int person,
        Benefit benefit,
        Kind kind,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Because because) {

    /** What happens to it. */
    public enum Kind {
        STARTS,
        /** Starts only if a fact that nobody knows is so. */
        MAY_START,
        CHANGES,
        /** Goes on only if a fact that nobody knows is so. */
        MAY_END,
        ENDS
    }

    /** Why it changes. */
    public sealed interface Because {
        /** Somebody completes a year of age. */
        record Birthday(int person, int years) implements Because {}

        /** A rule or a value of the law begins or ends. */
        record NewLaw() implements Because {}

        /** Another poverty standard comes into force. */
        record NewStandard() implements Because {}

        /** A period runs out. */
        record PeriodEnds() implements Because {}
    }
}

package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a group beside a criterion.
 *
 * @param asked how much there was to do; 0 means that nothing can be said
 * @param last a day that belongs to it, as that of the last check
 */
public record Known(long done, long asked, Optional<LocalDate> last) {
    static final Known NOTHING = new Known(0, 0, Optional.empty());

    static Known of(long done, long asked) {
        return new Known(done, asked, Optional.empty());
    }

    /** The share of the weight, to a tenth of a point, half up (ADR 0181); none where nothing can be said. */
    public Optional<BigDecimal> suggestion(BigDecimal weight) {
        return asked == 0
                ? Optional.empty()
                : Optional.of(weight.multiply(BigDecimal.valueOf(Math.min(done, asked)))
                        .divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP)
                        .min(weight));
    }
}

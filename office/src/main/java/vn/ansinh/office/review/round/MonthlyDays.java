package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.review.ReviewProcedure;

/** Until when the result of a review of a month is due: by the law, or by the days that the ward entered where no text that was read says them. */
@Component
class MonthlyDays {
    static final String PARAMETER = "review.living-standard-days";

    private final WardLaw law;

    MonthlyDays(WardLaw law) {
        this.law = law;
    }

    /** The last day of a review that begins on a day; empty while neither is known. */
    Optional<LocalDate> due(ReviewProcedure.Monthly monthly, LocalDate begins) {
        return monthly.due(begins).or(() -> entered(begins).map(begins::plusDays));
    }

    private Optional<Integer> entered(LocalDate day) {
        return Optional.ofNullable(law.benefits().parameters().get(PARAMETER))
                .flatMap(parameter -> parameter.on(day))
                .map(dated -> dated.value())
                .filter(ParameterValue.Amount.class::isInstance)
                .map(value -> ((ParameterValue.Amount) value).number().intValueExact());
    }
}

package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.rules.language.ParameterValue;

/** Until when an objection is to be answered: the ward enters the working days, for no source that was read says them. */
@Component
class AnswerDays {
    static final String PARAMETER = "review.objection-answer-days";

    private final WardLaw law;
    private final WardCalendar calendar;

    AnswerDays(WardLaw law, WardCalendar calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /** The working days for what is received on a day; empty while the ward did not enter them. */
    Optional<Integer> on(LocalDate received) {
        return Optional.ofNullable(law.benefits().parameters().get(PARAMETER))
                .flatMap(parameter -> parameter.on(received))
                .map(dated -> dated.value())
                .filter(ParameterValue.Amount.class::isInstance)
                .map(value -> ((ParameterValue.Amount) value).number().intValueExact());
    }

    /** The last day. */
    Optional<LocalDate> due(LocalDate received) {
        return on(received).map(days -> days < 1 ? received : calendar.working().after(received, days));
    }
}

package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.procedure.Deadline;
import vn.ansinh.rules.review.ReviewStep;

/**
 * Whether the opinion of a superior body is asked for before the ward decides: always while the procedure says so, and where the
 * procedure leaves it open as the ward entered it for today, or for the last day of a review that is over.
 */
@Component
public class OpinionRule {
    public static final String STEP = "opinion";
    static final String BODY = "review.opinion-body";
    public static final String DAYS = "review.opinion-days";
    private static final String NOBODY = "nobody";

    private final WardLaw law;
    private final WardCalendar calendar;
    private final Today today;

    OpinionRule(WardLaw law, WardCalendar calendar, Today today) {
        this.law = law;
        this.calendar = calendar;
        this.today = today;
    }

    /** Whether the procedure knows the step at all; that of the review during the year does not. */
    public static boolean isKnown(Round round) {
        return round.procedure().step(STEP).isPresent();
    }

    /** Whether the ward chooses. */
    public static boolean isLeftToWard(Round round) {
        return round.procedure().step(STEP).flatMap(ReviewStep::onlyWhere).isPresent();
    }

    /** Whether nothing is decided without it. */
    @Transactional(readOnly = true)
    public boolean isRequired(Round round) {
        return isKnown(round)
                && (!isLeftToWard(round)
                        || chosen(round).filter(body -> !body.equals(NOBODY)).isPresent());
    }

    /** The body as the ward chose it, by its word in the law files; empty where the procedure names one. */
    @Transactional(readOnly = true)
    public Optional<String> chosen(Round round) {
        return isLeftToWard(round)
                ? value(round, BODY)
                        .filter(ParameterValue.Words.class::isInstance)
                        .map(value -> ((ParameterValue.Words) value).words())
                        .filter(words -> !words.isEmpty())
                        .map(List::getFirst)
                : Optional.empty();
    }

    /** Until when the body answers what it was asked on a day; empty while nobody said how long it has. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(Round round, LocalDate asked) {
        Optional<Integer> days = round.procedure()
                .step(STEP)
                .flatMap(ReviewStep::deadline)
                .filter(Deadline.WorkingDays.class::isInstance)
                .map(deadline -> ((Deadline.WorkingDays) deadline).days());
        return days.or(() -> value(round, DAYS)
                        .filter(ParameterValue.Amount.class::isInstance)
                        .map(value -> ((ParameterValue.Amount) value).number().intValueExact()))
                .map(count -> count < 1 ? asked : calendar.working().after(asked, count));
    }

    private Optional<ParameterValue> value(Round round, String parameter) {
        LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        return Optional.ofNullable(law.benefits().parameters().get(parameter))
                .flatMap(one -> one.on(day))
                .map(dated -> dated.value());
    }
}

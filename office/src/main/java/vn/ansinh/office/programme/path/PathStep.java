package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import vn.ansinh.rules.path.Step;

/**
 * Việc giúp được: something that can be done about the income or the lack of an indicator, as the ward entered it.
 *
 * @param subject {@link #INCOME} or the id of an indicator
 * @param cost in dong; empty is not known
 * @param giver who gives or does it; may be empty
 * @param months until it is done; empty is not known
 * @param until the first day on which it no longer holds
 */
public record PathStep(
        UUID id,
        String subject,
        String what,
        OptionalLong cost,
        String giver,
        OptionalInt months,
        LocalDate from,
        Optional<LocalDate> until) {
    /** Stands in place of an indicator for the income. */
    public static final String INCOME = "income";

    /** What a step of the search is about. */
    static String subject(Step step) {
        return switch (step) {
            case Step.RaiseIncome income -> INCOME;
            case Step.MeetIndicator met -> met.indicator().id();
        };
    }

    /** Whether it is surely done by a day when it begins on another; not while nobody said how long it takes. */
    boolean isDoneBy(LocalDate begins, LocalDate last) {
        return months.isPresent() && !begins.plusMonths(months.getAsInt()).isAfter(last);
    }
}

package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.source.Bilingual;

/**
 * What holds for all tables of an outcome.
 *
 * @param day the last day, on which statuses are looked at
 * @param undecided how many households of the round have no result yet
 * @param standard id of the poverty standard of the day, with its name; null where there is none
 * @param indicators ids of those of the standard, in its order
 * @param lookBack how many years back a household is on a list again; null while the ward did not enter it
 */
public record Facts(
        LocalDate day,
        boolean isProvisional,
        long undecided,
        @Nullable String standard,
        @Nullable Bilingual standardName,
        List<String> indicators,
        @Nullable Integer lookBack) {
    public Facts {
        indicators = List.copyOf(indicators);
    }

    static Facts of(Outcome outcome) {
        OptionalInt years = outcome.lookBack();
        return new Facts(
                outcome.day(),
                outcome.isProvisional(),
                outcome.undecided(),
                outcome.standard().map(Standard::id).orElse(null),
                outcome.standard().map(Standard::name).orElse(null),
                outcome.standard().map(Standard::indicators).orElse(List.of()).stream()
                        .map(Indicator::id)
                        .toList(),
                years.isPresent() ? years.getAsInt() : null);
    }
}

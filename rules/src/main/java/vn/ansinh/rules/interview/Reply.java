package vn.ansinh.rules.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ansinh.rules.FactKind;

/**
 * What was replied to the question for a fact.
 *
 * @param value as {@link vn.ansinh.rules.language.Facts#with(String, String)} takes it; empty when the question was skipped
 */
public record Reply(String fact, Optional<String> value) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final int EARLIEST_YEAR = 1900;

    public static Reply skipped(String fact) {
        return new Reply(fact, Optional.empty());
    }

    /** Whether the fact can have this value: one of its words, a whole number, a day that has come. */
    public static boolean isPossible(FactKind fact, String value, LocalDate today) {
        return switch (fact.type()) {
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case INTEGER, MONEY -> NUMBER.matcher(value).matches();
            case ENUM -> fact.values().contains(value) && !fact.meansUnknown().contains(value);
            case DATE -> isPossibleDay(fact, value, today);
        };
    }

    private static boolean isPossibleDay(FactKind fact, String value, LocalDate today) {
        try {
            LocalDate first = switch (value.length()) {
                case 4 -> Year.parse(value).atDay(1);
                case 7 -> YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
            return !first.isAfter(today)
                    && first.getYear() >= EARLIEST_YEAR
                    && (fact.isPartial() || value.length() > 7);
        } catch (DateTimeException e) {
            return false;
        }
    }
}

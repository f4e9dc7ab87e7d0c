package vn.ansinh.office.law.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.interview.Reply;

/** A day, or a month or year where that is enough. */
final class TypedDate {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}");
    private static final int EARLIEST = 1900;

    private TypedDate() {}

    static Understood read(FactKind fact, Typed typed, LocalDate today) {
        if (!YEAR.matcher(typed.year()).matches()) {
            return typed.year().isEmpty()
                    ? Understood.Mistake.of("year.none")
                    : Understood.Mistake.of("year", typed.year());
        }
        int year = Integer.parseInt(typed.year());
        if (year < EARLIEST || year > today.getYear()) {
            return Understood.Mistake.of("year.outside", typed.year(), Integer.toString(today.getYear()));
        }
        boolean isDayWithoutMonth = typed.month().isEmpty() && !typed.day().isEmpty();
        if (isDayWithoutMonth
                || (!fact.isPartial() && (typed.month().isEmpty() || typed.day().isEmpty()))) {
            return Understood.Mistake.of(isDayWithoutMonth ? "month.none" : "date.whole");
        }
        return written(typed)
                .filter(value -> Reply.isPossible(fact, value, today))
                .<Understood>map(Understood.Value::new)
                .orElseGet(() -> Understood.Mistake.of("date", said(typed)));
    }

    private static Optional<String> written(Typed typed) {
        StringBuilder value = new StringBuilder(typed.year());
        for (String part : List.of(typed.month(), typed.day())) {
            if (part.isEmpty()) {
                break;
            }
            if (!SHORT.matcher(part).matches()) {
                return Optional.empty();
            }
            value.append(part.length() == 1 ? "-0" : "-").append(part);
        }
        return Optional.of(value.toString());
    }

    private static String said(Typed typed) {
        return String.join(
                "/",
                Stream.of(typed.day(), typed.month(), typed.year())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}

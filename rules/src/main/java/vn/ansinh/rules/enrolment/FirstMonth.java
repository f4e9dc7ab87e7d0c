package vn.ansinh.rules.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.ansinh.rules.procedure.Course;
import vn.ansinh.rules.procedure.Procedure;

/** Tháng bắt đầu hưởng: the month from which a decided benefit is paid. */
public final class FirstMonth {
    private FirstMonth() {}

    /**
     * By the version of the procedure under which the file is decided.
     *
     * @param group group of the allowance, such as {@code k6}; empty for another benefit
     * @param certificate day of the disability certificate, where there is one
     * @param born day of birth, for a benefit that starts at an age
     * @return empty where the procedure does not say, the decision itself names the day, or a day that is asked for is not known
     */
    public static Optional<YearMonth> of(
            Procedure procedure,
            LocalDate received,
            Optional<String> group,
            LocalDate signed,
            Optional<LocalDate> certificate,
            Optional<LocalDate> born) {
        return procedure
                .versionFor(received)
                .flatMap(version -> version.course().startOf(group.orElse("")))
                .flatMap(start -> month(start, signed, certificate, born));
    }

    private static Optional<YearMonth> month(
            Course.Start start, LocalDate signed, Optional<LocalDate> certificate, Optional<LocalDate> born) {
        return switch (start.rule()) {
            case MONTH_OF_SIGNATURE, DAY_OF_SIGNATURE -> Optional.of(YearMonth.from(signed));
            case MONTH_OF_CERTIFICATE -> certificate.map(YearMonth::from);
            case MONTH_OF_AGE -> born.map(day -> YearMonth.from(day.plusYears(start.years())));
            case MONTH_AFTER_LISTING -> Optional.of(YearMonth.from(signed).plusMonths(1));
            case DAY_IN_DECISION, DAY_IN_LIST_DECISION -> Optional.empty();
        };
    }
}

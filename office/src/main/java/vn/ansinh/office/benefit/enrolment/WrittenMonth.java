package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** A month as papers and pages write it. */
public final class WrittenMonth {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private WrittenMonth() {}

    /** {@code 03/2026}. */
    public static String of(YearMonth month) {
        return month.format(MONTH);
    }
}

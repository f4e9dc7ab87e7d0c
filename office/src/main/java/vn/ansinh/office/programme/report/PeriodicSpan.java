package vn.ansinh.office.programme.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long a period is; the name is a word key. */
public enum PeriodicSpan {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodicSpan(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** The spelling in the database, in files and in words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PeriodicSpan> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

package vn.ansinh.office.report.ask;

import java.util.Locale;

/** What a question counts, and what a condition is said of. */
public enum Subject {
    HOUSEHOLDS,
    PEOPLE;

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Subject ofCode(String code) {
        return code.equals(PEOPLE.code()) ? PEOPLE : HOUSEHOLDS;
    }
}

package vn.ansinh.office.report.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an answer shows of each cell. */
public enum Show {
    COUNT,
    /** The people of the households counted. */
    PEOPLE,
    /** The part of all households or people of the same row and column that meet the conditions. */
    SHARE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Show> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}

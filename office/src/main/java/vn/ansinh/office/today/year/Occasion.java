package vn.ansinh.office.today.year;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that comes again in the officer's year.
 *
 * @param code of the file of the program, or the ward's own
 * @param name as the ward wrote it; empty where {@code today.year.<code>} has the words
 * @param turn when; empty where only the ward knows the day and has not entered it
 * @param isQuarterly whether the ward's day is the first of four in a year
 * @param isMoved whether it moves off a day off as the ward sets
 * @param source where it was read; what the ward wrote as its ground
 */
public record Occasion(
        String code,
        String name,
        Optional<Turn> turn,
        boolean isQuarterly,
        boolean isMoved,
        Sureness sureness,
        String source) {
    private static final String OWN = "own-";

    /** How sure its day is; the code is a word key. */
    public enum Sureness {
        VERIFIED,
        RECALLED,
        PROPOSED,
        UNKNOWN,
        WARD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the ward thought of it, and not only of its day. */
    public boolean isOwn() {
        return isOwn(code);
    }

    static boolean isOwn(String code) {
        return code.startsWith(OWN);
    }

    static String ownCode(String id) {
        return OWN + id;
    }
}

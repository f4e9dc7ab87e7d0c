package vn.ansinh.office.benefit.payment;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * What the law says of the month of a line, by what the ward knows.
 *
 * @param byLaw dong a month, where it gives a sum
 * @param words why, where it is not the same
 */
public record LawCheck(Kind kind, OptionalLong byLaw, String words) {
    static final LawCheck NOT_ASKED = new LawCheck(Kind.NOT_ASKED, OptionalLong.empty(), "");

    /** Kinds from the worst; the name is a word key. */
    public enum Kind {
        /** The person is no more in the register on the last day of the month. */
        GONE,
        /** The law gives nothing for the month. */
        ENDED,
        /** The law gives another sum than was decided. */
        DIFFERS,
        /** A fact is missing. */
        UNKNOWN,
        SAME,
        /** Given once by a decision of its own, or taken over from a list that was made elsewhere. */
        NOT_ASKED;

        /** As it is stored: {@code not-asked}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Somebody should look before it is paid. */
        public boolean isDifference() {
            return this != SAME && this != NOT_ASKED;
        }
    }
}

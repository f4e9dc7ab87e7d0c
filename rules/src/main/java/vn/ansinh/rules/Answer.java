package vn.ansinh.rules;

import java.util.Locale;

/** A yes, a no, or not known; for an indicator, yes means deprived. Not known is never treated as no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Answer of(boolean claim) {
        return claim ? YES : NO;
    }

    /** Yes if either is; no only if both are. */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    /** No if either is; yes only if both are. */
    public Answer and(Answer other) {
        return not().or(other.not()).not();
    }

    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** This answer if both agree, otherwise not known. */
    public Answer agreeing(Answer other) {
        return this == other ? this : UNKNOWN;
    }
}

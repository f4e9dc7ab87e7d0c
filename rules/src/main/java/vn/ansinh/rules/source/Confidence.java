package vn.ansinh.rules.source;

import java.util.List;
import java.util.Locale;

/** How well a value of the law is known. */
public enum Confidence {
    /** Read in the source named. */
    VERIFIED,
    /** Recalled without a text at hand: shown as {@code Chưa đối chiếu} until the ward confirms it. */
    RECALLED,
    /** Not known to us: the ward enters it from its official copy. */
    UNKNOWN,
    /** Entered by the ward from its official copy. */
    WARD;

    /** From the surest on; what the ward entered was read by the ward. */
    private static final List<Confidence> SURENESS = List.of(VERIFIED, WARD, RECALLED, UNKNOWN);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less sure of the two: a finding is as sure as the least sure value it used. */
    public Confidence and(Confidence other) {
        return SURENESS.indexOf(this) >= SURENESS.indexOf(other) ? this : other;
    }

    /** Whether a result that used this value carries the mark {@code Chưa đối chiếu}. */
    public boolean isUnchecked() {
        return this != VERIFIED;
    }
}

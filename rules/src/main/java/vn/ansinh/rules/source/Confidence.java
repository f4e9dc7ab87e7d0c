package vn.ansinh.rules.source;

import java.util.Locale;

/** How well a value of the law is known. */
public enum Confidence {
    /** Read in the source named. */
    VERIFIED,
    /** Recalled without a text at hand: shown as {@code Chưa đối chiếu} until the ward confirms it. */
    RECALLED,
    /** Not known to us: the ward enters it from its official copy. */
    WARD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a result that used this value carries the mark {@code Chưa đối chiếu}. */
    public boolean isUnchecked() {
        return this != VERIFIED;
    }
}

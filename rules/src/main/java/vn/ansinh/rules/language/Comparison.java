package vn.ansinh.rules.language;

import java.util.Locale;

/** The ways a fact is compared. */
public enum Comparison {
    IS,
    IN,
    EQ,
    GE,
    GT,
    LE,
    LT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

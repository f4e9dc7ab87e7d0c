package vn.ansinh.office.programme.target;

import java.util.Locale;

/** Where a household stands on a day of the movement table: on one of the two lists, on neither, or not in the ward. */
public enum ListKind {
    POOR,
    NEAR_POOR,
    NEITHER,
    NOT_HERE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ListKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean isListed() {
        return this == POOR || this == NEAR_POOR;
    }

    /** The other list. */
    ListKind sibling() {
        return switch (this) {
            case POOR -> NEAR_POOR;
            case NEAR_POOR -> POOR;
            case NEITHER, NOT_HERE -> throw new IllegalArgumentException(this + " is no list");
        };
    }
}

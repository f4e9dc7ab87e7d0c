package vn.ansinh.rules;

import java.util.Locale;
import java.util.Optional;

/** Khu vực: the kind of area a household lives in, which decides its income line. */
public enum AreaKind {
    URBAN,
    RURAL,
    /** Not known; the lines of both kinds are then tried. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AreaKind> ofCode(String code) {
        return switch (code) {
            case "urban" -> Optional.of(URBAN);
            case "rural" -> Optional.of(RURAL);
            default -> Optional.empty();
        };
    }
}

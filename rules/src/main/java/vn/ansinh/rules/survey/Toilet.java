package vn.ansinh.rules.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Loại nhà tiêu. */
public enum Toilet {
    SEPTIC,
    SEMI_SEPTIC,
    POUR_FLUSH,
    VENTILATED_IMPROVED_PIT,
    DOUBLE_VAULT,
    OTHER,
    NONE,
    UNKNOWN;

    /** The option id of the questionnaire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Toilet> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

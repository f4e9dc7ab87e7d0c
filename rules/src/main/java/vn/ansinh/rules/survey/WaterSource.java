package vn.ansinh.rules.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Nguồn nước sinh hoạt chính. */
public enum WaterSource {
    PIPED,
    DRILLED_WELL,
    PROTECTED_DUG_WELL,
    PROTECTED_SPRING,
    RAIN,
    BOTTLED,
    OTHER,
    UNKNOWN;

    /** The option id of the questionnaire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WaterSource> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

package vn.ansinh.rules.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Bậc học: where somebody studies, or the highest certificate somebody holds. */
public enum Schooling {
    NONE,
    PRESCHOOL,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    VOCATIONAL_ELEMENTARY,
    VOCATIONAL_INTERMEDIATE,
    COLLEGE,
    UNIVERSITY,
    ON_THE_JOB,
    UNKNOWN;

    /** The option id of the questionnaire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Schooling> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

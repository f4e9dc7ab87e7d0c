package vn.ansinh.rules.survey;

/**
 * A fact that decided an indicator, or whose absence left it open, as codes.
 *
 * @param fact id of a question of the questionnaire, or one of {@code age}, {@code dependants}, {@code area-per-member}
 * @param member id of the member, empty for a fact of the household
 * @param value option id, {@code yes}, {@code no}, a number, ages such as {@code 30-31}, or {@code unknown}
 */
public record DecidingFact(String fact, String member, String value) {
    /** The value of a fact that is not known. */
    public static final String UNKNOWN = "unknown";

    public boolean isUnknown() {
        return value.equals(UNKNOWN);
    }
}

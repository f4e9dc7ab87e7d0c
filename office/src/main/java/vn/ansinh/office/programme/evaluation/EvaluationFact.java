package vn.ansinh.office.programme.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the program can work out beside a criterion. */
public enum EvaluationFact {
    /** Tasks of the group that were done by their last day. */
    TASKS,
    /** Households with a helper. */
    HELPERS,
    /** Households visited within the days that the ward allows. */
    VISITS,
    /** Whether the group agreed on the review of the year by the last day of that review. */
    REVIEW,
    /** Checks of the committee after which nothing had to be done, or it was done. */
    CHECKS,
    /** Quarters in which there was outreach. */
    OUTREACH,
    /** The committee judges without a figure. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EvaluationFact> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

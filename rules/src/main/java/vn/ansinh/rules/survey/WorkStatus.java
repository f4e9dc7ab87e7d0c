package vn.ansinh.rules.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Việc làm. */
public enum WorkStatus {
    WAGE_WITH_CONTRACT,
    WAGE_WORK_WITHOUT_CONTRACT,
    OWN_WORK,
    SEEKING_WORK,
    NOT_SEEKING,
    STUDYING,
    NOT_APPLICABLE,
    UNKNOWN;

    /** The option id of the questionnaire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WorkStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

package vn.ansinh.rules.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Người đóng bảo hiểm y tế: who pays, kept because how to count State-paid insurance is disputed. */
public enum InsurancePayer {
    STATE_BECAUSE_POOR,
    STATE_SUPPORT_NEAR_POOR,
    STATE_OTHER,
    EMPLOYER,
    HOUSEHOLD,
    UNKNOWN;

    /** The option id of the questionnaire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<InsurancePayer> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

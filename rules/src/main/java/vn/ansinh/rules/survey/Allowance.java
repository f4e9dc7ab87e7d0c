package vn.ansinh.rules.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Trợ cấp xã hội hằng tháng: the ground on which a member receives one. */
public enum Allowance {
    NONE,
    ELDERLY,
    DISABLED,
    OTHER,
    UNKNOWN;

    /** The option id of the questionnaire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Allowance> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

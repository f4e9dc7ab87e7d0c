package vn.ansinh.office.programme.livelihood;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Nguồn kinh phí: where the money of a project comes from, as in the annex of the year's plan. */
public enum ProjectSource {
    STATE_BUDGET,
    FUND_FOR_POOR,
    POLICY_BANK,
    ASSOCIATION,
    DONOR,
    FAMILY;

    /** The spelling in the database and in the words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProjectSource> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

package vn.ansinh.office.programme.support;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Nguồn kinh phí, as papers call it. */
public enum SupportSource {
    STATE_BUDGET("Ngân sách nhà nước"),
    FUND_FOR_THE_POOR("Quỹ Vì người nghèo"),
    POLICY_BANK("NHCSXH (vốn vay)"),
    ASSOCIATION("Đoàn thể"),
    DONOR("Doanh nghiệp, nhà hảo tâm"),
    FAMILY("Gia đình, dòng họ");

    private final String onPaper;

    SupportSource(String onPaper) {
        this.onPaper = onPaper;
    }

    /** The spelling in the database and in the words, {@code support.source.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String onPaper() {
        return onPaper;
    }

    public static Optional<SupportSource> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

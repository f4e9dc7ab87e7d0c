package vn.ansinh.office.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Nguồn kinh phí: where the money for a household or a project comes from, the six of the annex of the plan. */
public enum MoneySource {
    STATE_BUDGET("Ngân sách nhà nước"),
    FUND_FOR_THE_POOR("Quỹ Vì người nghèo"),
    POLICY_BANK("NHCSXH (vốn vay)"),
    ASSOCIATION("Đoàn thể"),
    DONOR("Doanh nghiệp, nhà hảo tâm"),
    FAMILY("Gia đình, dòng họ");

    private final String onPaper;

    MoneySource(String onPaper) {
        this.onPaper = onPaper;
    }

    /** The spelling in the database and in the words, {@code programme.source.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String onPaper() {
        return onPaper;
    }

    public static Optional<MoneySource> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

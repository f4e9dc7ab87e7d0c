package vn.ansinh.office.programme.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a visit to a family. */
public enum VisitResult {
    INCOME_UP,
    JOB_FOUND,
    LOAN_ASKED,
    SCHOOL,
    HEALTH,
    PAPER_DONE,
    HOUSE_BETTER,
    WORSE,
    NOTHING;

    /** The spelling in the database and in the words, {@code help.result.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<VisitResult> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

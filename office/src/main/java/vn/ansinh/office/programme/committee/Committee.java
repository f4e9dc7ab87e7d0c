package vn.ansinh.office.programme.committee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which committee: that of the programme, or that of the reviews, which Decision 24/2021/QĐ-TTg names. */
public enum Committee {
    STEERING("Ban Chỉ đạo giảm nghèo"),
    REVIEW("Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo");

    private final String inPapers;

    Committee(String inPapers) {
        this.inPapers = inPapers;
    }

    /** The spelling in the database, in addresses and in the words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As running text of papers calls it. */
    public String inPapers() {
        return inPapers;
    }

    public static Optional<Committee> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

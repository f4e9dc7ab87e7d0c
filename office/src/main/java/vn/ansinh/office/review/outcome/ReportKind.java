package vn.ansinh.office.review.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The yearly tables of a review in their order. Titles, columns and formulas were read in software that rebuilds a province's tables;
 * no text that was seen gives their official numbers, so none is printed.
 */
public enum ReportKind {
    SUMMARY,
    POOR_FLOW,
    NEAR_POOR_FLOW,
    POOR_DEPRIVATIONS,
    POOR_DEPRIVATION_RATES,
    NEAR_POOR_DEPRIVATIONS,
    NEAR_POOR_DEPRIVATION_RATES,
    BY_GROUP,
    BY_ETHNICITY,
    BY_CAUSE,
    CHILDREN,
    POOR_BY_STANDARD,
    NEAR_POOR_BY_STANDARD,
    NEAR_POOR_LIST,
    POOR_LIST;

    /** As it stands in addresses and word keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReportKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Whether it names people: for those only who make papers. */
    public boolean isPersonal() {
        return this == NEAR_POOR_LIST || this == POOR_LIST;
    }

    /** Whether it counts ethnic groups: for those only who may know them. */
    public boolean needsOrigin() {
        return this == BY_GROUP
                || this == BY_ETHNICITY
                || this == POOR_BY_STANDARD
                || this == NEAR_POOR_BY_STANDARD
                || isPersonal();
    }
}

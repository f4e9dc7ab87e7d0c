package vn.ansinh.rules;

import vn.ansinh.rules.source.Citation;

/**
 * Điểm thu nhập and điểm thiếu hụt: points that stand for the first income line and for the count of deprivations.
 *
 * @param poorFrom deprivation points from which a household counts as deprived
 */
public record Scores(
        int incomeRural,
        int incomeUrban,
        Citation incomeCitation,
        int perIndicator,
        int poorFrom,
        int highest,
        Citation deprivationCitation) {
    /** The highest income score that is still within the line of the area. */
    public int incomeLine(AreaKind area) {
        return switch (area) {
            case URBAN -> incomeUrban;
            case RURAL -> incomeRural;
            case UNKNOWN -> throw new IllegalArgumentException("the score line depends on the area, which is unknown");
        };
    }
}

package vn.ansinh.office.review.outcome;

/** Diện hộ: what a household is on a day by the ward's lists. */
public enum Grade {
    POOR,
    NEAR_POOR,
    AVERAGE,
    NONE;

    /** Of the code of a recognised status. */
    static Grade ofStatus(String code) {
        return switch (code) {
            case "poor" -> POOR;
            case "near-poor" -> NEAR_POOR;
            case "average-living-standard" -> AVERAGE;
            default -> NONE;
        };
    }

    /** The other of the two lists; only of one that is a list. */
    Grade sibling() {
        return switch (this) {
            case POOR -> NEAR_POOR;
            case NEAR_POOR -> POOR;
            case AVERAGE, NONE -> throw new IllegalArgumentException("no flow of " + this);
        };
    }

    boolean isListed() {
        return this == POOR || this == NEAR_POOR;
    }
}

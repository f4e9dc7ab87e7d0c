package vn.ansinh.rules;

/**
 * What a class is decided from. Any part may be unknown: {@link AreaKind#UNKNOWN}, {@link #UNKNOWN_MEMBERS},
 * {@link #UNKNOWN_INCOME}, {@link #UNKNOWN_SCORE}, {@link Deprivations#UNKNOWN}. A score, when given, decides in place of the
 * income (or of the indicators) under a standard that knows scores.
 *
 * @param members people counted in the household, from 1
 * @param income of the whole household in dong over {@code months}, without social allowances
 * @param months 1 for a monthly income, 12 for one measured over a year
 */
public record HouseholdFacts(
        AreaKind area,
        int members,
        long income,
        int months,
        Deprivations deprivations,
        int incomeScore,
        int deprivationScore) {
    public static final int UNKNOWN_MEMBERS = 0;
    public static final long UNKNOWN_INCOME = -1;
    public static final int UNKNOWN_SCORE = Integer.MIN_VALUE;

    public HouseholdFacts {
        if (members < 0) {
            throw new IllegalArgumentException("members must be 1 or more, or 0 for unknown, got " + members);
        }
        if (income < UNKNOWN_INCOME) {
            throw new IllegalArgumentException("income must be 0 or more, or -1 for unknown, got " + income);
        }
        if (months < 1 || months > 12) {
            throw new IllegalArgumentException("months must be 1 to 12, got " + months);
        }
    }

    /** A household with a monthly income of the whole household. */
    public static HouseholdFacts monthly(AreaKind area, int members, long income, Deprivations deprivations) {
        return new HouseholdFacts(area, members, income, 1, deprivations, UNKNOWN_SCORE, UNKNOWN_SCORE);
    }

    /** A household with the income of twelve months. */
    public static HouseholdFacts yearly(AreaKind area, int members, long income, Deprivations deprivations) {
        return new HouseholdFacts(area, members, income, 12, deprivations, UNKNOWN_SCORE, UNKNOWN_SCORE);
    }

    public static HouseholdFacts withoutIncome(AreaKind area, int members, Deprivations deprivations) {
        return monthly(area, members, UNKNOWN_INCOME, deprivations);
    }

    /** A household by the points of the official forms. */
    public static HouseholdFacts scored(AreaKind area, int incomeScore, int deprivationScore) {
        return new HouseholdFacts(
                area, UNKNOWN_MEMBERS, UNKNOWN_INCOME, 1, Deprivations.UNKNOWN, incomeScore, deprivationScore);
    }

    /** The same with the points of the form of income. */
    public HouseholdFacts withIncomeScore(int score) {
        return new HouseholdFacts(area, members, income, months, deprivations, score, deprivationScore);
    }

    public HouseholdFacts with(Deprivations other) {
        return new HouseholdFacts(area, members, income, months, other, incomeScore, deprivationScore);
    }

    public boolean knowsMembers() {
        return members != UNKNOWN_MEMBERS;
    }

    public boolean knowsIncome() {
        return income != UNKNOWN_INCOME;
    }

    public boolean knowsIncomeScore() {
        return incomeScore != UNKNOWN_SCORE;
    }

    public boolean knowsDeprivationScore() {
        return deprivationScore != UNKNOWN_SCORE;
    }
}

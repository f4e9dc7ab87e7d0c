package vn.ansinh.rules.path;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Band;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Scores;
import vn.ansinh.rules.Standard;

/**
 * How far a household surely is from the goal under one standard, with the worst that the unknown can be: an unknown indicator lacks,
 * an unknown income is nought. More income or fewer deprivations never make a household poorer, so the worst case decides for all.
 */
final class Bounds {
    /** No number of indicators leads to the goal at this income. */
    static final int CLOSED = Integer.MAX_VALUE;

    private final HouseholdFacts facts;
    private final Standard standard;
    private final Goal goal;
    private final int lacking;

    Bounds(HouseholdFacts facts, PathQuestion.Under under, Goal goal) {
        this.facts = facts;
        this.standard = under.standard();
        this.goal = goal;
        this.lacking = lacking(under.standard(), under.deprivations());
    }

    /** Bits of the indicators of a standard that are lacking or may be. */
    private static int lacking(Standard standard, Deprivations answers) {
        int bits = 0;
        for (Indicator indicator : standard.indicators()) {
            int bit = bit(indicator);
            if ((answers.deprived() & bit) != 0 || (answers.known() & bit) == 0) {
                bits |= bit;
            }
        }
        return bits;
    }

    static int bit(Indicator indicator) {
        return 1 << (indicator.order() - 1);
    }

    int lacking() {
        return lacking;
    }

    /** How many of {@link #lacking()} must be met once each member has more than so many dong a month; {@link #CLOSED} if none suffices. */
    int need(long raised) {
        Band band = standard.bands().get(worstBand(raised));
        if (goal.leaves(band.otherwise())) {
            return CLOSED;
        }
        return goal.leaves(band.ifDeprived()) ? Math.max(0, surplus()) : 0;
    }

    private int surplus() {
        if (facts.knowsDeprivationScore() && standard.scores().isPresent()) {
            Scores scores = standard.scores().get();
            int over = facts.deprivationScore() - scores.poorFrom();
            return over < 0 ? 0 : over / scores.perIndicator() + 1;
        }
        return Integer.bitCount(lacking) - standard.poorFrom() + 1;
    }

    private int worstBand(long raised) {
        int worst = standard.lines().size();
        for (AreaKind area : areas(facts)) {
            worst = Math.min(worst, band(area, raised));
        }
        return worst;
    }

    static List<AreaKind> areas(HouseholdFacts facts) {
        return facts.area() == AreaKind.UNKNOWN ? List.of(AreaKind.URBAN, AreaKind.RURAL) : List.of(facts.area());
    }

    private int band(AreaKind area, long raised) {
        int after = passed(area, raised);
        int measured = measured(area);
        if (facts.knowsIncomeScore() && standard.scores().isPresent()) {
            boolean isWithin = facts.incomeScore() <= standard.scores().get().incomeLine(area);
            // Points stand for the first line alone; income that rises above it would be scored above it.
            return isWithin ? (after == 0 ? 0 : Math.max(after, measured)) : Math.max(1, Math.max(after, measured));
        }
        return Math.max(after, measured);
    }

    /** Lines that an income of more than so many dong for each member and month passes; nought for 0, which stands for no rise. */
    private int passed(AreaKind area, long raised) {
        int passed = 0;
        for (IncomeLine line : standard.lines()) {
            passed += line.in(area) <= raised ? 1 : 0;
        }
        return passed;
    }

    private int measured(AreaKind area) {
        if (!facts.knowsIncome() || !facts.knowsMembers()) {
            return 0;
        }
        long shares = (long) facts.members() * facts.months();
        int passed = 0;
        for (IncomeLine line : standard.lines()) {
            passed += facts.income() > line.in(area) * shares ? 1 : 0;
        }
        return passed;
    }

    /** The lines of a standard as steps of income, in dong for each member and month. */
    List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (IncomeLine line : standard.lines()) {
            long highest = areas(facts).stream().mapToLong(line::in).max().orElseThrow();
            levels.add(new Level(standard, line, highest));
        }
        return levels;
    }

    /** An income that can be aimed at: more than {@code perMember} dong for each member and month. */
    record Level(Standard standard, IncomeLine line, long perMember) {}
}

package vn.ansinh.rules.path;

import java.util.Optional;
import vn.ansinh.rules.HouseholdFacts;

/**
 * Mức thu nhập còn thiếu: the least whole dong by which the income of a household must rise to pass a line. Income at the line is
 * within it, so the household needs one dong more than line × members × months.
 *
 * @param total dong for the whole household over {@code months}; exact, from 1
 * @param months over which the income was measured: 1 or 12
 * @param members people counted in the household
 */
public record IncomeGap(long total, int months, int members) {
    public IncomeGap {
        if (total < 1 || months < 1 || members < 1) {
            throw new IllegalArgumentException("a gap is 1 dong or more, over 1 month and 1 member or more");
        }
    }

    /** Of a household whose members and income are known; empty when it has passed the line, in dong for each member and month. */
    static Optional<IncomeGap> upTo(long line, HouseholdFacts facts) {
        long total = line * facts.members() * facts.months() + 1 - facts.income();
        return total < 1 ? Optional.empty() : Optional.of(new IncomeGap(total, facts.months(), facts.members()));
    }

    /** Dong a month for the whole household, rounded up to a whole dong, so that it suffices. */
    public long household() {
        return Math.ceilDiv(total, months);
    }

    /** Dong a month for each member, rounded up to a whole dong, so that it suffices. */
    public long member() {
        return Math.ceilDiv(total, (long) months * members);
    }
}

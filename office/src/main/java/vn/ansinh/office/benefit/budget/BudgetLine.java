package vn.ansinh.office.benefit.budget;

import vn.ansinh.rules.benefit.Benefit;

/**
 * What one support costs in a year, in dong, by the months that are paid for.
 *
 * @param people who drew it in a month of the year
 * @param paid paid out, less what came back
 * @param waiting due for months that were listed and not paid yet, less what was paid too much
 * @param decided due by decision for months without a list yet
 * @param byLaw what the law gives for the same months to those who draw it, by what is known of them today
 * @param unclaimed what those would get in those months who have the right and do not draw it
 */
public record BudgetLine(
        Benefit benefit, int people, long paid, long waiting, long decided, long byLaw, long unclaimed) {
    /** By the end of the year if decisions follow the law. */
    public long byDecember() {
        return paid + waiting + byLaw;
    }

    BudgetLine plus(BudgetLine other) {
        return new BudgetLine(
                benefit,
                people + other.people,
                paid + other.paid,
                waiting + other.waiting,
                decided + other.decided,
                byLaw + other.byLaw,
                unclaimed + other.unclaimed);
    }
}

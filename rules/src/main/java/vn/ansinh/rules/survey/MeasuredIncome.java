package vn.ansinh.rules.survey;

import java.util.List;
import java.util.OptionalLong;

/**
 * Thu nhập đo được: income of the whole household over twelve months, in dong, by component. Social aid is noted but left out.
 * Costs are already deducted, so a component is never negative.
 */
public record MeasuredIncome(
        OptionalLong wages,
        OptionalLong farm,
        OptionalLong business,
        OptionalLong pension,
        OptionalLong remittance,
        OptionalLong other,
        OptionalLong excludedSocialAid) {
    /** Nothing was measured. */
    public static final MeasuredIncome UNKNOWN = new MeasuredIncome(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty());

    public MeasuredIncome {
        for (OptionalLong part : List.of(wages, farm, business, pension, remittance, other, excludedSocialAid)) {
            if (part.isPresent() && part.getAsLong() < 0) {
                throw new IllegalArgumentException("income is 0 or more, got " + part.getAsLong());
            }
        }
    }

    /** Sum of the twelve months; empty unless every component but social aid is known. */
    public OptionalLong total() {
        long sum = 0;
        for (OptionalLong part : List.of(wages, farm, business, pension, remittance, other)) {
            if (part.isEmpty()) {
                return OptionalLong.empty();
            }
            sum = Math.addExact(sum, part.getAsLong());
        }
        return OptionalLong.of(sum);
    }
}

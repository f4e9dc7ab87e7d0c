package vn.ansinh.office.benefit.gap;

import java.util.Optional;
import vn.ansinh.office.registry.people.AllowanceKind;
import vn.ansinh.office.registry.people.InsurancePayer;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.rules.benefit.Benefit;

/**
 * What the lists of the register tell of somebody getting a support, where nothing was written down for it: the kind of a monthly
 * allowance, and who pays the insurance card. Empty where they tell nothing.
 */
final class RegisterSays {
    private static final String ALLOWANCES = "social-assistance";
    private static final String PENSION = "social-pension";
    private static final String CARD = "card";
    private static final String PUPIL = "hi-pupil";
    private static final String DISABLED = "k6";
    private static final String ELDERLY = "k5";

    private RegisterSays() {}

    /** Whether somebody gets it. */
    static Optional<Boolean> receives(Situation situation, Benefit benefit) {
        if (benefit.form().id().equals(CARD)) {
            return card(situation, benefit);
        }
        return isAllowance(benefit) ? allowance(situation, benefit) : Optional.empty();
    }

    /** Whether the register names the ground of this support and of no other. */
    static boolean isNamed(Situation situation, Benefit benefit) {
        return situation.allowanceKind() == AllowanceKind.DISABLED
                && benefit.group().filter(DISABLED::equals).isPresent();
    }

    private static boolean isAllowance(Benefit benefit) {
        return benefit.isMonthlyMoney()
                && (benefit.family().equals(PENSION)
                        || (benefit.family().equals(ALLOWANCES)
                                && benefit.group().isPresent()));
    }

    private static Optional<Boolean> allowance(Situation situation, Benefit benefit) {
        Boolean draws = situation.monthlyAllowance();
        AllowanceKind kind = situation.allowanceKind();
        return Optional.ofNullable(draws).map(yes -> yes && (kind == null || kind == kindOf(benefit)));
    }

    private static AllowanceKind kindOf(Benefit benefit) {
        String group = benefit.group().orElse("");
        if (benefit.family().equals(PENSION) || group.startsWith(ELDERLY)) {
            return AllowanceKind.ELDERLY;
        }
        return group.equals(DISABLED) ? AllowanceKind.DISABLED : AllowanceKind.OTHER;
    }

    /**
     * A card for which the State pays, whatever for: of several grounds only one is used. The register has no word of its own for a
     * pupil's card, for which the family pays the larger part: bought by the family, it may be one.
     */
    private static Optional<Boolean> card(Situation situation, Benefit benefit) {
        InsurancePayer payer = situation.insurancePayer();
        Boolean insured = situation.insured();
        if (insured == null || (insured && payer == null)) {
            return Optional.empty();
        }
        if (insured && payer == InsurancePayer.HOUSEHOLD && benefit.id().equals(PUPIL)) {
            return Optional.empty();
        }
        return Optional.of(insured && payer != InsurancePayer.HOUSEHOLD && payer != InsurancePayer.EMPLOYER);
    }
}

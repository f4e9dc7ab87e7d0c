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

    /** Whether somebody gets a support. */
    enum Answer {
        RECEIVES,
        DOES_NOT,
        /** Has the same from somewhere else, so that nothing is to be done. */
        ELSEWHERE
    }

    /** Whether somebody gets it. */
    static Optional<Answer> of(Situation situation, Benefit benefit) {
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

    private static Optional<Answer> allowance(Situation situation, Benefit benefit) {
        Boolean draws = situation.monthlyAllowance();
        AllowanceKind kind = situation.allowanceKind();
        return Optional.ofNullable(draws)
                .map(yes -> yes && (kind == null || kind == kindOf(benefit)) ? Answer.RECEIVES : Answer.DOES_NOT);
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
     * pupil's card, for which the family pays the larger part: bought by the family, it may be one. Employees stand first among the groups of the insurance law.
     */
    private static Optional<Answer> card(Situation situation, Benefit benefit) {
        Boolean insured = situation.insured();
        InsurancePayer payer = situation.insurancePayer();
        if (insured == null) {
            return Optional.empty();
        }
        if (!insured) {
            return Optional.of(Answer.DOES_NOT);
        }
        return switch (payer) {
            case null -> Optional.empty();
            case HOUSEHOLD -> benefit.id().equals(PUPIL) ? Optional.empty() : Optional.of(Answer.DOES_NOT);
            case EMPLOYER -> Optional.of(Answer.ELSEWHERE);
            case STATE_BECAUSE_POOR, STATE_SUPPORT_NEAR_POOR, STATE_OTHER -> Optional.of(Answer.RECEIVES);
        };
    }
}

package vn.ansinh.office.review.living;

import java.util.Optional;
import java.util.OptionalLong;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.review.LivingStandard;

/**
 * A household of a review of living standards with what is found of it.
 *
 * @param what what it is looked at for: as said of its work, before that as asked
 * @param isListed whether the ward's list of today names it poor or near-poor: such a household has no part here
 * @param yearly income of twelve months without social aid, in dong, by its form of the round; empty without
 * @param members people counted in that form; nought without
 * @param fromFarming what the form gives as income of agriculture and the like; empty where it says nothing
 * @param finding empty where no law of the day is known
 */
public record LivingHousehold(
        Candidate candidate,
        What what,
        Optional<Livelihood> said,
        boolean isListed,
        OptionalLong yearly,
        int members,
        OptionalLong fromFarming,
        Optional<LivingStandard.Finding> finding) {

    public Answer result() {
        return isListed
                ? Answer.NO
                : finding.map(LivingStandard.Finding::result).orElse(Answer.UNKNOWN);
    }

    /** Whether what was said of its work and its form do not agree: it works there and earns nothing of it, or the other way round. */
    public boolean isContrary() {
        if (what != What.AVERAGE_LIVING_STANDARD || said.isEmpty() || fromFarming.isEmpty()) {
            return false;
        }
        return said.get().works() == (fromFarming.getAsLong() == 0);
    }
}

package vn.ansinh.rules.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

/**
 * The indicators of a standard computed from what the survey says of members and dwelling. Ages are those of the interview day.
 *
 * @param answers one for each indicator of the standard, in its order
 * @param withoutStateInsurance the health insurance answer if cards that the State pays only because the household is poor did not
 *     count (docs/interpretations/0005)
 */
public record DerivedIndicators(Standard standard, List<DerivedAnswer> answers, Answer withoutStateInsurance) {
    public DerivedIndicators {
        answers = List.copyOf(answers);
    }

    public static DerivedIndicators of(
            Law law, Standard standard, LocalDate interview, List<MemberFacts> members, DwellingFacts dwelling) {
        Deriving deriving = new Deriving(law.workingAge(), interview, members, dwelling);
        List<DerivedAnswer> answers = new ArrayList<>();
        Answer without = Answer.UNKNOWN;
        for (Indicator indicator : standard.indicators()) {
            DerivedAnswer answer = deriving.answer(indicator);
            answers.add(answer);
            if (indicator.measure() instanceof vn.ansinh.rules.Measure.UninsuredMember uninsured) {
                without = deriving.uninsuredWithoutStateCards(uninsured);
            }
        }
        return new DerivedIndicators(standard, answers, without);
    }

    public DerivedAnswer answer(Indicator indicator) {
        return answers.stream()
                .filter(answer -> answer.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(standard + " has no indicator " + indicator.id()));
    }

    /** The computed answers, for classifying. */
    public Deprivations deprivations() {
        Deprivations all = Deprivations.UNKNOWN;
        for (DerivedAnswer answer : answers) {
            all = all.with(answer.indicator(), answer.answer());
        }
        return all;
    }

    /** The same if insurance that the State pays only because the household is poor did not count. */
    public Deprivations deprivationsWithoutStateInsurance() {
        Deprivations all = deprivations();
        for (DerivedAnswer answer : answers) {
            if (answer.indicator().measure() instanceof vn.ansinh.rules.Measure.UninsuredMember) {
                all = all.with(answer.indicator(), withoutStateInsurance);
            }
        }
        return all;
    }

    /** Computed answers beside the surveyor's own: the surveyor's are used, both are kept. */
    public List<SettledAnswer> settle(Map<Indicator, Answer> surveyor) {
        List<SettledAnswer> settled = new ArrayList<>();
        for (DerivedAnswer answer : answers) {
            settled.add(new SettledAnswer(
                    answer.indicator(),
                    answer.answer(),
                    surveyor.getOrDefault(answer.indicator(), Answer.UNKNOWN),
                    answer.facts()));
        }
        return List.copyOf(settled);
    }
}

package vn.ansinh.rules.survey;

import java.util.List;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.Indicator;

/**
 * The answer used for an indicator: the surveyor's where there is one, otherwise the computed one; both are kept.
 *
 * @param surveyor unknown when the surveyor gave none
 * @param facts facts behind the computed answer
 */
public record SettledAnswer(Indicator indicator, Answer computed, Answer surveyor, List<DecidingFact> facts) {
    public SettledAnswer {
        facts = List.copyOf(facts);
    }

    public Answer used() {
        return surveyor == Answer.UNKNOWN ? computed : surveyor;
    }

    /** Whether the surveyor says the opposite of what the members' facts give. */
    public boolean isContrary() {
        return surveyor != Answer.UNKNOWN && computed != Answer.UNKNOWN && surveyor != computed;
    }

    /** The answers used, for classifying. */
    public static Deprivations deprivations(List<SettledAnswer> answers) {
        Deprivations all = Deprivations.UNKNOWN;
        for (SettledAnswer answer : answers) {
            all = all.with(answer.indicator(), answer.used());
        }
        return all;
    }
}

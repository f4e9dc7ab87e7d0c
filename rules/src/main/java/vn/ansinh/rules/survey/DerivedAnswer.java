package vn.ansinh.rules.survey;

import java.util.List;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Indicator;

/** The answer to an indicator computed from the survey's facts, with the facts that decided it or that are missing. */
public record DerivedAnswer(Indicator indicator, Answer answer, List<DecidingFact> facts) {
    public DerivedAnswer {
        facts = List.copyOf(facts);
    }
}

package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A group in the evaluation of a year.
 *
 * @param member who answers for it
 * @param scores by the position of the criterion
 * @param total empty while points are missing
 * @param place the same for the same total; empty while points are missing
 * @param band what the total is called by the ward's bands; may be empty
 * @param before how it was the year before, as signed
 */
public record EvaluatedGroup(
        UUID area,
        String name,
        String member,
        Map<Integer, Score> scores,
        Map<EvaluationFact, Known> facts,
        Optional<BigDecimal> total,
        Optional<Integer> place,
        String band,
        Optional<EvaluationScores.Result> before) {
    public EvaluatedGroup {
        scores = Map.copyOf(scores);
        facts = Map.copyOf(facts);
    }

    public Known known(Criterion criterion) {
        return facts.getOrDefault(criterion.fact(), Known.NOTHING);
    }
}

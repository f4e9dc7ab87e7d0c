package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Tiêu chí.
 *
 * @param position from 1
 * @param weight the most points
 */
public record Criterion(int position, String words, BigDecimal weight, EvaluationFact fact) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the weights are a hundred together. */
    public static boolean addUp(List<Criterion> criteria) {
        return sum(criteria).compareTo(WHOLE) == 0;
    }
}

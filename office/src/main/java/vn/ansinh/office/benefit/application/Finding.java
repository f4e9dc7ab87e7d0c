package vn.ansinh.office.benefit.application;

import java.util.Optional;

/**
 * Kết quả thẩm định: what the law said of one support on the day of the appraisal.
 *
 * @param outcome as the rules call it, {@code entitled}
 * @param amount in dong, where the law fixes one
 * @param isMinimum whether a decision may give more
 * @param cited the clause, as a paper cites it
 * @param isProposed whether it is given and carried out, so that a decision would name it
 */
public record Finding(
        String benefit,
        boolean isPrivate,
        String outcome,
        Optional<Long> amount,
        boolean isMinimum,
        String rule,
        String cited,
        String sentence,
        boolean isProposed) {}

package vn.ansinh.office.review.decision;

import java.time.LocalDate;

/**
 * Khóa kỳ rà soát.
 *
 * @param law version of the law by which households were found so
 * @param isSame whether everything recorded of the review still is what was closed
 */
public record Closing(LocalDate day, String by, String law, String sha256, boolean isSame) {}

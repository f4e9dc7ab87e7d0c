package vn.ansinh.office.review.round;

import java.util.UUID;

/**
 * A review was closed; published in the transaction that did it.
 *
 * @param number of the closing, the first of the review is 1
 */
public record RoundClosed(UUID round, int number) {}

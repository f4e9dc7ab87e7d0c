package vn.ansinh.office.review.round;

import java.util.UUID;

/**
 * A household was taken off the list of a group, or one is to be surveyed that had its form; published in the transaction that did it.
 */
public record ListChanged(Round round, UUID area) {}

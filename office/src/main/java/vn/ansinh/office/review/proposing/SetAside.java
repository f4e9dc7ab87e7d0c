package vn.ansinh.office.review.proposing;

import java.time.LocalDate;

/**
 * What was set aside in a round.
 *
 * @param code of the household
 */
public record SetAside(String code, LocalDate day, String note, String by) {}

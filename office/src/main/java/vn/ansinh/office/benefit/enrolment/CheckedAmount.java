package vn.ansinh.office.benefit.enrolment;

import java.util.Optional;
import vn.ansinh.rules.explain.RightExplanation;

/**
 * What the law says of a month.
 *
 * @param amount in dong a month; empty where it gives none
 */
public record CheckedAmount(Optional<Long> amount, RightExplanation why) {}

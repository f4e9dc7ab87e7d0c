package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.ansinh.rules.FactKind;

/**
 * One thing that would change an answer.
 *
 * @param fact what would be different; the birth date for an age reached later
 * @param value word or number of the fact; years of age for the birth date
 * @param on the day on which the age is reached; empty when nobody knows the day of birth, or for another fact
 * @param gives whether the benefit is then given
 * @param amount what is then given, where it is known
 */
public record Change(FactKind fact, String value, Optional<LocalDate> on, boolean gives, Optional<BigDecimal> amount) {}

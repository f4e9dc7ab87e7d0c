package vn.ansinh.office.review.asked;

import java.time.LocalDate;

/**
 * A request of a household, or an objection about it; who objected and in which words is not said.
 *
 * @param whatKey the key of what was asked or objected
 * @param stateKey the key of what became of it
 * @param said why a request was refused, or an objection settled as it was; empty where nothing was said
 * @param address the page on which it is handled
 */
public record Asked(String reference, LocalDate day, String whatKey, String stateKey, String said, String address) {}

package vn.ansinh.office.review.meeting;

import java.util.UUID;
import vn.ansinh.rules.review.Agreement;
import vn.ansinh.rules.review.PeoplePresent;

/**
 * Biểu quyết: the hands counted for one household.
 *
 * @param head its head when hands were counted
 * @param found the result that the meeting was told: the id of a class, or {@code undetermined}
 * @param opinions what was said; empty where nothing was
 */
public record Vote(
        UUID household,
        String code,
        String head,
        String found,
        int agreeing,
        int against,
        int other,
        String opinions,
        String by) {

    public int hands() {
        return agreeing + against + other;
    }

    public boolean passes(Agreement agreement, PeoplePresent present) {
        return agreement.isReached(agreeing, present);
    }
}

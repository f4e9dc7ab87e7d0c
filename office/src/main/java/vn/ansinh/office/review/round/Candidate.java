package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hộ cần rà soát: a household of a round.
 *
 * @param head its head on the day of the round; empty for one that is gone
 * @param surveyed the day of its form, where one was filled in within the round
 * @param found the class that the rules find for that form; null while undetermined or without a form
 * @param removed why it was taken off the list; empty while it is on it
 */
public record Candidate(
        UUID household,
        String code,
        String head,
        String address,
        UUID area,
        Origin origin,
        String reason,
        Optional<LocalDate> surveyed,
        @Nullable String found,
        Optional<String> removed) {

    /** Why it is reviewed; the name is a word key. */
    public enum Origin {
        POOR,
        NEAR_POOR,
        ASKED,
        LEAVING,
        PROPOSED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Origin ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether it is poor or near-poor by the decision in force: such a household is always reviewed. */
    boolean isListed() {
        return origin == Origin.POOR || origin == Origin.NEAR_POOR;
    }

    /** Whether it still lives in the ward. */
    public boolean isHere() {
        return !head.isEmpty();
    }

    public boolean isOn() {
        return removed.isEmpty();
    }
}

package vn.ansinh.office.benefit.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A family that is to be asked for something.
 *
 * @param who name of the person, or of the head where it concerns the household
 * @param area name of the group; may be empty
 * @param benefit id of the support that depends on it
 * @param what the question, or the paper that is missing, in words
 */
public record Asking(
        UUID id,
        UUID household,
        String code,
        String head,
        String who,
        String area,
        String benefit,
        String what,
        LocalDate due,
        UUID askedBy,
        Instant askedAt,
        Optional<End> end) {

    /** What came of it. */
    public record End(Outcome outcome, String note, UUID by, Instant at) {}

    /** How it ended; the name is a word key. */
    public enum Outcome {
        ANSWERED,
        NOT_MET,
        /** Not needed any more. */
        WITHDRAWN;

        /** As it is stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Outcome> ofCode(String code) {
            for (Outcome outcome : values()) {
                if (outcome.code().equals(code)) {
                    return Optional.of(outcome);
                }
            }
            return Optional.empty();
        }
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    public boolean isLate(LocalDate day) {
        return isOpen() && due.isBefore(day);
    }
}

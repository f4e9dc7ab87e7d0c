package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of a line.
 *
 * @param part 1, or 2 for the second half of a school year
 * @param number of the card, or of the receipt
 * @param note why not, where it was not done
 */
public record RollResult(UUID deed, int part, Outcome outcome, LocalDate day, String number, String note) {
    /** The name is a word key. */
    public enum Outcome {
        DONE,
        NOT_DONE,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Outcome> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}

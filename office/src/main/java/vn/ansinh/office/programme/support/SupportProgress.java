package vn.ansinh.office.programme.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What was given or done on a day, with what shows it.
 *
 * @param given from which source how much; empty where it is no money
 * @param reference number of the receipt or document; of a photograph empty
 * @param document in the register of documents
 * @param isAll whether nothing is left to be done
 * @param withdrawn why it does not count; empty while it does
 */
public record SupportProgress(
        UUID id,
        UUID line,
        LocalDate day,
        Optional<SupportMoney> given,
        String words,
        Evidence evidence,
        String reference,
        Optional<UUID> document,
        boolean isAll,
        UUID by,
        String name,
        Instant at,
        Optional<String> withdrawn) {
    /** What shows it. */
    public enum Evidence {
        RECEIPT,
        DOCUMENT,
        PHOTO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Evidence> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }

    /** In dong. */
    public long amount() {
        return given.map(one -> one.amount().orElse(0)).orElse(0L);
    }
}

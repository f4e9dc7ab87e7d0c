package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.programme.MoneySource;

/**
 * A sum of money of a project, in dong. Never changed; a wrong one is taken back with a reason.
 *
 * @param receipt number of the receipt or the paper; always there for what was spent
 * @param corrects the entry that it stands in the place of
 * @param withdrawn why it does not count; empty while it does
 */
public record MoneyEntry(
        UUID id,
        UUID project,
        Kind kind,
        MoneySource source,
        long amount,
        LocalDate day,
        String receipt,
        String words,
        Optional<UUID> corrects,
        Optional<String> withdrawn) {
    /** What became of the money. */
    public enum Kind {
        PLANNED,
        RECEIVED,
        SPENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }
}

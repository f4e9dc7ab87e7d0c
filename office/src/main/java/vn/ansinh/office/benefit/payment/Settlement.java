package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.benefit.enrolment.Enrolment;

/**
 * What was decided of money outside the lists.
 *
 * @param amount in dong, above zero
 * @param paper number of the decision
 */
public record Settlement(
        UUID id,
        Enrolment enrolment,
        YearMonth month,
        Kind kind,
        long amount,
        String paper,
        LocalDate day,
        String note) {
    /** The name of a kind is a word key. */
    public enum Kind {
        /** Money that nobody will collect. */
        WRITE_OFF,
        /** Money that was paid too much and is not claimed back. */
        FORGIVE,
        /** Money that was paid too much and was paid back by hand. */
        REPAID;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}

package vn.ansinh.office.benefit.enrolment;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision on one enrolment, as it was recorded.
 *
 * @param batch the one decision over many, where it was
 * @param number its place among the deeds of the enrolment, from 1
 * @param undone whether it was taken back
 */
public record EnrolmentDeed(
        UUID id,
        UUID enrolment,
        Optional<UUID> batch,
        Kind kind,
        YearMonth month,
        Ground ground,
        int number,
        UUID enteredBy,
        Instant enteredAt,
        boolean undone) {
    /** What it does; the name of a kind is a word key. */
    public enum Kind {
        OPEN,
        CHANGE,
        SUSPEND,
        RESUME,
        STOP,
        PAYEE;

        /** As it is stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}

package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who helps a household for a time, or is asked to.
 *
 * @param user the account of the person, if there is one
 * @param task what was agreed to be done
 * @param rhythm days between visits
 * @param until the first day on which it is over; empty while it is not
 */
public record Helping(
        UUID id,
        UUID household,
        UUID body,
        String bodyName,
        Optional<UUID> user,
        String person,
        String phone,
        String task,
        LocalDate firstVisit,
        int rhythm,
        LocalDate from,
        Optional<LocalDate> until,
        State state,
        String reason,
        UUID recordedBy) {
    /** How far it came. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        DECLINED,
        WITHDRAWN;

        /** The spelling in the database and in the words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public boolean isOn(LocalDate day) {
        return state == State.CONFIRMED
                && !day.isBefore(from)
                && until.map(day::isBefore).orElse(true);
    }

    public boolean isProposed() {
        return state == State.PROPOSED;
    }
}

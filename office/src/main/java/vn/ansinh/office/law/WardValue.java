package vn.ansinh.office.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Period;

/**
 * A value that the ward entered for a parameter of the law, and what became of it.
 *
 * @param parameter id of the parameter in the law files
 * @param period as entered
 * @param inForce its days; a value without an end lasts until the next one that counts begins
 * @param document the official text it was read in, as written by who entered it
 * @param reason why it was entered; always given for a correction
 * @param replaces the value that it corrects
 * @param isReplaced whether a confirmed value replaced it
 */
public record WardValue(
        UUID id,
        String parameter,
        ParameterValue value,
        Period period,
        Period inForce,
        String document,
        String article,
        String reason,
        Optional<UUID> replaces,
        Deed entered,
        Optional<Deed> confirmed,
        Optional<Withdrawal> withdrawn,
        boolean isReplaced) {

    /** Who did it, and when. */
    public record Deed(UUID by, Instant at) {}

    /** Who withdrew it, when and why. */
    public record Withdrawal(UUID by, Instant at, String reason) {}

    /** What it is on a day; the name of a status is a word key. */
    public enum Status {
        WAITING,
        IN_FORCE,
        COMING,
        EXPIRED,
        REPLACED,
        WITHDRAWN
    }

    public Status status(LocalDate day) {
        if (withdrawn.isPresent()) {
            return Status.WITHDRAWN;
        }
        if (isReplaced) {
            return Status.REPLACED;
        }
        if (confirmed.isEmpty()) {
            return Status.WAITING;
        }
        if (inForce.includes(day)) {
            return Status.IN_FORCE;
        }
        return day.isBefore(inForce.from()) ? Status.COMING : Status.EXPIRED;
    }

    /** Whether both cannot stand: they share days, and neither is without an end and begins before the other. */
    boolean clashes(Period other) {
        return period.overlaps(other) && !isFollowedBy(period, other) && !isFollowedBy(other, period);
    }

    private static boolean isFollowedBy(Period one, Period next) {
        return one.to().equals(Period.OPEN) && one.from().isBefore(next.from());
    }

    WardValue until(LocalDate day) {
        return new WardValue(
                id,
                parameter,
                value,
                period,
                new Period(period.from(), day),
                document,
                article,
                reason,
                replaces,
                entered,
                confirmed,
                withdrawn,
                isReplaced);
    }

    /** Neither withdrawn nor replaced. */
    public boolean stands() {
        return withdrawn.isEmpty() && !isReplaced;
    }

    /** Confirmed by a second person, and standing: only then it is part of the law in force in the ward. */
    public boolean counts() {
        return confirmed.isPresent() && stands();
    }
}

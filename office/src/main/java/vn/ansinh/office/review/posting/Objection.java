package vn.ansinh.office.review.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Ý kiến về danh sách niêm yết: what a resident says against the list of a group.
 *
 * @param reference by which the resident asks after it
 * @param household which it is about; empty for one that is not in the register
 * @param code of that household; empty without one
 * @param about the head of that household, or the name that was given
 * @param objector who says it; empty where nobody gave a name
 */
public record Objection(
        UUID id,
        String reference,
        UUID round,
        UUID area,
        Kind kind,
        Optional<UUID> household,
        String code,
        String about,
        Channel channel,
        String objector,
        String words,
        LocalDate received,
        UUID takenBy,
        String takenByName,
        Optional<Outcome> outcome) {

    /** What is wrong with the list; the name is a word key. */
    public enum Kind {
        LEFT_OUT,
        WRONGLY_IN,
        WRONG_DATA;

        String code() {
            return Objection.code(this);
        }
    }

    /** How it came; the name is a word key. */
    public enum Channel {
        IN_PERSON,
        LEADER,
        PHONE,
        POST,
        PORTAL,
        BOX;

        String code() {
            return Objection.code(this);
        }
    }

    /** What became of it; the name is a word key. */
    public enum Result {
        SURVEY_AGAIN,
        ADDED,
        CORRECTED,
        REJECTED;

        String code() {
            return Objection.code(this);
        }

        /** Whether its household must be surveyed before another list is made. */
        boolean isToBeSurveyed() {
            return this == SURVEY_AGAIN || this == ADDED;
        }
    }

    /**
     * What was found.
     *
     * @param household to be surveyed; empty where none is
     * @param code of that household
     * @param list against which it was found; empty where none was made then
     */
    public record Outcome(
            Result result,
            Optional<UUID> household,
            String code,
            Optional<UUID> list,
            String reason,
            LocalDate on,
            Instant at,
            String by) {
        public boolean isUpheld() {
            return result != Result.REJECTED;
        }
    }

    static <E extends Enum<E>> String code(E one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> ofCode(Class<E> type, String code) {
        for (E one : type.getEnumConstants()) {
            if (code(one).equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    public String address() {
        return "/objections/" + id;
    }

    /** Whether it is late on a day. */
    public boolean isLate(Optional<LocalDate> due, LocalDate today) {
        return isOpen() && due.filter(today::isAfter).isPresent();
    }
}

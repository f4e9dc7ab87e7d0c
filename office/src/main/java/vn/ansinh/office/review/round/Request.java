package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Giấy đề nghị of a family: to be reviewed (form 01) or to be recognised as having left (form 04).
 *
 * @param reference by which the family asks after it
 * @param said why it was refused, or what was found; empty where nothing was said
 * @param round which it joined
 */
public record Request(
        UUID id,
        String reference,
        UUID household,
        String code,
        String head,
        String area,
        boolean isLeaving,
        Channel channel,
        LocalDate received,
        String reason,
        State state,
        String said,
        Optional<UUID> round,
        String takenBy) {

    /** How it was handed in; the name is a word key. */
    public enum Channel {
        IN_PERSON,
        POST,
        PORTAL,
        LEADER;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Channel> ofCode(String code) {
            for (Channel channel : values()) {
                if (channel.code().equals(code)) {
                    return Optional.of(channel);
                }
            }
            return Optional.empty();
        }
    }

    /** What became of it; the name is a word key. */
    public enum State {
        RECEIVED,
        SCREENED_IN,
        REFUSED,
        WITHDRAWN,
        JOINED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isOpen() {
        return state == State.RECEIVED || state == State.SCREENED_IN;
    }
}

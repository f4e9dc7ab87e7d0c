package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ansinh.rules.review.ReviewProcedure;

/**
 * Giấy đề nghị of a family: to be reviewed or to be found of average living standard (form 01), to be recognised as having left (form
 * 04), or, for people of it, to be recognised as low-income workers.
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
        Kind kind,
        Channel channel,
        LocalDate received,
        String reason,
        State state,
        String said,
        Optional<UUID> round,
        String takenBy) {

    /** What is asked for; the code is a word key. */
    public enum Kind {
        REVIEW,
        LEAVE,
        LIVING_STANDARD,
        LOW_INCOME_WORKER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }

        /** Whether it is handled in the review of living standards. */
        public boolean isOfLivingStandard() {
            return this == LIVING_STANDARD || this == LOW_INCOME_WORKER;
        }

        /** The review in which it is handled where no annual one takes it. */
        public ReviewProcedure.Kind procedure() {
            return isOfLivingStandard() ? ReviewProcedure.Kind.LIVING_STANDARD : ReviewProcedure.Kind.IN_YEAR;
        }
    }

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

    public boolean isLeaving() {
        return kind == Kind.LEAVE;
    }

    public boolean isOpen() {
        return state == State.RECEIVED || state == State.SCREENED_IN;
    }
}

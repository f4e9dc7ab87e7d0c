package vn.ansinh.office.programme.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What was done with a line.
 *
 * @param plan with which it was issued
 */
public record SupportStep(
        int number,
        Action action,
        LocalDate day,
        String reason,
        Optional<UUID> plan,
        UUID by,
        String name,
        Instant at) {
    /** How far a line came. */
    public enum State {
        SUGGESTED,
        /** For the annex of a plan that is not issued. */
        DRAFT,
        /** Waits for the signer. */
        PROPOSED,
        AGREED,
        DECLINED,
        DROPPED,
        CANCELLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be done with a line, and where it then stands. */
    public enum Action {
        SUGGEST(State.SUGGESTED),
        DRAFT(State.DRAFT),
        PROPOSE(State.PROPOSED),
        AGREE(State.AGREED),
        DECLINE(State.DECLINED),
        DROP(State.DROPPED),
        ISSUE(State.AGREED),
        CANCEL(State.CANCELLED);

        private final State to;

        Action(State to) {
            this.to = to;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is possible where a line stands. */
        public boolean isFrom(State state) {
            return switch (this) {
                case SUGGEST -> false;
                case DRAFT -> state == State.SUGGESTED;
                case PROPOSE -> state == State.SUGGESTED || state == State.DRAFT;
                case AGREE, DECLINE -> state == State.PROPOSED;
                case DROP -> state == State.SUGGESTED || state == State.DRAFT || state == State.PROPOSED;
                case ISSUE -> state == State.DRAFT;
                case CANCEL -> state == State.AGREED;
            };
        }

        public State to() {
            return to;
        }

        /** Whether a line can begin with it. */
        public boolean begins() {
            return switch (this) {
                case SUGGEST, DRAFT, PROPOSE -> true;
                case AGREE, DECLINE, DROP, ISSUE, CANCEL -> false;
            };
        }

        static Action ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}

package vn.ansinh.office.programme.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was done with a line.
 *
 * @param plan with which it was issued
 */
public record SupportStep(
        int number, Action action, LocalDate day, String reason, Optional<UUID> plan, UUID by, String name, Instant at) {
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

    /** From where, and to where; without a state before it a line can begin with it. */
    public enum Action {
        SUGGEST(EnumSet.noneOf(State.class), State.SUGGESTED),
        DRAFT(EnumSet.of(State.SUGGESTED), State.DRAFT),
        PROPOSE(EnumSet.of(State.SUGGESTED, State.DRAFT), State.PROPOSED),
        AGREE(EnumSet.of(State.PROPOSED), State.AGREED),
        DECLINE(EnumSet.of(State.PROPOSED), State.DECLINED),
        DROP(EnumSet.of(State.SUGGESTED, State.DRAFT, State.PROPOSED), State.DROPPED),
        ISSUE(EnumSet.of(State.DRAFT), State.AGREED),
        CANCEL(EnumSet.of(State.AGREED), State.CANCELLED);

        private final Set<State> from;
        private final State to;

        Action(Set<State> from, State to) {
            this.from = from;
            this.to = to;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isFrom(State state) {
            return from.contains(state);
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

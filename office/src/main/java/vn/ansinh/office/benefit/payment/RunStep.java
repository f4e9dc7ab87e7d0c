package vn.ansinh.office.benefit.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ansinh.office.account.UseCase;

/**
 * A step of a list.
 *
 * @param reason why it failed or was dropped; empty otherwise
 * @param total what was approved, in dong; 0 for other steps
 * @param sha256 of what was approved; empty for other steps
 * @param document in the register of documents, of what was approved
 */
public record RunStep(
        int number,
        Action action,
        LocalDate day,
        String reason,
        int rows,
        long total,
        String sha256,
        Optional<UUID> document,
        UUID by,
        Instant at) {
    /** From which states a step is possible, and who takes it. The database refuses every other one as well. */
    public enum Action {
        GENERATE(UseCase.RUN_PAYMENT, RunState.PREPARED),
        FAIL(UseCase.RUN_PAYMENT, RunState.FAILED),
        APPROVE(UseCase.APPROVE_PAYMENT, RunState.APPROVED),
        HAND_OVER(UseCase.RUN_PAYMENT, RunState.HANDED_OVER),
        SETTLE(UseCase.SETTLE_PAYMENT, RunState.SETTLED),
        CLOSE(UseCase.RUN_PAYMENT, RunState.CLOSED),
        DROP(UseCase.RUN_PAYMENT, RunState.DROPPED);

        private final UseCase needs;
        private final RunState to;

        Action(UseCase needs, RunState to) {
            this.needs = needs;
            this.to = to;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public UseCase needs() {
            return needs;
        }

        RunState to() {
            return to;
        }

        private Set<RunState> from() {
            return switch (this) {
                case GENERATE, FAIL -> EnumSet.of(RunState.BEGUN, RunState.FAILED);
                case APPROVE -> EnumSet.of(RunState.PREPARED);
                case HAND_OVER -> EnumSet.of(RunState.APPROVED);
                case SETTLE -> EnumSet.of(RunState.HANDED_OVER);
                case CLOSE -> EnumSet.of(RunState.SETTLED);
                case DROP -> EnumSet.of(RunState.BEGUN, RunState.FAILED, RunState.PREPARED, RunState.APPROVED);
            };
        }

        public boolean isFrom(RunState state) {
            return from().contains(state);
        }

        static Action ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}

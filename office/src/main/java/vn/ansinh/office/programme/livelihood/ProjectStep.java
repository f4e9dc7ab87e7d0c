package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A step of a project with its last day. Done only by a proof.
 *
 * @param corrects the step that it stands in the place of
 * @param withdrawn why it is no longer asked for; empty while it is
 */
public record ProjectStep(
        UUID id,
        UUID project,
        String words,
        LocalDate due,
        Optional<UUID> corrects,
        List<Proved> proofs,
        Optional<String> withdrawn) {
    /** The kinds of proof. */
    public static final List<String> KINDS = List.of("document", "minutes", "receipt", "photo");

    public ProjectStep {
        proofs = List.copyOf(proofs);
    }

    /**
     * What shows that it was done.
     *
     * @param document in the register of documents
     * @param withdrawn why it does not count; empty while it does
     */
    public record Proved(
            UUID id,
            UUID step,
            String kind,
            String words,
            LocalDate dated,
            Optional<UUID> document,
            UUID by,
            Optional<String> withdrawn) {
        public boolean counts() {
            return withdrawn.isEmpty();
        }
    }

    /** How it stands. */
    public enum State {
        DONE,
        LATE,
        OPEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }

    public boolean isDone() {
        return proofs.stream().anyMatch(Proved::counts);
    }

    public State on(LocalDate day) {
        if (isDone()) {
            return State.DONE;
        }
        return due.isBefore(day) ? State.LATE : State.OPEN;
    }
}

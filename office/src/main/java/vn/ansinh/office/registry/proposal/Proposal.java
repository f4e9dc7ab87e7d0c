package vn.ansinh.office.registry.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.registry.event.LifeEvent;

/**
 * Đề nghị: the form of an event that somebody proposes.
 *
 * @param id that of the event, once it is recorded
 * @param code of the household; empty where who asks does not see it, since it lives in another group by now
 * @param typed the form as it was last sent, with how the register stood when it was opened
 * @param recorded the form as it was amended; empty where it was not
 * @param steps from the first to the last
 */
public record Proposal(
        UUID id,
        UUID household,
        String code,
        String head,
        LifeEvent.Kind kind,
        UUID proposedBy,
        String proposer,
        Map<String, List<String>> typed,
        Map<String, List<String>> recorded,
        List<Step> steps) {
    public Proposal {
        typed = Map.copyOf(typed);
        recorded = Map.copyOf(recorded);
        steps = List.copyOf(steps);
    }

    /** What was done with it; the name of a state is a word key. */
    public enum State {
        SENT,
        RETURNED,
        WITHDRAWN,
        ACCEPTED,
        AMENDED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One step, with the reason given for it; empty where none was. */
    public record Step(State state, String reason, String by, Instant at) {}

    public State state() {
        return steps.getLast().state();
    }

    public boolean isWaiting() {
        return state() == State.SENT;
    }

    public boolean isReturned() {
        return state() == State.RETURNED;
    }

    public boolean isRecorded() {
        return state() == State.ACCEPTED || state() == State.AMENDED;
    }

    /** Whether its household is among those that who asks may see. */
    public boolean isInReach() {
        return !code.isEmpty();
    }

    /** Without what it was amended to. */
    Proposal asSent() {
        return new Proposal(id, household, code, head, kind, proposedBy, proposer, typed, Map.of(), steps);
    }

    /** When it came to where it is. */
    public Instant at() {
        return steps.getLast().at();
    }

    /** The deed of the register that its maker had seen; nothing for one of before this was kept. */
    Optional<Long> seen() {
        return typed.getOrDefault("seen", List.of()).stream()
                .filter(deed -> deed.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .findFirst();
    }
}

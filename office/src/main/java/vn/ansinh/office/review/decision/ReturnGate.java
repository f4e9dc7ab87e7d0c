package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** The signer sends the draft back with a reason; once it is signed nothing goes back. */
@Component
class ReturnGate implements Gate {
    private final Decisions decisions;
    private final Submitting submitting;

    ReturnGate(Decisions decisions, Submitting submitting) {
        this.decisions = decisions;
        this.submitting = submitting;
    }

    @Override
    public String step() {
        return "decision";
    }

    @Override
    public String action() {
        return "return";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return decisions.main(round.id()).isPresent() ? List.of(Said.of("decision.gate.signed")) : List.of();
    }

    @Override
    public void taken(Round round, Optional<UUID> area, LocalDate day, String reason) {
        decisions.draft(round.id()).ifPresent(draft -> submitting.giveBack(round, draft, day, reason));
    }
}

package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** A review is closed once its decision is signed and its certificates are issued. */
@Component
class ClosingGate implements Gate {
    private final Decisions decisions;
    private final Certifying certifying;
    private final Confirming confirming;
    private final Closings closings;

    ClosingGate(Decisions decisions, Certifying certifying, Confirming confirming, Closings closings) {
        this.decisions = decisions;
        this.certifying = certifying;
        this.confirming = confirming;
        this.closings = closings;
    }

    @Override
    public String step() {
        return "decision";
    }

    @Override
    public String action() {
        return "close";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        List<Decision> all = decisions.of(round.id());
        List<Said> against = new ArrayList<>();
        if (all.stream().noneMatch(Decision::isSigned)) {
            against.add(Said.of("decision.gate.not-signed"));
        } else if (all.stream().anyMatch(Decision::isDraft)) {
            against.add(Said.of("decision.gate.draft"));
        }
        long open = certifying.due(round).size();
        if (open > 0) {
            against.add(Said.of("decision.gate.certificates", open));
        }
        int unconfirmed = confirming.due(round).size();
        if (unconfirmed > 0) {
            against.add(Said.of("living.gate.confirmations", unconfirmed));
        }
        return against;
    }

    @Override
    public Optional<LocalDate> earliest(Round round, Optional<UUID> area) {
        return decisions.of(round.id()).stream()
                .flatMap(one -> one.end().stream())
                .map(Decision.End::day)
                .max(LocalDate::compareTo);
    }

    @Override
    public void taken(Round round, Optional<UUID> area, LocalDate day, String reason) {
        closings.close(round.id(), decisions.main(round.id()).orElseThrow().law(), day);
    }
}

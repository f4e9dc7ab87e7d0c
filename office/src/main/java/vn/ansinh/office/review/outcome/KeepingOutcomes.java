package vn.ansinh.office.review.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.RoundClosed;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.rules.Law;

/** Keeps the tables of a review and the figures of its report when it is closed, in the transaction that closes it (ADR 0148). */
@Component
class KeepingOutcomes {
    private final Rounds rounds;
    private final Outcomes outcomes;
    private final Reports reports;
    private final KeptTables kept;
    private final Law law;

    KeepingOutcomes(Rounds rounds, Outcomes outcomes, Reports reports, KeptTables kept, Law law) {
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.reports = reports;
        this.kept = kept;
        this.law = law;
    }

    /** Whoever closes a review may see all of it; an outcome that does not add up is not closed. */
    @EventListener
    @Transactional
    public void closed(RoundClosed event) {
        Round round = rounds.find(event.round()).orElseThrow();
        Outcome outcome = outcomes.fresh(round).sound();
        for (ReportKind kind : ReportKind.values()) {
            Report report = reports.of(kind, outcome)
                    .orElseThrow(() -> new IllegalStateException("whoever closes may not see " + kind));
            kept.keep(round.id(), event.number(), kind, report);
        }
        Facts facts = Facts.of(outcome);
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (Outcome.Group group : outcome.groups()) {
            figures.put(group.id(), Figures.of(outcome.of(group), facts.indicators(), law.causes()));
        }
        kept.keep(round.id(), event.number(), facts, figures);
        kept.seal(round.id(), event.number(), law.hash());
    }
}

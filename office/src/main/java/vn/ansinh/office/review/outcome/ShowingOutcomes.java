package vn.ansinh.office.review.outcome;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.rules.Law;

/** What is shown of a round: what was kept when it was closed, and while it is open what the register says now. */
@Component
class ShowingOutcomes {
    private static final String CLOSED = "closed";

    private final Rounds rounds;
    private final Outcomes outcomes;
    private final Reports reports;
    private final KeptTables kept;
    private final Law law;

    ShowingOutcomes(Rounds rounds, Outcomes outcomes, Reports reports, KeptTables kept, Law law) {
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.reports = reports;
        this.kept = kept;
        this.law = law;
    }

    @Transactional(readOnly = true)
    public Shown of(Round round) {
        List<Shown.Closed> closings = kept.closings(round.id());
        if (!rounds.step(round, Optional.empty()).equals(CLOSED)) {
            return live(round, false, closings);
        }
        int last = kept.lastClosing(round.id());
        return closings.stream()
                .filter(one -> one.number() == last)
                .findFirst()
                .map(one -> kept(round, one, false, closings))
                .orElseGet(() -> live(round, true, closings));
    }

    /** What was kept at the closing of this number where one is asked. */
    @Transactional(readOnly = true)
    public Shown asked(Round round, Optional<Integer> closing) {
        if (closing.isEmpty()) {
            return of(round);
        }
        List<Shown.Closed> closings = kept.closings(round.id());
        return closings.stream()
                .filter(one -> one.number() == closing.get())
                .findFirst()
                .map(one -> kept(round, one, true, closings))
                .orElseThrow(() -> new NothingHere("closing " + closing.get()));
    }

    private Shown kept(Round round, Shown.Closed closing, boolean isAsked, List<Shown.Closed> closings) {
        return new Shown(
                round,
                kept.facts(round.id(), closing.number()),
                kept.figures(round.id(), closing.number()),
                Optional.empty(),
                Optional.of(closing),
                false,
                isAsked,
                closings);
    }

    private Shown live(Round round, boolean isWithout, List<Shown.Closed> closings) {
        Outcome outcome = outcomes.of(round);
        Facts facts = Facts.of(outcome);
        return new Shown(
                round,
                facts,
                Figures.of(outcome.ward(), facts.indicators(), law.causes()),
                Optional.of(outcome),
                Optional.empty(),
                isWithout,
                false,
                closings);
    }

    /** Empty for one that the acting person may not see, and for one that there was not yet when the review was closed. */
    @Transactional(readOnly = true)
    public Optional<Report> table(ReportKind kind, Shown shown) {
        if (!reports.kinds().contains(kind)) {
            return Optional.empty();
        }
        return shown.live()
                .map(outcome -> reports.of(kind, outcome))
                .orElseGet(() -> kept.table(
                        shown.round().id(), shown.closed().orElseThrow().number(), kind));
    }
}

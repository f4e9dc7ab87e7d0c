package vn.ansinh.office.review.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** What the board says of the decision of a review. */
@Component
class DecisionAside implements Aside {
    private final Decisions decisions;
    private final Certifying certifying;
    private final Confirming confirming;
    private final Closings closings;

    DecisionAside(Decisions decisions, Certifying certifying, Confirming confirming, Closings closings) {
        this.decisions = decisions;
        this.certifying = certifying;
        this.confirming = confirming;
        this.closings = closings;
    }

    @Override
    public Optional<Part> of(Round round) {
        List<Decision> all = decisions.of(round.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Said> lines = new ArrayList<>();
        Decision latest = all.getFirst();
        lines.add(
                latest.isDraft()
                        ? Said.of("decision.aside.draft", latest.madeOn())
                        : latest.end()
                                .map(end -> end.isSigned()
                                        ? Said.of("decision.aside.signed", end.day())
                                        : Said.of("decision.aside.returned", end.day(), end.reason()))
                                .orElseThrow());
        decisions.effective(round.id()).ifPresent(main -> lines.add(counted(round, main)));
        int due = certifying.due(round).size();
        if (due > 0) {
            lines.add(Said.of("decision.gate.certificates", due));
        }
        int unconfirmed = confirming.due(round).size();
        if (unconfirmed > 0) {
            lines.add(Said.of("living.gate.confirmations", unconfirmed));
        }
        Optional<Closing> closing = closings.of(round.id());
        closing.ifPresent(one -> lines.add(Said.of(
                one.isSame() ? "decision.aside.closed" : "decision.aside.differs",
                one.day(),
                one.law().substring(0, Math.min(12, one.law().length())),
                one.sha256().substring(0, 12))));
        return Optional.of(new Part(
                Said.of("decision.title"),
                lines,
                due > 0
                        || unconfirmed > 0
                        || closing.filter(one -> !one.isSame()).isPresent(),
                round.address() + "/decision",
                Said.of("decision.open")));
    }

    private static Said counted(Round round, Decision main) {
        if (!round.isOfLists()) {
            return Said.of(
                    "living.counted.decision",
                    LivingPaper.of(main, LivingPaper.AVERAGE).size(),
                    LivingPaper.of(main, LivingPaper.WORKERS).size(),
                    main.notRecognised().size());
        }
        return Said.of(
                "decision.counted",
                main.of(ListResult.POOR).size(),
                main.of(ListResult.NEAR_POOR).size(),
                main.of(ListResult.LEFT_POVERTY).size(),
                main.of(ListResult.LEFT_NEAR_POVERTY).size());
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return Optional.empty();
    }
}

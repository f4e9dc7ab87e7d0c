package vn.ansinh.office.review.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;

/** Nothing goes to a decision while a household that would lose something was not told and did not answer. */
abstract class HearingGate implements Gate {
    private static final int SOME = 10;

    private final Hearings hearings;
    private final Law law;

    private HearingGate(Hearings hearings, Law law) {
        this.hearings = hearings;
        this.law = law;
    }

    @Override
    public String step() {
        return "collecting";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        if (law.reviewProcedures().opennessOn(round.begins()).isEmpty()) {
            return List.of();
        }
        List<Hearings.Losing> all = hearings.of(round, Optional.empty());
        List<Said> against = new ArrayList<>();
        add(
                against,
                "hearing.gate.untold",
                all.stream().filter(one -> one.latest().isEmpty()).toList());
        add(
                against,
                "hearing.gate.unanswered",
                all.stream()
                        .filter(one -> one.latest().isPresent() && !one.isAnswered())
                        .toList());
        return against;
    }

    private static void add(List<Said> against, String key, List<Hearings.Losing> these) {
        if (!these.isEmpty()) {
            against.add(Said.of(
                    key,
                    these.size(),
                    String.join(
                            ", ",
                            these.stream()
                                    .limit(SOME)
                                    .map(one -> one.candidate().code())
                                    .toList())));
        }
    }

    @Component
    static class BeforeDecision extends HearingGate {
        BeforeDecision(Hearings hearings, Law law) {
            super(hearings, law);
        }

        @Override
        public String action() {
            return "submit";
        }
    }

    @Component
    static class BeforeOpinion extends HearingGate {
        BeforeOpinion(Hearings hearings, Law law) {
            super(hearings, law);
        }

        @Override
        public String action() {
            return "ask-opinion";
        }
    }
}

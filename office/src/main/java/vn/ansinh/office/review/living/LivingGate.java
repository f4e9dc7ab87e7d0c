package vn.ansinh.office.review.living;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Answer;

/** Nothing of a review of living standards goes on while a household is open: its income of twelve months, its work, or its place here. */
abstract class LivingGate implements Gate {
    private static final int SOME = 10;

    private final LivingFindings findings;

    private LivingGate(LivingFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        if (round.isOfLists()) {
            return List.of();
        }
        List<LivingHousehold> all = findings.of(round, area);
        List<Said> against = new ArrayList<>();
        add(against, "living.gate.listed", all, LivingHousehold::isListed);
        add(
                against,
                "living.gate.income",
                all,
                one -> !one.isListed() && one.yearly().isEmpty());
        add(
                against,
                "living.gate.work",
                all,
                one -> !one.isListed() && one.said().isEmpty());
        add(
                against,
                "living.gate.open",
                all,
                one -> !one.isListed()
                        && one.yearly().isPresent()
                        && one.said().isPresent()
                        && one.result() == Answer.UNKNOWN);
        return against;
    }

    private static void add(
            List<Said> against, String key, List<LivingHousehold> all, Predicate<LivingHousehold> missing) {
        List<String> codes =
                all.stream().filter(missing).map(one -> one.candidate().code()).toList();
        if (!codes.isEmpty()) {
            against.add(Said.of(key, codes.size(), String.join(", ", codes.subList(0, Math.min(SOME, codes.size())))));
        }
    }

    @Component
    static class AfterSurvey extends LivingGate {
        private final LivingFindings findings;

        AfterSurvey(LivingFindings findings) {
            super(findings);
            this.findings = findings;
        }

        @Override
        public String step() {
            return "survey";
        }

        @Override
        public String action() {
            return "settle";
        }

        /** A survey does not end before its last form was filled in. */
        @Override
        public Optional<LocalDate> earliest(Round round, Optional<UUID> area) {
            return findings.of(round, area).stream()
                    .flatMap(one -> one.candidate().surveyed().stream())
                    .max(LocalDate::compareTo);
        }
    }

    @Component
    static class BeforeDecision extends LivingGate {
        BeforeDecision(LivingFindings findings) {
            super(findings);
        }

        @Override
        public String step() {
            return "collecting";
        }

        @Override
        public String action() {
            return "submit";
        }
    }

    /** Back to the survey, as where a form turns out wrong; the journal says why. */
    @Component
    static class LookAgain implements Gate {
        @Override
        public String step() {
            return "settled";
        }

        @Override
        public String action() {
            return "look-again";
        }

        @Override
        public List<Said> against(Round round, Optional<UUID> area) {
            return List.of();
        }
    }
}

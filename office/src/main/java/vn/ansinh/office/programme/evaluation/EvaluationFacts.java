package vn.ansinh.office.programme.evaluation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ProgrammeSetting;
import vn.ansinh.office.programme.ProgrammeSettings;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.committee.CheckedGroups;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.outreach.Outreach;
import vn.ansinh.office.programme.outreach.OutreachRegister;
import vn.ansinh.office.programme.task.Due;
import vn.ansinh.office.programme.task.Dues;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** What the program knows of each group in a year, beside the criteria of the ward. */
@Component
class EvaluationFacts {
    private static final int MONTHS_OF_QUARTER = 3;

    private final Dues dues;
    private final HelpedHouseholds households;
    private final ProgrammeSettings settings;
    private final CheckedGroups checks;
    private final OutreachRegister outreach;
    private final Rounds rounds;
    private final Candidates candidates;
    private final Register register;

    EvaluationFacts(
            Dues dues,
            HelpedHouseholds households,
            ProgrammeSettings settings,
            CheckedGroups checks,
            OutreachRegister outreach,
            Rounds rounds,
            Candidates candidates,
            Register register) {
        this.dues = dues;
        this.households = households;
        this.settings = settings;
        this.checks = checks;
        this.outreach = outreach;
        this.rounds = rounds;
        this.candidates = candidates;
        this.register = register;
    }

    /** Of every group of the year as far as it is over on the day. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<EvaluationFact, Known>> of(int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = end.isAfter(today) ? today : end;
        Map<UUID, List<Due>> due = dues.ofGroups(year).stream()
                .filter(one -> !one.span().until().isAfter(day))
                .filter(one -> one.area().isPresent())
                .collect(Collectors.groupingBy(one -> one.area().orElseThrow()));
        Map<UUID, List<HelpedHousehold>> helped = households.on(day).stream()
                .filter(HelpedHousehold::isListed)
                .collect(Collectors.groupingBy(HelpedHousehold::area));
        Map<UUID, List<CheckedGroups.Check>> checked =
                checks.between(first, day).stream().collect(Collectors.groupingBy(CheckedGroups.Check::area));
        List<Outreach> told = outreach.between(first, day);
        Optional<Round> round = rounds.all().stream()
                .filter(one -> one.isAnnual() && one.year() == year)
                .findFirst();
        Set<UUID> reviewing = round.map(candidates::areas).map(Set::copyOf).orElse(Set.of());
        Set<UUID> agreed = round.map(one -> agreed(one, day)).orElse(Set.of());
        LocalDate since = day.minusDays(settings.of(ProgrammeSetting.CONTACT_DAYS));
        Map<UUID, Map<EvaluationFact, Known>> all = new HashMap<>();
        for (Area area : register.areas(day)) {
            UUID id = area.id();
            List<HelpedHousehold> own = helped.getOrDefault(id, List.of());
            Map<EvaluationFact, Known> known = new EnumMap<>(EvaluationFact.class);
            known.put(EvaluationFact.TASKS, tasks(due.getOrDefault(id, List.of())));
            known.put(EvaluationFact.HELPERS, share(own, one -> one.helping().isPresent()));
            known.put(
                    EvaluationFact.VISITS,
                    share(
                            own,
                            one -> one.visit()
                                    .filter(visit -> visit.day().isAfter(since))
                                    .isPresent()));
            known.put(EvaluationFact.REVIEW, Known.of(agreed.contains(id) ? 1 : 0, reviewing.contains(id) ? 1 : 0));
            known.put(EvaluationFact.CHECKS, checks(checked.getOrDefault(id, List.of())));
            known.put(
                    EvaluationFact.OUTREACH,
                    Known.of(
                            told.stream()
                                    .filter(one -> one.isIn(id))
                                    .map(one -> quarter(one.what().day()))
                                    .distinct()
                                    .count(),
                            day.isBefore(first) ? 0 : quarter(day) + 1L));
            all.put(id, known);
        }
        return all;
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS_OF_QUARTER;
    }

    private static Known tasks(List<Due> due) {
        return Known.of(due.stream().filter(EvaluationFacts::isInTime).count(), due.size());
    }

    /** People showed it by the last day, or the program sees it. */
    private static boolean isInTime(Due due) {
        return due.proved().filter(Proof.Shown::isDone).isPresent()
                || due.shown().stream()
                        .anyMatch(one -> !one.dated().isAfter(due.span().until()));
    }

    private static Known share(List<HelpedHousehold> own, Predicate<HelpedHousehold> isDone) {
        return Known.of(own.stream().filter(isDone).count(), own.size());
    }

    private static Known checks(List<CheckedGroups.Check> own) {
        return new Known(
                own.stream().filter(CheckedGroups.Check::isDone).count(),
                own.size(),
                own.stream().findFirst().map(CheckedGroups.Check::day));
    }

    private Set<UUID> agreed(Round round, LocalDate day) {
        LocalDate last = round.ends().isAfter(day) ? day : round.ends();
        return rounds.moves(round.id()).stream()
                .filter(move -> move.action().equals("agree") && !move.day().isAfter(last))
                .map(Move::area)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}

package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Claims;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.programme.outreach.OutreachRegister;

/** What of a target is reached on a day, and how that is to be judged. */
@Component
public class Actuals {
    private static final int QUARTER = 3;

    private final Targets targets;
    private final Movements movements;
    private final Loans loans;
    private final VocationalTrainings trainings;
    private final OutreachRegister outreach;
    private final Gaps gaps;

    Actuals(
            Targets targets,
            Movements movements,
            Loans loans,
            VocationalTrainings trainings,
            OutreachRegister outreach,
            Gaps gaps) {
        this.targets = targets;
        this.movements = movements;
        this.loans = loans;
        this.trainings = trainings;
        this.outreach = outreach;
        this.gaps = gaps;
    }

    /**
     * A target with its result and judgement.
     *
     * @param isHidden whether the one who looks may not see the households of the whole ward from which it is counted
     */
    public record Judged(Target target, Optional<Reading> reading, Judgement judgement, boolean isHidden) {}

    /** Of every target of the year. */
    @Transactional(readOnly = true)
    public List<Judged> of(int year, LocalDate day) {
        return targets.of(year).stream().map(one -> judged(one, day)).toList();
    }

    /** On the day, or on the last day of the target where that is over. */
    @Transactional(readOnly = true)
    public Judged judged(Target target, LocalDate day) {
        LocalDate until = day.isAfter(target.last()) ? target.last() : day;
        if (target.indicator() != Indicator.TYPED && !seesAll(target.indicator())) {
            return new Judged(
                    target, Optional.empty(), Judgement.of(target, Optional.empty(), Optional.empty(), day), true);
        }
        Optional<Reading> reading = reading(target, until);
        Optional<BigDecimal> byForms = target.indicator().movesWithLists() && day.isBefore(target.last())
                ? Optional.of(moved(target, movements.byForms(target.countedFrom(), until, target.part()))
                        .value())
                : Optional.empty();
        return new Judged(target, reading, Judgement.of(target, reading, byForms, day), false);
    }

    /** The same days as a line through the year: the last day of each month that is over, and the day. */
    @Transactional(readOnly = true)
    public List<Target.Milestone> course(Target target, LocalDate day) {
        LocalDate until = day.isAfter(target.last()) ? target.last() : day;
        if (target.indicator() == Indicator.TYPED) {
            return targets.entries(target.id()).reversed().stream()
                    .filter(one -> !one.day().isAfter(until))
                    .map(one -> new Target.Milestone(one.day(), one.value()))
                    .toList();
        }
        if (!seesAll(target.indicator()) || !target.indicator().movesWithLists()) {
            return List.of();
        }
        List<LocalDate> days = monthEnds(target.first(), until);
        if (target.indicator().isReduction() && !target.isGross()) {
            return lengths(target, days);
        }
        return days.stream()
                .filter(end -> end.equals(until) || end.getMonthValue() % QUARTER == 0)
                .map(end -> new Target.Milestone(
                        end,
                        moved(target, movements.between(target.countedFrom(), end, target.part()))
                                .value()))
                .toList();
    }

    private List<Target.Milestone> lengths(Target target, List<LocalDate> days) {
        ListKind list = target.indicator() == Indicator.POOR_REDUCTION ? ListKind.POOR : ListKind.NEAR_POOR;
        List<LocalDate> asked = new ArrayList<>(days);
        asked.add(target.countedFrom());
        Map<LocalDate, Long> lengths = movements.lengths(list, target.part(), asked);
        long start = lengths.getOrDefault(target.countedFrom(), 0L);
        return days.stream()
                .map(end -> new Target.Milestone(end, BigDecimal.valueOf(start - lengths.getOrDefault(end, 0L))))
                .toList();
    }

    private static List<LocalDate> monthEnds(LocalDate first, LocalDate until) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate end = first.withDayOfMonth(first.lengthOfMonth());
                end.isBefore(until);
                end = end.plusDays(1).withDayOfMonth(end.plusDays(1).lengthOfMonth())) {
            days.add(end);
        }
        if (!until.isBefore(first)) {
            days.add(until);
        }
        return days;
    }

    private Optional<Reading> reading(Target target, LocalDate day) {
        return switch (target.indicator()) {
            case POOR_REDUCTION, NEAR_POOR_REDUCTION, POOR_RATE, NEAR_POOR_RATE ->
                Optional.of(moved(target, movements.between(target.countedFrom(), day, target.part())));
            case LOANS_HANDLED -> loans(day, target.first());
            case TRAINING -> Optional.of(Reading.count(trainings.enrolled(target.first(), day), day));
            case OUTREACH ->
                Optional.of(Reading.count(outreach.between(target.first(), day).size(), day));
            case ALLOWANCES, HEALTH_CARDS, EDUCATION, ELECTRICITY -> taken(target.indicator(), day);
            case TYPED ->
                targets.entries(target.id()).stream()
                        .filter(one -> !one.day().isAfter(day))
                        .findFirst()
                        .map(one -> new Reading(one.value(), one.day(), 0, 0, 0, one.evidence()));
        };
    }

    private static Reading moved(Target target, Movement movement) {
        ListKind list = target.indicator() == Indicator.POOR_REDUCTION || target.indicator() == Indicator.POOR_RATE
                ? ListKind.POOR
                : ListKind.NEAR_POOR;
        if (target.indicator().isPovertyRate()) {
            long all = movement.ended(ListKind.POOR)
                    + movement.ended(ListKind.NEAR_POOR)
                    + movement.ended(ListKind.NEITHER);
            return Reading.share(movement.ended(list), all, 0, movement.to());
        }
        Movement.Balance balance = movement.balance(list);
        return Reading.count(target.isGross() ? balance.gross(list) : balance.net(), movement.to());
    }

    private Optional<Reading> loans(LocalDate day, LocalDate first) {
        Loans.Counts counts = loans.counts(first, day);
        return counts.needs() == 0
                ? Optional.empty()
                : Optional.of(Reading.share(counts.handled(), counts.needs(), counts.unasked(), day));
    }

    private Optional<Reading> taken(Indicator indicator, LocalDate day) {
        long has = 0;
        long right = 0;
        long unknown = 0;
        for (Claims.OfBenefit of : gaps.on(day).of(Claims.Section.STEADY)) {
            if (indicator.families().contains(of.benefit().family())) {
                has += of.count(Claim.Kind.RECEIVES);
                right += of.entitled();
                unknown += of.count(Claim.Kind.NOT_RECORDED);
            }
        }
        return right == 0 ? Optional.empty() : Optional.of(Reading.share(has, right, unknown, day));
    }

    /** Whether the one who acts sees what it is counted from, and of the whole ward. */
    private static boolean seesAll(Indicator indicator) {
        Identity who = Acting.current().orElseThrow();
        Role role = Role.of(who.role());

        return !role.isGroupBound() && Access.allows(role, needed(indicator));
    }

    private static UseCase needed(Indicator indicator) {
        return switch (indicator) {
            case POOR_REDUCTION, NEAR_POOR_REDUCTION, POOR_RATE, NEAR_POOR_RATE -> UseCase.SEE_CLASSIFICATION;
            case LOANS_HANDLED, TRAINING -> UseCase.SEE_HELP;
            case ALLOWANCES, HEALTH_CARDS, EDUCATION, ELECTRICITY -> UseCase.SEE_HOUSEHOLD;
            case OUTREACH, TYPED -> UseCase.SEE_PROGRAMME;
        };
    }
}

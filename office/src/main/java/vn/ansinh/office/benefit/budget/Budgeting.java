package vn.ansinh.office.benefit.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.MonthlyRights;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.benefit.enrolment.EnrolledHouseholds;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.benefit.enrolment.OneOff;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Claims;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.benefit.payment.Reconciled;
import vn.ansinh.office.benefit.payment.Reconciling;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.enrolment.Ledger;
import vn.ansinh.rules.enrolment.RightOfMonth;

/** Works out what supports cost: from the ledger for months with a list, from decisions and the law for those ahead. */
@Component
class Budgeting {
    private final Reconciling reconciling;
    private final Enrolments enrolments;
    private final EnrolledHouseholds homes;
    private final KnownHouseholds households;
    private final MonthlyRights rights;
    private final Gaps gaps;
    private final Sight sight;
    private final WardLaw law;
    private final Today today;

    Budgeting(
            Reconciling reconciling,
            Enrolments enrolments,
            EnrolledHouseholds homes,
            KnownHouseholds households,
            MonthlyRights rights,
            Gaps gaps,
            Sight sight,
            WardLaw law,
            Today today) {
        this.reconciling = reconciling;
        this.enrolments = enrolments;
        this.homes = homes;
        this.households = households;
        this.rights = rights;
        this.gaps = gaps;
        this.sight = sight;
        this.law = law;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Budget of(int year) {
        List<Reconciled> all = reconciling.all();
        YearMonth upTo = reconciling.upTo();
        YearMonth december = YearMonth.of(year, Month.DECEMBER);
        YearMonth january = YearMonth.of(year, Month.JANUARY);
        YearMonth ahead = upTo.isBefore(january) ? january : upTo.plusMonths(1);
        List<YearMonth> months = Stream.iterate(ahead, month -> !month.isAfter(december), month -> month.plusMonths(1))
                .toList();
        boolean seesAll = sight.hidden().isEmpty();
        Map<UUID, Long> byLaw =
                seesAll ? byLaw(all.stream().map(Reconciled::enrolment).toList(), months) : Map.of();
        Map<String, Sums> sums = new LinkedHashMap<>();
        for (Reconciled one : all) {
            Sums of = sums.computeIfAbsent(one.enrolment().benefit(), key -> new Sums());
            one.ledger().months().stream()
                    .filter(month ->
                            month.month().getYear() == year && !month.month().isAfter(upTo))
                    .forEach(month -> of.add(one.enrolment(), month));
            months.forEach(
                    month -> of.ahead(one.enrolment(), one.enrolment().course().due(month)));
            of.byLaw += byLaw.getOrDefault(one.enrolment().id(), 0L);
        }
        Map<String, Long> unclaimed = seesAll ? unclaimed() : Map.of();
        unclaimed.keySet().forEach(benefit -> sums.computeIfAbsent(benefit, key -> new Sums()));
        List<BudgetLine> lines = sums.entrySet().stream()
                .flatMap(each -> law
                        .benefits()
                        .find(each.getKey())
                        .map(benefit -> new BudgetLine(
                                benefit,
                                each.getValue().people.size(),
                                each.getValue().paid,
                                each.getValue().waiting,
                                each.getValue().decided,
                                seesAll ? each.getValue().byLaw : each.getValue().decided,
                                unclaimed.getOrDefault(each.getKey(), 0L) * months.size()))
                        .stream())
                .sorted(Comparator.comparingLong(BudgetLine::byDecember).reversed())
                .toList();
        return new Budget(year, upTo, seesAll, lines, once(year));
    }

    /** What the law gives for these months to those who draw something, by what is known of them today. */
    private Map<UUID, Long> byLaw(List<Enrolment> drawn, List<YearMonth> months) {
        LocalDate day = today.date();
        YearMonth now = YearMonth.from(day);
        List<Enrolment> running = drawn.stream()
                .filter(one -> one.course().last().filter(now::isAfter).isEmpty())
                .toList();
        Map<UUID, UUID> where = homes.of(running, day);
        List<KnownHousehold> known = months.isEmpty() ? List.of() : households.these(Set.copyOf(where.values()), day);
        Map<UUID, Long> found = new HashMap<>();
        for (YearMonth month : months) {
            Map<UUID, Answers> answers = known.parallelStream()
                    .collect(Collectors.toMap(KnownHousehold::id, one -> rights.of(one, month, day)));
            Map<UUID, KnownHousehold> byId = known.stream().collect(Collectors.toMap(KnownHousehold::id, one -> one));
            for (Enrolment one : running) {
                UUID home = where.getOrDefault(one.id(), one.household());
                long dong = Optional.ofNullable(answers.get(home))
                        .flatMap(said -> Optional.ofNullable(byId.get(home))
                                .flatMap(each -> MonthlyRights.find(said, each, one.person(), one.benefit())))
                        .flatMap(RightOfMonth::dong)
                        .map(least -> Math.max(least, decidedAbove(one, month)))
                        .orElse(0L);
                found.merge(one.id(), dong, Long::sum);
            }
        }
        return found;
    }

    /** What was decided above a least sum of the law stays. */
    private static long decidedAbove(Enrolment one, YearMonth month) {
        return one.course()
                .level(month)
                .filter(level -> level.amount() > level.byLaw())
                .map(level -> level.amount())
                .orElse(0L);
    }

    /** In dong a month by support. */
    private Map<String, Long> unclaimed() {
        return gaps.on(today.date()).of(Claims.Section.STEADY).stream()
                .filter(of -> of.benefit().isMonthlyMoney())
                .filter(of -> of.count(Claim.Kind.UNCLAIMED) > 0)
                .collect(Collectors.toMap(
                        of -> of.benefit().id(),
                        of -> of.these(Claim.Kind.UNCLAIMED).stream()
                                .flatMap(claim -> claim.monthly().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .longValue()));
    }

    private Map<String, Long> once(int year) {
        return enrolments.oneOffs().stream()
                .filter(one -> one.ground().day().getYear() == year)
                .collect(Collectors.groupingBy(OneOff::benefit, Collectors.summingLong(OneOff::amount)));
    }

    private static final class Sums {
        private final Set<UUID> people = new HashSet<>();
        private long paid;
        private long waiting;
        private long decided;
        private long byLaw;

        void add(Enrolment one, Ledger.Month month) {
            if (month.due() > 0 || month.paid() > 0) {
                people.add(one.subject());
            }
            paid += month.paid() + month.recovered();
            waiting += month.unpaid() + month.notListed();
        }

        void ahead(Enrolment one, long due) {
            if (due > 0) {
                people.add(one.subject());
            }
            decided += due;
        }
    }
}

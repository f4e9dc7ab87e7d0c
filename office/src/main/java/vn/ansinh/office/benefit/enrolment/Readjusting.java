package vn.ansinh.office.benefit.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.MonthlyRights;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.RightOfMonth;

/**
 * Điều chỉnh hàng loạt: everybody who draws something is asked of the law again from a month on, and whoever draws another amount than it
 * gives is put right by one decision. A change of level that reaches back is the same with an earlier month (I-01). Who has no right any
 * more, or of whom a fact is missing, is shown and left as it is: that needs a decision of its own.
 */
@Component
public class Readjusting {
    private final Enrolments enrolments;
    private final KnownHouseholds households;
    private final MonthlyRights rights;
    private final EnrolledHouseholds homes;
    private final Today today;

    Readjusting(
            Enrolments enrolments,
            KnownHouseholds households,
            MonthlyRights rights,
            EnrolledHouseholds homes,
            Today today) {
        this.enrolments = enrolments;
        this.households = households;
        this.rights = rights;
        this.homes = homes;
        this.today = today;
    }

    /**
     * Everybody who draws something in one of the months and draws another amount than the law gives, or has no right that is known, in
     * the order of the enrolments.
     *
     * @param from first month that is asked about
     * @param until last one; at most the month after today
     * @param asked the day of the decision, which decides whose law answers
     */
    @Transactional(readOnly = true)
    public List<Adjustment> differing(YearMonth from, YearMonth until, LocalDate asked) {
        List<Enrolment> drawn = enrolments.all().stream()
                .filter(one -> one.course().last().filter(from::isAfter).isEmpty()
                        && !one.course().start().isAfter(until))
                .toList();
        Map<UUID, UUID> where = homes.of(drawn, today.date());
        Map<UUID, Asked> asking = new HashMap<>();
        drawn.forEach(one -> asking.put(one.id(), new Asked(one, where.getOrDefault(one.id(), one.household()))));
        Set<UUID> wanted = Set.copyOf(where.values());
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            Map<UUID, KnownHousehold> known = known(wanted, month);
            Map<UUID, Answers> answers = answers(known, month, asked);
            for (Asked one : asking.values()) {
                one.ask(month, known, answers);
            }
        }
        return drawn.stream()
                .map(one -> asking.get(one.id()))
                .flatMap(one ->
                        one == null ? Optional.<Adjustment>empty().stream() : one.adjustment(today.date()).stream())
                .toList();
    }

    private Map<UUID, KnownHousehold> known(Set<UUID> wanted, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        LocalDate day = end.isAfter(today.date()) ? today.date() : end;
        return households.these(wanted, day).stream().collect(Collectors.toMap(KnownHousehold::id, one -> one));
    }

    private Map<UUID, Answers> answers(Map<UUID, KnownHousehold> known, YearMonth month, LocalDate asked) {
        return known.values().parallelStream()
                .collect(Collectors.toMap(KnownHousehold::id, one -> rights.of(one, month, asked)));
    }

    /** What the law said of one enrolment, month by month. */
    private static final class Asked {
        private final Enrolment enrolment;
        private final UUID household;
        private final List<Course.Level> levels = new ArrayList<>();
        private Adjustment.Outcome outcome = Adjustment.Outcome.SAME;
        private Optional<Entitlement> last = Optional.empty();
        private Optional<Answers> answers = Optional.empty();

        Asked(Enrolment enrolment, UUID household) {
            this.enrolment = enrolment;
            this.household = household;
        }

        void ask(YearMonth month, Map<UUID, KnownHousehold> known, Map<UUID, Answers> all) {
            if (!enrolment.course().isRunning(month)) {
                return;
            }
            KnownHousehold home = known.get(household);
            Answers said = all.get(household);
            if (home == null || said == null) {
                outcome = Adjustment.Outcome.GONE;
                return;
            }
            last = MonthlyRights.find(said, home, enrolment.person(), enrolment.benefit());
            answers = Optional.of(said);
            outcome = last.map(Asked::outcome).orElse(Adjustment.Outcome.GONE);
            if (outcome == Adjustment.Outcome.SAME) {
                last.ifPresent(one -> level(month, one));
            }
        }

        private static Adjustment.Outcome outcome(Entitlement one) {
            return switch (one.outcome()) {
                case ENTITLED ->
                    one.isGiven() && RightOfMonth.dong(one).isPresent()
                            ? Adjustment.Outcome.SAME
                            : one.isGiven() ? Adjustment.Outcome.UNKNOWN : Adjustment.Outcome.OTHER;
                case NOT_ENTITLED -> Adjustment.Outcome.ENDED;
                case OVERLAPPED -> Adjustment.Outcome.OTHER;
                case UNDETERMINED -> Adjustment.Outcome.UNKNOWN;
            };
        }

        /** Where the law gives a least sum, what was decided above it stays. */
        private void level(YearMonth month, Entitlement one) {
            long byLaw = RightOfMonth.dong(one).orElseThrow();
            Optional<Course.Level> now = enrolment.course().level(month);
            long decided = now.map(Course.Level::amount).orElse(0L);
            long amount = one.sum().kind() == Sum.Kind.MINIMUM ? Math.max(decided, byLaw) : byLaw;
            String rule = one.rule().map(each -> each.id()).orElse("");
            boolean isSame = now.filter(each -> each.amount() == amount && each.byLaw() == byLaw)
                    .isPresent();
            boolean changedBefore = !levels.isEmpty();
            boolean isLikeLast = changedBefore
                    && levels.getLast().amount() == amount
                    && levels.getLast().byLaw() == byLaw;
            if (changedBefore ? !isLikeLast : !isSame) {
                levels.add(new Course.Level(month, amount, byLaw, rule));
            }
        }

        Optional<Adjustment> adjustment(LocalDate today) {
            if (outcome == Adjustment.Outcome.SAME && levels.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Adjustment(enrolment, household, levels, outcome, last, answers, YearMonth.from(today)));
        }
    }
}

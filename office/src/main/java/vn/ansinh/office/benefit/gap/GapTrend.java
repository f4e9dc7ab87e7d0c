package vn.ansinh.office.benefit.gap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/**
 * Diễn biến: the numbers of the gap list week by week, and at the ends of months that are over. Taken only by who sees the whole ward with
 * every fact, so that all of them are counted alike; the past is counted from what is written down today of those days.
 */
@Component
class GapTrend {
    private static final int MONTHS = 12;

    private final GapDays days;
    private final Gaps gaps;
    private final Register register;
    private final Sight sight;
    private final Today today;

    GapTrend(GapDays days, Gaps gaps, Register register, Sight sight, Today today) {
        this.days = days;
        this.gaps = gaps;
        this.register = register;
        this.sight = sight;
        this.today = today;
    }

    /** Whether the acting person's count is the ward's. */
    boolean counts() {
        return sight.hidden().isEmpty()
                && Acting.current()
                        .map(who -> Role.of(who.role()))
                        .filter(role -> !role.isGroupBound() && Access.allows(role, UseCase.RECORD_TAKE_UP))
                        .isPresent();
    }

    /** Keeps the numbers of today, where none are kept of this week yet; in a transaction of its own, since the page only reads. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void take(Claims claims) {
        LocalDate monday = today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean isDue = days.last().filter(last -> !last.isBefore(monday)).isEmpty();
        if (counts() && claims.day().equals(today.date()) && isDue) {
            keep(claims);
        }
    }

    private void keep(Claims claims) {
        Identity who = Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
        List<String> areas =
                register.areas(claims.day()).stream().map(Area::name).toList();
        days.keep(who, claims.day(), GapDays.of(claims, areas));
    }

    /** The last days of the twelve months before this one, of which nothing is kept yet. */
    @Transactional(readOnly = true)
    public List<LocalDate> missing() {
        List<LocalDate> missing = new ArrayList<>();
        for (int back = MONTHS; back > 0; back--) {
            LocalDate end = YearMonth.from(today.date()).minusMonths(back).atEndOfMonth();
            if (!days.isTaken(end) && !register.areas(end).isEmpty()) {
                missing.add(end);
            }
        }
        return missing;
    }

    /** Counts one past day as its facts are known today. */
    @Transactional
    public void count(LocalDate day) {
        if (counts() && !days.isTaken(day)) {
            keep(gaps.anew(day));
        }
    }

    /** The last count of each of the last months, this one included; the earliest first. */
    @Transactional(readOnly = true)
    public List<GapPoint> points() {
        LocalDate from = YearMonth.from(today.date()).minusMonths(MONTHS).atDay(1);
        Map<YearMonth, List<GapDays.Total>> byMonth = new TreeMap<>();
        for (GapDays.Total total : days.totals(from)) {
            List<GapDays.Total> month = byMonth.computeIfAbsent(YearMonth.from(total.day()), any -> new ArrayList<>());
            month.removeIf(earlier -> earlier.day().isBefore(total.day()));
            month.add(total);
        }
        return byMonth.values().stream().map(GapTrend::point).toList();
    }

    private static GapPoint point(List<GapDays.Total> of) {
        Map<Claim.Kind, Long> numbers = new EnumMap<>(Claim.Kind.class);
        of.forEach(total -> numbers.put(total.kind(), total.number()));
        long amount = of.stream()
                .filter(total -> total.kind() == Claim.Kind.UNCLAIMED)
                .mapToLong(GapDays.Total::amount)
                .sum();
        return new GapPoint(of.getFirst().day(), numbers, amount);
    }
}

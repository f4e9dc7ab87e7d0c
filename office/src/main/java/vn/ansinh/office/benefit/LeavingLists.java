package vn.ansinh.office.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.office.review.Standing;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;

/**
 * Được, mất khi ra khỏi danh sách: the rights of a household as it stands beside those it would have on the same day standing otherwise,
 * and how long it keeps what only a newly escaped household has. Of what nobody knows nothing is said.
 */
public final class LeavingLists {
    private static final String MONTHS = "credit.newly-escaped.max-months";

    private final Benefits benefits;
    private final KnownHousehold household;
    private final LocalDate day;
    private final Comparing comparing;

    private LeavingLists(Benefits benefits, KnownHousehold household, LocalDate day) {
        this.benefits = benefits;
        this.household = household;
        this.day = day;
        this.comparing = new Comparing(benefits, benefits, day);
    }

    /**
     * One right that would begin, end or change.
     *
     * @param person name of the member, empty for the household
     * @param before dong or another unit, where the law fixes it
     * @param isDong whether the amounts are dong
     * @param monthly what changes in money each month, in dong
     * @param until last day on which it is kept, where it ends by itself some time after leaving
     * @param citations where the law says so: of the rule that holds, otherwise of every rule of that day
     */
    public record Change(
            String person,
            Entitlement right,
            Effect.Turn turn,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after,
            boolean isDong,
            BigDecimal monthly,
            Optional<LocalDate> until,
            List<Citation> citations) {
        public Change {
            citations = List.copyOf(citations);
        }

        public boolean isUnchecked() {
            return right.confidence() == Confidence.RECALLED || right.confidence() == Confidence.UNKNOWN;
        }
    }

    /** What changes for the household if it stood so from the day on; losses first, those of most money first. */
    public static List<Change> compare(
            Benefits benefits, KnownHousehold household, Standing.Status then, LocalDate day) {
        return new LeavingLists(benefits, household, day).changes(then);
    }

    private List<Change> changes(Standing.Status then) {
        boolean isOut = then != Standing.Status.POOR && then != Standing.Status.NEAR_POOR;
        Rights now = Rights.of(benefits, household, day);
        Rights after = Rights.of(benefits, standing(then, isOut ? day : null), day);
        Map<String, LocalDate> ends = isOut ? ends(after) : Map.of();
        Map<String, Entitlement> old = new HashMap<>();
        now.all().forEach(one -> old.put(place(one), one));
        List<Change> changes = new ArrayList<>();
        for (Entitlement one : after.all()) {
            Entitlement was = old.get(place(one));
            comparing
                    .line(new Comparing.Pair(was, one, was != null && now.isWorthAsking(was), after.isWorthAsking(one)))
                    .ifPresent(line -> changes.add(change(line, was, one, ends)));
        }
        changes.sort(Comparator.<Change, Boolean>comparing(one -> !one.turn().isLoss())
                .thenComparing(Change::monthly));
        return changes;
    }

    /** Rights of a newly escaped household that end with the months for which it is called so. */
    private Map<String, LocalDate> ends(Rights escaped) {
        long months = months();
        if (months == 0) {
            return Map.of();
        }
        Rights ordinary = Rights.of(benefits, standing(Standing.Status.NORMAL, day.minusMonths(months)), day);
        Map<String, Entitlement> later = new HashMap<>();
        ordinary.all().forEach(one -> later.put(place(one), one));
        Map<String, LocalDate> ends = new HashMap<>();
        for (Entitlement one : escaped.all()) {
            Entitlement other = later.get(place(one));
            if (one.isGiven() && (other == null || !other.isGiven())) {
                ends.put(place(one), day.plusMonths(months).minusDays(1));
            }
        }
        return ends;
    }

    private long months() {
        return Optional.ofNullable(benefits.parameters().get(MONTHS))
                .flatMap(parameter -> parameter.on(day))
                .map(dated -> dated.value() instanceof ParameterValue.Amount amount
                        ? amount.number().longValueExact()
                        : 0L)
                .orElse(0L);
    }

    private KnownHousehold standing(Standing.Status status, @Nullable LocalDate left) {
        return household.standing(
                new Standing(household.id(), Optional.of(status), Standing.Basis.LIST, day, null, left));
    }

    private Change change(Effect.Line line, @Nullable Entitlement was, Entitlement now, Map<String, LocalDate> ends) {
        Entitlement told = line.turn().isLoss() && was != null ? was : now;
        String name = now.person() == Entitlement.HOUSEHOLD
                ? ""
                : household.members().get(now.person()).name();
        return new Change(
                name,
                told,
                line.turn(),
                line.before(),
                line.after(),
                line.isDong(),
                line.monthly(),
                Optional.ofNullable(ends.get(place(now))),
                citations(told));
    }

    private List<Citation> citations(Entitlement told) {
        return told.rule()
                .map(Rule::citations)
                .orElseGet(() -> told.benefit().rules().stream()
                        .filter(rule -> rule.period().includes(day))
                        .flatMap(rule -> rule.citations().stream())
                        .distinct()
                        .toList());
    }

    private static String place(Entitlement one) {
        return one.person() + " " + one.benefit().id();
    }
}

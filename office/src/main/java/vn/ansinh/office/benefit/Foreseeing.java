package vn.ansinh.office.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.office.law.effect.Foresight;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;

/** Asks two laws about every household that the one who acts may see, and writes down whose sensitive facts come to be shown. */
@Component
class Foreseeing implements Foresight {
    private final KnownHouseholds households;
    private final Sight sight;
    private final Today today;

    Foreseeing(KnownHouseholds households, Sight sight, Today today) {
        this.households = households;
        this.sight = sight;
        this.today = today;
    }

    private record Found(KnownHousehold household, List<Comparing.Pair> pairs, Map<Integer, List<Effect.Line>> lines) {}

    @Override
    @Transactional(readOnly = true)
    public Effect foresee(Benefits before, Benefits after, LocalDate day) {
        LocalDate now = today.date();
        List<KnownHousehold> known = households.all(day.isBefore(now) ? day : now);
        Comparing comparing = new Comparing(before, after, day);
        List<Found> found = known.parallelStream()
                .map(household -> {
                    List<Comparing.Pair> pairs = comparing.pairs(household);
                    return new Found(household, pairs, comparing.lines(pairs));
                })
                .toList();
        List<Effect.Affected> affected =
                found.stream().flatMap(one -> affected(one).stream()).toList();
        sight.look(found.stream()
                .filter(one -> !one.lines().isEmpty())
                .map(Found::household)
                .toList());
        return new Effect(
                day,
                known.size(),
                known.stream().mapToInt(one -> one.members().size()).sum(),
                affected,
                benefits(found),
                sight.hidden());
    }

    private static List<Effect.Affected> affected(Found found) {
        KnownHousehold household = found.household();
        return found.lines().entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> entry.getKey() == Entitlement.HOUSEHOLD ? Integer.MAX_VALUE : entry.getKey()))
                .map(entry -> new Effect.Affected(
                        Comparing.kind(entry.getValue()),
                        household.code(),
                        household.headName(),
                        Optional.ofNullable(household.areaName()).orElse(""),
                        entry.getKey() == Entitlement.HOUSEHOLD
                                ? Optional.empty()
                                : Optional.of(
                                        household.members().get(entry.getKey()).name()),
                        entry.getValue()))
                .toList();
    }

    /** Totals of the supports that change for somebody. */
    private static List<Effect.OfBenefit> benefits(List<Found> found) {
        Map<String, Totals> totals = new LinkedHashMap<>();
        found.forEach(one -> one.lines()
                .values()
                .forEach(lines -> lines.forEach(
                        line -> totals.computeIfAbsent(line.benefit().id(), id -> new Totals(line.benefit())))));
        found.forEach(one -> one.pairs().forEach(pair -> {
            Totals of = totals.get(pair.either().benefit().id());
            if (of != null) {
                of.add(pair);
            }
        }));
        List<Effect.OfBenefit> all = new ArrayList<>();
        totals.values().forEach(of -> all.add(of.sum()));
        return all;
    }

    private static final class Totals {
        private final Benefit benefit;
        private int before;
        private int after;
        private int undecided;
        private BigDecimal monthlyBefore = BigDecimal.ZERO;
        private BigDecimal monthlyAfter = BigDecimal.ZERO;

        Totals(Benefit benefit) {
            this.benefit = benefit;
        }

        void add(Comparing.Pair pair) {
            before += pair.wasGiven() ? 1 : 0;
            after += pair.isGiven() ? 1 : 0;
            undecided += pair.wasOpen() && pair.isOpen() ? 1 : 0;
            monthlyBefore = monthlyBefore.add(Comparing.monthly(pair.before()));
            monthlyAfter = monthlyAfter.add(Comparing.monthly(pair.after()));
        }

        Effect.OfBenefit sum() {
            return new Effect.OfBenefit(benefit, before, after, undecided, monthlyBefore, monthlyAfter);
        }
    }
}

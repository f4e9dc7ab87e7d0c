package vn.ansinh.office.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;

/** Sums up households one after another, and keeps only those for whom something changes. */
final class GatheringEffect {
    private final Comparing comparing;
    private final List<KnownHousehold> shown = new ArrayList<>();
    private final List<Effect.Affected> affected = new ArrayList<>();
    private final Map<String, Totals> totals = new LinkedHashMap<>();

    GatheringEffect(Comparing comparing) {
        this.comparing = comparing;
    }

    void add(KnownHousehold household) {
        List<Comparing.Pair> pairs = comparing.pairs(household);
        Map<Integer, List<Effect.Line>> lines = comparing.lines(pairs);
        for (Comparing.Pair pair : pairs) {
            Benefit benefit = pair.either().benefit();
            totals.computeIfAbsent(benefit.id(), id -> new Totals(benefit)).add(pair);
        }
        if (lines.isEmpty()) {
            return;
        }
        shown.add(household);
        lines.values()
                .forEach(of -> of.forEach(line ->
                        Optional.ofNullable(totals.get(line.benefit().id())).ifPresent(Totals::change)));
        lines.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> entry.getKey() == Entitlement.HOUSEHOLD ? Integer.MAX_VALUE : entry.getKey()))
                .forEach(entry -> affected.add(affected(household, entry.getKey(), entry.getValue())));
    }

    /** Takes in those that come after in the order of the register. */
    void addAll(GatheringEffect later) {
        shown.addAll(later.shown);
        affected.addAll(later.affected);
        later.totals.forEach((id, more) ->
                totals.computeIfAbsent(id, key -> new Totals(more.benefit)).addAll(more));
    }

    /** Households in which something changes. */
    List<KnownHousehold> shown() {
        return shown;
    }

    List<Effect.Affected> affected() {
        return affected;
    }

    /** The benefits that change for somebody. */
    List<Effect.OfBenefit> benefits() {
        return totals.values().stream()
                .filter(of -> of.isChanged)
                .map(Totals::sum)
                .toList();
    }

    private static Effect.Affected affected(KnownHousehold household, int person, List<Effect.Line> lines) {
        return new Effect.Affected(
                Comparing.kind(lines),
                household.code(),
                household.headName(),
                Optional.ofNullable(household.areaName()).orElse(""),
                person == Entitlement.HOUSEHOLD
                        ? Optional.empty()
                        : Optional.of(household.members().get(person).name()),
                lines);
    }

    private static final class Totals {
        private final Benefit benefit;
        private boolean isChanged;
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

        void change() {
            isChanged = true;
        }

        void addAll(Totals more) {
            isChanged |= more.isChanged;
            before += more.before;
            after += more.after;
            undecided += more.undecided;
            monthlyBefore = monthlyBefore.add(more.monthlyBefore);
            monthlyAfter = monthlyAfter.add(more.monthlyAfter);
        }

        Effect.OfBenefit sum() {
            return new Effect.OfBenefit(benefit, before, after, undecided, monthlyBefore, monthlyAfter);
        }
    }
}

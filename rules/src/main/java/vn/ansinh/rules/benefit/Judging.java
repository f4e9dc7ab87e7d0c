package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.language.Deciding;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;

/** Asks the rules of one benefit about one subject. */
final class Judging {
    private final Slots slots;
    private final RulesInForce rules;
    private final long day;
    private final boolean namesMissing;

    Judging(Slots slots, RulesInForce rules, long day) {
        this(slots, rules, day, true);
    }

    /** @param namesMissing whether it must be said which facts an answer that is not known waits for */
    Judging(Slots slots, RulesInForce rules, long day, boolean namesMissing) {
        this.slots = slots;
        this.rules = rules;
        this.day = day;
        this.namesMissing = namesMissing;
    }

    Verdict judge(long[] view) {
        int holds = Verdict.NO_RULE;
        boolean isOpen = false;
        for (int rule = 0; rule < rules.count(); rule++) {
            int answer = rules.answer(rule, view);
            if (answer == Program.YES) {
                holds = better(holds, rule, view);
                if (!isOpen && rules.benefit().severalRules() != Benefit.SeveralRules.HIGHEST) {
                    return Verdict.yes(rule, rules.sum(rule, view), List.of(), false);
                }
            }
            isOpen |= answer == Program.UNKNOWN;
        }
        if (!isOpen) {
            return holds == Verdict.NO_RULE ? Verdict.NO : Verdict.yes(holds, rules.sum(holds, view), List.of(), false);
        }
        return holds == Verdict.NO_RULE ? open(view) : atLeast(holds, view);
    }

    private int better(int before, int rule, long[] view) {
        if (before == Verdict.NO_RULE) {
            return rule;
        }
        return rules.benefit().severalRules() == Benefit.SeveralRules.HIGHEST
                        && worth(rules.sum(rule, view)).compareTo(worth(rules.sum(before, view))) > 0
                ? rule
                : before;
    }

    /** What counts when sums are compared; a sum that is not known counts least. */
    static BigDecimal worth(Sum sum) {
        return sum.amount().or(sum::exempt).or(sum::most).orElse(BigDecimal.ONE.negate());
    }

    /** A rule holds; another that is not settled may give more, or come first. */
    private Verdict atLeast(int holds, long[] view) {
        Sum sum = rules.sum(holds, view);
        List<Integer> missing = new ArrayList<>();
        for (int rule = 0; rule < rules.count(); rule++) {
            if (outranks(rule, holds, view) && rules.answer(rule, view) == Program.UNKNOWN) {
                Deciding deciding = rules.deciding(rule);
                if (deciding.answer(view, day) != Program.NO) {
                    deciding.missing(view, day).stream()
                            .filter(place -> !missing.contains(place))
                            .forEach(missing::add);
                }
            }
        }
        boolean mayBeMore = !missing.isEmpty()
                && rules.benefit().severalRules() == Benefit.SeveralRules.HIGHEST
                && sum.kind() == Sum.Kind.EXACT;
        return Verdict.yes(holds, mayBeMore ? sum.withKind(Sum.Kind.MINIMUM) : sum, missing, false);
    }

    private boolean outranks(int rule, int holds, long[] view) {
        return switch (rules.benefit().severalRules()) {
            case EXCLUSIVE -> false;
            case FIRST -> rule < holds;
            case HIGHEST -> worth(rules.sum(rule, view)).compareTo(worth(rules.sum(holds, view))) > 0;
        };
    }

    /** No rule holds by itself, but some may. */
    private Verdict open(long[] view) {
        Deciding deciding = rules.deciding();
        int answer = deciding.answer(view, day);
        if (answer == Program.NO) {
            return Verdict.NO;
        }
        boolean isPartlyBorn = slots.isPartlyBorn(view);
        if (answer == Program.UNKNOWN) {
            if (isPartlyBorn && deciding.answerIfBorn(view, slots.latestBirth(view), day) == Program.NO) {
                return Verdict.NO_IF_ASSUMED;
            }
            return Verdict.unknown(namesMissing ? deciding.missing(view, day) : List.of());
        }
        return isPartlyBorn ? whicheverDay(view, deciding) : whicheverCase(view, deciding);
    }

    /** Every possible day of birth gives something; the latest one is taken if none gives less (I-05). */
    private Verdict whicheverDay(long[] view, Deciding deciding) {
        List<Verdict> each = new ArrayList<>();
        for (long born : deciding.births(view, day)) {
            long[] one = view.clone();
            slots.born(one, born);
            slots.deriveFromBirth(one, born, day);
            each.add(judge(one));
        }
        Verdict latest = each.getFirst();
        boolean isLeast = each.stream().allMatch(one -> worthOf(one).compareTo(worthOf(latest)) >= 0);
        boolean isSame = each.stream().allMatch(one -> worthOf(one).compareTo(worthOf(latest)) == 0);
        if (isLeast) {
            return new Verdict(latest.answer(), latest.rule(), latest.sum(), latest.missing(), !isSame);
        }
        return spread(each, List.of(slots.birthPlace()));
    }

    /** Something is given whatever the unknown facts are; how much may depend on them. */
    private Verdict whicheverCase(long[] view, Deciding deciding) {
        List<Integer> missing = deciding.missing(view, day);
        List<Verdict> each = new ArrayList<>();
        for (int rule = 0; rule < rules.count(); rule++) {
            if (rules.answer(rule, view) != Program.NO && rules.deciding(rule).answer(view, day) != Program.NO) {
                each.add(Verdict.yes(rule, rules.sum(rule, view), List.of(), false));
            }
        }
        return spread(each, missing);
    }

    private static Verdict spread(List<Verdict> each, List<Integer> missing) {
        Verdict first = each.getFirst();
        Sum sum = Optional.ofNullable(first.sum()).orElse(Sum.NONE);
        if (each.stream().allMatch(one -> worthOf(one).compareTo(worthOf(first)) == 0)) {
            return Verdict.yes(first.rule(), sum, List.of(), false);
        }
        Optional<BigDecimal> least = each.stream().map(Judging::worthOf).min(Comparator.naturalOrder());
        Optional<BigDecimal> most = each.stream().map(Judging::worthOf).max(Comparator.naturalOrder());
        Sum open = new Sum(
                Optional.empty(),
                Sum.Kind.UNKNOWN,
                least,
                most,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                sum.parameters());
        return Verdict.yes(Verdict.NO_RULE, open, missing, false);
    }

    private static BigDecimal worthOf(Verdict verdict) {
        Sum sum = verdict.sum();
        return sum == null ? BigDecimal.ONE.negate() : worth(sum);
    }
}

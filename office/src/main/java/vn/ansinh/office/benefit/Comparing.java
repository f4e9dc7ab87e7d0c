package vn.ansinh.office.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.office.law.effect.Effect.Turn;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Rule;

/** One household under two laws on the same day: which supports of whom start, end, rise, fall or become a question. */
final class Comparing {
    private final Benefits before;
    private final Benefits after;
    private final LocalDate day;

    Comparing(Benefits before, Benefits after, LocalDate day) {
        this.before = before;
        this.after = after;
        this.day = day;
    }

    /**
     * One support of one person or of the household under both laws; null where a law does not know it.
     *
     * @param wasOpen whether the law could not tell before, and whether that mattered
     */
    record Pair(@Nullable Entitlement before, @Nullable Entitlement after, boolean wasOpen, boolean isOpen) {
        boolean wasGiven() {
            return before != null && before.isGiven();
        }

        boolean isGiven() {
            return after != null && after.isGiven();
        }

        Entitlement either() {
            if (after != null) {
                return after;
            }
            if (before == null) {
                throw new IllegalStateException("a pair of nothing");
            }
            return before;
        }
    }

    /** Every support of the household and its members, by person and benefit. */
    List<Pair> pairs(KnownHousehold household) {
        Rights old = Rights.of(before, household, day);
        Rights now = Rights.of(after, household, day);
        Map<Place, Entitlement> known = new LinkedHashMap<>();
        old.all().forEach(one -> known.put(Place.of(one), one));
        List<Pair> pairs = new ArrayList<>();
        for (Entitlement one : now.all()) {
            Entitlement was = known.remove(Place.of(one));
            pairs.add(new Pair(was, one, was != null && old.isWorthAsking(was), now.isWorthAsking(one)));
        }
        known.values().forEach(was -> pairs.add(new Pair(was, null, old.isWorthAsking(was), false)));
        return pairs;
    }

    /** What changes, by person; {@link Entitlement#HOUSEHOLD} for the household. */
    Map<Integer, List<Effect.Line>> lines(List<Pair> pairs) {
        Map<Integer, List<Effect.Line>> lines = new HashMap<>();
        for (Pair pair : pairs) {
            line(pair)
                    .ifPresent(line -> lines.computeIfAbsent(pair.either().person(), person -> new ArrayList<>())
                            .add(line));
        }
        return lines;
    }

    /** What changes of one support; empty when nothing does. */
    Optional<Effect.Line> line(Pair pair) {
        Optional<Turn> turn = turn(pair);
        return turn.map(one -> new Effect.Line(
                pair.either().benefit(),
                one,
                isDong(pair),
                pair.wasGiven() ? amount(pair.before()) : Optional.empty(),
                pair.isGiven() ? amount(pair.after()) : Optional.empty(),
                monthly(pair.after()).subtract(monthly(pair.before())),
                one == Turn.OPENS && pair.after() != null ? pair.after().missing() : List.of()));
    }

    private static boolean isDong(Pair pair) {
        Entitlement given = pair.before() != null && !pair.isGiven() ? pair.before() : pair.either();
        return given.rule().map(rule -> rule.unit().equals("vnd")).orElse(true);
    }

    private Optional<Turn> turn(Pair pair) {
        if (pair.isGiven() && pair.wasGiven()) {
            return ofGiven(pair);
        }
        if (pair.isGiven()) {
            return Optional.of(Turn.STARTS);
        }
        if (pair.wasGiven()) {
            return Optional.of(pair.isOpen() ? Turn.OPENS : Turn.ENDS);
        }
        return pair.isOpen() && !pair.wasOpen() ? Optional.of(Turn.OPENS) : Optional.empty();
    }

    private Optional<Turn> ofGiven(Pair pair) {
        Optional<BigDecimal> was = amount(pair.before());
        Optional<BigDecimal> is = amount(pair.after());
        if (was.isPresent() && is.isPresent()) {
            int compared = is.get().compareTo(was.get());
            if (compared != 0) {
                return Optional.of(compared > 0 ? Turn.RISES : Turn.FALLS);
            }
        } else if (was.isPresent() != is.isPresent()) {
            return Optional.of(pair.isOpen() ? Turn.OPENS : Turn.CHANGES);
        }
        return figures(before, pair.before()).equals(figures(after, pair.after()))
                ? Optional.empty()
                : Optional.of(Turn.CHANGES);
    }

    /** Shares, rates and terms that a rule says besides its sum. */
    private Map<Rule.Extra.Kind, Object> figures(Benefits law, @Nullable Entitlement one) {
        Map<Rule.Extra.Kind, Object> figures = new HashMap<>();
        if (one != null) {
            one.rule()
                    .ifPresent(rule -> rule.extras()
                            .forEach(extra -> figures.put(
                                    extra.kind(),
                                    law.figureOn(extra.figure(), day).amount().map(BigDecimal::stripTrailingZeros))));
        }
        return figures;
    }

    private static Optional<BigDecimal> amount(@Nullable Entitlement one) {
        return one == null ? Optional.empty() : one.sum().amount();
    }

    /** What is paid each month in dong, where it is given and the law fixes it. */
    static BigDecimal monthly(@Nullable Entitlement one) {
        return one != null && one.isGiven() && one.isMonthlyMoney()
                ? one.fixed().orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    /** What the lines of one person come to. */
    static Effect.Kind kind(List<Effect.Line> lines) {
        int money = lines.stream()
                .map(Effect.Line::monthly)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .signum();
        boolean gains = lines.stream().anyMatch(line -> line.turn().isGain());
        boolean loses = lines.stream().anyMatch(line -> line.turn().isLoss());
        if (money < 0 || (money == 0 && loses && !gains)) {
            return Effect.Kind.LOSES;
        }
        if (lines.stream().anyMatch(line -> line.turn() == Turn.OPENS)) {
            return Effect.Kind.LOOK;
        }
        return money > 0 || (gains && !loses) ? Effect.Kind.GAINS : Effect.Kind.MOVES;
    }

    private record Place(int person, String benefit) {
        static Place of(Entitlement one) {
            return new Place(one.person(), one.benefit().id());
        }
    }
}

package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.rules.language.Asked;
import vn.ansinh.rules.language.Compiler;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Deciding;
import vn.ansinh.rules.language.Known;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;
import vn.ansinh.rules.source.Confidence;

/** The rules of one benefit in force on a run of days, compiled. Immutable but for what it works out once. */
final class RulesInForce {
    /** No rule holds by itself, but one may. */
    static final int OPEN = -2;
    /** Answers kept of one benefit. */
    private static final int MOST_FOUND = Integer.getInteger("vn.ansinh.rules.kept", 1_000);

    private final Slots slots;
    private final Benefit benefit;
    private final List<Rule> rules;
    private final Program[] programs;
    private final List<Giving> giving;
    private final Function<String, Optional<Sum.Used>> parameters;
    private final Program any;
    private final Confidence confidence;
    private final Kept<Object, String> said = new Kept<>(MOST_FOUND);
    private final Kept<Object, String> reasons = new Kept<>(MOST_FOUND);
    private final Compiler compiler;
    private volatile @Nullable Deciding deciding;
    private volatile @Nullable List<Asked> asked;
    private volatile int @Nullable [] places;
    private final Kept<Known, Entitlement> found = new Kept<>(MOST_FOUND);

    RulesInForce(
            Slots slots,
            Benefit benefit,
            LocalDate day,
            Compiler compiler,
            Function<String, Optional<Sum.Used>> parameters) {
        this.slots = slots;
        this.benefit = benefit;
        this.parameters = parameters;
        this.compiler = compiler;
        this.rules = benefit.rules().stream()
                .filter(rule -> rule.period().includes(day))
                .toList();
        programs = rules.stream().map(rule -> compiler.compile(rule.when())).toArray(Program[]::new);
        any = programs.length == 1
                ? programs[0]
                : compiler.compile(
                        new Condition.Any(rules.stream().map(Rule::when).toList()));
        confidence = rules.stream().map(Rule::confidence).reduce(Confidence.VERIFIED, Confidence::and);
        giving = rules.stream()
                .map(rule -> new Giving(slots, parameters, rule, benefit.isMinimum()))
                .toList();
    }

    /** The rule that holds, {@link Verdict#NO_RULE}, or {@link #OPEN} where that takes a closer look. */
    int quick(long[] view) {
        int holds = Verdict.NO_RULE;
        boolean isHighest = benefit.severalRules() == Benefit.SeveralRules.HIGHEST;
        for (int rule = 0; rule < programs.length; rule++) {
            int answer = programs[rule].answer(view);
            if (answer == Program.UNKNOWN || (answer == Program.YES && isHighest && holds != Verdict.NO_RULE)) {
                return OPEN;
            }
            if (answer == Program.YES) {
                if (!isHighest) {
                    return rule;
                }
                holds = rule;
            }
        }
        return holds;
    }

    long dong(int rule, long[] view) {
        return giving.get(rule).dong(view);
    }

    static long dong(Sum sum) {
        return sum.amount().map(BigDecimal::longValue).orElse(0L);
    }

    Benefit benefit() {
        return benefit;
    }

    List<Rule> rules() {
        return rules;
    }

    int count() {
        return programs.length;
    }

    int answer(int rule, long[] view) {
        return programs[rule].answer(view);
    }

    /** The amount of a rule for one subject. */
    Sum sum(int rule, long[] view) {
        return giving.get(rule).sum(view);
    }

    /** As sure as the least sure of the rule and the values it used; of all rules of the day when none holds. */
    Confidence confidence(int rule, Sum sum) {
        return rule == Verdict.NO_RULE ? confidence : giving.get(rule).confidence(sum);
    }

    /** A further figure of a rule, or of the top-up of a province. */
    Sum figure(vn.ansinh.rules.language.Formula formula, long[] view) {
        return Figuring.figure(slots, parameters, formula, false, false, view);
    }

    /** Whether one of the rules holds. */
    Program any() {
        return any;
    }

    /** Whether one of the rules holds, decided exactly. */
    Deciding deciding() {
        Deciding known = deciding;
        if (known == null) {
            known = new Deciding(slots, any);
            deciding = known;
        }
        return known;
    }

    /** The conditions of the rules, to be asked part by part. */
    List<Asked> asked() {
        List<Asked> known = asked;
        if (known == null) {
            known = rules.stream().map(rule -> compiler.ask(rule.when())).toList();
            asked = known;
        }
        return known;
    }

    /** All that an answer and its reasons depend on: facts of conditions and amounts, an open birth and the day. */
    Known known(long[] view, long day) {
        int[] known = places;
        if (known == null) {
            known = IntStream.concat(
                            IntStream.of(slots.alivePlace()),
                            IntStream.concat(
                                    asked().stream().flatMapToInt(Asked::places),
                                    giving.stream().flatMapToInt(Giving::places)))
                    .distinct()
                    .toArray();
            places = known;
        }
        return Known.of(view, known, slots.openBirth(view, day));
    }

    /** Answers by what was known; the same is not asked twice. */
    Kept<Known, Entitlement> found() {
        return found;
    }

    /** Sentences by what they are about. */
    Kept<Object, String> said() {
        return said;
    }

    /** Sentences by the reason they give, which is the same for many who differ elsewhere. */
    Kept<Object, String> reasons() {
        return reasons;
    }

    /** Whether a single rule holds, decided exactly. */
    Deciding deciding(int rule) {
        return new Deciding(slots, programs[rule]);
    }
}

package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ansinh.rules.language.Compiler;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Deciding;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;
import vn.ansinh.rules.source.Confidence;

/** The rules of one benefit in force on a run of days, compiled. Immutable but for what it works out once. */
final class RulesInForce {
    /** No rule holds by itself, but one may. */
    static final int OPEN = -2;

    private final Slots slots;
    private final Benefit benefit;
    private final List<Rule> rules;
    private final Program[] programs;
    private final @Nullable Sum[] sums;
    private final Function<String, Optional<Sum.Used>> parameters;
    private final Program any;
    private final Confidence confidence;
    private final @Nullable Confidence[] confidences;
    private final long[] dong;
    private volatile @Nullable Deciding deciding;

    RulesInForce(
            Slots slots,
            Benefit benefit,
            LocalDate day,
            Compiler compiler,
            Function<String, Optional<Sum.Used>> parameters) {
        this.slots = slots;
        this.benefit = benefit;
        this.parameters = parameters;
        this.rules = benefit.rules().stream()
                .filter(rule -> rule.period().includes(day))
                .toList();
        programs = rules.stream().map(rule -> compiler.compile(rule.when())).toArray(Program[]::new);
        any = programs.length == 1
                ? programs[0]
                : compiler.compile(
                        new Condition.Any(rules.stream().map(Rule::when).toList()));
        confidence = rules.stream().map(Rule::confidence).reduce(Confidence.VERIFIED, Confidence::and);
        sums = new Sum[programs.length];
        confidences = new Confidence[programs.length];
        dong = new long[programs.length];
        for (int place = 0; place < sums.length; place++) {
            if (Figuring.isConstant(rules.get(place).amount())) {
                sums[place] = figure(place, slots.blank());
                dong[place] = dong(sums[place]);
                confidences[place] = rules.get(place).confidence().and(sums[place].confidence());
            }
        }
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
        Sum constant = sums[rule];
        return constant == null ? dong(figure(rule, view)) : dong[rule];
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
        Sum constant = sums[rule];
        return constant == null ? figure(rule, view) : constant;
    }

    private Sum figure(int place, long[] view) {
        Rule rule = rules.get(place);
        return Figuring.figure(slots, parameters, rule.amount(), rule.isChosen(), benefit.isMinimum(), view);
    }

    /** As sure as the least sure of the rule and the values it used; of all rules of the day when none holds. */
    Confidence confidence(int rule, Sum sum) {
        if (rule == Verdict.NO_RULE) {
            return confidence;
        }
        Confidence constant = confidences[rule];
        return constant == null ? rules.get(rule).confidence().and(sum.confidence()) : constant;
    }

    /** A further figure of a rule, or of the top-up of a province. */
    Sum figure(vn.ansinh.rules.language.Formula formula, long[] view) {
        return Figuring.figure(slots, parameters, formula, false, false, view);
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

    /** Whether a single rule holds, decided exactly. */
    Deciding deciding(int rule) {
        return new Deciding(slots, programs[rule]);
    }
}

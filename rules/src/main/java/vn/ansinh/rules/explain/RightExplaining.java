package vn.ansinh.rules.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Change;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.benefit.RuleTrace;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.explain.RightExplanation.Line;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.language.Trace;
import vn.ansinh.rules.source.Citation;

/** One entitlement being explained. */
final class RightExplaining {
    private static final int MOST_NAMED = 3;
    private static final int MOST_CHANGES = 6;

    private final Answers answers;
    private final Entitlement entitlement;
    private final Benefit benefit;
    private final Words words;
    private final Figures figures;
    private final ConditionWords conditions;

    RightExplaining(Answers answers, Entitlement entitlement, Words words) {
        this.answers = answers;
        this.entitlement = entitlement;
        this.benefit = entitlement.benefit();
        this.words = words;
        this.figures = new Figures(words);
        this.conditions = new ConditionWords(words);
    }

    RightExplanation explanation() {
        List<RuleTrace> reasons = answers.reasons(entitlement);
        return new RightExplanation(
                entitlement,
                words.language(),
                sentence(),
                isGiven() ? amount() : "",
                tree(reasons),
                figures(),
                changes(),
                citations(reasons),
                entitlement.confidence().isUnchecked());
    }

    private boolean isGiven() {
        return entitlement.outcome() == Entitlement.Outcome.ENTITLED
                || entitlement.outcome() == Entitlement.Outcome.OVERLAPPED;
    }

    private String amount() {
        return figures.sum(
                entitlement.sum(), entitlement.rule(), benefit.rhythm().name().in(words.language()));
    }

    String sentence() {
        return answers.sentence(entitlement, words.language(), this::said);
    }

    private String said() {
        String said = switch (entitlement.outcome()) {
            case ENTITLED, OVERLAPPED -> entitled();
            case NOT_ENTITLED -> notEntitled();
            case UNDETERMINED -> undetermined();
        };
        return entitlement.assumed() ? said + " " + words.say("right.assumed") : said;
    }

    String because() {
        return isGiven()
                ? answers.reasons(entitlement).stream()
                        .filter(reason ->
                                entitlement.rule().filter(reason.rule()::equals).isPresent())
                        .map(RuleTrace::trace)
                        .map(new Because(words)::sentence)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private String entitled() {
        if (entitlement.outcome() == Entitlement.Outcome.OVERLAPPED) {
            return words.say("right.overlapped", name(), other(entitlement.blockedBy()));
        }
        return entitlement.carriedBy().isPresent()
                ? words.say("right.carried", name(), other(entitlement.carriedBy()))
                : words.say("right.entitled", name(), amount());
    }

    private String name() {
        return benefit.name().in(words.language());
    }

    private String other(Optional<Benefit> other) {
        return other.map(one -> ConditionWords.small(one.name().in(words.language())))
                .orElse("");
    }

    private String notEntitled() {
        List<RuleTrace> reasons = answers.reasons(entitlement);
        if (reasons.isEmpty()) {
            return words.say("right.no-rule", name());
        }
        List<Trace> failed = new ArrayList<>(reasons.size());
        for (RuleTrace reason : reasons) {
            if (reason.trace().answer() == Answer.NO) {
                failed.add(reason.trace());
            }
        }
        if (failed.isEmpty()) {
            return words.say("right.not", name(), words.say("reason.dead"));
        }
        Trace deciding = ConditionWords.deciding(ConditionWords.closest(failed));
        return answers.because(
                entitlement,
                words.language(),
                deciding,
                () -> words.say("right.not", name(), conditions.reason(deciding)));
    }

    private String undetermined() {
        return entitlement.missing().isEmpty()
                ? words.say("right.open", name())
                : words.say("right.undetermined", name(), named(entitlement.missing()));
    }

    private String named(List<FactKind> facts) {
        String named = facts.stream()
                .limit(MOST_NAMED)
                .map(conditions::name)
                .map(ConditionWords::small)
                .collect(Collectors.joining(", "));
        int more = facts.size() - MOST_NAMED;
        return more > 0 ? words.say("and-more", named, more) : named;
    }

    private List<Line> tree(List<RuleTrace> reasons) {
        List<Line> lines = new ArrayList<>();
        for (RuleTrace reason : reasons) {
            lines.add(new Line(
                    0,
                    words.say("tree.rule", reason.rule().id()),
                    reason.trace().answer(),
                    reason.rule().citation().in(words.language())));
            within(reason.trace(), 1, lines);
        }
        return lines;
    }

    /** "All of" needs no line of its own where a rule or a named condition stands above it. */
    private void within(Trace trace, int depth, List<Line> lines) {
        if (trace.condition() instanceof Condition.All) {
            trace.parts().forEach(part -> add(part, depth, lines));
        } else {
            add(trace, depth, lines);
        }
    }

    private void add(Trace trace, int depth, List<Line> lines) {
        lines.add(new Line(depth, conditions.line(trace), trace.answer(), ""));
        if (trace.condition() instanceof Condition.Named) {
            within(trace.parts().getFirst(), depth + 1, lines);
        } else {
            trace.parts().forEach(part -> add(part, depth + 1, lines));
        }
    }

    private List<String> figures() {
        List<String> lines = new ArrayList<>();
        if (!isGiven()) {
            return lines;
        }
        for (Sum.Used used : entitlement.sum().parameters()) {
            if (used.value().value() instanceof ParameterValue.Amount amount) {
                lines.add(words.say(
                        "figure.parameter",
                        used.parameter().name().in(words.language()),
                        figures.number(amount.number()),
                        words.has("unit." + used.parameter().unit())
                                ? words.say("unit." + used.parameter().unit())
                                : "",
                        used.value().citation().in(words.language())));
            }
        }
        entitlement.rule().flatMap(this::formula).ifPresent(lines::add);
        entitlement.rule().ifPresent(rule -> extras(rule, lines));
        benefit.topUp()
                .flatMap(topUp -> answers.figure(entitlement, topUp).amount())
                .ifPresent(more -> lines.add(words.say("figure.top-up", figures.amount(more, "vnd"))));
        for (ParameterValue.Row row : entitlement.sum().rows()) {
            lines.add(words.say(
                    row.inKind().signum() > 0 ? "figure.row-in-kind" : "figure.row",
                    row.name().in(words.language()),
                    figures.amount(row.cash(), "vnd"),
                    figures.amount(row.inKind(), "vnd")));
        }
        return lines;
    }

    /** The sum written out, where it is more than one number. */
    private Optional<String> formula(Rule rule) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Sum.Used used : entitlement.sum().parameters()) {
            if (used.value().value() instanceof ParameterValue.Amount amount) {
                values.put(used.parameter().id(), amount.number());
            }
        }
        FormulaWords formula = new FormulaWords(
                words,
                id -> Optional.ofNullable(values.get(id)),
                fact -> answers.known(entitlement, fact).map(BigDecimal::new));
        return formula.write(rule.amount())
                .filter(text -> text.contains(" × ") || text.contains(" + "))
                .flatMap(text -> entitlement
                        .sum()
                        .amount()
                        .map(amount -> words.say("figure.sum", text, figures.amount(amount, rule.unit()))));
    }

    private void extras(Rule rule, List<String> lines) {
        for (Rule.Extra extra : rule.extras()) {
            answers.figure(entitlement, extra.figure())
                    .amount()
                    .ifPresent(figure -> lines.add(
                            switch (extra.kind()) {
                                case SHARE -> words.say("figure.share", figures.percent(figure));
                                case LEVEL_OF_COST -> words.say("figure.level-of-cost", figures.percent(figure));
                                case RATE -> words.say("figure.rate", figures.percent(figure));
                                case TERM_MONTHS -> words.say("figure.term-months", figures.number(figure));
                            }));
        }
    }

    private List<String> changes() {
        List<String> lines = new ArrayList<>();
        for (Change change : answers.changes(entitlement)) {
            if (lines.size() < MOST_CHANGES) {
                lines.add(change(change));
            }
        }
        return lines;
    }

    private String change(Change change) {
        String effect = change.gives()
                ? change.amount()
                        .map(amount -> words.say(
                                "change.gives-amount",
                                figures.amount(
                                        amount,
                                        entitlement.rule().map(Rule::unit).orElse("vnd"))))
                        .orElseGet(() -> words.say("change.gives"))
                : words.say("change.ends");
        if (change.fact().type() == FactKind.Type.DATE) {
            return change.on()
                    .map(day -> words.say("change.age-on", figures.day(day), change.value(), effect))
                    .orElseGet(() -> words.say("change.age", change.value(), effect));
        }
        return words.say(
                "change.fact",
                ConditionWords.small(conditions.name(change.fact())),
                figures.value(change.fact(), change.value()),
                effect);
    }

    private List<Citation> citations(List<RuleTrace> reasons) {
        Map<String, Citation> citations = new LinkedHashMap<>();
        List<Rule> rules = entitlement
                .rule()
                .map(List::of)
                .orElseGet(() -> reasons.stream().map(RuleTrace::rule).toList());
        rules.forEach(rule -> rule.citations().forEach(one -> citations.putIfAbsent(one.code(), one)));
        entitlement
                .sum()
                .parameters()
                .forEach(used -> used.value().citations().forEach(one -> citations.putIfAbsent(one.code(), one)));
        return List.copyOf(citations.values());
    }
}

package vn.ansinh.rules.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Operand;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Language;

/** Says a condition in words, whoever it may be asked of: every operator, with the values of a day. */
public final class ConditionText {
    private final Benefits benefits;
    private final LocalDate day;
    private final Words words;
    private final Figures figures;
    private final List<Line> lines = new ArrayList<>();

    private ConditionText(Benefits benefits, LocalDate day, Words words) {
        this.benefits = benefits;
        this.day = day;
        this.words = words;
        this.figures = new Figures(words);
    }

    /**
     * One line of a condition.
     *
     * @param depth 0 for what must hold itself, 1 for its parts, and so on
     */
    public record Line(int depth, String text) {}

    /**
     * The lines of a condition from the top down; "all of" has no line of its own at the top or below a name.
     *
     * @param benefits names the groups and gives the values
     * @param day on which values of parameters are taken
     */
    public static List<Line> of(Condition condition, Benefits benefits, LocalDate day, Language language) {
        ConditionText text = new ConditionText(benefits, day, Words.in(language));
        text.within(condition, 0);
        return List.copyOf(text.lines);
    }

    private void within(Condition condition, int depth) {
        if (condition instanceof Condition.All(List<Condition> parts)) {
            parts.forEach(part -> add(part, depth));
        } else {
            add(condition, depth);
        }
    }

    private void add(Condition condition, int depth) {
        lines.add(new Line(depth, line(condition)));
        switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.forEach(part -> add(part, depth + 1));
            case Condition.Any(List<Condition> parts) -> parts.forEach(part -> add(part, depth + 1));
            case Condition.LeftOpen(List<Condition> parts) ->
                add(parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts), depth + 1);
            // what is denied is said whole: without "all of" it would read as if each part were denied
            case Condition.Not(Condition part) -> add(part, depth + 1);
            case Condition.Named named -> within(named.of(), depth + 1);
            case Condition.Compared compared -> {}
            case Condition.Entitled entitled -> {}
            case Condition.ChildOf child -> {}
            case Condition.SumBelow sum -> {}
        }
    }

    private String line(Condition condition) {
        return switch (condition) {
            case Condition.All all -> words.say("tree.all");
            case Condition.Any any -> words.say("tree.any");
            case Condition.Not not -> words.say("tree.not");
            case Condition.Named named -> named.name().in(words.language());
            case Condition.LeftOpen open -> words.say("tree.open");
            case Condition.Entitled(List<String> groups) ->
                words.say(
                        "text.entitled", groups.stream().map(this::group).collect(Collectors.joining(words.say("or"))));
            case Condition.ChildOf(String group) -> words.say("text.child-of", group(group));
            case Condition.SumBelow sum ->
                words.say(
                        "tree.sum-below",
                        ConditionWords.capital(
                                sum.facts().stream().map(this::name).collect(Collectors.joining(" + "))),
                        value(sum.facts().getFirst(), sum.bound()));
            case Condition.Compared compared ->
                words.say("text.compared", ConditionWords.capital(name(compared.fact())), asked(compared));
        };
    }

    private String asked(Condition.Compared compared) {
        String value = value(compared.fact(), compared.operand());
        return switch (compared.comparison()) {
            case IS, IN, EQ -> value;
            case GE, GT, LE, LT -> words.say("asked." + compared.comparison().code(), value);
        };
    }

    private String value(FactKind fact, Operand operand) {
        return switch (operand) {
            case Operand.Words(List<String> of) -> values(fact, of);
            case Operand.Whole(long number) -> figures.value(fact, Long.toString(number));
            case Operand.OfParameter(String id) -> parameter(fact, id);
        };
    }

    private String values(FactKind fact, List<String> of) {
        return of.stream().map(value -> figures.value(fact, value)).collect(Collectors.joining(words.say("or")));
    }

    /** A value with the name of the parameter that it is taken from. */
    private String parameter(FactKind fact, String id) {
        Optional<Parameter> parameter =
                Optional.ofNullable(benefits.parameters().get(id));
        String name = parameter.map(one -> one.name().in(words.language())).orElse(id);
        String value = parameter
                .flatMap(one -> one.on(day))
                .map(dated -> switch (dated.value()) {
                    case ParameterValue.Amount amount ->
                        figures.value(fact, amount.number().toPlainString());
                    case ParameterValue.Words(List<String> of) ->
                        of.isEmpty() ? words.say("text.no-word") : values(fact, of);
                    case ParameterValue.NotKnown unknown -> words.say("asked.entered");
                    case ParameterValue.Table table -> words.say("asked.entered");
                })
                .orElseGet(() -> words.say("asked.entered"));
        return words.say("text.parameter", value, ConditionWords.small(name));
    }

    private String group(String group) {
        return benefits.all().stream()
                .filter(benefit -> benefit.group().filter(group::equals).isPresent())
                .map(Benefit::name)
                .map(name -> words.say("text.group", name.in(words.language()), group))
                .findFirst()
                .orElse(group);
    }

    private String name(FactKind fact) {
        return fact.name().in(words.language());
    }
}

package vn.ansinh.rules.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.language.Formula;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Language;

/** Says how a sum is found and what it comes to with the values of a day. */
public final class FormulaText {
    private final Benefits benefits;
    private final LocalDate day;
    private final Words words;
    private final Figures figures;

    private FormulaText(Benefits benefits, LocalDate day, Language language) {
        this.benefits = benefits;
        this.day = day;
        this.words = Words.in(language);
        this.figures = new Figures(words);
    }

    /** How the amount of a rule is found, such as {@code mức chuẩn (540.000 đ một tháng) × 2,5}. */
    public static String of(Rule rule, Benefits benefits, LocalDate day, Language language) {
        FormulaText text = new FormulaText(benefits, day, language);
        return ConditionWords.capital(text.say(rule.amount(), rule.unit()));
    }

    /** How a further sum of a benefit in dong is found, such as the top-up of a province. */
    public static String of(Formula formula, Benefits benefits, LocalDate day, Language language) {
        return ConditionWords.capital(new FormulaText(benefits, day, language).say(formula, "vnd"));
    }

    /**
     * What a rule gives with the values of a day to somebody of whom nothing else is known, and how often; empty where
     * that depends on the case.
     */
    public static Optional<String> amount(
            Benefit benefit, Rule rule, Benefits benefits, LocalDate day, Language language) {
        Sum sum = benefits.sumOn(benefit, rule, day);
        boolean isSaid = sum.kind() != Sum.Kind.UNKNOWN || sum.exempt().isPresent();
        return isSaid
                ? Optional.of(new FormulaText(benefits, day, language)
                        .figures.sum(
                                sum, Optional.of(rule), benefit.rhythm().name().in(language)))
                : Optional.empty();
    }

    /** A further figure of a rule in a sentence. */
    public static String extra(Rule.Extra extra, Benefits benefits, LocalDate day, Language language) {
        FormulaText text = new FormulaText(benefits, day, language);
        return text.extra(extra);
    }

    /** A value in its unit, such as {@code 540.000 đ một tháng}; words of a setting by their names, others as the law files write them. */
    public static String value(Parameter parameter, ParameterValue value, Language language) {
        Words words = Words.in(language);
        Figures figures = new Figures(words);
        return switch (value) {
            case ParameterValue.NotKnown unknown -> words.say("asked.entered");
            case ParameterValue.Words(List<String> of) ->
                of.isEmpty()
                        ? words.say("text.no-word")
                        : of.stream()
                                .map(word -> parameter.choices().stream()
                                        .filter(choice -> choice.id().equals(word))
                                        .map(choice -> choice.name().in(language))
                                        .findFirst()
                                        .orElse(word))
                                .collect(Collectors.joining(", "));
            case ParameterValue.Amount(BigDecimal number, var inKind) -> {
                String text = figure(words, figures, parameter.unit(), number);
                yield inKind.map(kind -> words.say("sum.in-kind", text, kind.in(language)))
                        .orElse(text);
            }
            case ParameterValue.Table(List<ParameterValue.Row> rows) ->
                rows.stream().map(row -> row(words, figures, row)).collect(Collectors.joining("; "));
        };
    }

    private static String row(Words words, Figures figures, ParameterValue.Row row) {
        return words.say(
                row.inKind().signum() > 0 ? "figure.row-in-kind" : "figure.row",
                row.name().in(words.language()),
                figures.amount(row.cash(), "vnd"),
                figures.amount(row.inKind(), "vnd"));
    }

    private static String figure(Words words, Figures figures, String unit, BigDecimal number) {
        return switch (unit) {
            case "ratio" -> figures.percent(number);
            case "ratio/year" -> words.say("text.a-year", figures.percent(number));
            default ->
                words.has("unit." + unit)
                        ? figures.number(number) + " " + words.say("unit." + unit)
                        : figures.number(number);
        };
    }

    private String extra(Rule.Extra extra) {
        String key = "figure."
                + extra.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        Optional<BigDecimal> figure = benefits.figureOn(extra.figure(), day).amount();
        return figure.map(number -> words.say(
                        key,
                        extra.kind() == Rule.Extra.Kind.TERM_MONTHS ? figures.number(number) : figures.percent(number)))
                .orElseGet(() -> words.say(key, words.say("asked.entered")));
    }

    private String say(Formula formula, String unit) {
        return switch (formula) {
            case Formula.Constant(BigDecimal number) ->
                number.compareTo(BigDecimal.valueOf(1_000)) >= 0
                        ? figures.amount(number, unit)
                        : figures.number(number);
            case Formula.Named named ->
                words.say(
                        "text.named",
                        ConditionWords.small(named.name().in(words.language())),
                        ConditionWords.small(say(named.of(), unit)));
            case Formula.OfParameter(String id) -> parameter(id);
            case Formula.OfFact(var fact) -> ConditionWords.small(fact.name().in(words.language()));
            case Formula.Times(List<Formula> of) -> joined(of, unit, " × ");
            case Formula.Sum(List<Formula> of) -> joined(of, unit, " + ");
            case Formula.Max(List<Formula> of) -> words.say("text.max", joined(of, unit, "; "));
            case Formula.FirstKnown(List<Formula> of) -> words.say("text.first-known", joined(of, unit, "; "));
            case Formula.UpTo(Formula most) -> words.say("text.up-to", say(most, unit));
            case Formula.Exempt(BigDecimal share) -> words.say("sum.exempt", figures.percent(share));
            case Formula.Choose choose -> chosen(choose, unit);
            case Formula.OfTable table -> words.say("text.table", parameterName(table.parameter()));
            case Formula.ShareOf(String what, BigDecimal share) ->
                words.say("text.share-of", figures.percent(share), what(what));
            case Formula.Entered entered -> words.say("text.entered");
        };
    }

    private String chosen(Formula.Choose choose, String unit) {
        String what = what(choose.what());
        if (choose.least().isPresent() && choose.most().isPresent()) {
            return words.say(
                    "text.choose-between",
                    what,
                    say(choose.least().get(), unit),
                    say(choose.most().get(), unit));
        }
        return choose.most()
                .map(most -> words.say("text.choose-up-to", what, say(most, unit)))
                .or(() -> choose.least().map(least -> words.say("text.choose-from", what, say(least, unit))))
                .orElseGet(() -> words.say("text.choose", what));
    }

    private String what(String code) {
        return words.has("what." + code) ? words.say("what." + code) : code;
    }

    private String joined(List<Formula> of, String unit, String joint) {
        return of.stream().map(part -> say(part, unit)).collect(Collectors.joining(joint));
    }

    private String parameter(String id) {
        return words.say(
                "text.value",
                ConditionWords.small(parameterName(id)),
                Optional.ofNullable(benefits.parameters().get(id))
                        .flatMap(one -> one.on(day).map(dated -> value(one, dated.value(), words.language())))
                        .orElseGet(() -> words.say("text.no-value")));
    }

    private String parameterName(String id) {
        return Optional.ofNullable(benefits.parameters().get(id))
                .map(one -> one.name().in(words.language()))
                .orElse(id);
    }
}

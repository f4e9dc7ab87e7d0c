package vn.ansinh.office.law.handbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Overlap;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.explain.ConditionText;
import vn.ansinh.rules.explain.FormulaText;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.source.Language;

/**
 * A benefit in words.
 *
 * @param now rules in force on the day, in the order of the file
 * @param others those before and after it
 * @param procedure its name; empty when the ward has none
 */
public record BenefitView(
        Benefit benefit,
        LocalDate day,
        List<RuleView> now,
        List<RuleView> others,
        Optional<String> procedure,
        Optional<String> topUp,
        List<Overlaps> overlaps,
        List<Benefit> askedBy,
        List<Parameter> values) {
    public BenefitView {
        now = List.copyOf(now);
        others = List.copyOf(others);
        overlaps = List.copyOf(overlaps);
        askedBy = List.copyOf(askedBy);
        values = List.copyOf(values);
    }

    /**
     * A rule in words.
     *
     * @param day whose values it is said with
     * @param amount what it gives; empty where that depends on the case
     */
    public record RuleView(
            Rule rule,
            LocalDate day,
            Optional<String> amount,
            String formula,
            List<ConditionText.Line> when,
            List<String> extras,
            Confidence confidence) {
        public RuleView {
            when = List.copyOf(when);
            extras = List.copyOf(extras);
        }
    }

    /** How it goes together with others. */
    public record Overlaps(Overlap overlap, List<Benefit> others) {
        public Overlaps {
            others = List.copyOf(others);
        }
    }

    static BenefitView of(Handbook handbook, Benefit benefit, LocalDate day, Language language) {
        Benefits benefits = handbook.law().benefits();
        List<RuleView> rules = benefit.rules().stream()
                .map(rule -> rule(handbook, benefit, rule, day, language))
                .toList();
        return new BenefitView(
                benefit,
                day,
                rules.stream().filter(one -> one.rule().period().includes(day)).toList(),
                rules.stream().filter(one -> !one.rule().period().includes(day)).toList(),
                benefit.procedure()
                        .map(id -> handbook.law()
                                .procedures()
                                .find(id)
                                .map(one -> one.name().in(language))
                                .orElse(id)),
                benefit.topUp().map(formula -> FormulaText.of(formula, benefits, day, language)),
                benefits.overlaps().stream()
                        .filter(overlap -> overlap.members().contains(benefit.id()))
                        .map(overlap -> new Overlaps(
                                overlap,
                                overlap.members().stream()
                                        .filter(id -> !id.equals(benefit.id()))
                                        .flatMap(id -> benefits.find(id).stream())
                                        .toList()))
                        .toList(),
                handbook.benefitsThatAskFor(benefit),
                handbook.parameters().stream()
                        .filter(parameter ->
                                handbook.benefitsThatRead(parameter).contains(benefit))
                        .toList());
    }

    private static RuleView rule(Handbook handbook, Benefit benefit, Rule rule, LocalDate day, Language language) {
        Benefits benefits = handbook.law().benefits();
        LocalDate said = nearest(rule, day);
        return new RuleView(
                rule,
                said,
                FormulaText.amount(benefit, rule, benefits, said, language),
                FormulaText.of(rule, benefits, said, language),
                ConditionText.of(rule.when(), benefits, said, language),
                rule.extras().stream()
                        .map(extra -> FormulaText.extra(extra, benefits, said, language))
                        .toList(),
                handbook.confidence(benefit, rule, said));
    }

    /** The day itself, or the day of the rule that is nearest to it. */
    private static LocalDate nearest(Rule rule, LocalDate day) {
        if (day.isBefore(rule.period().from())) {
            return rule.period().from();
        }
        return rule.period().includes(day) ? day : rule.period().lastDay();
    }
}

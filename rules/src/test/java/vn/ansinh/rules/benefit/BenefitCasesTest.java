package vn.ansinh.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.yaml.Entry;

/** The case files of benefits: each benefit by its own conditions, before overlaps. */
class BenefitCasesTest {
    private static final Law LAW = Law.load();
    private static final Benefits BENEFITS = LAW.benefits();
    private static final List<String> FAMILIES = List.of(
            "social-assistance",
            "social-pension",
            "emergency",
            "health-insurance",
            "education",
            "electricity",
            "credit",
            "training-work",
            "housing",
            "other");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "social-assistance",
                "social-pension",
                "emergency",
                "health-insurance",
                "education",
                "electricity",
                "credit",
                "training-work",
                "housing",
                "other"
            })
    void every_case_of_a_family_comes_out_as_written(String family) {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : CaseFiles.cases(family)) {
            check(entry).ifPresent(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_rule_has_cases_that_are_met_not_met_and_not_known() {
        Set<String> met = new HashSet<>();
        Set<String> outcomes = new HashSet<>();
        for (String family : FAMILIES) {
            for (Entry entry : CaseFiles.cases(family)) {
                if (entry.has("rule")) {
                    met.add(entry.text("rule"));
                }
                outcomes.add(entry.text("benefit") + " " + entry.text("outcome"));
            }
        }
        List<String> without = new ArrayList<>();
        for (Benefit benefit : BENEFITS.all()) {
            benefit.rules().stream()
                    .map(Rule::id)
                    .filter(id -> !met.contains(id))
                    .forEach(without::add);
            for (String outcome : List.of("entitled", "not-entitled", "undetermined")) {
                if (!outcomes.contains(benefit.id() + " " + outcome)) {
                    without.add(benefit.id() + " " + outcome);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static Optional<String> check(Entry entry) {
        String name = entry.text("name");
        Benefit benefit = BENEFITS.benefit(entry.text("benefit"));
        Facts household = Facts.none(BENEFITS.slots());
        Facts person = household;
        Entry facts = entry.entry("facts");
        for (String fact : facts.keys()) {
            boolean isOfHousehold = fact.startsWith("household.")
                    || fact.startsWith("place.")
                    || (fact.startsWith("event.") && benefit.subject() == Benefit.Subject.HOUSEHOLD);
            if (isOfHousehold) {
                household = household.with(fact, facts.text(fact));
            } else {
                person = person.with(fact, facts.text(fact));
            }
        }
        Question question = new Question(entry.day("date"), household, List.of(person));
        Entitlement found = BENEFITS.answer(question).all().stream()
                .filter(one -> one.benefit().equals(benefit))
                .findFirst()
                .orElseThrow();
        String outcome = found.outcome() == Entitlement.Outcome.OVERLAPPED
                ? Entitlement.Outcome.ENTITLED.code()
                : found.outcome().code();
        List<String> wrong = new ArrayList<>();
        if (!outcome.equals(entry.text("outcome"))) {
            wrong.add("is " + outcome + ", not " + entry.text("outcome"));
        }
        if (entry.has("rule")
                && found.rule()
                        .filter(rule -> rule.id().equals(entry.text("rule")))
                        .isEmpty()) {
            wrong.add("by " + found.rule().map(Rule::id).orElse("no rule") + ", not " + entry.text("rule"));
        }
        Optional<BigDecimal> expected =
                entry.has("amount") ? Optional.of(CaseFiles.sum(entry.text("amount"))) : Optional.empty();
        if (entry.has("rule") && !same(found.sum().amount(), expected)) {
            wrong.add("gives " + found.sum().amount() + ", not " + entry.text("amount", "nothing"));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(name + " " + wrong);
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() == other.isEmpty() && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }
}

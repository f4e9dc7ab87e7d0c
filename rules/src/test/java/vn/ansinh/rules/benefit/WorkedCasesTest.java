package vn.ansinh.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Period;
import vn.ansinh.rules.yaml.Entry;

/** Households worked out by hand, overlaps included. */
class WorkedCasesTest {
    private static final Benefits BENEFITS = Law.load().benefits();

    static Stream<String> names() {
        return CaseFiles.cases("worked").stream().map(entry -> entry.text("name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_worked_case_comes_out_as_written(String name) {
        Entry entry = CaseFiles.cases("worked").stream()
                .filter(one -> one.text("name").equals(name))
                .findFirst()
                .orElseThrow();
        LocalDate day = entry.day("date");
        Facts none = Facts.none(BENEFITS.slots());
        Facts household = CaseFiles.facts(none, entry.entry("household"));
        List<Facts> people = new ArrayList<>();
        entry.entries("people").forEach(person -> people.add(CaseFiles.facts(none, person)));
        Benefits benefits = entry.has("base") ? withBase(entry.text("base")) : BENEFITS;
        List<Entitlement> all =
                benefits.answer(new Question(day, household, people)).all();
        if (entry.has("gives")) {
            for (Entry expected : entry.entries("gives")) {
                Entitlement found = find(all, expected);
                assertThat(found.outcome()).as(name).isEqualTo(Entitlement.Outcome.ENTITLED);
                if (expected.has("amount")) {
                    assertThat(found.sum().amount().orElseThrow())
                            .as(name)
                            .isEqualByComparingTo(CaseFiles.sum(expected.text("amount")));
                }
                assertThat(found.assumed()).as(name).isEqualTo(expected.has("assumed"));
            }
        }
        if (entry.has("not")) {
            for (Entry expected : entry.entries("not")) {
                Entitlement found = find(all, expected);
                assertThat(found.outcome().code()).as(name).isEqualTo(expected.text("outcome"));
                assertThat(found.assumed()).as(name).isEqualTo(expected.has("assumed"));
            }
        }
    }

    private static Entitlement find(List<Entitlement> all, Entry expected) {
        int person = expected.number("person") - 1;
        return all.stream()
                .filter(one -> one.person() == person)
                .filter(one -> one.benefit().id().equals(expected.text("benefit")))
                .findFirst()
                .orElseThrow();
    }

    private static Benefits withBase(String base) {
        Parameter parameter =
                Optional.ofNullable(BENEFITS.byKey().get("base-standard")).orElseThrow();
        Parameter.Dated known = parameter.values().getFirst();
        return BENEFITS.with(Map.of(
                parameter.id(),
                List.of(new Parameter.Dated(
                        new Period(known.period().from(), Period.OPEN),
                        new ParameterValue.Amount(new BigDecimal(base), Optional.empty()),
                        known.citations(),
                        Optional.empty()))));
    }
}

package vn.ansinh.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.language.Facts;

/** What can be said of outcome and sum while a fact is not known, when a benefit has several rules. Made-up benefits. */
class UnknownFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String OVER_59_OR_MAN =
            "{any: [{fact: person.age-years, ge: 60}, {fact: person.sex, is: male}]}";

    private static final Benefits BENEFITS = Law.load(Map.of(
                    "benefits/made-up.yaml",
                    """
                            family: ward
                            benefits:
                            """
                            + benefit(
                                    "highest",
                                    "several-rules: highest",
                                    "{fact: person.hiv, is: true}",
                                    100,
                                    "{fact: person.has-wage, is: true}",
                                    300)
                            + benefit(
                                    "first",
                                    "several-rules: first",
                                    "{fact: person.hiv, is: true}",
                                    100,
                                    "{fact: person.has-wage, is: true}",
                                    300)
                            + benefit(
                                    "exclusive",
                                    "",
                                    "{all: [{fact: person.hiv, is: true}, {fact: person.has-wage, is: false}]}",
                                    100,
                                    "{all: [{fact: person.hiv, is: false}, {fact: person.has-wage, is: true}]}",
                                    300)
                            + benefit(
                                    "whichever",
                                    "",
                                    "{fact: person.hiv, is: true}",
                                    100,
                                    "{fact: person.hiv, is: false}",
                                    300)
                            + benefit(
                                    "same",
                                    "",
                                    "{fact: person.hiv, is: true}",
                                    300,
                                    "{fact: person.hiv, is: false}",
                                    300)
                            + benefit(
                                    "younger-more",
                                    "",
                                    "{fact: person.age-years, lt: 4}",
                                    300,
                                    "{fact: person.age-years, ge: 4}",
                                    100)
                            + benefit(
                                    "younger-less",
                                    "",
                                    "{fact: person.age-years, lt: 4}",
                                    100,
                                    "{fact: person.age-years, ge: 4}",
                                    300)
                            + benefit(
                                    "any-age",
                                    "",
                                    "{fact: person.age-years, lt: 4}",
                                    300,
                                    "{fact: person.age-years, ge: 4}",
                                    300)
                            + benefit(
                                    "old",
                                    "",
                                    "{all: [{fact: person.age-years, ge: 60}, {fact: person.hiv, is: true}]}",
                                    100,
                                    "{all: [{fact: person.age-years, ge: 60}, {fact: person.hiv, is: false}]}",
                                    300)
                            + benefit(
                                    "twice",
                                    "",
                                    "{all: [" + OVER_59_OR_MAN
                                            + ", {any: [{fact: person.age-years, lt: 60}, {fact: person.sex, is: male}]}]}",
                                    100,
                                    "{all: [{fact: person.sex, is: female}, {fact: person.age-years, lt: 60}]}",
                                    300)))
            .benefits();

    private static String benefit(String id, String several, String first, int one, String second, int other) {
        return """
                  - id: %s
                    vi: Chế độ
                    en: Benefit
                    level: ward
                    form: cash
                    payer: local-givers
                    rhythm: once
                    per: person
                    procedure: none
                    %s
                    rules:
                      - {id: %s-1, from: 2020-01-01, to: open, when: %s, amount: %d, source: {document: local-decision, confidence: recalled}}
                      - {id: %s-2, from: 2020-01-01, to: open, when: %s, amount: %d, source: {document: local-decision, confidence: recalled}}
                """.formatted(id, several, id, first, one, id, second, other);
    }

    private static Entitlement ask(String benefit, String... facts) {
        Facts person = Facts.none(BENEFITS.slots());
        for (int at = 0; at < facts.length; at += 2) {
            person = facts[at].equals("born-in")
                    ? person.born(LocalDate.of(year(facts[at + 1]), 1, 1), LocalDate.of(year(facts[at + 1]), 12, 31))
                    : person.with(facts[at], facts[at + 1]);
        }
        return BENEFITS.answer(new Question(DAY, Facts.none(BENEFITS.slots()), List.of(person))).all().stream()
                .filter(one -> one.benefit().id().equals(benefit) && one.person() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static int year(String text) {
        return Integer.parseInt(text);
    }

    private static void isGiven(Entitlement one, Sum.Kind kind, int amount, String... missing) {
        assertThat(one.outcome()).isEqualTo(Entitlement.Outcome.ENTITLED);
        assertThat(one.sum().kind()).isEqualTo(kind);
        assertThat(one.sum().amount().map(BigDecimal::intValueExact)).contains(amount);
        isMissing(one, missing);
    }

    private static void isGivenFromTo(Entitlement one, int least, int most, String... missing) {
        assertThat(one.outcome()).isEqualTo(Entitlement.Outcome.ENTITLED);
        assertThat(one.sum().kind()).isEqualTo(Sum.Kind.UNKNOWN);
        assertThat(one.sum().amount()).isEqualTo(Optional.empty());
        assertThat(one.sum().least().map(BigDecimal::intValueExact)).contains(least);
        assertThat(one.sum().most().map(BigDecimal::intValueExact)).contains(most);
        isMissing(one, missing);
    }

    private static void isMissing(Entitlement one, String... missing) {
        assertThat(one.missing()).extracting(FactKind::id).containsExactly(missing);
    }

    @Test
    void the_highest_of_several_rules_counts_and_is_the_least_while_a_higher_one_is_open() {
        isGiven(ask("highest", "person.hiv", "true"), Sum.Kind.MINIMUM, 100, "person.has-wage");
        isGiven(ask("highest", "person.hiv", "true", "person.has-wage", "false"), Sum.Kind.EXACT, 100);
        isGiven(ask("highest", "person.hiv", "true", "person.has-wage", "true"), Sum.Kind.EXACT, 300);
        isGiven(ask("highest", "person.has-wage", "true"), Sum.Kind.EXACT, 300);
    }

    @Test
    void the_first_rule_comes_first_and_is_asked_for_while_it_is_open() {
        isGiven(ask("first", "person.has-wage", "true"), Sum.Kind.EXACT, 300, "person.hiv");
        isGiven(ask("first", "person.hiv", "true"), Sum.Kind.EXACT, 100);
        isGiven(ask("first", "person.hiv", "true", "person.has-wage", "true"), Sum.Kind.EXACT, 100);
        isGiven(ask("first", "person.hiv", "false", "person.has-wage", "true"), Sum.Kind.EXACT, 300);
    }

    @Test
    void of_rules_that_exclude_one_another_nothing_more_is_asked_once_one_holds() {
        isGiven(ask("exclusive", "person.hiv", "true", "person.has-wage", "false"), Sum.Kind.EXACT, 100);
        assertThat(ask("exclusive", "person.hiv", "true").outcome()).isEqualTo(Entitlement.Outcome.UNDETERMINED);
        isMissing(ask("exclusive", "person.hiv", "true"), "person.has-wage");
        assertThat(ask("exclusive", "person.hiv", "true", "person.has-wage", "true")
                        .outcome())
                .isEqualTo(Entitlement.Outcome.NOT_ENTITLED);
    }

    @Test
    void what_is_given_whatever_a_fact_is_says_from_what_to_what() {
        isGivenFromTo(ask("whichever"), 100, 300, "person.hiv");
        isGiven(ask("same"), Sum.Kind.EXACT, 300);
    }

    @Test
    void of_a_year_of_birth_the_latest_day_is_taken_if_none_gives_less() {
        isGivenFromTo(ask("younger-more", "born-in", "2022"), 100, 300, "person.birth-date");
        Entitlement less = ask("younger-less", "born-in", "2022");
        isGiven(less, Sum.Kind.EXACT, 100);
        assertThat(less.assumed()).isTrue();
        Entitlement same = ask("any-age", "born-in", "2022");
        isGiven(same, Sum.Kind.EXACT, 300);
        assertThat(same.assumed()).isFalse();
        assertThat(ask("younger-more", "born-in", "2023").assumed()).isFalse();
        isGiven(ask("younger-more", "born-in", "2023"), Sum.Kind.EXACT, 300);
    }

    @Test
    void the_last_day_of_an_age_and_the_first_of_the_next_are_told_apart() {
        isGiven(ask("younger-more", "person.birth-date", "2022-11-25"), Sum.Kind.EXACT, 300);
        isGiven(ask("younger-more", "person.birth-date", "2022-11-24"), Sum.Kind.EXACT, 100);
    }

    @Test
    void who_is_too_young_on_the_latest_day_of_the_year_of_birth_is_refused_as_assumed() {
        Entitlement young = ask("old", "born-in", "1966");
        assertThat(young.outcome()).isEqualTo(Entitlement.Outcome.NOT_ENTITLED);
        assertThat(young.assumed()).isTrue();
        isGivenFromTo(ask("old", "born-in", "1960"), 100, 300, "person.hiv");
    }

    @Test
    void a_fact_that_stands_twice_in_a_condition_is_tried_in_every_case() {
        isGiven(ask("twice", "person.sex", "male"), Sum.Kind.EXACT, 100);
        assertThat(ask("twice", "person.sex", "female", "person.birth-date", "1950-01-01")
                        .outcome())
                .isEqualTo(Entitlement.Outcome.NOT_ENTITLED);
        isGiven(ask("twice", "person.sex", "female", "person.birth-date", "1990-01-01"), Sum.Kind.EXACT, 300);
        assertThat(ask("twice", "person.birth-date", "1950-01-01").outcome())
                .isEqualTo(Entitlement.Outcome.UNDETERMINED);
        isMissing(ask("twice", "person.birth-date", "1950-01-01"), "person.sex");
    }

    @Test
    void what_is_open_beside_another_way_to_the_same_card_is_not_worth_asking() {
        Facts none = Facts.none(BENEFITS.slots());
        Answers answers = BENEFITS.answer(new Question(
                DAY,
                none.with("household.status", "poor"),
                List.of(none.with("person.birth-date", "1990-01-01"), none.with("person.birth-date", "1992-01-01"))));
        StillOpen open = new StillOpen(BENEFITS, answers.all());
        List<Entitlement> cards = answers.all().stream()
                .filter(one ->
                        one.benefit().id().startsWith("hi-") && one.outcome() == Entitlement.Outcome.UNDETERMINED)
                .toList();
        assertThat(cards).isNotEmpty().noneMatch(open::isWorthAsking);
        List<ToAsk> asked = open.toAsk(one -> 1);
        assertThat(asked).extracting(ask -> ask.fact().id()).doesNotHaveDuplicates();
        ToAsk hiv = asked.stream()
                .filter(ask -> ask.fact().id().equals("person.hiv"))
                .findFirst()
                .orElseThrow();
        assertThat(hiv.people()).containsExactly(0, 1);
        assertThat(hiv.benefits())
                .extracting(Benefit::id)
                .contains("allowance-hiv-poor")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_fact_that_alone_decides_is_asked_before_one_that_decides_with_others() {
        List<Entitlement> all = List.of(ask("exclusive", "person.hiv", "true"), ask("exclusive"));
        assertThat(new StillOpen(BENEFITS, all).toAsk(one -> 1))
                .extracting(ask -> ask.fact().id())
                .containsExactly("person.has-wage", "person.hiv");
        assertThat(new StillOpen(BENEFITS, all).toAsk(one -> one.missing().size() == 1 ? 0 : 1))
                .hasSize(2);
    }
}

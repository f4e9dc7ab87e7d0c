package vn.ansinh.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.source.Language;

/** A new decree or a benefit of the ward's own is a file: no Java changes. */
class NewLawTest {
    static final String DECREE = """
            documents:
              - {id: decree-1-2027, number: 1/2027/ND-CP, vi: Nghị định 1/2027/NĐ-CP, en: Decree 1/2027/ND-CP, signed: 2026-12-20, from: 2027-07-01, to: open}
            values:
              - parameter: social-assistance.base-standard
                from: 2027-07-01
                to: open
                value: 600000
                source: {document: decree-1-2027, article: "4", confidence: verified}
            rules:
              - benefit: allowance-disability
                replaces: [k6-severe-adult-d335]
                id: k6-severe-adult-2027
                from: 2027-07-01
                to: open
                when: {all: [{fact: person.disability-degree, is: severe}, {fact: person.age-years, ge: 16}, {fact: person.age-years, lt: 60}]}
                amount: {times: [{param: social-assistance.base-standard}, 2]}
                source: {document: decree-1-2027, article: "5", clause: "6", confidence: verified}
            """;

    private static final String WARD = """
            family: ward
            benefits:
              - id: ward-birth-gift
                vi: Quà mừng trẻ sơ sinh của phường
                en: Birth gift of the ward
                level: ward
                form: cash
                payer: local-givers
                rhythm: once
                per: child
                procedure: none
                joins: carer-money
                rules:
                  - id: birth-gift
                    from: 2026-01-01
                    to: open
                    when: {fact: person.age-months, lt: 12}
                    amount: 300000
                    source: {document: local-decision, confidence: recalled}
            """;

    @Test
    void a_decree_that_is_a_file_changes_value_and_rule_on_its_day() {
        Benefits benefits = Law.load(Map.of("decrees/2027.yaml", DECREE)).benefits();
        assertThat(severe(benefits, LocalDate.of(2027, 6, 30))).isEqualByComparingTo(CaseFiles.sum("540000 * 1.5"));
        assertThat(severe(benefits, LocalDate.of(2027, 7, 1))).isEqualByComparingTo(CaseFiles.sum("600000 * 2"));
    }

    @Test
    void a_future_decree_changes_nothing_today() {
        Benefits today = Law.load().benefits();
        Benefits with = Law.load(Map.of("decrees/2027.yaml", DECREE)).benefits();
        Facts none = Facts.none(today.slots());
        Question question = new Question(
                LocalDate.of(2026, 11, 24),
                none.with("household.status", "poor"),
                List.of(none.with("person.birth-date", "1950-05-01").with("person.disability-degree", "severe")));
        List<String> before = said(today.answer(question));
        assertThat(said(with.answer(question))).isEqualTo(before);
    }

    private static List<String> said(Answers answers) {
        return answers.all().stream()
                .map(one -> RightExplanation.of(answers, one, Language.EN).toText())
                .toList();
    }

    @Test
    void a_benefit_of_the_wards_own_is_answered_and_explained() {
        Benefits benefits = Law.load(Map.of("benefits/ward.yaml", WARD)).benefits();
        Facts none = Facts.none(benefits.slots());
        Answers answers = benefits.answer(
                new Question(LocalDate.of(2026, 11, 24), none, List.of(none.with("person.birth-date", "2026-03-01"))));
        Entitlement gift = answers.all().stream()
                .filter(one -> one.benefit().id().equals("ward-birth-gift"))
                .findFirst()
                .orElseThrow();
        assertThat(gift.outcome()).isEqualTo(Entitlement.Outcome.ENTITLED);
        RightExplanation why = RightExplanation.of(answers, gift, Language.VI);
        assertThat(why.sentence()).isEqualTo("Quà mừng trẻ sơ sinh của phường: được hưởng 300.000 đ một lần.");
        assertThat(why.isUnchecked()).isTrue();
        assertThat(benefits.overlaps().stream()
                        .filter(overlap -> overlap.id().equals("carer-money"))
                        .findFirst()
                        .orElseThrow()
                        .members())
                .endsWith("ward-birth-gift");
    }

    @Test
    void a_decree_that_ends_a_rule_not_in_force_is_refused() {
        String wrong = DECREE.replace("replaces: [k6-severe-adult-d335]", "replaces: [k6-severe-adult-d20]");
        assertThatThrownBy(() -> Law.load(Map.of("decrees/2027.yaml", wrong)))
                .hasMessageContaining("decrees/2027.yaml:11: rule k6-severe-adult-d20 is not in force");
    }

    private static BigDecimal severe(Benefits benefits, LocalDate day) {
        Facts none = Facts.none(benefits.slots());
        return benefits
                .answer(new Question(
                        day,
                        none,
                        List.of(none.with("person.birth-date", "1990-01-01")
                                .with("person.disability-degree", "severe"))))
                .all()
                .stream()
                .filter(one -> one.benefit().id().equals("allowance-disability"))
                .findFirst()
                .orElseThrow()
                .sum()
                .amount()
                .orElseThrow();
    }
}

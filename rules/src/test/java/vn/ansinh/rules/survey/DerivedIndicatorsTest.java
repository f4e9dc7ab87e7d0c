package vn.ansinh.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Cases;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Questionnaire;
import vn.ansinh.rules.Standard;

class DerivedIndicatorsTest {
    private static final Law LAW = Law.load();
    private static final Standard STANDARD = LAW.standard("2022-2025");
    private static final LocalDate INTERVIEW = LocalDate.of(2026, 11, 24);

    static List<Map<String, Object>> cases() {
        return Cases.of("by-indicator.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_indicator_is_what_the_facts_make_it(Map<String, Object> one) {
        LocalDate on = one.containsKey("on") ? LocalDate.parse(Cases.text(one, "on")) : INTERVIEW;
        Indicator indicator = LAW.indicator(Cases.text(one, "indicator"));
        DerivedAnswer answer = DerivedIndicators.of(LAW, STANDARD, on, members(one), dwelling(one))
                .answer(indicator);
        String why = Cases.text(one, "id") + ": " + Cases.text(one, "sum");
        assertThat(answer.answer().code()).as(why).isEqualTo(Cases.text(one, "expect"));
        if (one.containsKey("missing")) {
            Set<String> missing = new HashSet<>();
            answer.facts().stream().filter(DecidingFact::isUnknown).forEach(fact -> missing.add(fact.fact()));
            assertThat(missing).as(why).isEqualTo(Set.copyOf(Cases.list(one, "missing")));
        }
    }

    @Test
    void insurance_that_the_state_pays_for_the_poor_gives_a_second_result() {
        MemberFacts member = MemberFacts.of("p1")
                .born(Birth.inYear(1980))
                .insured(Answer.YES)
                .payer(InsurancePayer.STATE_BECAUSE_POOR);
        DerivedIndicators derived =
                DerivedIndicators.of(LAW, STANDARD, INTERVIEW, List.of(member), DwellingFacts.UNKNOWN);
        Indicator insurance = LAW.indicator("health-insurance");
        assertThat(derived.deprivations().of(insurance)).isEqualTo(Answer.NO);
        assertThat(derived.deprivationsWithoutStateInsurance().of(insurance)).isEqualTo(Answer.YES);
    }

    @Test
    void a_contrary_answer_of_the_surveyor_is_used_and_both_are_kept() {
        DerivedIndicators derived = DerivedIndicators.of(
                LAW,
                STANDARD,
                INTERVIEW,
                List.of(MemberFacts.of("p1").born(Birth.inYear(1980)).insured(Answer.YES)),
                DwellingFacts.UNKNOWN);
        Indicator insurance = LAW.indicator("health-insurance");
        List<SettledAnswer> settled = derived.settle(Map.of(insurance, Answer.YES));
        SettledAnswer answer = settled.stream()
                .filter(one -> one.indicator().equals(insurance))
                .findFirst()
                .orElseThrow();
        assertThat(answer.isContrary()).isTrue();
        assertThat(answer.used()).isEqualTo(Answer.YES);
        assertThat(answer.computed()).isEqualTo(Answer.NO);
        assertThat(SettledAnswer.deprivations(settled).of(insurance)).isEqualTo(Answer.YES);
    }

    @Test
    void every_choice_of_the_questionnaire_is_a_value_of_the_rules_and_the_other_way_round() {
        assertThat(options("sex")).isEqualTo(codes(Sex.values()));
        assertThat(options("work-status")).isEqualTo(codes(WorkStatus.values()));
        assertThat(options("allowance")).isEqualTo(codes(Allowance.values()));
        assertThat(options("health-insurance-payer")).isEqualTo(codes(InsurancePayer.values()));
        assertThat(options("studying-at")).isEqualTo(codes(Schooling.values()));
        assertThat(options("wall")).isEqualTo(codes(Durability.values()));
        assertThat(options("pillar")).isEqualTo(codes(Durability.values()));
        assertThat(options("roof")).isEqualTo(codes(Durability.values()));
        assertThat(options("water")).isEqualTo(codes(WaterSource.values()));
        assertThat(options("toilet-kind")).isEqualTo(codes(Toilet.values()));
        assertThat(options("means")).isEqualTo(codes(Means.values()));
    }

    private static Set<String> options(String question) {
        Set<String> options = new HashSet<>();
        for (Questionnaire.Option option :
                LAW.questionnaire().question(question).options()) {
            options.add(option.id());
        }
        return options;
    }

    private static Set<String> codes(Enum<?>[] values) {
        Set<String> codes = new HashSet<>();
        for (Enum<?> value : values) {
            codes.add(value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        codes.remove("unknown");
        return codes;
    }

    @SuppressWarnings("unchecked")
    private static List<MemberFacts> members(Map<String, Object> one) {
        List<MemberFacts> members = new ArrayList<>();
        for (Object each : Cases.list(one, "members")) {
            Map<String, Object> facts = (Map<String, Object>) each;
            for (long copy = 0; copy < Cases.number(facts, "copies", 1); copy++) {
                members.add(member("p" + (members.size() + 1), facts));
            }
        }
        return members;
    }

    private static MemberFacts member(String id, Map<String, Object> facts) {
        return MemberFacts.of(id)
                .born(birth(Cases.text(facts, "born")))
                .sex(Sex.ofCode(Cases.text(facts, "sex")).orElse(Sex.UNKNOWN))
                .studyingAt(Schooling.ofCode(Cases.text(facts, "studying")).orElse(Schooling.UNKNOWN))
                .certificate(Schooling.ofCode(Cases.text(facts, "certificate")).orElse(Schooling.UNKNOWN))
                .work(WorkStatus.ofCode(Cases.text(facts, "work")).orElse(WorkStatus.UNKNOWN))
                .ableToWork(answer(facts, "able"))
                .insured(answer(facts, "insured"))
                .stunted(answer(facts, "stunted"))
                .underweight(answer(facts, "underweight"))
                .allowance(Allowance.ofCode(Cases.text(facts, "allowance")).orElse(Allowance.UNKNOWN))
                .usesInternet(answer(facts, "internet"));
    }

    private static Birth birth(String text) {
        return switch (text.length()) {
            case 4 -> text.equals("null") ? Birth.UNKNOWN : Birth.inYear(Integer.parseInt(text));
            case 10 -> Birth.on(LocalDate.parse(text));
            default -> throw new IllegalArgumentException("a birth is a year or a day, got " + text);
        };
    }

    private static DwellingFacts dwelling(Map<String, Object> one) {
        Optional<Set<Means>> means = Optional.empty();
        if (one.containsKey("means")) {
            Set<Means> all = new HashSet<>();
            Cases.list(one, "means")
                    .forEach(code -> all.add(Means.ofCode(code.toString()).orElseThrow()));
            means = Optional.of(all);
        }
        return new DwellingFacts(
                Durability.ofCode(Cases.text(one, "wall")).orElse(Durability.UNKNOWN),
                Durability.ofCode(Cases.text(one, "pillar")).orElse(Durability.UNKNOWN),
                Durability.ofCode(Cases.text(one, "roof")).orElse(Durability.UNKNOWN),
                (int) Cases.number(one, "area", DwellingFacts.UNKNOWN_AREA),
                WaterSource.ofCode(Cases.text(one, "water")).orElse(WaterSource.UNKNOWN),
                Toilet.ofCode(Cases.text(one, "toilet")).orElse(Toilet.UNKNOWN),
                means);
    }

    private static Answer answer(Map<String, Object> facts, String key) {
        return switch (Cases.text(facts, key)) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }
}

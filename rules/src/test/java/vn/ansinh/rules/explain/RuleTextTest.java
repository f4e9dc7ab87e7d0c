package vn.ansinh.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.explain.ConditionText.Line;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Language;

/** The rules of the benefits in words: nothing is left unsaid, whatever a file writes. */
class RuleTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Law LAW = Law.load();
    private static final Benefits BENEFITS = LAW.benefits();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_and_every_value_is_said_in_words(Language language) {
        for (Benefit benefit : BENEFITS.all()) {
            for (Rule rule : benefit.rules()) {
                assertThat(ConditionText.of(rule.when(), BENEFITS, DAY, language))
                        .as(rule.id())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.text()).isNotBlank().doesNotContain("{"));
                assertThat(FormulaText.of(rule, BENEFITS, DAY, language))
                        .as(rule.id())
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(rule.extras())
                        .allSatisfy(extra -> assertThat(FormulaText.extra(extra, BENEFITS, DAY, language))
                                .isNotBlank()
                                .doesNotContain("{"));
            }
        }
        for (Parameter parameter : BENEFITS.parameters().values()) {
            assertThat(parameter.values())
                    .as(parameter.id())
                    .allSatisfy(dated -> assertThat(FormulaText.value(parameter, dated.value(), language))
                            .isNotBlank()
                            .doesNotContain("{"));
        }
    }

    @Test
    void a_formula_is_said_with_the_values_of_the_day_and_what_it_comes_to() {
        Benefit disabled = BENEFITS.benefit("allowance-child-without-support");
        Rule rule = rule(disabled, "k1-under-4-d335");
        assertThat(FormulaText.of(rule, BENEFITS, DAY, Language.VI))
                .startsWith("Mức chuẩn áp dụng tại địa phương (")
                .contains("540.000 đ một tháng")
                .endsWith("× 2,5");
        assertThat(FormulaText.amount(disabled, rule, BENEFITS, DAY, Language.VI))
                .hasValue("1.350.000 đ mỗi tháng");
        assertThat(FormulaText.amount(disabled, rule, BENEFITS, DAY, Language.EN))
                .hasValue("1,350,000 dong a month");
    }

    @Test
    void the_parts_of_a_condition_stand_below_it_and_groups_have_the_name_of_their_benefit() {
        Rule carer = rule(BENEFITS.benefit("carer-takes-in-child-or-elderly"), null);
        List<Line> lines = ConditionText.of(carer.when(), BENEFITS, DAY, Language.VI);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.text()).contains("nhóm k1").contains("Trợ cấp hằng tháng"));
        assertThat(lines.stream().mapToInt(Line::depth).max().orElseThrow()).isPositive();
        assertThat(lines.getFirst().depth()).isZero();
    }

    @Test
    void every_operator_has_words() {
        Condition some =
                rule(BENEFITS.benefit("allowance-child-without-support"), null).when();
        for (Condition each : List.of(
                new Condition.Not(some),
                new Condition.LeftOpen(List.of(some)),
                new Condition.ChildOf("k4"),
                new Condition.Entitled(List.of("k1", "k6")),
                new Condition.Any(List.of(some, new Condition.All(List.of(some)))))) {
            assertThat(ConditionText.of(each, BENEFITS, DAY, Language.VI))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.text()).doesNotContain("{"));
        }
    }

    @Test
    void that_not_all_hold_does_not_read_as_that_none_holds() {
        Condition some =
                rule(BENEFITS.benefit("allowance-child-without-support"), null).when();
        List<Line> lines =
                ConditionText.of(new Condition.Not(new Condition.All(List.of(some, some))), BENEFITS, DAY, Language.VI);
        assertThat(lines).element(0).isEqualTo(new Line(0, "Không phải trường hợp:"));
        assertThat(lines).element(1).isEqualTo(new Line(1, "Đủ tất cả:"));
        assertThat(lines).element(2).extracting(Line::depth).isEqualTo(2);
        List<Line> open = ConditionText.of(new Condition.LeftOpen(List.of(some, some)), BENEFITS, DAY, Language.VI);
        assertThat(open).element(1).isEqualTo(new Line(1, "Có ít nhất một:"));
    }

    @Test
    void a_law_with_other_values_has_a_version_of_its_own_and_leaves_the_first_as_it_was() {
        Parameter standard = Objects.requireNonNull(BENEFITS.parameters().get("social-assistance.province-standard"));
        Parameter.Dated open = standard.values().getFirst();
        Parameter.Dated higher = new Parameter.Dated(
                open.period(),
                new ParameterValue.Amount(BigDecimal.valueOf(600_000), Optional.empty()),
                open.citations(),
                Optional.empty());
        Law ward = LAW.with(Map.of(standard.id(), List.of(higher)));
        Benefit benefit = ward.benefits().benefit("allowance-child-without-support");
        Rule rule = rule(benefit, "k1-under-4-d335");
        assertThat(FormulaText.amount(benefit, rule, ward.benefits(), DAY, Language.VI))
                .hasValue("1.500.000 đ mỗi tháng");
        assertThat(FormulaText.amount(benefit, rule, BENEFITS, DAY, Language.VI))
                .hasValue("1.350.000 đ mỗi tháng");
        assertThat(ward.hash()).isNotEqualTo(LAW.hash()).matches("[0-9a-f]{64}");
        assertThat(LAW.with(Map.of())).isSameAs(LAW);
    }

    private static Rule rule(Benefit benefit, @org.jspecify.annotations.Nullable String id) {
        return benefit.rules().stream()
                .filter(rule -> id == null || rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Claims;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.report.ask.Answering;
import vn.ansinh.office.report.ask.Asked;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.ReadyQuestions;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.report.ask.SavedQuestions;
import vn.ansinh.office.report.ask.Show;
import vn.ansinh.office.report.ask.Subject;

/** Answers of quick questions over the demonstration: cells and lists, days, ready questions, gaps. */
class QuickAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static <T extends @Nullable Object> T acting(Supplier<T> task) {
        return Acting.as(FilledOffice.officer(), "TEST", task);
    }

    static Result answer(Question question) {
        return acting(() -> {
            Answering answering = FilledOffice.get().bean(Answering.class);
            assertThat(answering.fault(question, TODAY)).as(question.text()).isEmpty();
            return answering.answer(question, TODAY);
        });
    }

    @Test
    void every_cell_is_as_long_as_its_list_and_groups_add_up() {
        Result table = answer(Question.about(Subject.HOUSEHOLDS, Asked.of("class", "poor", "near-poor"))
                .by("group")
                .across("head-sex"));
        long sum = 0;
        for (Result.Line line : table.lines()) {
            for (Result.Cell cell : line.cells()) {
                if (cell.count() > 0 && cell.count() < 4) {
                    assertThat(answer(cell.list()).total().count())
                            .as(cell.list().text())
                            .isEqualTo(cell.count());
                }
            }
            sum += line.choice().isPresent() ? line.cells().getLast().count() : 0;
        }
        assertThat(sum).isEqualTo(table.total().count()).isPositive();
        assertThat(table.lines()).hasSizeGreaterThan(20);
    }

    @Test
    void the_day_decides_what_is_counted() {
        long now = answer(Question.about(Subject.HOUSEHOLDS, Asked.of("class", "poor")))
                .total()
                .count();
        long then = acting(() -> FilledOffice.get()
                .bean(Answering.class)
                .answer(Question.about(Subject.HOUSEHOLDS, Asked.of("class", "poor")), LocalDate.of(2023, 12, 31))
                .total()
                .count());
        assertThat(then).isEqualTo(4).isNotEqualTo(now);
    }

    @Test
    void every_ready_question_and_every_condition_can_be_asked() {
        acting(() -> {
            FilledOffice.get()
                    .bean(ReadyQuestions.class)
                    .offered()
                    .forEach((code, question) -> assertThat(FilledOffice.get()
                                    .bean(Answering.class)
                                    .answer(question, TODAY)
                                    .total())
                            .as(code)
                            .isNotNull());
            return null;
        });
        for (Condition condition :
                acting(() -> FilledOffice.get().bean(Conditions.class).offered())) {
            if (!condition.id().equals("lacks-benefit")) {
                Asked asked = acting(() -> new Asked(
                        condition.id(),
                        condition.isChosen(TODAY)
                                ? condition.choices().apply(TODAY).stream()
                                        .limit(1)
                                        .map(Choice::value)
                                        .toList()
                                : condition.params().stream()
                                        .map(param -> param.usual().isEmpty() ? "2024-01-01" : param.usual())
                                        .toList(),
                        false));
                assertThat(answer(Question.about(Subject.HOUSEHOLDS, asked).showing(Show.COUNT))
                                .total())
                        .as(asked.text())
                        .isNotNull();
            }
        }
        assertThat(acting(() -> FilledOffice.get().bean(SavedQuestions.class).all()))
                .extracting(saved -> saved.code())
                .startsWith("HN-01", "HN-02", "HN-03", "HN-04");
    }

    @Test
    void who_has_a_right_and_does_not_get_it_is_told_by_the_gaps() {
        Claims.OfBenefit of = acting(() -> FilledOffice.get().bean(Gaps.class).on(TODAY)).benefits().stream()
                .filter(benefit -> benefit.count(Claim.Kind.UNCLAIMED) > 0)
                .findFirst()
                .orElseThrow();
        Result result = answer(Question.about(
                Subject.HOUSEHOLDS, Asked.of("lacks-benefit", of.benefit().id())));
        assertThat(result.total().count())
                .isEqualTo(of.these(Claim.Kind.UNCLAIMED).stream()
                        .map(claim -> claim.household().id())
                        .distinct()
                        .count());
    }
}

package vn.ansinh.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Confidence;

/** The procedures of reviews: which one counts, what leads where, and what a file may not say. */
class ReviewProceduresTest {
    private static final ReviewProcedures PROCEDURES = Law.load().reviewProcedures();

    private static ReviewProcedure annual(String day) {
        return PROCEDURES.on(ReviewProcedure.Kind.ANNUAL, LocalDate.parse(day)).orElseThrow();
    }

    @Test
    void the_opinion_of_the_district_is_asked_until_districts_end_and_then_only_where_the_ward_says_so() {
        assertThat(annual("2023-09-01").step("opinion").orElseThrow().onlyWhere())
                .isEmpty();
        assertThat(annual("2025-07-01").step("opinion").orElseThrow().onlyWhere())
                .contains("review.opinion-body");
        assertThat(annual("2023-09-01").from("collecting"))
                .extracting(ReviewMove::action)
                .doesNotContain("submit");
        assertThat(annual("2025-07-01").from("collecting"))
                .extracting(ReviewMove::action)
                .contains("submit", "ask-opinion");
        assertThat(annual("2025-07-01").note()).isPresent();
        assertThat(PROCEDURES.on(ReviewProcedure.Kind.ANNUAL, LocalDate.parse("2021-08-31")))
                .isEmpty();
    }

    @Test
    void the_annual_review_runs_from_the_first_of_september_to_the_fourteenth_of_december() {
        ReviewProcedure.Window window = annual("2026-09-01").window().orElseThrow();
        assertThat(PROCEDURES.annual(2026)).contains(annual("2026-09-01"));
        assertThat(PROCEDURES.annual(2020)).isEmpty();
        assertThat(window.begins(2026)).isEqualTo("2026-09-01");
        assertThat(window.ends(2026)).isEqualTo("2026-12-14");
        assertThat(window.citation().confidence()).isEqualTo(Confidence.VERIFIED);
    }

    @Test
    void a_request_of_the_fourth_waits_for_the_fifteenth_and_one_of_the_sixteenth_for_the_next_month() {
        ReviewProcedure.Monthly monthly = PROCEDURES
                .on(ReviewProcedure.Kind.IN_YEAR, LocalDate.parse("2026-03-04"))
                .flatMap(ReviewProcedure::monthly)
                .orElseThrow();
        LocalDate march = monthly.begins(LocalDate.parse("2026-03-04"));
        assertThat(march).isEqualTo("2026-03-15");
        assertThat(monthly.due(march)).contains(LocalDate.parse("2026-03-30"));
        assertThat(monthly.begins(LocalDate.parse("2026-03-15"))).isEqualTo("2026-03-15");
        assertThat(monthly.due(monthly.begins(LocalDate.parse("2026-03-16")))).contains(LocalDate.parse("2026-04-30"));
    }

    /** Article 6 of Decision 24/2021 was not seen: nothing says the last day, a meeting or a posting, so none is made up. */
    @Test
    void the_review_of_living_standards_begins_on_the_fifteenth_and_knows_no_last_day_no_meeting_and_no_posting() {
        ReviewProcedure procedure = PROCEDURES
                .on(ReviewProcedure.Kind.LIVING_STANDARD, LocalDate.parse("2026-11-15"))
                .orElseThrow();
        ReviewProcedure.Monthly monthly = procedure.monthly().orElseThrow();
        LocalDate november = monthly.begins(LocalDate.parse("2026-11-03"));
        assertThat(november).isEqualTo("2026-11-15");
        assertThat(monthly.due(november)).isEmpty();
        assertThat(monthly.last(november)).isEqualTo("2026-12-14");
        assertThat(monthly.citation().confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(procedure.steps())
                .extracting(ReviewStep::id)
                .containsExactly("list", "survey", "settled", "collecting", "decision", "closed");
        assertThat(procedure.note().orElseThrow().vi()).contains("Điều 6", "chưa đọc được");
    }

    @Test
    void every_step_leads_on_to_the_end_and_those_of_groups_never_to_those_of_the_ward() {
        for (ReviewProcedure procedure : PROCEDURES.all()) {
            for (ReviewStep step : procedure.steps()) {
                List<ReviewMove> moves = procedure.from(step.id());
                assertThat(moves).as("%s of %s", step.id(), procedure.id()).isNotEmpty();
                assertThat(moves)
                        .allMatch(
                                move -> procedure.step(move.to()).orElseThrow().isOfGroup() == step.isOfGroup());
            }
        }
    }

    @Test
    void a_step_that_nothing_leads_to_is_refused_with_its_line() {
        String broken = """
                actors:
                  - {id: officer, vi: Cán bộ, en: Officer}
                procedures:
                  - id: broken
                    kind: annual
                    from: 2026-01-01
                    to: open
                    vi: Rà soát
                    en: Review
                    ground: {vi: Quyết định, en: Decision}
                    window: {from: 09-01, before: 12-15, source: {document: decision-24-2021, confidence: verified}}
                    source: {document: decision-24-2021, confidence: verified}
                    steps:
                      - {id: list, of: group, actor: officer, vi: Lập danh sách, en: List, source: {document: decision-24-2021, confidence: verified}}
                      - {id: lost, of: group, actor: officer, vi: Mất, en: Lost, source: {document: decision-24-2021, confidence: verified}}
                      - {id: decision, of: ward, actor: officer, vi: Quyết định, en: Decision, source: {document: decision-24-2021, confidence: verified}}
                    moves:
                      - {from: decision, action: close, to: decision, actor: officer}
                """;
        assertThatThrownBy(() -> Law.load(Map.of("poverty/review-procedures.yaml", broken)))
                .hasMessageContaining("nothing leads to step lost");
    }
}

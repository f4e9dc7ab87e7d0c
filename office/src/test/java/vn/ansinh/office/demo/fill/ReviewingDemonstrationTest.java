package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.decision.Decision;
import vn.ansinh.office.review.decision.Decisions;
import vn.ansinh.office.review.decision.Replay;
import vn.ansinh.office.review.round.Rounds;

/** The demonstration has the annual review of 2026 half way, opened once however often it starts. */
class ReviewingDemonstrationTest {
    @Test
    void the_review_of_the_year_is_half_way_and_is_opened_once() {
        RunningOffice office = FilledOffice.get();
        office.bean(ReviewingDemonstration.class)
                .review(
                        office.bean(DemonstrationFounding.class),
                        office.bean(Today.class).date());
        Acting.as(FilledOffice.officer(), "SEE_REVIEW", () -> {
            assertThat(office.bean(Rounds.class).all()).hasSize(5);
            var round = office.bean(Rounds.class).all().stream()
                    .filter(one -> one.isAnnual() && one.year() == 2026)
                    .findFirst()
                    .orElseThrow();
            assertThat(office.bean(Rounds.class).moves(round.id()))
                    .extracting(move -> move.action())
                    .contains("begin-survey", "end-survey", "agree")
                    .doesNotContain("take-down", "submit");
        });
    }

    @Test
    void the_review_of_2023_is_closed_with_the_figures_of_the_plan_and_every_household_comes_out_the_same_again() {
        RunningOffice office = FilledOffice.get();
        Acting.as(FilledOffice.officer(), "SEE_REVIEW", () -> {
            var round = office.bean(Rounds.class).all().getLast();
            assertThat(office.bean(Rounds.class).step(round, Optional.empty())).isEqualTo("closed");
            var decision = office.bean(Decisions.class).main(round.id()).orElseThrow();
            assertThat(decision.of(ListResult.POOR)).hasSize(4);
            assertThat(decision.of(ListResult.NEAR_POOR)).hasSize(60);
            assertThat(Decision.people(decision.of(ListResult.POOR))).isEqualTo(15);
            Replay.Result again = office.bean(Replay.class).of(decision);
            assertThat(again.different()).isEmpty();
            assertThat(again.same()).isGreaterThan(60);
        });
    }

    @Test
    void a_family_of_fishers_has_an_average_living_standard_since_october() {
        RunningOffice office = FilledOffice.get();
        Acting.as(FilledOffice.officer(), "SEE_REVIEW", () -> {
            var round = office.bean(Rounds.class).all().stream()
                    .filter(one -> !one.isOfLists())
                    .findFirst()
                    .orElseThrow();
            assertThat(office.bean(Rounds.class).step(round, Optional.empty())).isEqualTo("closed");
            assertThat(round.isDue()).isFalse();
            Decision decision = office.bean(Decisions.class).main(round.id()).orElseThrow();
            assertThat(decision.lines()).extracting(Decision.Line::becomes).containsExactly("average-living-standard");
            assertThat(office.bean(Replay.class).of(decision).different()).isEmpty();
        });
    }

    @Test
    void the_review_of_october_is_closed_and_that_of_november_is_open() {
        RunningOffice office = FilledOffice.get();
        Acting.as(FilledOffice.officer(), "SEE_REVIEW", () -> {
            List<String> steps = office.bean(Rounds.class).all().stream()
                    .filter(one -> !one.isAnnual() && one.isOfLists())
                    .map(one -> one.month() + " " + office.bean(Rounds.class).step(one, Optional.empty()))
                    .toList();
            assertThat(steps).containsExactly("11 collecting", "10 closed");
        });
    }
}

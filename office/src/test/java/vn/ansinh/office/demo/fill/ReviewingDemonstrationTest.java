package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
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
            assertThat(office.bean(Rounds.class).all()).hasSize(1);
            var round = office.bean(Rounds.class).all().getFirst();
            assertThat(office.bean(Rounds.class).moves(round.id()))
                    .isNotEmpty()
                    .allMatch(move -> move.action().equals("begin-survey"));
        });
    }
}

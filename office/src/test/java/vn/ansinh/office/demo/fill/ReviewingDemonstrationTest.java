package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.decision.Decision;
import vn.ansinh.office.review.decision.Decisions;
import vn.ansinh.office.review.decision.Replay;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** The annual reviews of the demonstration: three closed ones that replay, and that of 2026 half way, opened once however often it starts. */
class ReviewingDemonstrationTest {
    @Test
    void the_review_of_the_year_is_half_way_and_is_opened_once() {
        RunningOffice office = FilledOffice.get();
        office.bean(ReviewingDemonstration.class)
                .review(
                        office.bean(DemonstrationFounding.class),
                        office.bean(Today.class).date());
        Acting.as(FilledOffice.officer(), "SEE_REVIEW", () -> {
            assertThat(office.bean(Rounds.class).all()).hasSize(7);
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

    /** The plan for 2024: 4 poor and 20 near-poor households fewer. */
    @Test
    void the_reviews_of_2024_and_2025_are_closed_and_that_of_2024_met_its_targets() {
        Acting.as(FilledOffice.officer(), "SEE_REVIEW", () -> {
            Decision first = decided(2024);
            assertThat(first.of(ListResult.POOR)).isEmpty();
            assertThat(first.of(ListResult.NEAR_POOR)).hasSize(60 - 20);
            assertThat(first.lines().stream().filter(line -> line.was().equals("poor")))
                    .hasSize(4);
            assertThat(first.of(ListResult.LEFT_POVERTY)).hasSize(2);
            assertThat(first.of(ListResult.LEFT_NEAR_POVERTY)).hasSize(24);
            assertThat(first.notRecognised()).hasSize(1);
            Decision second = decided(2025);
            assertThat(second.of(ListResult.POOR)).hasSize(2);
            assertThat(second.of(ListResult.NEAR_POOR)).hasSize(32);
            assertThat(second.of(ListResult.LEFT_NEAR_POVERTY)).hasSize(9);
        });
    }

    private static Decision decided(int year) {
        Rounds rounds = FilledOffice.get().bean(Rounds.class);
        Round round = rounds.all().stream()
                .filter(one -> one.isAnnual() && one.year() == year)
                .findFirst()
                .orElseThrow();
        assertThat(rounds.step(round, Optional.empty())).isEqualTo("closed");
        return FilledOffice.get().bean(Decisions.class).main(round.id()).orElseThrow();
    }

    @Test
    void every_household_of_every_signed_decision_comes_out_the_same_again() {
        RunningOffice office = FilledOffice.get();
        Acting.as(FilledOffice.officer(), "SEE_REVIEW", () -> {
            int same = 0;
            for (Round round : office.bean(Rounds.class).all()) {
                for (Decision decision : office.bean(Decisions.class).of(round.id())) {
                    Replay.Result again = office.bean(Replay.class).of(decision);
                    assertThat(again.different()).as(round.inPapers()).isEmpty();
                    assertThat(again.withoutForm()).as(round.inPapers()).isZero();
                    same += again.same();
                }
            }
            assertThat(same).isEqualTo(200 + 67 + 43 + 1 + 1);
        });
    }

    @Test
    void each_certificate_has_the_boxes_of_its_years_and_each_paper_the_ward_of_its_day() {
        assertThat(ask("""
                        select string_agg(distinct extract(year from dated)::text || ' ' || issuer, ', ' order by
                            extract(year from dated)::text || ' ' || issuer)
                        from correspondence.document where direction = 'out'"""))
                .isEqualTo("2024 Ủy ban nhân dân phường Phước Long, 2025 Ủy ban nhân dân phường Nam Nha Trang,"
                        + " 2025 Ủy ban nhân dân phường Phước Long, 2026 Ủy ban nhân dân phường Nam Nha Trang");
        assertThat(ask("""
                        select string_agg(years || ' ' || n, ', ' order by years) from (
                            select years, count(*) as n from (
                                select certificate_id, string_agg(distinct year::text, '+' order by year::text) as years
                                from review.certificate_year group by certificate_id) each group by years) all_of_them""")).isEqualTo("2025 9, 2025+2026 31, 2026 4");
    }

    private static String ask(String question) {
        RunningOffice office = FilledOffice.get();
        return Acting.as(
                FilledOffice.officer(),
                "SEE_CORRESPONDENCE",
                () -> office.bean(TransactionTemplate.class)
                        .execute(status -> office.bean(JdbcClient.class)
                                .sql(question)
                                .query(String.class)
                                .single()));
    }

    @Test
    void the_tables_of_every_annual_review_balance_and_none_asks_for_certificates_again() {
        RunningOffice office = FilledOffice.get();
        Visit officer = office.visit();
        officer.signIn("canbo", FilledOffice.PASSWORD);
        List<Round> annual =
                Acting.as(
                                FilledOffice.officer(),
                                "SEE_REVIEW",
                                () -> office.bean(Rounds.class).all())
                        .stream()
                        .filter(Round::isAnnual)
                        .toList();
        assertThat(annual).extracting(Round::year).containsExactly(2026, 2025, 2024, 2023);
        for (Round round : annual) {
            assertThat(officer.get(round.address() + "/reports/near-poor-flow").body())
                    .doesNotContain("chưa cân")
                    .contains("9. Cuối kỳ");
            assertThat(officer.get(round.address()).body()).doesNotContain("chưa được cấp hoặc xác nhận");
        }
    }

    @Test
    void a_surveyor_has_households_to_visit_and_two_families_sent_a_request() {
        RunningOffice office = FilledOffice.get();
        Visit surveyor = office.visit();
        surveyor.signIn("rasoat", FilledOffice.PASSWORD);
        assertThat(surveyor.get("/fieldwork").body()).contains("Tổ dân phố 7", "PL-07-");
        Visit officer = office.visit();
        officer.signIn("canbo", FilledOffice.PASSWORD);
        assertThat(officer.get("/requests/online").body()).contains("Trần Văn Đức", "Lê Thị Huệ");
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

package vn.ansinh.office.review.reinterview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;
import vn.ansinh.office.survey.Surveys;

/** A second form stands beside the surveyor's, its differences are listed and decided, and it never counts itself. */
class ReinterviewTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private RunningOffice office;
    private Visit officer;
    private Visit committee;
    private Visit leader;
    private UUID an = new UUID(0, 0);
    private String group = "";
    private String page = "";

    @BeforeEach
    void a_surveyed_household_of_a_review() {
        List<UUID> groups = ward.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
        committee = office.signedIn(ward.ward(), "ban", Role.COMMITTEE_MEMBER);
        leader = office.signedIn(ward.ward(), "to01", Role.GROUP_LEADER, groups.get(0));
        an = ward.household("A-1", groups.get(0), EARLY, "Lê Thị An");
        ward.officer(() -> database.sql()
                .sql("""
                        insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                        values (platform.ward(), :id, :household, 'poor', daterange('2026-01-01', null), 'test', now())
                        """)
                .param("id", Ids.next())
                .param("household", an)
                .update());
        String round = officer.post("/reviews", Map.of("kind", "annual", "year", "2026"))
                .location();
        group = round + "/groups/" + groups.get(0);
        page = round + "/reinterviews";
        officer.post(group + "/move", Map.of("action", "begin-survey", "day", "5/9/2026"));
        survey(LocalDate.of(2026, 10, 16));
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private void survey(LocalDate day) {
        ward.officer(() -> office.bean(SubmittingSurvey.class)
                .submit(List.of(new NewSubmission(
                        an,
                        day,
                        "Bà Nga",
                        Submission.Channel.DESK,
                        null,
                        Answers.of(Map.of("income-per-household", "30000000", "toilet", "septic"))))));
    }

    private Visit.Answer second(String toilet, String income) {
        return committee.post(
                page + "/A-1",
                Map.of(
                        "interview-date",
                        "20/10/2026",
                        "interviewer",
                        "Ông Tư",
                        "toilet",
                        toilet,
                        "income-per-household",
                        income));
    }

    @Test
    void a_sample_is_drawn_by_the_share_entered_with_a_seed_that_stays() {
        assertThat(committee.post(page + "/draw", Map.of("percent", "")).body()).contains("Xin nhập tỷ lệ");
        assertThat(leader.post(page + "/draw", Map.of("percent", "50")).status())
                .isEqualTo(403);
        assertThat(committee.post(page + "/draw", Map.of("percent", "10")).location())
                .isEqualTo(page);
        assertThat(officer.get(page).body()).contains("Lê Thị An", "Rút 1 trong 1 hộ, tỷ lệ 10%, mầm ");
        assertThat(committee.post(page + "/draw", Map.of("percent", "10")).body())
                .contains("Không còn hộ nào");
    }

    @Test
    void the_same_seed_draws_the_same_households() {
        List<UUID> among = java.util.stream.LongStream.range(0, 50)
                .mapToObj(at -> new UUID(7, at))
                .toList();
        assertThat(Lot.draw(among, 10, "seed"))
                .hasSize(5)
                .isEqualTo(Lot.draw(among.reversed(), 10, "seed"))
                .isNotEqualTo(Lot.draw(among, 10, "other"));
        assertThat(Lot.draw(among, 1, "seed")).hasSize(1);
    }

    @Test
    void the_second_form_shows_nothing_of_the_first_and_does_not_replace_it() {
        assertThat(committee.post(page + "/pick", Map.of("codes", "X-9")).body())
                .contains("Xin ghi mã của hộ");
        committee.post(page + "/pick", Map.of("codes", "A-1"));
        assertThat(committee.get(page + "/A-1").body())
                .contains("Phiếu phúc tra hộ Lê Thị An")
                .doesNotContain("30000000");
        assertThat(second("none", "30000000").location()).isEqualTo(page + "/A-1");
        assertThat(committee.get(page + "/A-1").body())
                .contains("Khác 1 câu, chưa quyết định", "Nhà tiêu", "Tự hoại", "Không có")
                .doesNotContain("30.000.000");
        assertThat(second("none", "1").body()).as("only once").contains("đã có phiếu phúc tra");
        ward.officer(() -> {
            Submission current = office.bean(Surveys.class)
                    .current(an, LocalDate.of(2026, 12, 1))
                    .orElseThrow();
            assertThat(current.surveyor()).isEqualTo("Bà Nga");
            assertThat(current.answers().text("toilet")).isEqualTo("septic");
            return null;
        });
    }

    @Test
    void a_survey_does_not_end_before_differences_are_decided_and_surveyed_again() {
        committee.post(page + "/pick", Map.of("codes", "A-1"));
        second("septic", "900000");
        assertThat(officer.post(group + "/move", Map.of("action", "end-survey", "day", "25/10/2026"))
                        .body())
                .contains("Còn 1 hộ phúc tra có câu trả lời khác nhau chưa quyết định: A-1");
        assertThat(committee
                        .post(page + "/A-1/decide", Map.of("decision", "again", "reason", " "))
                        .body())
                .contains("Xin chọn và ghi lý do");
        committee.post(page + "/A-1/decide", Map.of("decision", "again", "reason", "Ghi nhầm thu nhập"));
        assertThat(officer.get(group + "/fieldwork").body())
                .contains("Khảo sát lại", "Phúc tra thấy khác: Ghi nhầm thu nhập");
        assertThat(officer.post(group + "/move", Map.of("action", "end-survey", "day", "25/10/2026"))
                        .body())
                .contains("Còn 1 hộ phải khảo sát lại sau phúc tra: A-1");
        survey(LocalDate.of(2026, 10, 24));
        assertThat(officer.get(page).body()).contains("Đã khảo sát lại");
        assertThat(officer.post(group + "/move", Map.of("action", "end-survey", "day", "25/10/2026"))
                        .location())
                .isEqualTo(group);
    }

    @Test
    void forms_that_agree_need_no_decision() {
        committee.post(page + "/pick", Map.of("codes", "A-1"));
        second("septic", "30000000");
        assertThat(committee.get(page + "/A-1").body()).contains("Hai phiếu khớp nhau");
        assertThat(committee
                        .post(page + "/A-1/decide", Map.of("decision", "stays", "reason", "x"))
                        .body())
                .contains("không có gì phải quyết định");
    }

    @Test
    void a_chosen_household_is_withdrawn_with_a_reason_and_stays_in_the_draw() {
        committee.post(page + "/pick", Map.of("codes", "A-1"));
        assertThat(leader.post(page + "/A-1/withdraw", Map.of("why", "Hộ đi vắng"))
                        .status())
                .isEqualTo(403);
        assertThat(committee.post(page + "/A-1/withdraw", Map.of("why", " ")).body())
                .contains("Xin ghi vì sao rút");
        assertThat(committee
                        .post(page + "/A-1/withdraw", Map.of("why", "Hộ đi vắng hết tháng"))
                        .location())
                .isEqualTo(page);
        assertThat(committee.get(page).body())
                .contains("Hộ đã rút khỏi phúc tra", "Hộ đi vắng hết tháng", "Chọn 1 hộ", "Hộ phúc tra: 0");
        assertThat(committee.get(page + "/A-1").status()).isEqualTo(404);
        assertThat(committee.post(page + "/pick", Map.of("codes", "A-1")).status())
                .isEqualTo(409);
    }

    @Test
    void a_code_that_is_not_on_the_list_is_said_and_nobody_is_chosen() {
        Visit.Answer answer = committee.post(page + "/pick", Map.of("codes", "A-1 B-77"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("B-77").contains("Chưa chọn hộ nào");
        assertThat(committee.post(page + "/pick", Map.of("codes", "a-1")).location())
                .isEqualTo(page);
    }

    @Test
    void who_asked_the_family_first_does_not_ask_it_again() {
        committee.post(page + "/pick", Map.of("codes", "A-1"));
        Visit.Answer answer = committee.post(
                page + "/A-1", Map.of("interview-date", "20/10/2026", "interviewer", "  bà  NGA ", "toilet", "none"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("không phúc tra hộ của mình");
    }

    @Test
    void a_form_that_came_before_the_decision_is_not_the_one_that_it_asks_for() {
        committee.post(page + "/pick", Map.of("codes", "A-1"));
        second("septic", "900000");
        survey(LocalDate.of(2026, 10, 22));
        committee.post(page + "/A-1/decide", Map.of("decision", "again", "reason", "Ghi nhầm thu nhập"));
        assertThat(officer.get(page).body()).contains("Phải khảo sát lại").doesNotContain("Đã khảo sát lại");
        survey(LocalDate.of(2026, 10, 24));
        assertThat(officer.get(page).body()).contains("Đã khảo sát lại");
    }

    @Test
    void no_second_form_comes_once_the_survey_of_the_group_is_over() {
        committee.post(page + "/pick", Map.of("codes", "A-1"));
        assertThat(officer.post(group + "/move", Map.of("action", "end-survey", "day", "25/10/2026"))
                        .location())
                .isEqualTo(group);
        Visit.Answer answer = second("none", "1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("đã hết khảo sát");
    }

    @Test
    void of_two_who_draw_or_decide_at_once_one_hears_that_it_is_done() {
        assertThat(atOnce(page + "/draw", Map.of("percent", "100"))).containsExactly(303, 409);
        second("none", "1");
        assertThat(atOnce(page + "/A-1/decide", Map.of("decision", "stays", "reason", "Đã đối chiếu")))
                .containsExactly(303, 409);
    }

    private List<Integer> atOnce(String address, Map<String, String> form) {
        return IntStream.range(0, 2)
                .mapToObj(who -> CompletableFuture.supplyAsync(
                        () -> committee.post(address, form).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
    }

    /** Whoever doubts a lot draws it again by its seed, from the households that it was drawn from. */
    @Test
    void a_lot_can_be_drawn_again_long_after() {
        committee.post(page + "/draw", Map.of("percent", "10"));
        survey(LocalDate.of(2026, 10, 24));
        officer.post(group + "/move", Map.of("action", "end-survey", "day", "25/10/2026"));
        String list = leader.get(page).body();
        String draw = list.replaceAll("(?s).*href=\"(/reviews/[^\"]+/reinterviews/draws/[^\"]+)\".*", "$1");
        assertThat(committee.get(draw).body()).contains("Rút lại cho kết quả như cũ", "A-1", an.toString());
        assertThat(leader.get(draw).status()).isEqualTo(200);
    }
}

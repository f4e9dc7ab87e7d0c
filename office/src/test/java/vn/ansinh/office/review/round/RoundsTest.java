package vn.ansinh.office.review.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;

/** A review is opened with its households, families ask, groups go from step to step by the procedure, and nobody skips one. */
class RoundsTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private RunningOffice office;
    private Visit officer;
    private Visit leader;
    private Visit other;
    private List<UUID> groups = List.of();
    private UUID poor = new UUID(0, 0);

    @BeforeEach
    void a_ward_with_a_poor_and_a_near_poor_household() {
        groups = ward.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(ward.ward(), "to01", Role.GROUP_LEADER, groups.get(0));
        other = office.signedIn(ward.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        poor = ward.household("A-1", groups.get(0), EARLY, "Lê Thị An");
        recognise(poor, "poor");
        recognise(ward.household("B-1", groups.get(1), EARLY, "Phạm Văn Dũng"), "near-poor");
        ward.household("A-2", groups.get(0), EARLY, "Trần Thị Chi");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private void recognise(UUID household, String status) {
        ward.officer(() -> database.sql()
                .sql("""
                        insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                        values (platform.ward(), :id, :household, :status, daterange('2026-01-01', null), 'test', now())
                        """)
                .param("id", Ids.next())
                .param("household", household)
                .param("status", status)
                .update());
    }

    private String openAnnual() {
        Visit.Answer opened = officer.post("/reviews", Map.of("kind", "annual", "year", "2026"));
        assertThat(opened.location()).as(opened.body()).startsWith("/reviews/");
        return opened.location();
    }

    private String ask(Visit who, String code, String kind, String received) {
        Visit.Answer taken = who.post(
                "/households/" + code + "/request",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "kind",
                        kind,
                        "channel",
                        "leader",
                        "received",
                        received,
                        "reason",
                        "Chồng mất, nuôi hai con nhỏ"));
        assertThat(taken.location()).as(taken.body()).startsWith("/requests/");
        return taken.location();
    }

    @Test
    void the_poor_and_near_poor_of_the_first_day_are_in_the_annual_review_by_themselves() {
        String round = openAnnual();
        String board = officer.get(round).body();
        assertThat(board)
                .contains("Rà soát định kỳ năm 2026", "Tổ dân phố 1", "Tổ dân phố 2", "Lập danh sách hộ cần rà soát")
                .contains("Cấp huyện không còn từ 01/7/2025")
                .doesNotContain("Xin ý kiến Chủ tịch Ủy ban nhân dân cấp huyện");
        assertThat(officer.get(round + "/groups/" + groups.get(0)).body())
                .contains("Lê Thị An", "Đang là hộ nghèo")
                .doesNotContain("Trần Thị Chi");
        assertThat(openAnnual()).as("opened twice").isEqualTo(round);
    }

    @Test
    void a_review_that_has_not_begun_or_has_no_procedure_is_not_opened() {
        assertThat(officer.post("/reviews", Map.of("kind", "annual", "year", "2027"))
                        .body())
                .contains("bắt đầu ngày 01/09/2027");
        assertThat(officer.post("/reviews", Map.of("kind", "annual", "year", "2019"))
                        .body())
                .contains("chưa có quy trình");
        assertThat(officer.post("/reviews", Map.of("kind", "in-year", "year", "2026", "month", "10"))
                        .body())
                .contains("Không có giấy đề nghị nào");
        assertThat(leader.post("/reviews", Map.of("kind", "annual", "year", "2026"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_family_that_asks_is_screened_and_joins_the_open_annual_review() {
        String round = openAnnual();
        String request = ask(leader, "A-2", "review", "10/11/2026");
        assertThat(officer.get("/inbox").body()).contains("Giấy đề nghị rà soát của hộ Trần Thị Chi");
        assertThat(officer.get(request).body())
                .contains("DN-2026-0001", "Rà soát định kỳ năm 2026", "14/12/2026")
                .doesNotContain("15/11/2026", "30/11/2026");
        assertThat(other.get(request).status()).isEqualTo(404);
        officer.post(request + "/screen", Map.of("decision", "in", "reason", ""));
        assertThat(officer.get(round + "/groups/" + groups.get(0)).body())
                .contains("Trần Thị Chi", "Có giấy đề nghị", "Chồng mất");
        assertThat(leader.get(request).body()).contains("Đã vào kỳ rà soát", "14/12/2026");
        assertThat(officer.get("/inbox").body()).doesNotContain("Trần Thị Chi");
    }

    @Test
    void a_request_is_handled_in_the_review_of_the_month_that_follows_it() {
        String request = ask(officer, "A-2", "review", "5/11/2026");
        assertThat(officer.get(request).body()).contains("15/11/2026", "30/11/2026");
        officer.post(request + "/screen", Map.of("decision", "in"));
        Visit.Answer opened = officer.post("/reviews", Map.of("kind", "in-year", "year", "2026", "month", "11"));
        assertThat(opened.location()).as(opened.body()).startsWith("/reviews/");
        assertThat(officer.get(opened.location()).body())
                .contains("Rà soát thường xuyên tháng 11/2026", "15/11/2026", "30/11/2026", "Tổ dân phố 1")
                .doesNotContain("Tổ dân phố 2");
    }

    @Test
    void a_refusal_needs_a_reason_and_comes_with_a_letter() {
        String request = ask(officer, "A-2", "review", "5/11/2026");
        assertThat(officer.post(request + "/screen", Map.of("decision", "refuse", "reason", " "))
                        .body())
                .contains("Từ chối thì phải ghi lý do");
        officer.post(request + "/screen", Map.of("decision", "refuse", "reason", "Thu nhập trên chuẩn theo Phiếu A"));
        assertThat(officer.get(request).body()).contains("Thu nhập trên chuẩn theo Phiếu A", "Thư từ chối");
        assertThat(officer.download(request + "/letter.docx")).startsWith('P', 'K');
        assertThat(officer.post(request + "/screen", Map.of("decision", "in")).body())
                .contains("đã được giải quyết");
    }

    @Test
    void the_same_request_twice_is_one_and_another_one_waits_until_the_first_is_settled() {
        Map<String, String> form = Map.of(
                "id",
                Ids.next().toString(),
                "kind",
                "review",
                "channel",
                "post",
                "received",
                "5/11/2026",
                "reason",
                "x");
        officer.post("/households/A-2/request", form);
        officer.post("/households/A-2/request", form);
        assertThat(officer.get("/requests").body()).contains("DN-2026-0001").doesNotContain("DN-2026-0002");
        Visit.Answer second = officer.post(
                "/households/A-2/request",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "kind",
                        "review",
                        "channel",
                        "post",
                        "received",
                        "6/11/2026",
                        "reason",
                        "y"));
        assertThat(second.body()).contains("chưa giải quyết xong");
    }

    @Test
    void a_group_goes_on_only_by_the_procedure_and_only_when_nothing_is_missing() {
        String group = openAnnual() + "/groups/" + groups.get(0);
        assertThat(officer.post(group + "/move", Map.of("action", "end-survey")).body())
                .contains("đã ở bước khác");
        assertThat(officer.post(group + "/move", Map.of("action", "begin-survey", "day", "31/8/2026"))
                        .body())
                .contains("Ngày phải từ 01/09/2026");
        assertThat(officer.post(group + "/move", Map.of("action", "begin-survey", "day", "5/9/2026"))
                        .location())
                .isEqualTo(group);
        assertThat(officer.get(group).body())
                .contains("Khảo sát, phân loại hộ", "Còn 1 hộ chưa có phiếu trong kỳ: A-1");
        assertThat(officer.post(group + "/move", Map.of("action", "end-survey")).status())
                .isEqualTo(409);
        assertThat(leader.post(group + "/move", Map.of("action", "end-survey")).status())
                .as("not a leader's step")
                .isEqualTo(409);
        assertThat(other.get(group).status()).isEqualTo(404);
    }

    @Test
    void a_household_is_proposed_or_taken_off_with_a_reason_that_stays() {
        String round = openAnnual();
        String group = round + "/groups/" + groups.get(0);
        String area = groups.get(0).toString();
        assertThat(officer.post(round + "/candidates", Map.of("area", area, "code", "A-2", "why", ""))
                        .body())
                .contains("Xin ghi lý do");
        assertThat(officer.post(round + "/candidates", Map.of("area", area, "code", "B-1", "why", "x"))
                        .body())
                .contains("không ở tổ này");
        officer.post(round + "/candidates", Map.of("area", area, "code", "A-2", "why", "Cháy nhà"));
        assertThat(officer.get(group).body()).contains("Cán bộ đề xuất", "Cháy nhà");
        officer.post(round + "/candidates/remove", Map.of("area", area, "code", "A-2", "why", "Ghi nhầm hộ"));
        assertThat(officer.get(group).body()).contains("Đã đưa ra: Ghi nhầm hộ");
        assertThat(leader.post(round + "/candidates", Map.of("area", area, "code", "A-2", "why", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_household_that_is_poor_now_and_lives_here_is_always_reviewed() {
        String round = openAnnual();
        String area = groups.get(0).toString();
        Visit.Answer kept =
                officer.post(round + "/candidates/remove", Map.of("area", area, "code", "A-1", "why", "Vắng nhà"));
        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.body()).contains("phải được rà soát");
        ward.officer(() -> database.sql()
                .sql("update registry.membership set until = '2026-10-01' where household_id = :home")
                .param("home", poor)
                .update());
        officer.post(round + "/candidates/remove", Map.of("area", area, "code", "A-1", "why", "Đã chuyển đi"));
        assertThat(officer.get(round + "/groups/" + area).body()).contains("Đã đưa ra: Đã chuyển đi");
    }

    @Test
    void a_survey_does_not_end_before_its_last_form_was_filled_in() {
        String group = openAnnual() + "/groups/" + groups.get(0);
        officer.post(group + "/move", Map.of("action", "begin-survey", "day", "5/9/2026"));
        ward.officer(() -> office.bean(SubmittingSurvey.class)
                .submit(List.of(new NewSubmission(
                        poor,
                        LocalDate.of(2026, 10, 16),
                        "Bà Nga",
                        Submission.Channel.SHEET,
                        null,
                        Answers.of(Map.of("income-per-household", "30000000"))))));
        assertThat(officer.post(group + "/move", Map.of("action", "end-survey", "day", "1/10/2026"))
                        .body())
                .contains("Ngày phải từ 16/10/2026");
        assertThat(officer.post(group + "/move", Map.of("action", "end-survey", "day", "16/10/2026"))
                        .location())
                .isEqualTo(group);
    }

    @Test
    void the_database_itself_keeps_moves_of_other_groups_and_of_who_may_not() {
        String round = openAnnual();
        UUID id = UUID.fromString(round.substring("/reviews/".length()));
        Identity bound = new Identity(ward.ward(), Ids.next(), "group-leader", List.of(groups.get(0)));
        assertThatThrownBy(() -> database.as(
                        bound,
                        () -> database.sql()
                                .sql("""
                                insert into review.round_move (ward_id, round_id, number, area_id, action, from_step, to_step, on_day,
                                    reason, done_by)
                                values (platform.ward(), :round, 1, :area, 'agree', 'meeting', 'posting', '2026-10-01', '',
                                    platform.app_user())
                                """)
                                .param("round", id)
                                .param("area", groups.get(1))
                                .update()))
                .hasStackTraceContaining("row-level security");
    }
}

package vn.ansinh.office.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.proposal.ProposingWard.Home;

/** What happens between the sending of a proposal and its deciding is shown, never written over. */
class ProposalsMeanwhileTest {
    private static ProposingWard ward;

    private Home home = new Home(new UUID(0, 0), "", new UUID(0, 0));

    @BeforeAll
    static void start() {
        ward = new ProposingWard();
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    @BeforeEach
    void a_household_of_its_own() {
        home = ward.home();
    }

    private String page() {
        return ward.officer.get("/households/" + home.code()).body();
    }

    @Test
    void a_proposal_whose_household_is_gone_is_shown_and_refused_with_a_sentence() {
        String gone = ward.propose(home, "Thợ nề");
        ward.empty(home);
        Visit.Answer shown = ward.officer.get("/proposals/" + gone);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("không có ai vào ngày này", "Trả lại");
        Visit.Answer refused = ward.officer.post("/proposals/" + gone + "/accept", Map.of("seen", "1"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("không có ai vào ngày này");
    }

    @Test
    void in_a_bulk_one_whose_household_is_gone_stays_with_its_reason_and_the_next_is_recorded() {
        String gone = ward.propose(home, "Thợ hồ");
        ward.empty(home);
        home = ward.home();
        String good = ward.propose(home, "Thợ mộc");
        Visit.Answer answer = ward.officer.post("/proposals/accept", Map.of("proposal", gone + ":1," + good + ":1"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains(gone, "không có ai vào ngày này", "Đã chấp nhận và ghi 1 đề nghị");
        assertThat(ward.officer.get("/proposals").body())
                .as("said at once, not on the next page")
                .doesNotContain("Đã chấp nhận và ghi 1 đề nghị");
        assertThat(page()).contains("Thợ mộc");
    }

    @Test
    void what_the_officer_recorded_since_it_was_sent_is_shown_before_it_is_written_over() {
        String sent = ward.propose(home, "Lái xe");
        ward.record(home, "Sửa xe");
        Visit.Answer shown = ward.officer.get("/proposals/" + sent);
        assertThat(shown.body())
                .contains("sau khi đề nghị được gửi", "Sửa xe", "value=\"Lái xe\"", "Chấp nhận và ghi vào sổ");
        assertThat(ward.officer
                        .post("/proposals/accept", Map.of("proposal", sent + ":1"))
                        .body())
                .as("nobody has seen the change")
                .contains("Hộ đã thay đổi sau khi đề nghị được gửi");
        assertThat(page()).contains("Sửa xe").doesNotContain("Lái xe");
        assertThat(ward.officer
                        .post("/proposals/" + sent + "/accept", Map.of("seen", "1", "deed", ProposingWard.deed(shown)))
                        .location())
                .isEqualTo("/events/" + sent);
        assertThat(page()).contains("Lái xe");
    }

    @Test
    void a_change_after_the_page_was_drawn_draws_it_anew() {
        String sent = ward.propose(home, "Bán vé số");
        String drawn = ProposingWard.deed(ward.officer.get("/proposals/" + sent));
        ward.record(home, "Bán nước");
        Visit.Answer again = ward.officer.post("/proposals/" + sent + "/accept", Map.of("seen", "1", "deed", drawn));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("sau khi đề nghị được gửi", "Bán nước", "Chấp nhận và ghi vào sổ");
        assertThat(page()).contains("Bán nước").doesNotContain("Bán vé số");
        ward.officer.post("/proposals/" + sent + "/accept", Map.of("seen", "1", "deed", ProposingWard.deed(again)));
        assertThat(page()).contains("Bán vé số");
    }

    @Test
    void what_was_corrected_by_nobody_is_accepted_and_not_amended() {
        Map<String, String> form = ward.form(home, " Thợ may ");
        ward.send(home, form);
        String id = form.getOrDefault("event", "");
        form.put("occupation", "Thợ may");
        form.put("seen", ProposingWard.deed(ward.officer.get("/proposals/" + id)));
        form.put("step", "save");
        ward.officer.post("/households/" + home.code() + "/events/school-work", form);
        assertThat(ward.officer.get("/proposals/" + id).body())
                .contains("Đã chấp nhận")
                .doesNotContain("Đã sửa và chấp nhận");
    }

    @Test
    void under_one_identifier_no_other_household_and_no_other_kind_is_sent() {
        Map<String, String> form = ward.form(home, "Thợ gò");
        ward.send(home, form);
        String id = form.getOrDefault("event", "");
        ward.officer.post("/proposals/return", Map.of("proposal", id + ":1", "reason", "Ghi rõ"));
        Map<String, String> health = new HashMap<>(form);
        health.remove("occupation");
        health.put("degree", "severe");
        assertThat(ward.leader
                        .post("/households/" + home.code() + "/propose/health", health)
                        .status())
                .isEqualTo(404);
        Home another = ward.home();
        form.put("person", another.son().toString());
        assertThat(ward.send(another, form).status()).isEqualTo(404);
        assertThat(ward.database
                        .owner()
                        .sql("select count(*) from registry.proposal_steps where proposal_id = :id::uuid")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void an_event_of_another_kind_does_not_close_it() {
        Map<String, String> form = ward.form(home, "Thợ tiện");
        ward.send(home, form);
        String id = form.getOrDefault("event", "");
        form.put("degree", "severe");
        form.put("step", "save");
        assertThat(ward.officer
                        .post("/households/" + home.code() + "/events/health", form)
                        .location())
                .isEqualTo("/households/" + home.code());
        assertThat(ward.officer.get("/proposals/" + id).body()).contains("Chấp nhận và ghi vào sổ");
    }

    @Test
    void the_database_itself_takes_the_steps_only_in_their_order() {
        String id = ward.propose(home, "Thợ bạc");
        Identity officer = ward.register.officer();
        String insert =
                "insert into registry.proposal_steps (ward_id, proposal_id, number, step, typed, reason, done_by) "
                        + "values (platform.ward(), :id::uuid, :number, :step, null, :reason, platform.app_user())";
        for (Map.Entry<Integer, String> step :
                Map.of(3, "returned", 4, "accepted").entrySet()) {
            assertThatThrownBy(() -> ward.database.as(
                            officer,
                            () -> ward.database
                                    .sql()
                                    .sql(insert)
                                    .param("id", id)
                                    .param("number", step.getKey())
                                    .param("step", step.getValue())
                                    .param("reason", "x")
                                    .update()))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void a_stale_page_gives_back_nothing_and_says_so() {
        Map<String, String> form = ward.form(home, "Phụ hồ");
        ward.send(home, form);
        String id = form.getOrDefault("event", "");
        ward.officer.post("/proposals/return", Map.of("proposal", id + ":1", "reason", "Ghi rõ nơi làm"));
        ward.send(home, form);
        assertThat(ward.officer
                        .post("/proposals/return", Map.of("proposal", id + ":1", "reason", "Cũ"))
                        .location())
                .isEqualTo("/proposals");
        assertThat(ward.officer.get("/proposals").body())
                .contains("đã được giải quyết", id)
                .doesNotContain("Đã trả lại 0");
        assertThat(ward.leader.get("/proposals/" + id).body()).doesNotContain("Cũ");
        String fresh = ward.propose(home, "Bốc vác");
        ward.officer.post("/proposals/return", Map.of("proposal", id + ":1," + fresh + ":1", "reason", "Chưa đủ"));
        assertThat(ward.officer.get("/proposals").body()).contains("Đã trả lại 1 đề nghị; 1");
    }

    @Test
    void a_form_nobody_opened_counts_as_opened_now() {
        Map<String, String> form = ward.form(home, "Làm vườn");
        form.remove("seen");
        form.put("event", Ids.next().toString());
        ward.send(home, form);
        String id = form.getOrDefault("event", "");
        assertThat(ward.officer.get("/proposals/" + id).body()).doesNotContain("sau khi đề nghị được gửi");
        ward.officer.post("/proposals/accept", Map.of("proposal", id + ":1"));
        assertThat(page()).contains("Làm vườn");
    }
}

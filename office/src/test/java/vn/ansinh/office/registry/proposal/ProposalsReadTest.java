package vn.ansinh.office.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

/** What was sent and what was made of it can be read by its maker and by who decides, and by nobody else. */
class ProposalsReadTest {
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

    private static String leaderReads(String id) {
        return ward.leader.get("/proposals/" + id).body();
    }

    @Test
    void what_was_sent_is_read_while_it_waits_and_once_it_is_returned_or_withdrawn() {
        Map<String, String> form = ward.form(home, "Thợ nề");
        form.put("work", "own-work");
        form.put("note", "Nghe bà con nói");
        ward.send(home, form);
        String id = form.getOrDefault("event", "");
        assertThat(leaderReads(id))
                .contains("Nội dung đề nghị", "Thợ nề", "Tự làm", "Lê Văn", "20/11/2026", "Nghe bà con nói")
                .doesNotContain(home.son().toString(), "own-work");
        ward.officer.post("/proposals/return", Map.of("proposal", id + ":1", "reason", "Ghi rõ"));
        assertThat(leaderReads(id)).contains("Thợ nề");
        assertThat(ward.officer.get("/proposals/" + id).body()).contains("Nội dung đề nghị", "Thợ nề");
        ward.leader.post("/proposals/" + id + "/withdraw", Map.of());
        assertThat(leaderReads(id)).contains("Đã rút", "Thợ nề");
    }

    @Test
    void what_the_officer_amended_is_told_field_by_field_in_words() {
        Map<String, String> form = ward.form(home, "Lai xe");
        form.put("work", "own-work");
        ward.send(home, form);
        String id = form.getOrDefault("event", "");
        form.put("seen", ProposingWard.deed(ward.officer.get("/proposals/" + id)));
        form.put("occupation", "Lái xe");
        form.put("note", "Đã hỏi lại");
        form.put("step", "save");
        ward.officer.post("/households/" + home.code() + "/events/school-work", form);
        assertThat(leaderReads(id))
                .contains("Cán bộ đã sửa trước khi ghi", "Tổ đề nghị", "Lai xe", "Lái xe", "Đã hỏi lại");
        assertThat(ward.officer.get("/proposals/" + id).body()).contains("Cán bộ đã sửa trước khi ghi", "Lái xe");
    }

    @Test
    void what_the_officer_made_of_a_private_one_is_not_told_to_its_maker() {
        Map<String, String> form = ward.form(home, "");
        form.put("degree", "severe");
        ward.leader.post("/households/" + home.code() + "/propose/health", form);
        String id = form.getOrDefault("event", "");
        assertThat(leaderReads(id)).contains("Nặng");
        form.put("seen", ProposingWard.deed(ward.officer.get("/proposals/" + id)));
        form.put("degree", "extremely-severe");
        form.put("certified", "Giấy 77");
        form.put("step", "save");
        assertThat(ward.officer
                        .post("/households/" + home.code() + "/events/health", form)
                        .location())
                .isEqualTo("/events/" + id);
        assertThat(leaderReads(id)).contains("Đã sửa và chấp nhận", "Nặng").doesNotContain("Giấy 77");
        assertThat(ward.officer.get("/proposals/" + id).body()).contains("Cán bộ đã sửa trước khi ghi", "Giấy 77");
        assertThat(ward.officer.get("/audit/views").body()).contains(home.code());
    }

    @Test
    void a_number_that_the_officer_wrote_is_masked_for_the_maker_whose_own_is_shown() {
        Map<String, String> form = ward.form(home, "");
        form.put("new-number", "079090000001");
        ward.leader.post("/households/" + home.code() + "/propose/correction", form);
        String id = form.getOrDefault("event", "");
        assertThat(leaderReads(id)).contains("079090000001");
        form.put("seen", ProposingWard.deed(ward.officer.get("/proposals/" + id)));
        form.put("new-number", "079090000019");
        form.put("step", "save");
        Visit.Answer saved = ward.officer.post("/households/" + home.code() + "/events/correction", form);
        assertThat(saved.location()).as(saved.body()).isEqualTo("/events/" + id);
        assertThat(leaderReads(id)).contains("079090000001", "••• 019").doesNotContain("079090000019");
        assertThat(ward.officer.get("/proposals/" + id).body()).contains("079090000019");
        assertThat(ward.officer.get("/audit/views").body())
                .as("who looked at a number")
                .contains(home.code());
    }

    @Test
    void of_a_household_that_left_the_group_its_maker_reads_and_withdraws_and_sends_nothing_again() {
        Map<String, String> form = ward.form(home, "Thợ may");
        ward.send(home, form);
        String id = form.getOrDefault("event", "");
        ward.officer.post("/proposals/return", Map.of("proposal", id + ":1", "reason", "Ghi rõ nơi làm"));
        ward.moved(home, ward.groups.get(1));
        assertThat(leaderReads(id))
                .contains("Ghi rõ nơi làm", "Thợ may", "không còn ở tổ của ông/bà")
                .doesNotContain("Sửa và gửi lại", home.code());
        assertThat(ward.leader.get("/proposals").body()).contains(id, "hộ không còn ở tổ này");
        assertThat(ward.send(home, form).location()).isEqualTo("/proposals/" + id);
        assertThat(leaderReads(id)).contains("không gửi lại được");
        assertThat(ward.other.get("/proposals/" + id).status()).isEqualTo(404);
        Identity maker = new Identity(
                ward.register.ward(),
                ward.database
                        .owner()
                        .sql("select proposed_by from registry.proposals where proposal_id = :id::uuid")
                        .param("id", id)
                        .query(UUID.class)
                        .single(),
                "group-leader",
                List.of(ward.groups.getFirst()));
        assertThatThrownBy(() -> ward.database.as(
                        maker,
                        () -> ward.database
                                .sql()
                                .sql(
                                        "insert into registry.proposal_steps (ward_id, proposal_id, number, step, typed, reason, done_by) "
                                                + "values (platform.ward(), :id::uuid, 3, 'sent', '{}', '', platform.app_user())")
                                .param("id", id)
                                .update()))
                .hasStackTraceContaining("row-level security");
        ward.leader.post("/proposals/" + id + "/withdraw", Map.of());
        assertThat(leaderReads(id)).contains("Đã rút");
    }

    @Test
    void the_decided_ones_are_listed_by_pages_and_all_that_wait_at_once() {
        for (int at = 0; at < 52; at++) {
            String id = ward.propose(home, "Việc " + at);
            ward.leader.post("/proposals/" + id + "/withdraw", Map.of());
        }
        String waits = ward.propose(home, "Thợ gốm");
        String first = ward.leader.get("/proposals").body();
        assertThat(first).contains(waits, "rel=\"next\"");
        assertThat(first.split("Đã rút", -1).length - 1).isEqualTo(50);
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
        assertThat(ward.leader.get(next.replace("&amp;", "&")).body())
                .contains("rel=\"prev\"", "Đã rút")
                .doesNotContain(waits);
    }

    @Test
    void every_page_of_who_has_an_inbox_tells_how_much_waits() {
        assertThat(ward.leader.get("/households").body()).doesNotContain("class=\"waits\"");
        String id = ward.propose(home, "Thợ bạc");
        assertThat(ward.officer.get("/households").body()).contains("class=\"waits\"", "việc đang chờ");
        ward.officer.post("/proposals/return", Map.of("proposal", id + ":1", "reason", "Ghi rõ"));
        assertThat(ward.leader.get("/households").body()).contains("class=\"waits\"", "1 việc đang chờ");
        ward.leader.post("/proposals/" + id + "/withdraw", Map.of());
        assertThat(ward.leader.get("/households").body()).doesNotContain("class=\"waits\"");
        assertThat(ward.office.visit().get("/sign-in").body()).doesNotContain("class=\"waits\"");
    }

    @Test
    void an_identifier_that_is_taken_by_somebody_else_is_refused() {
        Map<String, String> form = ward.form(home, "Thợ gạch");
        ward.send(home, form);
        UUID elsewhere = ward.register.household(
                "E-" + home.code(), ward.groups.get(1), LocalDate.of(2020, 1, 1), "Trần Thị Xa");
        Map<String, String> stolen = new HashMap<>(form);
        stolen.put("person", Ids.next().toString());
        assertThat(elsewhere).isNotNull();
        assertThat(ward.other
                        .post("/households/E-" + home.code() + "/propose/school-work", stolen)
                        .status())
                .isEqualTo(404);
    }
}

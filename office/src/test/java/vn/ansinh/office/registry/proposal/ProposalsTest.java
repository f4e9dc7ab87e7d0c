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
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** A leader proposes, the officer accepts, amends or returns; both see what waits, and nothing is done twice. */
class ProposalsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final List<String> LETTERS =
            List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Minh", "Nga", "Oanh", "Phúc");

    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;
    private static Visit other;
    private static List<UUID> groups = List.of();
    private static int number;

    private String code = "";
    private UUID son = new UUID(0, 0);

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        other = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void a_household_of_its_own() {
        String name = LETTERS.get(number++);
        code = "D-" + number;
        UUID household =
                WARD.household(code, groups.getFirst(), LocalDate.of(2020, 1, 1), "Lê Thị " + name, "Lê Văn " + name);
        son = WARD.officer(() -> DATABASE.sql()
                .sql(
                        "select m.person_id from registry.membership m where m.household_id = :home and m.relation <> 'head'")
                .param("home", household)
                .query(UUID.class)
                .single());
    }

    private Map<String, String> schoolWork(String occupation) {
        Map<String, String> form = new HashMap<>();
        form.put("event", Ids.next().toString());
        form.put("day", "20/11/2026");
        form.put("person", son.toString());
        form.put("occupation", occupation);
        return form;
    }

    private String propose(Map<String, String> form) {
        assertThat(leader.post("/households/" + code + "/propose/school-work", form)
                        .location())
                .isEqualTo("/proposals");
        return "/proposals/" + form.get("event");
    }

    private String page() {
        return officer.get("/households/" + code).body();
    }

    @Test
    void what_a_leader_proposes_changes_nothing_until_the_officer_accepts_it() {
        assertThat(leader.get("/households/" + code).body()).contains("Đề nghị thay đổi");
        assertThat(leader.get("/households/" + code + "/propose").body()).contains("Sinh con", "Qua đời");
        assertThat(leader.get("/households/" + code + "/propose/school-work").body())
                .contains("Gửi đề nghị")
                .doesNotContain("Xem trước");
        String proposal = propose(schoolWork("Thợ nề"));
        assertThat(page()).doesNotContain("Thợ nề");
        assertThat(leader.get("/proposals").body()).contains("học tập", code);
        assertThat(officer.get("/inbox").body()).contains("Trần Văn to01 đề nghị ghi", code);
        assertThat(officer.get(proposal).body()).contains("Chấp nhận và ghi vào sổ", "value=\"Thợ nề\"");

        assertThat(officer.post(proposal + "/accept", Map.of("seen", "1")).location())
                .startsWith("/events/");
        assertThat(page()).contains("Thợ nề");
        assertThat(officer.post(proposal + "/accept", Map.of("seen", "1")).location())
                .as("sent twice")
                .isEqualTo(proposal);
        assertThat(officer.get("/inbox").body()).doesNotContain(code);
        assertThat(officer.get("/inbox?done=true").body()).contains(code, "đã chấp nhận");
        assertThat(leader.get(proposal).body()).contains("Đã chấp nhận", "Xem biến động đã ghi");
    }

    @Test
    void a_form_with_mistakes_is_not_sent_and_one_sent_twice_is_one_proposal() {
        Map<String, String> wrong = schoolWork("Thợ nề");
        wrong.put("day", "32/11/2026");
        assertThat(leader.post("/households/" + code + "/propose/school-work", wrong)
                        .status())
                .isEqualTo(400);
        Map<String, String> form = schoolWork("Thợ xây");
        propose(form);
        propose(form);
        assertThat(DATABASE.owner()
                        .sql("select count(*) from registry.proposal_steps where proposal_id = :id::uuid")
                        .param("id", form.get("event"))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_returned_proposal_waits_with_its_reason_for_the_leader_who_corrects_and_sends_it_again() {
        Map<String, String> form = schoolWork("Thợ may");
        String proposal = propose(form);
        assertThat(officer.post("/proposals/return", Map.of("proposal", form.get("event") + ":1", "reason", " "))
                        .location())
                .isEqualTo(proposal);
        officer.post("/proposals/return", Map.of("proposal", form.get("event") + ":1", "reason", "Ghi rõ nơi làm"));
        assertThat(leader.get("/inbox").body()).contains("được trả lại", code).doesNotContain("Ghi rõ nơi làm");
        assertThat(other.get("/inbox").body()).doesNotContain(code);
        assertThat(leader.get(proposal).body()).contains("Ghi rõ nơi làm", "Sửa và gửi lại");
        String again = "/households/" + code + "/propose/school-work?again=" + form.get("event");
        assertThat(leader.get(again).body()).contains("value=\"Thợ may\"");
        form.put("occupation", "Thợ may ở chợ");
        propose(form);
        assertThat(leader.get("/inbox").body()).doesNotContain(code);
        officer.post(proposal + "/accept", Map.of("seen", "1"));
        assertThat(page()).as("not what the officer saw").doesNotContain("Thợ may");
        officer.post(proposal + "/accept", Map.of("seen", "3"));
        assertThat(page()).contains("Thợ may ở chợ");
        assertThat(leader.get(proposal).body()).contains("Đã gửi", "Trả lại", "Đã chấp nhận");
    }

    @Test
    void what_the_officer_corrects_before_recording_is_kept_as_amended() {
        Map<String, String> form = schoolWork("Lai xe");
        String proposal = propose(form);
        Map<String, String> amended = new HashMap<>(form);
        amended.put("occupation", "Lái xe");
        amended.put("seen", officer.get(proposal).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1"));
        amended.put("step", "save");
        assertThat(officer.post("/households/" + code + "/events/school-work", amended)
                        .location())
                .isEqualTo("/events/" + form.get("event"));
        assertThat(leader.get(proposal).body()).contains("Đã sửa và chấp nhận");
        assertThat(page()).contains("Lái xe");
        assertThat(officer.get("/inbox").body()).doesNotContain(code);
    }

    @Test
    void what_was_withdrawn_while_the_officer_amended_it_is_not_recorded() {
        Map<String, String> form = schoolWork("Thợ khóa");
        String proposal = propose(form);
        Map<String, String> amended = new HashMap<>(form);
        amended.put(
                "seen",
                officer.get("/households/" + code + "/events/school-work")
                        .body()
                        .replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1"));
        amended.put("step", "save");
        leader.post(proposal + "/withdraw", Map.of());
        Visit.Answer answer = officer.post("/households/" + code + "/events/school-work", amended);
        assertThat(answer.location()).as(answer.body()).isEqualTo("/households/" + code);
        assertThat(page()).doesNotContain("Thợ khóa").contains("chưa ghi gì");
    }

    @Test
    void several_are_accepted_at_once_and_one_that_no_longer_fits_stays_with_its_reason() {
        Map<String, String> good = schoolWork("Bán hàng");
        propose(good);
        Map<String, String> late = schoolWork("Bảo vệ");
        propose(late);
        String death = officer.get("/households/" + code + "/events/death").body();
        String seen = death.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        officer.post("/proposals/accept", Map.of("proposal", good.get("event") + ":1"));
        assertThat(officer.post(
                                "/households/" + code + "/events/death",
                                Map.of(
                                        "event",
                                        Ids.next().toString(),
                                        "seen",
                                        String.valueOf(Long.parseLong(seen) + 1000),
                                        "day",
                                        "21/11/2026",
                                        "person",
                                        son.toString(),
                                        "step",
                                        "save"))
                        .location())
                .startsWith("/events/");
        String refused = officer.post("/proposals/accept", Map.of("proposal", late.get("event") + ":1"))
                .body();
        assertThat(refused).contains("1 đề nghị đang chờ", "field-error");
        assertThat(officer.get("/inbox").body()).contains(code);
    }

    @Test
    void a_leader_withdraws_what_is_not_decided_and_reaches_no_other_group() {
        Map<String, String> form = schoolWork("Phụ hồ");
        String proposal = propose(form);
        assertThat(other.get(proposal).status()).isEqualTo(404);
        assertThat(other.get("/households/" + code + "/propose").status()).isEqualTo(404);
        assertThat(other.post("/households/" + code + "/propose/school-work", schoolWork("x"))
                        .status())
                .isEqualTo(404);
        assertThat(leader.post(proposal + "/accept", Map.of("seen", "1")).status())
                .isEqualTo(403);
        leader.post(proposal + "/withdraw", Map.of());
        assertThat(leader.get(proposal).body()).contains("Đã rút");
        assertThat(officer.get("/inbox").body()).doesNotContain(code);
        officer.post(proposal + "/accept", Map.of("seen", "1"));
        assertThat(page()).doesNotContain("Phụ hồ");
    }

    @Test
    void the_database_itself_lets_a_leader_propose_for_no_other_group_and_decide_nothing() {
        UUID elsewhere = WARD.household("X-" + number, groups.get(1), LocalDate.of(2020, 1, 1), "Trần Thị Xa");
        Identity bound = new Identity(WARD.ward(), Ids.next(), "group-leader", List.of(groups.getFirst()));
        String insert =
                "insert into registry.proposals (ward_id, proposal_id, household_id, kind, is_private, proposed_by) "
                        + "values (platform.ward(), gen_random_uuid(), :home, 'death', false, platform.app_user())";
        assertThatThrownBy(() -> DATABASE.as(
                        bound,
                        () -> DATABASE.sql()
                                .sql(insert)
                                .param("home", elsewhere)
                                .update()))
                .hasStackTraceContaining("row-level security");
        Map<String, String> form = schoolWork("Thợ gò");
        propose(form);
        assertThatThrownBy(() -> DATABASE.as(
                        bound,
                        () -> DATABASE.sql()
                                .sql(
                                        "insert into registry.proposal_steps (ward_id, proposal_id, number, step, reason, done_by) "
                                                + "values (platform.ward(), :id::uuid, 2, 'accepted', '', platform.app_user())")
                                .param("id", form.get("event"))
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_proposal_on_health_is_seen_by_who_may_see_health_and_by_its_maker_only() {
        Map<String, String> form = new HashMap<>();
        form.put("event", Ids.next().toString());
        form.put("day", "20/11/2026");
        form.put("person", son.toString());
        form.put("degree", "severe");
        assertThat(leader.post("/households/" + code + "/propose/health", form).location())
                .isEqualTo("/proposals");
        Identity signer = new Identity(WARD.ward(), Ids.next(), "signer", List.of());
        assertThat(DATABASE.as(
                        signer,
                        () -> DATABASE.sql()
                                .sql("select count(*) from registry.proposal_steps")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(officer.get("/proposals/" + form.get("event")).status()).isEqualTo(200);
        assertThat(officer.get("/audit/views").body()).contains(code);
        assertThat(officer.get("/inbox").body()).contains(code).doesNotContain("khuyết tật");
        assertThat(DATABASE.owner()
                        .sql(
                                "select count(*) from platform.change where schema_name = 'work' and after::text like '%event.kind.health%'")
                        .query(Long.class)
                        .single())
                .as("what the trail of the inbox tells of health")
                .isZero();
        officer.post("/proposals/" + form.get("event") + "/accept", Map.of("seen", "1"));
        assertThat(DATABASE.owner()
                        .sql("select count(*) from registry.person_health where person_id = :id")
                        .param("id", son)
                        .query(Long.class)
                        .single())
                .isOne();
    }
}

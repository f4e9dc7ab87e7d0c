package vn.ansinh.office.programme.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;
import vn.ansinh.office.registry.RegisterFixture;

/** From the bodies to their tasks to what proves them. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class TaskFlowTest {
    private static TestDatabase database;
    private static RegisterFixture register;
    private static RunningOffice office;
    private static List<UUID> groups;
    private static Visit officer;
    private static Visit women;
    private static Visit youth;
    private static Visit leader;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        register = new RegisterFixture(database);
        groups = register.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(register.ward(), "canbo", Role.OFFICER);
        women = office.signedIn(register.ward(), "phunu", Role.ASSOCIATION);
        youth = office.signedIn(register.ward(), "doan", Role.ASSOCIATION);
        leader = office.signedIn(register.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void body(String kind, String name, String account) {
        String id = Ids.next().toString();
        officer.post(
                "/programme/bodies/new",
                Map.of("id", id, "kind", kind, "name", name, "shortName", name, "from", "01/01/2024"));
        if (!account.isEmpty()) {
            String user = register.officer(() -> database.sql()
                    .sql("select user_id::text from account.user_account where user_name = :name")
                    .param("name", account)
                    .query(String.class)
                    .single());
            Visit.Answer kept = officer.post(
                    "/programme/bodies/" + id + "/holders",
                    Map.of("holder", Ids.next().toString(), "user", user, "from", "01/01/2024", "lead", "true"));
            assertThat(kept.status()).isEqualTo(303);
        }
    }

    private static Body body(String kind) {
        return register.officer(() -> office.bean(Bodies.class).all().stream()
                .filter(body -> body.kind().code().equals(kind))
                .findFirst()
                .orElseThrow());
    }

    private static Task task(String code) {
        return register.officer(() -> office.bean(Tasks.class).of(2026).stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static Map<String, String> evidence(String due, String kind, String words) {
        return Map.of(
                "evidence", Ids.next().toString(), "due", due, "kind", kind, "words", words, "dated", "20/11/2026");
    }

    @Test
    void a_bodies_are_kept_with_who_answers_for_them() {
        body("women", "Hội Phụ nữ", "phunu");
        body("youth", "Đoàn Thanh niên", "doan");
        body("officer", "Công chức Văn hóa - Xã hội", "");
        body("group", "Tổ dân phố", "");

        assertThat(officer.get("/programme/bodies").body()).contains("Hội Phụ nữ", "phunu", "chưa có ai");
        Visit.Answer nameless = officer.post(
                "/programme/bodies/new",
                Map.of("id", Ids.next().toString(), "kind", "nothing", "name", " ", "shortName", "x", "from", "31/02"));
        assertThat(nameless.status()).isEqualTo(400);
        assertThat(nameless.body()).contains("Hãy ghi tên", "Ngày chưa đọc được", "Hãy chọn một loại");
        assertThat(women.get("/programme/bodies/new").status()).isEqualTo(403);
    }

    @Test
    void b_the_regular_tasks_are_given_once_and_only_to_bodies_that_are_there() {
        assertThat(officer.get("/programme").body()).contains("Năm này chưa có nhiệm vụ", "Giao 20 nhiệm vụ");

        officer.post("/programme/tasks/standard", Map.of("year", "2026"));
        officer.post("/programme/tasks/standard", Map.of("year", "2026"));

        List<Task> given = register.officer(() -> office.bean(Tasks.class).of(2026));
        assertThat(given)
                .extracting(Task::code)
                .doesNotHaveDuplicates()
                .contains("T01", "T12")
                .doesNotContain("T17");
        assertThat(officer.get("/programme").body()).contains("Công chức Văn hóa - Xã hội", "trễ");
    }

    @Test
    void c_a_task_is_done_by_its_evidence_and_waits_again_when_that_is_withdrawn() {
        String id = Ids.next().toString();
        officer.post(
                "/programme/tasks/new",
                Map.of(
                        "id", id,
                        "code", "T21",
                        "words", "Nhận đỡ đầu ba gia đình đơn thân",
                        "body", body("women").id().toString(),
                        "rhythm", "quarterly",
                        "begins", "01/01/2026",
                        "ends", "31/12/2026",
                        "evidence", "Biên bản họp chi hội"));
        assertThat(women.get("/programme/tasks/" + id).body()).contains("trễ 55 ngày");

        Visit.Answer shown = women.post(
                "/programme/tasks/" + id + "/evidence", evidence("2026-09-30|", "minutes", "Họp ba chi hội."));
        assertThat(shown.status()).isEqualTo(303);
        assertThat(women.get("/programme/tasks/" + id).body())
                .contains("Họp ba chi hội.")
                .doesNotContain("trễ 55 ngày");

        Evidence kept = register.officer(
                () -> office.bean(Evidences.class).of(UUID.fromString(id)).getFirst());
        women.post("/programme/tasks/" + id + "/evidence/" + kept.id() + "/withdraw", Map.of("reason", "Ghi nhầm kỳ"));
        assertThat(women.get("/programme/tasks/" + id).body()).contains("trễ 55 ngày", "Đã rút: Ghi nhầm kỳ");
    }

    @Test
    void d_only_the_body_whose_task_it_is_shows_evidence_for_it() {
        Task task = task("T21");
        assertThat(youth.get("/programme/tasks/" + task.id()).body()).doesNotContain("Lưu kết quả");
        Visit.Answer refused = youth.post(
                "/programme/tasks/" + task.id() + "/evidence",
                evidence("2026-09-30|", "minutes", "Không phải việc của tôi"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(register.officer(() -> office.bean(Evidences.class).of(task.id())))
                .extracting(Evidence::words)
                .doesNotContain("Không phải việc của tôi");
    }

    @Test
    void e_a_leader_shows_evidence_for_the_own_group_and_sees_no_other() {
        Task task = task("T15");
        leader.post(
                "/programme/tasks/" + task.id() + "/evidence",
                evidence("2026-06-30|" + groups.getFirst(), "minutes", "Đã nói trong buổi họp tổ tháng 6."));
        Visit.Answer other = leader.post(
                "/programme/tasks/" + task.id() + "/evidence",
                evidence("2026-06-30|" + groups.get(1), "minutes", "Tổ khác"));
        assertThat(other.status()).isEqualTo(400);

        List<Due> dues = register.officer(() -> office.bean(Dues.class).of(task));
        assertThat(dues.stream()
                        .filter(due -> due.area().equals(Optional.of(groups.getFirst())))
                        .filter(Due::isDone))
                .hasSize(1);
        assertThat(dues.stream()
                        .filter(due -> due.area().equals(Optional.of(groups.get(1))))
                        .filter(Due::isDone))
                .isEmpty();
    }

    @Test
    void f_what_is_typed_wrongly_stays_in_the_form_and_nothing_is_kept() {
        Task task = task("T21");
        Visit.Answer wrong = women.post(
                "/programme/tasks/" + task.id() + "/evidence",
                Map.of(
                        "evidence", Ids.next().toString(),
                        "due", "2026-12-31|",
                        "kind", "document",
                        "words", "Đã có kế hoạch",
                        "dated", "01/01/2030"));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("cần số văn bản", "Ngày làm chưa đọc được", "Đã có kế hoạch");
    }

    @Test
    void g_the_review_that_was_closed_proves_its_task_by_itself() {
        assertThat(officer.get("/programme/tasks/" + task("T06").id()).body()).contains("Hệ thống thấy 0/1");
        assertThat(officer.get("/programme/tasks/" + task("T12").id()).body()).contains("Hệ thống thấy 0/1");
    }

    @Test
    void h_a_body_that_ends_names_its_successor_and_keeps_its_tasks() {
        Body body = body("women");
        Visit.Answer ended = officer.post(
                "/programme/bodies/" + body.id() + "/end",
                Map.of("last", "23/11/2026", "successor", body("youth").id().toString()));
        assertThat(ended.status()).isEqualTo(303);
        assertThat(officer.get("/programme/bodies").body()).contains("Không còn hoạt động");
        assertThat(officer.get("/programme").body()).contains("Nhận đỡ đầu ba gia đình đơn thân");
        assertThat(officer.post("/programme/bodies/" + body.id() + "/end", Map.of("last", "24/11/2026"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void ha_a_task_is_changed_in_one_step_with_a_link_between_both_and_its_evidence_in_sight() {
        String id = Ids.next().toString();
        officer.post(
                "/programme/tasks/new",
                Map.of(
                        "id", id,
                        "code", "T30",
                        "words", "Lập danh sách hộ cần sửa nhà",
                        "body", body("officer").id().toString(),
                        "rhythm", "once",
                        "begins", "01/10/2026",
                        "ends", "15/11/2026",
                        "evidence", "Danh sách có chữ ký"));
        officer.post("/programme/tasks/" + id + "/evidence", evidence("2026-11-15|", "minutes", "Đã họp lần một"));
        assertThat(women.get("/programme/tasks/" + id + "/change").status()).isEqualTo(403);
        assertThat(officer.get("/programme/tasks/" + id + "/change").body()).contains("Lập danh sách hộ cần sửa nhà");
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "words", "Lập và gửi danh sách hộ cần sửa nhà",
                "body", body("group").id().toString(),
                "begins", "20/11/2026",
                "ends", "10/12/2026",
                "evidence", "Danh sách có chữ ký"));
        assertThat(officer.post("/programme/tasks/" + id + "/change", form).status())
                .as("without a reason")
                .isEqualTo(400);
        form.put("reason", "Giao cho các tổ");
        assertThat(officer.post("/programme/tasks/" + id + "/change", form).location())
                .isEqualTo("/programme/tasks/" + form.get("id"));
        officer.post("/programme/tasks/" + id + "/change", form);
        assertThat(officer.get("/programme/tasks/" + form.get("id")).body())
                .contains("T30. Lập và gửi", "Thay việc trước", "Đã họp lần một", "/programme/tasks/" + id);
        assertThat(officer.get("/programme/tasks/" + id).body())
                .contains("Được thay bằng", "Giao cho các tổ", "Đã họp lần một", "đã xong");
        form.put("id", Ids.next().toString());
        assertThat(officer.post("/programme/tasks/" + id + "/change", form).body())
                .contains("Việc này đã thôi hoặc vừa được đổi");
        assertThat(officer.get("/programme/tasks/" + id + "/change").status()).isEqualTo(404);
        assertThat(register.officer(() -> office.bean(Tasks.class).of(2026)).stream()
                        .filter(one -> one.code().equals("T30")))
                .hasSize(2);
    }

    @Test
    void i_a_task_that_ends_is_no_longer_late_and_says_why() {
        Task task = task("T21");
        assertThat(officer.post("/programme/tasks/" + task.id() + "/end", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
        officer.post("/programme/tasks/" + task.id() + "/end", Map.of("reason", "Hội đã giải thể"));
        assertThat(officer.get("/programme/tasks/" + task.id()).body()).contains("Hội đã giải thể");
    }
}

package vn.ansinh.office.programme.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.ansinh.office.registry.RegisterFixture;

/** Targets of a small ward with three listed households, on Tuesday 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class TargetFlowTest {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture REGISTER = new RegisterFixture(DATABASE);
    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;
    private static Visit viewer;
    private static UUID escaped;
    private static UUID stays;

    @BeforeAll
    static void start() {
        List<UUID> groups = REGISTER.found();
        escaped = REGISTER.household("A-01", groups.getFirst(), SINCE, "Lê Thị An", "Lê Văn Bình");
        stays = REGISTER.household("A-02", groups.getFirst(), SINCE, "Phạm Văn Cường");
        UUID near = REGISTER.household("B-01", groups.get(1), SINCE, "Đỗ Văn Kiên");
        REGISTER.household("B-02", groups.get(1), SINCE, "Bùi Văn Minh");
        list(escaped, "poor", "2025-12-01", "2026-06-15");
        list(escaped, "not-listed", "2026-06-15", null);
        list(stays, "poor", "2025-12-01", null);
        list(near, "near-poor", "2025-12-01", null);
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(REGISTER.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(REGISTER.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        viewer = office.signedIn(REGISTER.ward(), "xem", Role.VIEWER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void list(
            UUID household, String status, String from, @org.jspecify.annotations.Nullable String until) {
        REGISTER.officer(() -> DATABASE.sql()
                .sql("""
                insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                values (platform.ward(), :id, :household, :status, daterange(:from::date, :until::date), 'test', now())
                """)
                .param("id", Ids.next())
                .param("household", household)
                .param("status", status)
                .param("from", from)
                .param("until", until)
                .update());
    }

    private static Map<String, String> form(String id) {
        Map<String, String> form = new HashMap<>();
        form.put("id", id);
        form.put("year", "2026");
        form.put("words", "Giảm 01 hộ nghèo");
        form.put("unit", "hộ");
        form.put("indicator", "poor-reduction");
        form.put("goal", "1");
        form.put("baseline", "2");
        form.put("baselineDay", "31/12/2025");
        form.put("first", "1/1/2026");
        form.put("last", "31/12/2026");
        form.put("course", "at-end");
        form.put("superior", "UBND tỉnh Khánh Hòa");
        form.put("paper", "215/KH-UBND");
        form.put("paperDay", "10/2/2026");
        return form;
    }

    @Test
    void a_what_cannot_be_read_is_said_at_its_field_and_nothing_is_kept() {
        Map<String, String> form = form(Ids.next().toString());
        form.put("goal", "một");
        form.put("paper", "");
        Visit.Answer answer = officer.post("/programme/targets/new", form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Điền một số", "Điền số, ký hiệu như trên văn bản", "Giảm 01 hộ nghèo");
        assertThat(officer.get("/programme/targets").body()).contains("Chưa có chỉ tiêu năm 2026");
    }

    @Test
    void b_a_reduction_is_counted_from_the_lists_net_with_its_movement_and_its_households() {
        String id = Ids.next().toString();
        Visit.Answer made = officer.post("/programme/targets/new", form(id));
        assertThat(made.location()).endsWith("/programme/targets/" + id);
        officer.post("/programme/targets/new", form(id));
        String page = officer.get("/programme/targets/" + id).body();
        assertThat(page)
                .contains("215/KH-UBND", "UBND tỉnh Khánh Hòa", "Biến động từ 31/12/2025 đến 24/11/2026")
                .contains("1 cuối kỳ = 2 đầu kỳ − 1 thoát nghèo", "Giảm thực (ròng): 1 hộ")
                .contains("không thể thoát nghèo bằng việc làm", "Không đưa các hộ này ra khỏi danh sách");
        assertThat(officer.get("/programme/targets").body()).contains("Giảm 01 hộ nghèo", "Đúng tiến độ");
        String cell = officer.get("/programme/targets/" + id + "/households?was=poor&is=neither")
                .body();
        assertThat(cell).contains("A-01", "Lê Thị An").doesNotContain("A-02");
        assertThat(officer.download("/programme/targets.xlsx?year=2026")).startsWith('P', 'K');
        assertThat(leader.get("/programme/targets/" + id).body())
                .contains("Ông/bà chỉ xem được hộ trong phạm vi của mình")
                .doesNotContain("Biến động từ");
        assertThat(viewer.get("/programme/targets/" + id).body()).doesNotContain("Biến động từ");
        assertThat(viewer.get("/programme/targets/new").status()).isEqualTo(403);
        assertThat(leader.get("/programme/targets/" + id + "/households?was=poor&is=neither")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void c_a_change_is_a_further_version_with_its_reason_and_two_at_once_do_not_overwrite() {
        String id = Ids.next().toString();
        Map<String, String> form = form(id);
        form.put("words", "Xây 02 nhà tình thương");
        form.put("indicator", "typed");
        form.put("goal", "2");
        form.put("unit", "nhà");
        form.put("course", "linear");
        officer.post("/programme/targets/new", form);
        form.put("goal", "3");
        form.put("number", "1");
        assertThat(officer.post("/programme/targets/" + id + "/change", form).body())
                .contains("Ghi lý do thay đổi");
        form.put("reason", "Tỉnh giao thêm một nhà");
        assertThat(officer.post("/programme/targets/" + id + "/change", form).status())
                .isEqualTo(303);
        assertThat(officer.post("/programme/targets/" + id + "/change", form).body())
                .contains("Người khác vừa sửa chỉ tiêu này");
        String page = officer.get("/programme/targets/" + id).body();
        assertThat(page).contains("Bản 2", "Tỉnh giao thêm một nhà", "Bản 1", "Chưa có số liệu");
        String entry = Ids.next().toString();
        assertThat(officer.post(
                                "/programme/targets/" + id + "/entries",
                                Map.of("entry", entry, "day", "20/11/2026", "value", "1", "evidence", ""))
                        .body())
                .contains("Ghi minh chứng của kết quả");
        officer.post(
                "/programme/targets/" + id + "/entries",
                Map.of("entry", entry, "day", "20/11/2026", "value", "1", "evidence", "Biên bản bàn giao số 04"));
        assertThat(officer.get("/programme/targets/" + id).body())
                .contains("Biên bản bàn giao số 04", "không đạt nếu giữ nhịp này");
    }

    @Test
    void d_who_was_not_asked_about_a_loan_is_shown_so_and_stays_out_of_the_share() {
        String id = Ids.next().toString();
        Map<String, String> form = form(id);
        form.put("words", "Giải quyết 100% nhu cầu vay vốn");
        form.put("indicator", "loans-handled");
        form.put("goal", "100");
        form.put("unit", "%");
        form.put("course", "linear");
        officer.post("/programme/targets/new", form);
        assertThat(officer.get("/programme/loans").body())
                .contains("A-01", "A-02", "B-01")
                .doesNotContain("B-02");
        assertThat(leader.get("/programme/loans").body()).contains("A-02").doesNotContain("B-01");
        String need = Ids.next().toString();
        assertThat(leader.post("/programme/loans/" + stays, Map.of("id", need, "needed", "", "day", "1/3/2026"))
                        .status())
                .isEqualTo(400);
        leader.post(
                "/programme/loans/" + stays,
                Map.of(
                        "id",
                        need,
                        "needed",
                        "yes",
                        "amount",
                        "50.000.000",
                        "day",
                        "1/3/2026",
                        "words",
                        "Mua xe bán bún"));
        leader.post(
                "/programme/loans/" + escaped, Map.of("id", Ids.next().toString(), "needed", "no", "day", "1/3/2026"));
        assertThat(officer.get("/programme/targets/" + id).body()).contains("0/1, tính đến", "Còn 1 hộ chưa được hỏi");
        assertThat(leader.post(
                                "/programme/loans/" + stays + "/handle",
                                Map.of("id", Ids.next().toString()))
                        .status())
                .isEqualTo(403);
        officer.post(
                "/programme/loans/" + stays + "/handle",
                Map.of("id", Ids.next().toString(), "outcome", "lent", "amount", "40.000.000", "day", "2/4/2026"));
        assertThat(officer.get("/programme/loans").body()).contains("Đã giải ngân", "40.000.000", "(1/1)");
        assertThat(officer.get("/programme/targets/" + id).body()).contains("1/1, tính đến");
    }

    @Test
    void e_training_is_followed_step_by_step() {
        Map<String, String> step = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "household", "A-01",
                "person", "Lê Văn Bính",
                "stage", "enrolled",
                "day", "5/5/2026",
                "trade", "Sửa xe máy"));
        assertThat(officer.post("/programme/training", step).body()).contains("Không có người tên này trong hộ");
        step.put("person", "lê văn bình");
        officer.post("/programme/training", step);
        assertThat(officer.get("/programme/training").body()).contains("Lê Văn Bình", "Sửa xe máy", "Đang học");
    }

    @Test
    void f_the_target_of_a_former_ward_counts_its_groups_alone_and_the_path_asks_for_the_wards() {
        DATABASE.owner().sql("""
                        update registry.area_version set part_of = 'khu vực Vĩnh Trường'
                        where until = 'infinity' and area_id = (select r.area_id from registry.residence r
                            join registry.household h using (ward_id, household_id) where h.code = 'B-01' limit 1)
                        """).update();
        Map<String, String> form = form(Ids.next().toString());
        form.put("words", "Giảm hộ nghèo khu vực Vĩnh Trường");
        form.put("part", "khu vực Không Có");
        assertThat(officer.post("/programme/targets/new", form).body()).contains("Chọn một khu vực có tổ dân phố");
        form.put("part", "khu vực Vĩnh Trường");
        form.put("baseline", "0");
        officer.post("/programme/targets/new", form);
        assertThat(officer.get("/programme/targets/" + form.get("id")).body())
                .contains("Chỉ tính các tổ thuộc khu vực Vĩnh Trường", "Giảm thực (ròng): 0 hộ")
                .doesNotContain("A-01", "A-02");
        assertThat(officer.get("/programme/targets/" + form.get("id") + "/change")
                        .body())
                .contains("khu vực Phước Long", "khu vực Vĩnh Trường");
        assertThat(officer.get("/programme/path?until=31/12/2026").body())
                .as("that of the whole ward, not of its part")
                .contains("value=\"1\"");
    }
}

package vn.ansinh.office.programme.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.ProgrammeWard;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.review.posting.PostedWard;

/** A leader proposes, the association confirms and visits from a phone, the officer sees; an association sees no other household. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class HelpFlowTest {
    private static final String WOMEN_BODY = Ids.next().toString();
    private static final String YOUTH_BODY = Ids.next().toString();

    private static PostedWard ward;
    private static ProgrammeWard programme;
    private static Visit women;
    private static Visit youth;
    private static UUID first;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        first = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
        ward.recognise(first, "poor");
        ward.recognise(ward.household("A-02", 0, "Phạm Văn Cường"), "near-poor");
        ward.recognise(ward.household("B-01", 1, "Đỗ Văn Kiên"), "near-poor");
        ward.household("B-02", 1, "Bùi Văn Lâm");
        women = ward.office.signedIn(ward.register.ward(), "hoiphunu", Role.ASSOCIATION);
        youth = ward.office.signedIn(ward.register.ward(), "doan", Role.ASSOCIATION);
        programme = new ProgrammeWard(ward);
        programme.body(WOMEN_BODY, "women", "Hội Phụ nữ", "hoiphunu");
        programme.body(YOUTH_BODY, "youth", "Đoàn Thanh niên", "doan");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static Map<String, String> wanted(String body, String account) {
        return new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "body", body,
                "holder", programme.holder(account),
                "task", "Giới thiệu việc làm",
                "from", "24/11/2026",
                "first", "1/12/2026",
                "rhythm", "30"));
    }

    private static Map<String, String> visit() {
        return new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "day", "24/11/2026",
                "visitor", "Trần Văn hoiphunu",
                "met", "Bà An",
                "result", "job-found",
                "notes", "Đã nhận hàng về may tại nhà"));
    }

    @Test
    void a_who_has_nobody_for_too_long_is_red_and_waits_in_the_inbox() {
        assertThat(ward.officer.get("/programme/help").body())
                .contains("Lê Thị An", "Đỗ Văn Kiên", "Chưa có người giúp đã 327 ngày", "Chưa rõ nguyên nhân nghèo")
                .doesNotContain("Bùi Văn Lâm");
        assertThat(ward.leader.get("/programme/help").body())
                .contains("Lê Thị An")
                .doesNotContain("Đỗ Văn Kiên");
        assertThat(ward.leader.get("/inbox").body()).contains("2 hộ hết ngày mà chưa có người giúp");
        assertThat(ward.signer.get("/programme/help").body()).contains("Lê Thị An");
        assertThat(ward.officer.get("/households/A-01").body()).contains("Giúp đỡ hộ", "Chưa có người giúp đã");
        assertThat(ward.officer.get("/households/B-02").body()).doesNotContain("/programme/help/B-02");
    }

    @Test
    void b_an_association_sees_no_household_that_it_does_not_help() {
        assertThat(women.get("/programme/help").body())
                .contains("Không có hộ nào")
                .doesNotContain("Lê Thị An", "Phạm Văn Cường");
        assertThat(women.get("/programme/help/A-01").status()).isEqualTo(404);
        assertThat(women.get("/programme/help/B-02/visit").status()).isEqualTo(404);
        assertThat(women.get("/programme/watch").status()).isEqualTo(404);
        assertThat(women.get("/households/A-01").status()).isEqualTo(403);
    }

    @Test
    void c_the_leader_proposes_and_nothing_typed_is_lost_by_a_mistake() {
        assertThat(ward.leader.get("/programme/help/B-01/assign").status()).isEqualTo(404);
        Map<String, String> form = wanted(WOMEN_BODY, "hoiphunu");
        form.put("rhythm", "0");
        form.put("first", "1/11/2026");
        Visit.Answer wrong = ward.leader.post("/programme/help/A-01/assign", form);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("không thể trước ngày bắt đầu", "Ghi số ngày từ 1 đến 365", "Giới thiệu việc làm");
        assertThat(ward.leader
                        .post("/programme/help/A-01/assign", wanted(WOMEN_BODY, "hoiphunu"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.leader
                        .post("/programme/help/A-01/assign", wanted(YOUTH_BODY, "doan"))
                        .body())
                .contains("Đã có một đề nghị đang chờ");
        assertThat(women.get("/inbox").body()).contains("Hộ Lê Thị An (A-01) cần đoàn thể nhận giúp");
        assertThat(youth.get("/inbox").body()).doesNotContain("Lê Thị An");
    }

    @Test
    void d_only_the_association_that_was_asked_or_the_officer_confirms() {
        assertThat(women.get("/programme/help/A-01").body()).contains("Nhận giúp hộ này");
        assertThat(youth.get("/programme/help/A-01").status()).isEqualTo(404);
        String help = help("A-01");
        assertThat(ward.leader
                        .post("/programme/help/A-01/confirm", Map.of("help", help))
                        .status())
                .isEqualTo(404);
        assertThat(women.post("/programme/help/A-01/confirm", Map.of("help", help))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/programme/help/A-01").body())
                .contains("Hội Phụ nữ", "Giới thiệu việc làm", "từ 24/11/2026", "lần tới 01/12/2026");
        assertThat(women.get("/inbox").body()).contains("Thăm hộ Lê Thị An (A-01)");
        assertThat(ward.leader.get("/inbox").body()).doesNotContain("Hộ Lê Thị An (A-01) quá hạn");
    }

    private static String help(String code) {
        return programme.one(
                "select p.help_id::text from programme.help p join registry.household h using (ward_id, household_id)"
                        + " where h.code = '" + code + "' order by p.recorded_at desc limit 1");
    }

    @Test
    void e_the_database_shows_an_association_its_households_alone() {
        assertThat(ward.officer
                        .post("/programme/help/B-01/assign", wanted(YOUTH_BODY, "doan"))
                        .status())
                .isEqualTo(303);
        ward.officer.post("/programme/help/B-01/visit", visit());
        for (String table : List.of("help", "help_visit", "family_word", "household_cause", "family_consent")) {
            long all = programme.count(table, programme.user("canbo"), Role.OFFICER);
            long seen = programme.count(table, programme.user("hoiphunu"), Role.ASSOCIATION);
            assertThat(seen).as(table).isLessThanOrEqualTo(all);
        }
        assertThat(programme.count("help", programme.user("canbo"), Role.OFFICER))
                .isEqualTo(2);
        assertThat(programme.count("help", programme.user("hoiphunu"), Role.ASSOCIATION))
                .isEqualTo(1);
        assertThat(programme.count("help_visit", programme.user("canbo"), Role.OFFICER))
                .isEqualTo(1);
        assertThat(programme.count("help_visit", programme.user("hoiphunu"), Role.ASSOCIATION))
                .isZero();
        assertThat(programme.count("help_visit", programme.user("doan"), Role.ASSOCIATION))
                .isEqualTo(1);
        assertThat(programme.count("help", Ids.next(), Role.ASSOCIATION)).isZero();
        assertThat(programme.count("help", programme.user("canbo"), Role.TREASURER))
                .isZero();
    }

    @Test
    void f_causes_are_told_to_the_association_only_when_the_family_agrees_and_grave_ones_never() {
        assertThat(ward.leader
                        .post("/programme/help/A-01/causes", Map.of("cause", "single-parent", "words", "Tổ biết"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/programme/help/A-01").body()).contains("Đơn thân nuôi con nhỏ");
        assertThat(women.get("/programme/help/A-01").body())
                .contains("Gia đình chưa đồng ý cho đoàn thể biết")
                .doesNotContain("Đơn thân nuôi con nhỏ");
        ward.leader.post(
                "/programme/help/A-01/words/consent", Map.of("kind", "causes", "answer", "yes", "by", "Lê Thị An"));
        assertThat(women.get("/programme/help/A-01").body())
                .contains("Đơn thân nuôi con nhỏ", "Nhận đỡ đầu mẹ con", "gợi ý");
        ward.leader.post("/programme/help/A-01/causes", Map.of("cause", "incurable-illness", "words", "Giấy ra viện"));
        assertThat(ward.officer.get("/programme/help/A-01").body()).contains("Bệnh hiểm nghèo");
        assertThat(women.get("/programme/help/A-01").body()).doesNotContain("Bệnh hiểm nghèo");
    }

    @Test
    void g_a_visit_is_written_down_at_the_door_and_a_photograph_only_with_consent() throws IOException {
        Map<String, String> form = visit();
        form.put("met", "");
        form.put("more", "500.000");
        Visit.Answer wrong = women.post("/programme/help/A-01/visit", form);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("Hãy ghi đã gặp ai", "chọn kết quả “Thu nhập tăng”", "Đã nhận hàng về may tại nhà")
                .contains("value=\"500.000\"");
        Map<String, String> fine = visit();
        fine.put("next", "Đăng ký lớp may");
        fine.put("nextOn", "10/12/2026");
        fine.put("nextWho", "Hội Phụ nữ");
        assertThat(women.upload("/programme/help/A-01/visit", fine, "nha.png", ProgrammeWard.picture())
                        .body())
                .contains("Chỉ giữ ảnh khi gia đình đồng ý", "Đăng ký lớp may");
        fine.put("consent", "true");
        assertThat(women.upload("/programme/help/A-01/visit", fine, "nha.png", ProgrammeWard.picture())
                        .status())
                .isEqualTo(303);
        women.post("/programme/help/A-01/visit", fine);
        assertThat(ward.officer.get("/programme/help/A-01").body())
                .contains(
                        "Trần Văn hoiphunu gặp Bà An", "Có việc làm", "Đăng ký lớp may", "nha.png", "trước 10/12/2026")
                .contains("lần tới 24/12/2026", "alt=\"Ảnh lần thăm ngày 24/11/2026\"");
        String page = women.get("/programme/help/A-01").body();
        String small = page.substring(page.indexOf("<img src=\"/programme/help/A-01/visits/") + 10);
        byte[] preview = women.download(small.substring(0, small.indexOf('"')));
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(preview)).getWidth())
                .isLessThanOrEqualTo(240);
        assertThat(youth.get(small.substring(0, small.indexOf('"'))).status()).isEqualTo(404);
        assertThat(ward.register.officer(() -> ward.database
                        .sql()
                        .sql("select count(*) from programme.help_visit where household_id = :home")
                        .param("home", first)
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        assertThat(ward.officer.get("/households/A-01").body()).contains("Thăm gần nhất 24/11/2026");
        assertThat(ward.officer.get("/households/A-01/file").body()).contains("Thăm hộ");
    }

    @Test
    void h_a_wrong_visit_is_withdrawn_by_who_wrote_it_or_the_officer_and_stays_readable() {
        String id = ward.register.officer(() -> ward.database
                .sql()
                .sql("select visit_id::text from programme.help_visit where household_id = :home")
                .param("home", first)
                .query(String.class)
                .single());
        assertThat(ward.leader
                        .post("/programme/help/A-01/visits/" + id + "/withdraw", Map.of("reason", "Nhầm hộ"))
                        .status())
                .isEqualTo(404);
        assertThat(women.post("/programme/help/A-01/visits/" + id + "/withdraw", Map.of("reason", "Nhầm ngày"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/programme/help/A-01").body())
                .contains("đã rút: Nhầm ngày")
                .doesNotContain("Đăng ký lớp may");
    }

    @Test
    void i_the_family_says_what_it_wants_and_signs_its_commitment() {
        Map<String, String> form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "kind", "commitment",
                "words", "Đi làm đều, gửi tiết kiệm",
                "year", "2025",
                "saidBy", "Lê Thị An",
                "day", "24/11/2026"));
        assertThat(women.post("/programme/help/A-01/words", form).body()).contains("Ghi năm từ 2026 đến 2036");
        form.put("year", "2027");
        assertThat(women.post("/programme/help/A-01/words", form).status()).isEqualTo(303);
        assertThat(ward.officer.get("/programme/help/A-01").body())
                .contains("Đi làm đều, gửi tiết kiệm", "(trước hết năm 2027)");
        assertThat(PostedWard.words(ward.leader.download("/programme/help/A-01/words/commitment.docx")))
                .contains("Lê Thị An", "thoát nghèo", "Đi làm đều, gửi tiết kiệm", "không mất quyền lợi nào");
    }

    @Test
    void j_the_list_goes_out_as_it_is_seen_and_the_association_takes_its_own_to_its_meeting() {
        assertThat(ward.officer.get("/programme/help?body=" + WOMEN_BODY).body())
                .contains("1 trong 3 hộ", "Lê Thị An")
                .doesNotContain("Phạm Văn Cường");
        assertThat(ward.officer.get("/programme/help?level=red&body=nobody").body())
                .contains("Phạm Văn Cường")
                .doesNotContain(">Lê Thị An<");
        assertThat(ward.officer.download("/programme/help.xlsx")).startsWith('P', 'K');
        assertThat(PostedWard.words(women.download("/programme/help-of/" + WOMEN_BODY + ".docx")))
                .contains("Hội Phụ nữ", "Lê Thị An", "Giới thiệu việc làm")
                .doesNotContain("Đơn thân", "Đỗ Văn Kiên");
    }

    @Test
    void k_tasks_of_the_groups_are_proved_by_what_was_done() {
        ward.register.officer(() -> {
            Map<String, Proof> proofs = new HashMap<>();
            ward.office.context().getBeansOfType(Proof.class).values().forEach(one -> proofs.put(one.code(), one));
            assertThat(shown(proofs, "helpers-assigned"))
                    .isEqualTo(new Proof.Shown(
                            java.util.Optional.of(ward.groups.getFirst()),
                            1,
                            2,
                            "/programme/help?group=" + ward.groups.getFirst()));
            assertThat(shown(proofs, "causes-known").done()).isEqualTo(1);
            assertThat(shown(proofs, "kin-mobilised").done()).isEqualTo(1);
            assertThat(shown(proofs, "households-contacted").done()).isZero();
            return 0;
        });
    }

    private static Proof.Shown shown(Map<String, Proof> proofs, String code) {
        return java.util.Objects.requireNonNull(proofs.get(code))
                .between(java.time.LocalDate.of(2026, 1, 1), java.time.LocalDate.of(2026, 12, 31))
                .stream()
                .filter(one -> one.area().filter(ward.groups.getFirst()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void l_another_helper_takes_over_and_the_first_association_sees_the_family_no_more() {
        Map<String, String> form = wanted(YOUTH_BODY, "doan");
        assertThat(ward.officer.post("/programme/help/A-01/assign", form).body())
                .contains("Đã có người giúp bắt đầu từ ngày này hoặc sau đó");
        form.put("id", Ids.next().toString());
        form.put("from", "25/11/2026");
        assertThat(ward.officer.post("/programme/help/A-01/assign", form).status())
                .isEqualTo(303);
        assertThat(women.get("/programme/help/A-01").status()).as("until today").isEqualTo(200);
        String help = help("A-01");
        assertThat(ward.officer.get("/programme/help/A-01").body()).contains("Hội Phụ nữ");
        assertThat(help).isNotEmpty();
    }

    @Test
    void m_the_ward_changes_the_menu_and_its_days() {
        assertThat(women.post("/programme/help-menu/leave-out", Map.of("option", "women-1"))
                        .status())
                .isEqualTo(403);
        ward.officer.post("/programme/help-menu/leave-out", Map.of("option", "women-1"));
        ward.officer.post(
                "/programme/help-menu",
                Map.of(
                        "id", Ids.next().toString(),
                        "kind", "women",
                        "need", "single-parent",
                        "words", "Hội nhận trông trẻ buổi chiều",
                        "change", ""));
        assertThat(ward.officer.get("/programme/help-menu").body())
                .contains("Hội nhận trông trẻ buổi chiều", "của phường", "không phải con số của pháp luật")
                .doesNotContain("Nhận đỡ đầu mẹ con");
        Map<String, String> settings = new HashMap<>(Map.of(
                "no-helper-days", "400",
                "no-visit-days", "60",
                "contact-days", "90",
                "watch-months", "36",
                "watch-near-percent", "10"));
        assertThat(ward.officer.post("/programme/help-menu/settings", settings).body())
                .contains("Ghi một số từ 1 đến 365");
        settings.put("no-helper-days", "365");
        assertThat(ward.officer.post("/programme/help-menu/settings", settings).status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/programme/help").body())
                .doesNotContain("Chưa có người giúp đã 327 ngày")
                .contains("Cần có người giúp trước 01/01/2027");
    }

    @Test
    void mm_who_leaves_the_lists_stays_with_the_helper_until_that_ends() {
        assertThat(ward.leader.get("/programme/help/B-02/assign").status()).isEqualTo(404);
        ward.register.officer(() -> ward.database.sql().sql("""
                        update review.recognised_status r set during = daterange('2026-01-01', '2026-11-20')
                        from registry.household h where h.household_id = r.household_id and h.code in ('B-01', 'A-02')
                        """).update());
        assertThat(youth.get("/programme/help/B-01").body()).contains("Thôi giúp", "Mới thoát nghèo");
        assertThat(youth.get("/programme/help").body())
                .contains("Đã ra khỏi danh sách 20/11/2026; giúp tiếp hoặc ghi thôi giúp")
                .doesNotContain("Chưa rõ nguyên nhân");
        assertThat(ward.officer.get("/programme/help").body()).doesNotContain("Phạm Văn Cường");
        assertThat(ward.officer.get("/programme/help/A-02/assign").location()).isEqualTo("/programme/help");
        assertThat(youth.post("/programme/help/B-01/end", Map.of("last", "24/11/2026", "reason", "Gia đình đã khá"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void n_acting_as_nobody_shows_nothing() {
        assertThat(Acting.as(
                        Identity.nobody(),
                        "TEST",
                        () -> ward.office.bean(Helpings.class).proposed()))
                .isEmpty();
    }
}

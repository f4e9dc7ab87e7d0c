package vn.ansinh.office.programme.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.dao.DataAccessException;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.review.posting.PostedWard;

/** Outreach by officer, leaders, the information body and a viewer, and what it proves. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class OutreachFlowTest {
    private static final String PAGE = "/programme/outreach";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String INFORMATION = Ids.next().toString();
    private static final String GROUP = Ids.next().toString();
    private static final String TALK = Ids.next().toString();

    private static PostedWard ward;
    private static Visit radio;
    private static Visit viewer;
    private static UUID family;
    private static UUID elsewhere;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        family = ward.household("A-01", 0, "Lê Thị An");
        ward.recognise(family, "poor");
        elsewhere = ward.household("B-01", 1, "Đỗ Văn Kiên");
        ward.recognise(elsewhere, "near-poor");
        radio = ward.office.signedIn(ward.register.ward(), "vanhoa", Role.ASSOCIATION);
        viewer = ward.office.signedIn(ward.register.ward(), "xem", Role.VIEWER);
        body(INFORMATION, "information", "Văn hóa Thông tin");
        body(GROUP, "group", "Tổ dân phố");
        ward.officer.post(
                "/programme/bodies/" + INFORMATION + "/holders",
                Map.of(
                        "holder",
                        Ids.next().toString(),
                        "user",
                        user("vanhoa").toString(),
                        "from",
                        "01/01/2024",
                        "lead",
                        "true"));
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static void body(String id, String kind, String name) {
        ward.officer.post(
                "/programme/bodies/new",
                Map.of("id", id, "kind", kind, "name", name, "shortName", name, "from", "01/01/2024"));
    }

    private static UUID user(String account) {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("select user_id from account.user_account where user_name = :name")
                .param("name", account)
                .query(UUID.class)
                .single());
    }

    private static Map<String, String> said(String id, String kind, String body) {
        return new HashMap<>(Map.of(
                "id", id,
                "kind", kind,
                "day", "20/11/2026",
                "topic", "Vay vốn hộ nghèo",
                "counted", "true",
                "reached", "40",
                "body", body,
                "person", "Nguyễn Văn Nói"));
    }

    private static Proof.Shown shown(String code, LocalDate from, LocalDate until, Optional<UUID> area) {
        return ward.register.officer(() -> ward.office.context().getBeansOfType(Proof.class).values().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .between(from, until)
                .stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void a_a_leader_writes_down_the_own_group_and_no_other() {
        Map<String, String> form = said(TALK, "economy", GROUP);
        assertThat(ward.leader.get(PAGE + "/new").body())
                .contains("Tổ dân phố 1")
                .doesNotContain("Tổ dân phố 2");
        Visit.Answer nowhere = ward.leader.post(PAGE + "/new", form);
        assertThat(nowhere.status()).isEqualTo(400);
        assertThat(nowhere.body()).contains("Hãy chọn tổ dân phố", "Vay vốn hộ nghèo");
        form.put("area", ward.groups.get(1).toString());
        assertThat(ward.leader.post(PAGE + "/new", form).body()).contains("Hãy chọn tổ dân phố");
        form.put("area", ward.groups.getFirst().toString());
        form.put("body", INFORMATION);
        assertThat(ward.leader.post(PAGE + "/new", form).body()).contains("Hãy chọn cơ quan, đoàn thể của ông/bà");
        form.put("body", GROUP);
        assertThat(ward.leader.post(PAGE + "/new", form).status()).isEqualTo(303);
        assertThat(ward.leader.post(PAGE + "/new", form).status())
                .as("sent twice")
                .isEqualTo(303);
        assertThat(ward.leader.get(PAGE).body()).contains("1 lượt", "40 đếm được");
        assertThat(viewer.post(PAGE + "/new", form).status()).isEqualTo(403);
        assertThat(viewer.get(PAGE + "/" + TALK).body()).contains("Vay vốn hộ nghèo");
    }

    @Test
    void b_a_leader_does_not_see_what_was_in_another_group() {
        assertThat(ward.other.get(PAGE).body()).contains("0 lượt").doesNotContain("Vay vốn hộ nghèo");
        assertThat(ward.other.get(PAGE + "/" + TALK).status()).isEqualTo(404);
        assertThat(ward.other.get(PAGE + "/" + TALK + "/correct").status()).isEqualTo(404);
        assertThat(ward.other
                        .post(PAGE + "/" + TALK + "/withdraw", Map.of("reason", "sai"))
                        .status())
                .isEqualTo(404);
        Identity leader =
                new Identity(ward.register.ward(), user("to02"), Role.GROUP_LEADER.code(), List.of(ward.groups.get(1)));
        assertThatThrownBy(() -> Acting.as(leader, "TEST", () -> {
                    ward.office.bean(OutreachRegister.class).record(broadcast(List.of()));
                    return 0;
                }))
                .as("for the whole ward")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> Acting.as(leader, "TEST", () -> {
                    ward.office.bean(OutreachRegister.class).record(broadcast(List.of(ward.groups.getFirst())));
                    return 0;
                }))
                .as("for another group")
                .isInstanceOf(DataAccessException.class);
    }

    private static NewOutreach broadcast(List<UUID> areas) {
        return new NewOutreach(
                Ids.next(),
                OutreachKind.BROADCAST,
                TODAY,
                "Loa",
                "Chính sách",
                java.util.OptionalInt.empty(),
                java.util.OptionalInt.empty(),
                false,
                areas,
                UUID.fromString(GROUP),
                "Ai đó",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Test
    void c_a_talk_proves_the_half_year_of_its_group_only() {
        assertThat(shown("economy-talked", LocalDate.of(2026, 7, 1), TODAY, Optional.of(ward.groups.getFirst()))
                        .isDone())
                .isTrue();
        assertThat(shown("economy-talked", LocalDate.of(2026, 7, 1), TODAY, Optional.of(ward.groups.get(1)))
                        .isDone())
                .isFalse();
        assertThat(shown("economy-talked", FIRST, LocalDate.of(2026, 6, 30), Optional.of(ward.groups.getFirst()))
                        .isDone())
                .isFalse();
    }

    @Test
    void d_a_clan_asked_to_help_counts_for_the_families_that_are_named() {
        Map<String, String> form = said(Ids.next().toString(), "clan", GROUP);
        form.put("area", ward.groups.getFirst().toString());
        form.put("household", elsewhere.toString());
        assertThat(ward.leader.post(PAGE + "/new", form).body()).contains("phải ở trong tổ đã chọn");
        assertThat(shown("kin-mobilised", FIRST, TODAY, Optional.of(ward.groups.getFirst()))
                        .done())
                .isZero();
        form.put("household", family.toString());
        assertThat(ward.leader.post(PAGE + "/new", form).status()).isEqualTo(303);
        assertThat(ward.leader.get(PAGE + "/" + form.get("id")).body()).contains("Lê Thị An");
        assertThat(viewer.get(PAGE + "/" + form.get("id")).body())
                .contains("Vay vốn hộ nghèo")
                .doesNotContain("Lê Thị An");
        assertThat(shown("kin-mobilised", FIRST, TODAY, Optional.of(ward.groups.getFirst()))
                        .done())
                .isEqualTo(1);
    }

    @Test
    void e_a_planned_item_is_late_on_the_page_of_today_until_it_is_carried_out() {
        Map<String, String> item = Map.of(
                "id", Ids.next().toString(),
                "topic", "Chính sách bảo hiểm y tế",
                "kind", "broadcast",
                "due", "10/2026",
                "body", INFORMATION);
        assertThat(ward.leader.post(PAGE + "/plan", item).status()).isEqualTo(400);
        assertThat(viewer.post(PAGE + "/plan", item).status()).isEqualTo(403);
        assertThat(radio.post(PAGE + "/plan", item).status()).isEqualTo(303);
        assertThat(radio.get(PAGE + "/plan").body()).contains("tháng 10/2026", "0 trên 1 mục đã làm; 1 mục quá hạn");
        assertThat(radio.get("/today").body()).contains("Truyền thông: Chính sách bảo hiểm y tế");
        assertThat(ward.officer.get("/today").body()).contains("Truyền thông: Chính sách bảo hiểm y tế");
        assertThat(ward.leader.get("/today").body()).doesNotContain("Truyền thông:");

        assertThat(radio.get(PAGE + "/new?item=" + item.get("id")).body())
                .contains("value=\"Chính sách bảo hiểm y tế\"");
        Map<String, String> done = said(Ids.next().toString(), "broadcast", INFORMATION);
        done.put("item", item.get("id"));
        done.put("counted", "");
        assertThat(radio.post(PAGE + "/new", done).body()).contains("đếm được hay ước tính");
        done.put("counted", "false");
        assertThat(radio.post(PAGE + "/new", done).status()).isEqualTo(303);
        assertThat(radio.get(PAGE + "/plan").body()).contains("1 trên 1 mục đã làm; 0 mục quá hạn");
        assertThat(ward.officer.get("/today").body()).doesNotContain("Truyền thông:");
        assertThat(shown("communication-done", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Optional.empty())
                        .isDone())
                .isTrue();
        assertThat(shown("communication-done", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), Optional.empty())
                        .isDone())
                .as("in October nothing was heard")
                .isFalse();
    }

    @Test
    void f_a_photograph_is_kept_only_where_people_agreed() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
        Map<String, String> form = said(Ids.next().toString(), "meeting", GROUP);
        form.put("area", ward.groups.getFirst().toString());
        assertThat(ward.leader
                        .upload(PAGE + "/new", form, "hop.png", picture.toByteArray())
                        .body())
                .contains("Chỉ lưu ảnh khi người trong ảnh đã đồng ý");
        form.put("agreed", "true");
        assertThat(ward.leader
                        .upload(PAGE + "/new", form, "hop.png", picture.toByteArray())
                        .status())
                .isEqualTo(303);
        String page = ward.leader.get(PAGE + "/" + form.get("id")).body();
        String file = page.replaceAll("(?s).*href=\"([^\"]+/files/[^\"]+)\".*", "$1");
        assertThat(page).contains("hop.png");
        assertThat(ward.leader.get(file).status()).isEqualTo(200);
        assertThat(ward.other.get(file).status()).isEqualTo(404);
    }

    @Test
    void g_what_was_wrong_is_put_right_by_another_and_stays_to_be_read() {
        String right = Ids.next().toString();
        Map<String, String> form = said(right, "economy", GROUP);
        form.put("area", ward.groups.getFirst().toString());
        form.put("reached", "45");
        assertThat(ward.leader.post(PAGE + "/" + TALK + "/correct", form).status())
                .as("without a reason")
                .isEqualTo(400);
        form.put("reason", "Đếm lại người dự");
        assertThat(ward.leader.post(PAGE + "/" + TALK + "/correct", form).status())
                .isEqualTo(303);
        assertThat(ward.leader.get(PAGE + "/" + TALK).body()).contains("Không còn được tính: Đếm lại người dự");
        assertThat(ward.leader.get(PAGE + "/" + TALK + "/correct").status()).isEqualTo(404);
        assertThat(ward.leader.get(PAGE + "?kind=economy").body())
                .contains("1 lượt", "45 đếm được", "1 lượt đã rút hoặc ghi lại");
        assertThat(ward.officer
                        .post(PAGE + "/" + right + "/withdraw", Map.of("reason", "Ghi nhầm tổ"))
                        .status())
                .isEqualTo(303);
        assertThat(shown("economy-talked", LocalDate.of(2026, 7, 1), TODAY, Optional.of(ward.groups.getFirst()))
                        .isDone())
                .isFalse();
    }

    @Test
    void h_the_list_goes_out_as_spreadsheet_paper_and_table_of_a_report() {
        assertThat(ward.officer.download(PAGE + ".xlsx")).startsWith('P', 'K');
        assertThat(PostedWard.words(ward.officer.download("/programme/outreach-list.docx")))
                .contains("Tuyên truyền, vận động giảm nghèo", "Phát thanh trên loa", "40 (ước tính)")
                .doesNotContain("Lê Thị An");
        ReportTable.Contents contents = ward.register.officer(
                () -> ward.office.bean(OutreachTable.class).between(FIRST, TODAY));
        assertThat(contents.rows())
                .extracting(ReportTable.Row::key)
                .containsExactlyInAnyOrder("broadcast", "clan", "meeting");
    }

    @Test
    void i_the_number_of_a_document_is_checked_against_the_register() {
        Map<String, String> form = said(Ids.next().toString(), "article", INFORMATION);
        form.put("document", "99/TB-UBND ngày 01/02/2026");
        assertThat(ward.officer.post(PAGE + "/new", form).status()).isEqualTo(303);
        assertThat(ward.officer.get(PAGE + "/" + form.get("id")).body())
                .contains("văn bản số 99/TB-UBND ngày 01/02/2026")
                .doesNotContain("Xem trong sổ văn bản");
    }

    @Test
    void j_a_target_counts_what_was_recorded_and_leads_to_its_list() {
        String id = Ids.next().toString();
        Map<String, String> form = new HashMap<>(Map.of(
                "id", id,
                "year", "2026",
                "words", "Tuyên truyền giảm nghèo",
                "unit", "lượt",
                "indicator", "outreach",
                "goal", "40",
                "first", "1/1/2026",
                "last", "31/12/2026",
                "course", "linear"));
        assertThat(ward.officer.post("/programme/targets/new", form).status()).isEqualTo(303);
        int counted = ward.register
                .officer(() -> ward.office.bean(OutreachRegister.class).between(FIRST, TODAY))
                .size();
        assertThat(counted).isPositive();
        assertThat(ward.officer.get("/programme/targets/" + id).body())
                .contains(counted + "</span>", "/programme/outreach?from=2026-01-01&amp;until=2026-11-24");
        assertThat(ward.leader.get("/programme/targets/" + id).body()).doesNotContain("/programme/outreach?from=");
    }

    @Test
    void k_what_was_written_down_is_neither_changed_nor_taken_away() {
        for (String statement : List.of(
                "update programme.outreach set topic = 'khác'",
                "delete from programme.outreach",
                "delete from programme.outreach_end")) {
            assertThatThrownBy(() -> ward.register.officer(
                            () -> ward.database.sql().sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}

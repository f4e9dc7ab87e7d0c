package vn.ansinh.office.programme.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.dao.DataIntegrityViolationException;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.OfficeWithWard;
import vn.ansinh.office.registry.Register;

/** From the decision to the signed conclusions: officer, signer, member, leader. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class CommitteeFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PAGE = "/programme/committee";

    private static OfficeWithWard ward;
    private static Visit officer;
    private static Visit signer;
    private static Visit member;
    private static Visit leader;
    private static List<Area> areas = List.of();
    private static String body;
    private static String meeting = "";

    @BeforeAll
    static void start() {
        ward = new OfficeWithWard(3);
        areas = ward.asOfficer(() -> ward.office().bean(Register.class).areas(TODAY));
        officer = ward.office().signedIn(ward.ward(), "canbo", Role.OFFICER);
        signer = ward.office().signedIn(ward.ward(), "phochutich", Role.SIGNER);
        member = ward.office().signedIn(ward.ward(), "bcd", Role.COMMITTEE_MEMBER);
        leader = ward.office()
                .signedIn(
                        ward.ward(), "to01", Role.GROUP_LEADER, areas.getFirst().id());
        body = Ids.next().toString();
        officer.post(
                "/programme/bodies/new",
                Map.of(
                        "id",
                        body,
                        "kind",
                        "women",
                        "name",
                        "Hội Phụ nữ phường",
                        "shortName",
                        "Hội Phụ nữ",
                        "from",
                        "1/1/2024"));
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static Visit.Answer join(String name, String position, String from) {
        String decision = officer.get(PAGE).body().replaceAll("(?s).*name=\"decision\".*?value=\"([^\"]+)\".*", "$1");
        return officer.post(
                PAGE + "/steering/members",
                Map.of(
                        "id", Ids.next().toString(),
                        "name", name,
                        "position", position,
                        "post", "Chủ tịch Hội",
                        "body", body,
                        "decision", decision,
                        "from", from));
    }

    private static Visit.Answer give(String name, String from, boolean seen, Area area) {
        String chosen = officer.get(PAGE + "/groups")
                .body()
                .replaceAll("(?s).*<option value=\"([^\"]+)\"[^>]*>" + name + ".*", "$1");
        return officer.post(
                PAGE + "/groups",
                Map.of("member", chosen, "from", from, "area", area.id().toString(), "seen", String.valueOf(seen)));
    }

    private static String words(byte[] docx) {
        return vn.ansinh.office.review.posting.PostedWard.words(docx);
    }

    @Test
    void a_a_decision_comes_first_and_then_its_members() {
        assertThat(officer.get(PAGE).body()).contains("Chưa ghi quyết định").doesNotContain("Thêm thành viên</h2>");
        Map<String, String> decision =
                Map.of("id", Ids.next().toString(), "written", "28/QĐ-UBND", "dated", "15/2/2026");
        assertThat(member.post(PAGE + "/steering/decisions", decision).status()).isEqualTo(403);
        assertThat(officer.post(PAGE + "/steering/decisions", decision).status())
                .isEqualTo(303);
        assertThat(officer.get(PAGE).body()).contains("Thành lập theo Quyết định số 28/QĐ-UBND");

        assertThat(join("Trần Văn Đứng Đầu", "head", "15/2/2026").status()).isEqualTo(303);
        assertThat(join("Lê Thị Khác", "head", "1/3/2026").body()).contains("đã có Trưởng ban");
        assertThat(join("Nguyễn Thị Hai", "standing", "15/2/2026").status()).isEqualTo(303);
        assertThat(join("Phạm Văn Ba", "member", "15/2/2026").status()).isEqualTo(303);
        assertThat(member.get(PAGE).body())
                .contains("Trần Văn Đứng Đầu", "Hội Phụ nữ phường")
                .doesNotContain("Lê Thị Khác");
        assertThat(officer.get(PAGE + "?of=review").body()).doesNotContain("Trần Văn Đứng Đầu");
        assertThat(officer.get(PAGE + "?of=nobody").status()).isEqualTo(404);
    }

    @Test
    void b_a_group_without_a_member_is_shown_and_given_after_a_look() {
        assertThat(officer.get(PAGE + "/groups").body()).contains("3 tổ hôm nay chưa có", "283 ngày trống");
        Visit.Answer look = give("Nguyễn Thị Hai", "1/3/2026", false, areas.get(0));
        assertThat(look.body()).contains("Trước", "chưa phân công", "Nguyễn Thị Hai");
        assertThat(officer.get(PAGE + "/groups").body()).contains("3 tổ hôm nay chưa có");

        assertThat(give("Nguyễn Thị Hai", "1/3/2026", true, areas.get(0)).status())
                .isEqualTo(303);
        assertThat(give("Nguyễn Thị Hai", "15/2/2026", true, areas.get(1)).status())
                .isEqualTo(303);
        assertThat(give("Phạm Văn Ba", "15/2/2026", true, areas.get(2)).status())
                .isEqualTo(303);
        assertThat(officer.get(PAGE + "/groups").body())
                .contains("14 ngày trống", "15/02/2026 – 28/02/2026", "Nguyễn Thị Hai: 2 tổ")
                .doesNotContain("hôm nay chưa có");

        assertThat(give("Phạm Văn Ba", "1/3/2026", true, areas.get(0)).body()).contains("Đã có phân công từ ngày này");
        assertThat(give("Phạm Văn Ba", "1/6/2026", false, areas.get(0)).body())
                .contains("Nguyễn Thị Hai", "Phạm Văn Ba");
        assertThat(give("Phạm Văn Ba", "1/6/2026", true, areas.get(0)).status()).isEqualTo(303);
        assertThat(ward.asOfficer(
                        () -> ward.office().bean(GroupAssignments.class).all()))
                .hasSize(4);
    }

    @Test
    void bb_no_day_has_two_members_for_a_group_whatever_is_written() {
        GroupAssignment now = ward
                .asOfficer(() -> ward.office().bean(GroupAssignments.class).all())
                .stream()
                .filter(one -> one.area().equals(areas.get(0).id()) && one.isOn(TODAY))
                .findFirst()
                .orElseThrow();
        Identity who = new Identity(ward.ward(), Ids.next(), Role.OFFICER.code(), List.of());
        for (String days : List.of("[2026-06-10,2026-06-11)", "[2026-11-24,)", "[2026-05-31,2026-06-02)")) {
            assertThatThrownBy(() -> ward.database()
                            .as(
                                    who,
                                    () -> ward.database()
                                            .sql()
                                            .sql("""
                                    insert into programme.assignment (ward_id, assignment_id, area_id, member_id, valid, recorded_by)
                                    values (platform.ward(), gen_random_uuid(), :area, :member, :days::daterange, platform.app_user())
                                    """)
                                            .param("area", now.area())
                                            .param("member", now.member())
                                            .param("days", days)
                                            .update()))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("one_member_of_a_group_at_a_time");
        }
    }

    @Test
    void bc_a_leader_sees_the_own_group_only() {
        assertThat(leader.get(PAGE + "/groups").body())
                .contains("Tổ dân phố 1", "Phạm Văn Ba")
                .doesNotContain("Tổ dân phố 2", "Tổ dân phố 3");
        assertThat(leader.post(PAGE + "/groups", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void c_the_notice_waits_for_the_signer_who_alone_signs() {
        assertThat(officer.post(PAGE + "/groups/notice", Map.of()).status()).isEqualTo(303);
        String paper = paper(PAGE + "/groups");
        assertThat(signer.get("/inbox").body()).contains("Phân công thành viên Ban Chỉ đạo giảm nghèo");
        assertThat(words(officer.download(paper + "/draft.docx"))).contains("DỰ THẢO", "Phạm Văn Ba", "28/QĐ-UBND");
        Map<String, String> hand = Map.of("signer", "Trần Thị Phó", "position", "deputy", "day", "24/11/2026");
        assertThat(officer.post(paper + "/sign", hand).status()).isEqualTo(403);
        assertThat(signer.post(paper + "/sign", Map.of("signer", "")).status()).isEqualTo(400);
        assertThat(signer.post(paper + "/sign", hand).status()).isEqualTo(303);
        assertThat(signer.post(paper + "/sign", hand).body()).contains("Việc này đã làm rồi");
        assertThat(officer.get(PAGE + "/groups").body()).contains("Đã ban hành: số 01/TB-UBND");
        assertThat(signer.get("/inbox").body()).doesNotContain("Phân công thành viên Ban Chỉ đạo giảm nghèo");
    }

    private static String paper(String page) {
        return officer.get(page).body().replaceAll("(?s).*?href=\"(/programme/committee/papers/[^\"]+)\".*", "$1");
    }

    private static List<Task> tasks() {
        UUID id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
        return ward.asOfficer(() -> ward.office().bean(Tasks.class).from(id));
    }

    @Test
    void d_a_meeting_is_written_down_as_it_goes() {
        Map<String, String> call = Map.of(
                "id", Ids.next().toString(),
                "committee", "steering",
                "subject", "sơ kết quý IV",
                "day", "20/11/2026",
                "begins", "8h30",
                "place", "Hội trường",
                "agenda", "Báo cáo\nThảo luận");
        assertThat(member.post(PAGE + "/meetings/new", call).status()).isEqualTo(403);
        meeting = officer.post(PAGE + "/meetings/new", call).location();
        assertThat(officer.post(meeting + "/papers", Map.of("kind", "invitation"))
                        .status())
                .isEqualTo(303);
        assertThat(words(officer.download(paper(meeting) + "/draft.docx")))
                .contains("GIẤY MỜI", "8 giờ 30", "Trần Văn Đứng Đầu");
        assertThat(officer.post(meeting + "/end", Map.of("ended", "10:00")).body())
                .contains("chưa có chủ trì", "chưa có thành viên nào có mặt");

        String sheet = officer.get(meeting + "/sheet").body();
        String present = sheet.replaceAll("(?s).*?name=\"present\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> typed = Map.of(
                "number", "0",
                "chair", "Trần Văn Đứng Đầu",
                "secretary", "Nguyễn Thị Hai",
                "present", present,
                "discussion", "Hội Phụ nữ: nhận giúp hai hộ");
        assertThat(officer.post(meeting + "/sheet", typed).status()).isEqualTo(303);
        Visit.Answer second = officer.post(meeting + "/sheet", typed);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body()).contains("vừa được lưu ở máy khác", "nhận giúp hai hộ");
        assertThat(leader.get(meeting).status()).isEqualTo(404);
        assertThat(member.get(meeting).body()).contains("Có mặt 1 trên 3 thành viên");
    }

    @Test
    void e_its_conclusions_become_tasks_when_it_ends() {
        Map<String, String> conclusion = Map.of(
                "conclusion", Ids.next().toString(),
                "words", "Thăm các hộ nghèo của tổ 1",
                "body", body,
                "last", "20/11/2026",
                "evidence", "Biên bản thăm hộ");
        assertThat(officer.post(
                                meeting + "/conclusions",
                                Map.of("conclusion", Ids.next().toString(), "last", "1/1/2026"))
                        .body())
                .contains("Hạn cuối không được trước ngày họp", "Hãy chọn cơ quan thực hiện");
        assertThat(officer.post(meeting + "/conclusions", conclusion).status()).isEqualTo(303);
        assertThat(tasks()).isEmpty();
        assertThat(words(officer.download(meeting + "/minutes.docx"))).contains("DỰ THẢO", "Cuộc họp chưa kết thúc");
        assertThat(officer.post(meeting + "/end", Map.of("ended", "8:00")).body())
                .contains("sau giờ bắt đầu");
        assertThat(officer.post(meeting + "/end", Map.of("ended", "10:00")).status())
                .isEqualTo(303);

        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.code()).isEqualTo("KL1.1");
            assertThat(task.ends()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(task.cited()).isEqualTo("Cuộc họp Ban Chỉ đạo giảm nghèo ngày 20 tháng 11 năm 2026");
        });
        assertThat(officer.get(meeting).body()).contains("quá hạn 4 ngày");
        assertThat(words(officer.download(meeting + "/minutes.docx")))
                .contains("BIÊN BẢN", "Thăm các hộ nghèo của tổ 1", "kết thúc vào 10 giờ")
                .doesNotContain("DỰ THẢO");
        assertThat(officer.get(meeting + "/sheet").status()).isEqualTo(404);
        assertThat(officer.get("/inbox").body()).contains("họp quý 1 năm 2027");
        assertThat(officer.get(PAGE + "/meetings").body())
                .contains("trước hết ngày 31/03/2027", "0 trên 1 nhiệm vụ xong");
    }

    @Test
    void f_the_conclusions_are_signed_and_issued() {
        assertThat(officer.post(meeting + "/papers", Map.of("kind", "conclusions"))
                        .status())
                .isEqualTo(303);
        String paper = paper(meeting);
        assertThat(signer.post(paper + "/return", Map.of("reason", "Ghi rõ hơn"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(meeting).body()).contains("Người ký trả lại: Ghi rõ hơn");
        officer.post(meeting + "/papers", Map.of("kind", "conclusions"));
        assertThat(signer.post(paper(meeting) + "/sign", Map.of("signer", "Trần Thị Phó"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(meeting).body()).contains("Đã ban hành: số 02/TB-UBND");
        officer.post(meeting + "/papers", Map.of("kind", "conclusions"));
        assertThat(officer.get(meeting).body()).doesNotContain("chờ ký</span></li>");
    }

    @Test
    void g_what_was_recorded_proves_the_tasks_of_the_plan() {
        assertThat(shown("committee-meetings", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31))
                        .isDone())
                .isTrue();
        assertThat(shown("committee-meetings", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30))
                        .isDone())
                .isFalse();
        assertThat(shown("group-members", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(new Proof.Shown(java.util.Optional.empty(), 3, 3, PAGE + "/groups"));
        assertThat(shown("group-members", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31))
                        .done())
                .isZero();
    }

    private static Proof.Shown shown(String code, LocalDate from, LocalDate until) {
        Proof proof = ward.office().context().getBeansOfType(Proof.class).values().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return ward.asOfficer(() -> proof.between(from, until)).getFirst();
    }

    @Test
    void h_a_member_who_leaves_leaves_a_gap() {
        UUID leaving =
                ward.asOfficer(() -> ward.office().bean(CommitteeMembers.class).on(Committee.STEERING, TODAY)).stream()
                        .filter(one -> one.name().equals("Nguyễn Thị Hai"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        String leave = PAGE + "/members/" + leaving + "/leave";
        assertThat(officer.post(leave, Map.of("last", "1/1/2026")).status()).isEqualTo(400);
        assertThat(officer.post(leave, Map.of("last", "20/11/2026")).status()).isEqualTo(303);
        assertThat(officer.get(PAGE + "/groups").body()).contains("1 tổ hôm nay chưa có", "21/11/2026 – 24/11/2026");
    }
}

package vn.ansinh.office.programme.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.Tasks;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.OfficeWithWard;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.posting.PostedWard;

/** A round of inspections: the member writes down the own group, the officer gives what has to be done. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class InspectionFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static OfficeWithWard ward;
    private static Visit officer;
    private static Visit member;
    private static Visit leader;
    private static List<Area> areas;
    private static String body;
    private static String round = "";

    @BeforeAll
    static void start() {
        ward = new OfficeWithWard(2);
        areas = ward.asOfficer(() -> ward.office().bean(Register.class).areas(TODAY));
        officer = ward.office().signedIn(ward.ward(), "canbo", Role.OFFICER);
        member = ward.office().signedIn(ward.ward(), "bcd", Role.COMMITTEE_MEMBER);
        leader = ward.office()
                .signedIn(ward.ward(), "to02", Role.GROUP_LEADER, areas.get(1).id());
        body = Ids.next().toString();
        officer.post(
                "/programme/bodies/new",
                Map.of(
                        "id",
                        body,
                        "kind",
                        "group",
                        "name",
                        "Tổ dân phố",
                        "shortName",
                        "Tổ dân phố",
                        "from",
                        "1/1/2024"));
        officer.post(
                "/programme/committee/steering/decisions",
                Map.of("id", Ids.next().toString(), "written", "28/QĐ-UBND", "dated", "15/2/2026"));
        UUID user = ward.asOfficer(() -> ward.office().bean(Colleagues.class).names()).entrySet().stream()
                .filter(one -> one.getValue().equals("Trần Văn bcd"))
                .findFirst()
                .orElseThrow()
                .getKey();
        UUID decision = ward.asOfficer(
                        () -> ward.office().bean(CommitteeMembers.class).decisions(Committee.STEERING))
                .getFirst()
                .id();
        officer.post(
                "/programme/committee/steering/members",
                Map.of(
                        "id", Ids.next().toString(),
                        "user", user.toString(),
                        "position", "deputy",
                        "decision", decision.toString(),
                        "from", "15/2/2026"));
        UUID joined = ward.asOfficer(
                        () -> ward.office().bean(CommitteeMembers.class).on(Committee.STEERING, TODAY))
                .getFirst()
                .id();
        officer.post(
                "/programme/committee/groups",
                Map.of(
                        "member",
                        joined.toString(),
                        "area",
                        areas.getFirst().id().toString(),
                        "from",
                        "15/2/2026",
                        "seen",
                        "true"));
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static Map<String, String> visit(String follow, String last) {
        return Map.of(
                "visit",
                Ids.next().toString(),
                "day",
                "20/11/2026",
                "inspector",
                "Tạ Quang Hiển",
                "findings",
                "Tổ đã họp, còn một hộ chưa có người giúp",
                "followUp",
                follow,
                "last",
                last);
    }

    @Test
    void a_the_officer_opens_a_round() {
        Map<String, String> typed = Map.of(
                "id", Ids.next().toString(),
                "title", "Kiểm tra quý IV năm 2026",
                "lookedAt", "Hộ có người giúp đỡ\nBiên bản họp tổ",
                "begins", "1/11/2026",
                "ends", "22/11/2026");
        assertThat(member.post("/programme/committee/inspections", typed).status())
                .isEqualTo(403);
        round = officer.post("/programme/committee/inspections", typed).location();
        assertThat(officer.get(round).body()).contains("Tổ dân phố 1", "Tổ dân phố 2", "chưa kiểm tra");
    }

    @Test
    void b_a_member_writes_down_the_own_group_and_no_other() {
        String own = round + "/groups/" + areas.get(0).id();
        String other = round + "/groups/" + areas.get(1).id();
        assertThat(member.get(other).status()).isEqualTo(404);
        assertThat(member.post(other, visit("", "")).status()).isEqualTo(404);
        assertThat(member.post(own, visit("Phân công hội giúp hộ", "1/11/2026")).body())
                .contains("Hạn cuối không được trước ngày kiểm tra");
        assertThat(member.post(own, visit("Phân công hội giúp hộ", "22/11/2026"))
                        .status())
                .isEqualTo(303);
        assertThat(member.get(round).body()).contains("Tạ Quang Hiển", "Phân công hội giúp hộ", "chờ giao");
    }

    @Test
    void c_a_leader_sees_the_own_group_only() {
        assertThat(leader.get(round).body()).contains("Tổ dân phố 2").doesNotContain("Tạ Quang Hiển");
        assertThat(leader.get(round + "/groups/" + areas.get(1).id()).status()).isEqualTo(404);
    }

    @Test
    void d_the_officer_gives_what_has_to_be_done() {
        assertThat(officer.get("/inbox").body()).contains("Giao việc sau kiểm tra Tổ dân phố 1");
        String give = officer.get(round).body().replaceAll("(?s).*action=\"([^\"]+/task)\".*", "$1");
        assertThat(member.post(give, Map.of("body", body)).status()).isEqualTo(403);
        assertThat(officer.post(give, Map.of("body", body)).status()).isEqualTo(303);
        UUID id = UUID.fromString(round.substring(round.lastIndexOf('/') + 1));
        assertThat(ward.asOfficer(() -> ward.office().bean(Tasks.class).from(id)))
                .singleElement()
                .satisfies(task -> assertThat(task.words()).isEqualTo("Tổ dân phố 1: Phân công hội giúp hộ"));
        assertThat(officer.get(round).body()).contains("quá hạn 2 ngày").doesNotContain("chờ giao");
        assertThat(officer.get("/inbox").body()).doesNotContain("Giao việc sau kiểm tra");
        String record = officer.get(round).body().replaceAll("(?s).*href=\"([^\"]+/record.docx)\".*", "$1");
        assertThat(PostedWard.words(officer.download(record)))
                .contains(
                        "BIÊN BẢN",
                        "Tạ Quang Hiển",
                        "Hộ có người giúp đỡ",
                        "Phân công hội giúp hộ. Hoàn thành trước hết");
    }

    @Test
    void e_the_task_of_the_plan_is_proved_once_every_group_was_visited() {
        Proof proof = ward.office().context().getBeansOfType(Proof.class).values().stream()
                .filter(one -> one.code().equals("groups-checked"))
                .findFirst()
                .orElseThrow();
        assertThat(ward.asOfficer(() -> proof.between(LocalDate.of(2026, 11, 1), TODAY)))
                .containsExactly(new Proof.Shown(Optional.empty(), 1, 2, "/programme/committee/inspections"));
        officer.post(round + "/groups/" + areas.get(1).id(), visit("", ""));
        assertThat(ward.asOfficer(() -> proof.between(LocalDate.of(2026, 11, 1), TODAY))
                        .getFirst()
                        .isDone())
                .isTrue();
    }
}

package vn.ansinh.office.programme.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.dao.DataAccessException;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.correspondence.Registered;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.committee.Committee;
import vn.ansinh.office.programme.committee.CommitteeMember;
import vn.ansinh.office.programme.committee.CommitteeMembers;
import vn.ansinh.office.programme.committee.GroupAssignments;
import vn.ansinh.office.programme.committee.Position;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.OfficeWithWard;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.posting.PostedWard;

/** From the ward's own criteria to the signed places: officer, member, signer, leaders, a viewer. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class EvaluationFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PAGE = "/programme/committee/evaluation";

    private static OfficeWithWard ward;
    private static Visit officer;
    private static Visit member;
    private static Visit signer;
    private static Visit leader;
    private static Visit viewer;
    private static List<Area> areas = List.of();

    @BeforeAll
    static void start() {
        ward = new OfficeWithWard(3);
        areas = ward.asOfficer(() -> ward.office().bean(Register.class).areas(TODAY));
        officer = ward.office().signedIn(ward.ward(), "canbo", Role.OFFICER);
        member = ward.office().signedIn(ward.ward(), "bcd", Role.COMMITTEE_MEMBER);
        signer = ward.office().signedIn(ward.ward(), "phochutich", Role.SIGNER);
        leader = ward.office()
                .signedIn(ward.ward(), "to01", Role.GROUP_LEADER, areas.get(0).id());
        viewer = ward.office().signedIn(ward.ward(), "xem", Role.VIEWER);
        UUID decision = Ids.next();
        UUID joined = Ids.next();
        ward.asOfficer(() -> {
            CommitteeMembers members = ward.office().bean(CommitteeMembers.class);
            members.decide(decision, Committee.STEERING, "28/QĐ-UBND", LocalDate.of(2026, 2, 15));
            members.join(new CommitteeMember(
                    joined,
                    Committee.STEERING,
                    decision,
                    Optional.of(user("bcd")),
                    "Trần Văn bcd",
                    "",
                    Position.DEPUTY,
                    Optional.empty(),
                    LocalDate.of(2026, 2, 15),
                    Optional.empty()));
            ward.office()
                    .bean(GroupAssignments.class)
                    .give(joined, List.of(areas.get(0).id(), areas.get(1).id()), LocalDate.of(2026, 2, 15));
            return 0;
        });
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static UUID user(String account) {
        return ward.asOfficer(() -> ward.database()
                .as(
                        new Identity(ward.ward(), Ids.next(), Role.OFFICER.code(), List.of()),
                        () -> ward.database()
                                .sql()
                                .sql("select user_id from account.user_account where user_name = :name")
                                .param("name", account)
                                .query(UUID.class)
                                .single()));
    }

    private static Map<String, String> criteria(String first, String second) {
        Map<String, String> typed = new HashMap<>();
        typed.put("after", "0");
        typed.put("words-1", "Hoàn thành nhiệm vụ");
        typed.put("weight-1", first);
        typed.put("fact-1", "none");
        typed.put("words-2", "Tuyên truyền, vận động");
        typed.put("weight-2", second);
        typed.put("fact-2", "outreach");
        typed.put("band-1", "Tốt");
        typed.put("least-1", "75");
        typed.put("band-2", "Chưa đạt");
        typed.put("least-2", "0");
        return typed;
    }

    private static String group(int at) {
        return PAGE + "/groups/" + areas.get(at).id();
    }

    private static Map<String, String> points(String first, String second) {
        return Map.of(
                "year", "2026",
                "points-1", first,
                "remark-1", "Làm đủ việc",
                "points-2", second,
                "remark-2", "Mỗi quý một buổi");
    }

    @Test
    void a_what_the_program_suggests_is_no_rule_until_the_ward_adopts_criteria() {
        assertThat(officer.get(PAGE).body()).contains("Năm 2026 chưa có bộ tiêu chí");
        assertThat(officer.get(PAGE + "/criteria").body())
                .contains("Gợi ý của phần mềm, không phải quy định", "Rà soát hộ nghèo");
        assertThat(officer.get(group(0)).status()).isEqualTo(404);
        assertThat(member.get(PAGE + "/criteria").status()).isEqualTo(403);

        Map<String, String> wrong = criteria("60", "30");
        wrong.put("cited", "họp Ban Chỉ đạo ngày 20/09/2026");
        assertThat(officer.post(PAGE + "/criteria?year=2026", wrong).body())
                .contains("Tổng điểm tối đa phải bằng 100; hiện là 90");
        assertThat(officer.post(PAGE + "/criteria?year=2026", criteria("60", "40"))
                        .status())
                .as("without saying where it was adopted")
                .isEqualTo(400);
        Map<String, String> right = criteria("60", "40");
        right.put("cited", "họp Ban Chỉ đạo ngày 20/09/2026");
        assertThat(officer.post(PAGE + "/criteria?year=2026", right).status()).isEqualTo(303);
        assertThat(officer.post(PAGE + "/criteria?year=2026", right).body()).contains("Có người vừa lưu bộ tiêu chí");
        assertThat(officer.get(PAGE).body()).contains("Theo bộ 2 tiêu chí", "Còn 3 trên 3 tổ chưa đủ điểm");
    }

    @Test
    void b_a_member_gives_points_to_the_own_groups_with_a_remark() {
        assertThat(member.get(group(0)).body()).contains("Điểm tiêu chí 1", "Gợi ý: 0 điểm");
        assertThat(member.post(group(0), Map.of("year", "2026", "points-1", "61"))
                        .body())
                .contains("là số từ 0 đến 60");
        assertThat(member.post(group(0), Map.of("year", "2026", "points-1", "50"))
                        .body())
                .contains("hãy ghi nhận xét");
        assertThat(member.post(group(0), points("55,5", "30")).status()).isEqualTo(303);
        assertThat(member.post(group(1), points("55", "30,5")).status()).isEqualTo(303);
        assertThat(member.get(group(2)).body()).doesNotContain("Điểm tiêu chí 1");
        assertThat(member.post(group(2), points("60", "40")).status()).isEqualTo(404);
        assertThat(leader.post(group(0), points("60", "40")).status()).isEqualTo(404);
        assertThat(viewer.post(group(0), points("60", "40")).status()).isEqualTo(403);
    }

    @Test
    void c_points_that_are_not_signed_are_for_the_committee_only() {
        assertThat(officer.get(PAGE).body()).contains("85,5");
        assertThat(leader.get(PAGE).body())
                .contains("sau khi thông báo được ký")
                .doesNotContain("85,5");
        assertThat(viewer.get(PAGE).body()).doesNotContain("85,5");
        assertThat(leader.get(group(0)).status()).isEqualTo(404);
        assertThat(seen(Role.GROUP_LEADER, areas.get(0).id())).isZero();
        assertThat(seen(Role.VIEWER)).isZero();
        assertThat(seen(Role.COMMITTEE_MEMBER)).isEqualTo(4);
    }

    private static int seen(Role role, UUID... groups) {
        return ward.database()
                .as(
                        new Identity(ward.ward(), Ids.next(), role.code(), List.of(groups)),
                        () -> ward.database()
                                .sql()
                                .sql("select count(*) from programme.evaluation_score")
                                .query(Integer.class)
                                .single());
    }

    @Test
    void d_nothing_is_submitted_while_points_are_missing() {
        officer.post(PAGE + "/submit", Map.of("year", "2026"));
        assertThat(officer.get(PAGE).body()).contains("Còn 1 tổ chưa đủ điểm");
        Map<String, String> taken = new HashMap<>(points("58", ""));
        taken.put("take-2", "true");
        assertThat(officer.post(group(2), taken).status()).isEqualTo(303);
        assertThat(officer.get(PAGE).body()).doesNotContain("chưa đủ điểm");
        assertThat(member.post(PAGE + "/submit", Map.of("year", "2026")).status())
                .isEqualTo(403);
        officer.post(PAGE + "/submit", Map.of("year", "2026"));
        assertThat(signer.get("/inbox").body()).contains("Chờ ký: kết quả đánh giá tổ dân phố năm 2026");
        assertThat(officer.post(group(0), points("60", "40")).body()).contains("đã trình hoặc đã ký");
        assertThatThrownBy(() -> ward.asOfficer(() -> {
                    EvaluationSchemes schemes = ward.office().bean(EvaluationSchemes.class);
                    ward.office()
                            .bean(EvaluationScores.class)
                            .give(
                                    schemes.of(2026).orElseThrow(),
                                    areas.get(0).id(),
                                    1,
                                    BigDecimal.TEN,
                                    Optional.empty(),
                                    "muộn");
                    return 0;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    private static String paper() {
        return officer.get(PAGE).body().replaceAll("(?s).*?href=\"(" + PAGE + "/papers/[^\"]+)\".*", "$1");
    }

    @Test
    void e_returned_it_opens_again_and_signed_it_is_frozen() {
        assertThat(PostedWard.words(officer.download(paper() + "/draft.docx")))
                .contains("DỰ THẢO", "Kết quả đánh giá", "TC1: Hoàn thành nhiệm vụ, 60 điểm", "85,5");
        assertThat(signer.post(paper() + "/return", Map.of("reason", "Xem lại tổ 3"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.post(group(2), points("58", "2")).status()).isEqualTo(303);
        officer.post(PAGE + "/submit", Map.of("year", "2026"));
        assertThat(officer.post(paper() + "/sign", Map.of("signer", "Trần Thị Phó"))
                        .status())
                .isEqualTo(403);
        assertThat(signer.post(paper() + "/sign", Map.of("signer", "Trần Thị Phó", "position", "deputy"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(PAGE).body()).contains("Đã ban hành: số 01/TB-UBND");
        assertThat(signer.get("/inbox").body()).doesNotContain("kết quả đánh giá tổ dân phố");
        assertThat(officer.post(PAGE + "/criteria?year=2026", criteria("50", "50"))
                        .status())
                .isEqualTo(400);
        List<EvaluationScores.Result> signed =
                ward.asOfficer(() -> ward.office().bean(EvaluationScores.class).signed(2026));
        assertThat(signed).extracting(EvaluationScores.Result::place).containsExactly(1, 1, 3);
        assertThat(signed).extracting(EvaluationScores.Result::band).containsExactly("Tốt", "Tốt", "Chưa đạt");
    }

    @Test
    void f_after_signing_a_leader_sees_the_own_group_with_the_reasons_and_no_other() {
        assertThat(leader.get(PAGE).body())
                .contains("Tổ dân phố 1", "85,5")
                .doesNotContain("Tổ dân phố 2", "Tổ dân phố 3");
        assertThat(leader.get(group(0)).body()).contains("Làm đủ việc", "55,5").doesNotContain("name=\"points-1\"");
        assertThat(leader.get(group(1)).status()).isEqualTo(404);
        assertThat(seen(Role.GROUP_LEADER, areas.get(1).id())).isEqualTo(2);
        assertThat(viewer.get(PAGE).body()).contains("Tổ dân phố 1", "Tổ dân phố 3");
        assertThat(Acting.as(
                        new Identity(
                                ward.ward(),
                                Ids.next(),
                                Role.GROUP_LEADER.code(),
                                List.of(areas.get(0).id())),
                        "TEST",
                        () -> ward.office().bean(EvaluationScores.class).signed(2026)))
                .hasSize(1);
    }

    @Test
    void g_the_year_after_shows_what_was_signed_before() {
        ward.asOfficer(() -> ward.office()
                .bean(EvaluationSchemes.class)
                .adopt(
                        new Scheme(
                                2027,
                                0,
                                "họp",
                                Scheme.suggested(2027).criteria(),
                                Scheme.suggested(2027).bands()),
                        0));
        assertThat(officer.get(PAGE + "?year=2027").body()).contains("85,5 điểm, hạng 1");
    }

    @Test
    void h_where_evidence_names_a_document_the_notice_is_found_by_number_and_day() {
        Registered registered = ward.office().bean(Registered.class);
        Registered.Entry notice = ward.asOfficer(registered::newest).getFirst();
        assertThat(notice.cited()).isEqualTo("01/TB-UBND ngày 24/11/2026");
        assertThat(notice.subject()).contains("Kết quả đánh giá");
        Optional<UUID> id = Optional.of(notice.id());
        for (String cited : List.of(notice.cited(), "01/tb-ubnd", "số 01/TB-UBND 24/11/2026")) {
            assertThat(ward.asOfficer(() -> registered.look(cited, TODAY)))
                    .as(cited)
                    .isEqualTo(new Registered.Look(id, Optional.empty()));
        }
        assertThat(ward.asOfficer(() -> registered.look("01/TB-UBND ngày 23/11/2026", TODAY)))
                .isEqualTo(new Registered.Look(Optional.empty(), Optional.of(TODAY)));
        assertThat(ward.asOfficer(() -> registered.look("77/KH-UBND ngày 23/11/2026", TODAY)))
                .isEqualTo(new Registered.Look(Optional.empty(), Optional.empty()));
    }
}

package vn.ansinh.office.programme.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.registry.OfficeWithWard;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.posting.PostedWard;

/** A session on the criteria: planned, signed at the door, ticked. Today is 24/11/2026. */
class TrainingFlowTest {
    private static final String PAGE = "/programme/committee/training";
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    private static OfficeWithWard ward;
    private static Visit officer;
    private static Visit leader;

    @BeforeAll
    static void start() {
        ward = new OfficeWithWard(2);
        officer = ward.office().signedIn(ward.ward(), "canbo", Role.OFFICER);
        leader = ward.office()
                .signedIn(
                        ward.ward(),
                        "to01",
                        Role.GROUP_LEADER,
                        ward.asOfficer(() -> ward.office()
                                .bean(Register.class)
                                .areas(LAST)
                                .getFirst()
                                .id()));
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static boolean isProved() {
        Proof proof = ward.office().context().getBeansOfType(Proof.class).values().stream()
                .filter(one -> one.code().equals("criteria-training"))
                .findFirst()
                .orElseThrow();
        return ward.asOfficer(() -> proof.between(FIRST, LAST)).getFirst().isDone();
    }

    @Test
    void a_session_is_planned_signed_for_and_ticked() {
        Map<String, String> typed = Map.of(
                "id", Ids.next().toString(),
                "title", "tập huấn tiêu chí năm 2026",
                "day", "20/8/2026",
                "place", "Hội trường",
                "trainer", "Mai Thị Hồng Ngân",
                "content", "Phiếu A, phiếu B",
                "accounts", "true",
                "names", "Lê Thị Rà Soát\n");
        assertThat(leader.post(PAGE, typed).status()).isEqualTo(403);
        String session = officer.post(PAGE, typed).location();
        assertThat(officer.get(session).body()).contains("Trần Văn to01", "Lê Thị Rà Soát", "0 trên 2 người");
        assertThat(isProved()).isFalse();
        assertThat(PostedWard.words(officer.download(session + "/sheet.docx")))
                .contains("DANH SÁCH", "Trần Văn to01", "Tổ dân phố 1", "Ký tên");
        String first = officer.get(session).body().replaceAll("(?s).*?name=\"present\" value=\"([^\"]+)\".*", "$1");
        assertThat(officer.post(session + "/attendance", Map.of("present", first))
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(session).body()).contains("1 trên 2 người");
        assertThat(officer.get(PAGE).body()).contains("1 người năm nay chưa dự buổi nào", "<li>Lê Thị Rà Soát</li>");
        assertThat(leader.get(session).body()).contains("Trần Văn to01").doesNotContain("Lê Thị Rà Soát");
        assertThat(isProved()).isTrue();
    }
}

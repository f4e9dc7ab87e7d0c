package vn.ansinh.office.programme.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.event.HomeDamage;
import vn.ansinh.office.registry.event.Paper;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Request;
import vn.ansinh.office.registry.event.Result;
import vn.ansinh.office.review.posting.PostedWard;

/** A household that left the lists loses its house: it is watched, somebody goes there, it is watched no more. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class WatchFlowTest {
    private static PostedWard ward;
    private static UUID escaped;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        escaped = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
        left(escaped, "2025-12-01");
        left(ward.household("A-02", 0, "Phạm Văn Cường"), "2022-12-01");
        ward.recognise(ward.household("A-03", 0, "Hồ Văn Tâm"), "poor");
        ward.household("B-01", 1, "Đỗ Văn Kiên");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static void left(UUID household, String day) {
        ward.register.officer(() -> ward.database
                .sql()
                .sql("""
                        insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                        values (platform.ward(), :id, :household, 'near-poor', daterange('2021-01-01', :day::date), 'test', now())
                        """)
                .param("id", Ids.next())
                .param("household", household)
                .param("day", day)
                .update());
    }

    @Test
    void a_who_left_the_lists_in_three_years_is_watched_quietly() {
        assertThat(ward.officer.get("/programme/watch").body())
                .contains("Lê Thị An", "Ra khỏi danh sách từ 01/12/2025", "Theo dõi")
                .doesNotContain("Phạm Văn Cường", "Hồ Văn Tâm", "Đỗ Văn Kiên");
        assertThat(ward.other.get("/programme/watch").body()).doesNotContain("Lê Thị An");
        assertThat(ward.leader.get("/inbox").body()).doesNotContain("có chuyện mới");
    }

    @Test
    void aa_what_the_group_reported_counts_before_it_is_recorded_and_no_more_once_it_is_taken_back() {
        Map<String, String> form = Map.of(
                "event", Ids.next().toString(),
                "day", "20/11/2026",
                "damage", "lost",
                "cause", "natural-disaster");
        ward.leader.post("/households/A-01/propose/home-damage", form);
        assertThat(ward.officer.get("/programme/watch").body())
                .contains("Tổ báo ngày 24/11/2026, chưa ghi sổ: nhà bị mất hoặc không ở được", "Cần đến");
        assertThat(ward.officer.get("/programme/watch?reason=reported-home").body())
                .contains("1 trong 1 hộ");
        assertThat(ward.leader.get("/programme/watch").body()).contains("chưa ghi sổ");
        assertThat(ward.signer.get("/programme/watch").body())
                .as("who may not see proposals")
                .contains("Lê Thị An")
                .doesNotContain(">Tổ báo");
        ward.leader.post("/proposals/" + form.get("event") + "/withdraw", Map.of());
        assertThat(ward.officer.get("/programme/watch").body()).doesNotContain(">Tổ báo ngày");
    }

    @Test
    void b_an_event_raises_it_and_opens_work_for_the_leader() {
        Acting.as(ward.register.officer(), "RECORD_EVENT", () -> {
            Result done = ward.office
                    .bean(Recording.class)
                    .record(Request.of(
                            Ids.next(),
                            LocalDate.of(2026, 11, 18),
                            Paper.NONE,
                            "",
                            new HomeDamage(escaped, HomeDamage.Damage.LOST, HomeDamage.Cause.NATURAL_DISASTER),
                            Long.MAX_VALUE));
            assertThat(done).isInstanceOf(Result.Done.class);
        });
        assertThat(ward.leader.get("/programme/watch").body())
                .contains("Đến ngay", "Nhà bị mất hoặc không ở được từ 18/11/2026", "chưa ai đến từ khi có chuyện");
        assertThat(ward.leader.get("/inbox").body()).contains("Hộ Lê Thị An (A-01) có chuyện mới");
        assertThat(ward.officer.get("/households/A-01").body()).contains("Nguy cơ tái nghèo", "Đến ngay");
        assertThat(ward.officer.get("/households/B-01").body()).doesNotContain("Nguy cơ tái nghèo");
    }

    @Test
    void c_a_visit_is_the_same_as_to_a_helped_family_and_closes_the_work() {
        assertThat(ward.leader
                        .post(
                                "/programme/help/A-01/visit",
                                Map.of(
                                        "id", Ids.next().toString(),
                                        "day", "24/11/2026",
                                        "visitor", "Trần Văn to01",
                                        "met", "Bà An",
                                        "result", "worse"))
                        .location())
                .isEqualTo("/programme/help/A-01/visits");
        assertThat(ward.officer.get("/programme/help/A-01/visits").body()).contains("Khó khăn hơn trước");
        assertThat(ward.leader.get("/inbox").body()).doesNotContain("có chuyện mới");
        assertThat(ward.officer.get("/programme/watch").body()).doesNotContain("chưa ai đến từ khi có chuyện");
    }

    @Test
    void d_it_is_taken_off_with_a_reason_and_another_put_on_by_hand() {
        assertThat(ward.officer
                        .post("/programme/watch/A-01/mark", Map.of("watched", "no", "reason", ""))
                        .body())
                .contains("Hãy ghi lý do");
        assertThat(ward.officer
                        .post("/programme/watch/A-01/mark", Map.of("watched", "no", "reason", "Đã có nhà mới"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/programme/watch/A-01").body())
                .contains("Đã thôi theo dõi hộ Lê Thị An", "không có trong danh sách theo dõi");
        assertThat(ward.officer.get("/programme/watch").body()).doesNotContain("Lê Thị An");
        assertThat(ward.signer
                        .post("/programme/watch/B-01/mark", Map.of("watched", "yes", "reason", "Nợ"))
                        .status())
                .isEqualTo(403);
        assertThat(ward.other
                        .post(
                                "/programme/watch/B-01/mark",
                                Map.of("watched", "yes", "kind", "debt", "reason", "Vay nóng, đang trả lãi"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/programme/watch?reason=by-hand").body())
                .contains("Đỗ Văn Kiên", "Vay nóng, đang trả lãi", "Cần đến");
        assertThat(ward.officer
                        .post("/programme/watch/A-03/mark", Map.of("watched", "yes", "reason", "Nợ"))
                        .body())
                .contains("đang là hộ nghèo hoặc cận nghèo");
        assertThat(ward.officer.download("/programme/watch.xlsx")).startsWith('P', 'K');
    }
}

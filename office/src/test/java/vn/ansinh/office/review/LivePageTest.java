package vn.ansinh.office.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** While a form is filled in the page says what follows from it, what is wrong, odd or otherwise than before, and keeps nothing. */
class LivePageTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private RunningOffice office;
    private Visit surveyor;
    private Visit other;

    @BeforeEach
    void a_household_of_two_grown_ups() {
        List<UUID> groups = ward.found();
        office = RunningOffice.on(database);
        surveyor = office.signedIn(ward.ward(), "khaosat", Role.SURVEYOR, groups.getFirst());
        other = office.signedIn(ward.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        UUID home = ward.household("A-1", groups.getFirst(), EARLY, "Lê Thị An", "Lê Văn Bình");
        ward.person(home, "Lê Thị An", "1980-01-01", "none");
        ward.person(home, "Lê Văn Bình", "1978-01-01", "none");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private static Map<String, String> form(String... more) {
        Map<String, String> form = new HashMap<>(Map.of("interview-date", "5/10/2026", "surveyor", "Bà Nga"));
        for (int at = 0; at < more.length; at += 2) {
            form.put(more[at], more[at + 1]);
        }
        return form;
    }

    private String live(Map<String, String> form) {
        Visit.Answer answer = surveyor.post("/households/A-1/survey/live", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_class_follows_the_answers_and_nothing_is_kept() {
        assertThat(live(form())).contains("chưa đủ thông tin");
        assertThat(live(form(
                        "income-per-household",
                        "3000000",
                        "toilet",
                        "none",
                        "water-source",
                        "other",
                        "b2-employment",
                        "yes")))
                .contains("hộ được xếp là hộ nghèo");
        long kept = ward.officer(() -> database.sql()
                .sql("select count(*) from survey.submission")
                .query(Long.class)
                .single());
        assertThat(kept).isZero();
    }

    @Test
    void what_cannot_be_read_and_what_looks_odd_is_said_beside_its_question() {
        assertThat(live(form("income-per-household", "ba triệu")))
                .contains("Cần sửa", "Thu nhập của cả hộ một tháng", "#income-per-household");
        assertThat(live(form("income-per-household", "3000000", "income-per-person", "1000000")))
                .contains("Thu nhập cả hộ", "khác thu nhập bình quân");
        assertThat(live(form("dwelling-area", "4200"))).contains("bất thường");
        assertThat(live(form("income-excluded-social-aid", "6000000"))).contains("Chỉ ghi trợ cấp xã hội");
    }

    @Test
    void the_form_shows_the_people_of_the_register_and_what_was_said_last_time_and_the_page_what_changed() {
        surveyor.post(
                "/households/A-1/survey", form("interview-date", "5/10/2025", "toilet", "none", "dwelling-area", "40"));
        String page = surveyor.get("/households/A-1/survey").body();
        assertThat(page)
                .contains(
                        "Người trong hộ, theo sổ",
                        "Lê Văn Bình",
                        "Lần trước: 40",
                        "Điền chỗ trống như phiếu ngày 05/10/2025")
                .doesNotContain("bị suy dinh dưỡng")
                .contains("/households/A-1/survey/live");
        assertThat(live(form("toilet", "septic"))).contains("Khác phiếu ngày 05/10/2025", "Nhà tiêu: ");
    }

    @Test
    void another_group_s_leader_learns_nothing() {
        assertThat(other.post("/households/A-1/survey/live", form()).status()).isEqualTo(404);
    }
}

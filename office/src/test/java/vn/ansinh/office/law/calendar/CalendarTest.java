package vn.ansinh.office.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;

/** Days off that the ward enters move the time limits of procedures; nothing entered is lost. */
class CalendarTest {
    private static final UUID WARD = new UUID(7, 1);
    private static final String PROCEDURE = "/law/procedures/monthly-social-allowance?asof=28/10/2026";

    private static RunningOffice office;
    private static Visit officer;
    private static Visit viewer;
    private static Visit elsewhere;

    @BeforeAll
    static void start() {
        office = RunningOffice.on(TestDatabase.fresh());
        officer = office.signedIn(WARD, "canbo", Role.OFFICER);
        viewer = office.signedIn(WARD, "xem", Role.VIEWER);
        elsewhere = office.signedIn(new UUID(7, 2), "canbo2", Role.OFFICER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static Visit.Answer enter(Visit who, String from, String to, String kind, String name) {
        Map<String, String> form = new HashMap<>();
        form.put("from", from);
        form.put("to", to);
        form.put("kind", kind);
        form.put("name", name);
        return who.post("/law/calendar", form);
    }

    @Test
    void a_day_off_moves_the_last_day_of_a_step_in_its_ward_until_it_is_taken_back() {
        assertThat(viewer.get(PROCEDURE).body())
                .contains("7 ngày làm việc", "06/11/2026", "chưa nhập ngày nghỉ của năm 2026");
        assertThat(enter(officer, "29/10/2026", "", "OFF", "Nghỉ bù").status()).isEqualTo(303);
        assertThat(viewer.get(PROCEDURE).body()).contains("09/11/2026").doesNotContain("chưa nhập ngày nghỉ");
        assertThat(elsewhere.get(PROCEDURE).body()).contains("06/11/2026").doesNotContain("09/11/2026");
        assertThat(enter(officer, "31/10/2026", "", "WORKED", "Làm bù").status())
                .isEqualTo(303);
        assertThat(viewer.get(PROCEDURE).body()).contains("06/11/2026");

        assertThat(viewer.get("/law/calendar").body())
                .contains("29/10/2026", "Nghỉ bù", "Làm bù")
                .doesNotContain("/remove");
        String page = officer.get("/law/calendar").body();
        java.util.regex.Matcher remove = java.util.regex.Pattern.compile("/law/calendar/[-0-9a-f]+/remove")
                .matcher(page);
        while (remove.find()) {
            officer.post(remove.group(), Map.of());
        }
        assertThat(viewer.get("/law/calendar").body()).contains("Chưa nhập ngày nào");
        assertThat(enter(officer, "29/10/2026", "", "OFF", "Nghỉ bù").status())
                .as("it may be entered again")
                .isEqualTo(303);
        assertThat(viewer.post("/law/calendar", Map.of("from", "1/1/2026", "name", "x"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "30/2/2026, '', OFF, Tết, không phải một ngày",
        "17/2/2026, 16/2/2026, OFF, Tết, từ ngày đầu trở đi",
        "17/2/2026, 17/5/2026, OFF, Tết, nhiều nhất 31 ngày",
        "17/2/2026, '', OFF, '', Chưa ghi tên",
        "18/2/2026, '', WORKED, Làm bù, thứ Bảy hoặc Chủ nhật",
    })
    void what_is_wrong_is_said_and_nothing_is_kept(String from, String to, String kind, String name, String said) {
        Visit.Answer answer = enter(elsewhere, from, to, kind, name);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(said);
        assertThat(elsewhere.get("/law/calendar").body()).contains("Chưa nhập ngày nào");
    }

    @Test
    void a_day_stands_in_the_calendar_once() {
        assertThat(enter(officer, "1/5/2027", "3/5/2027", "OFF", "Nghỉ lễ").status())
                .isEqualTo(303);
        assertThat(enter(officer, "2/5/2027", "", "OFF", "Lần nữa").body())
                .contains("02/05/2027 đã có trong lịch: Nghỉ lễ");
    }
}

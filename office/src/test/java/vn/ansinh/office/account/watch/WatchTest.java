package vn.ansinh.office.account.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** What the administrator is shown of looks, files and wrong passwords. The clock stands at 24/11/2026 08:00. */
class WatchTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private static RunningOffice office;
    private static Visit administrator;
    private static Visit officer;

    @BeforeAll
    static void start() {
        WARD.found();
        office = RunningOffice.on(DATABASE);
        administrator = office.signedIn(WARD.ward(), "quantri", Role.ADMINISTRATOR);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void looks(String name, String at, int people) {
        DATABASE.owner()
                .sql("""
                        insert into platform.view_log (ward_id, id, at, user_id, role, why, fact, subject)
                        select u.ward_id, gen_random_uuid(), :at::timestamptz + n * interval '1 minute', u.user_id, 'officer', 'SEE_HEALTH', 'SEE_HEALTH',
                            gen_random_uuid()
                        from account.user_account u, generate_series(1, :people) n where u.user_name = :name
                        """)
                .param("at", at)
                .param("people", people)
                .param("name", name)
                .update();
    }

    @Test
    void looks_at_night_belong_to_the_evening_before_and_those_by_day_are_not_shown() {
        office.signedIn(WARD.ward(), "dem", Role.OFFICER);
        office.signedIn(WARD.ward(), "ngay", Role.OFFICER);
        looks("dem", "2026-11-20T02:30:00+07:00", 3);
        looks("ngay", "2026-11-20T14:30:00+07:00", 3);
        assertThat(administrator.get("/audit/watch").body())
                .contains("Trần Văn dem xem hoặc tải dữ liệu ban đêm (3 lần)", "Ngày 19/11/2026")
                .doesNotContain("Trần Văn ngay");
    }

    @Test
    void the_facts_of_many_people_in_a_day_are_shown_from_the_limit_on_which_the_ward_can_change() {
        office.signedIn(WARD.ward(), "nhieu", Role.OFFICER);
        looks("nhieu", "2026-11-18T09:00:00+07:00", 59);
        assertThat(administrator.get("/audit/watch").body()).doesNotContain("Trần Văn nhieu");
        Map<String, String> limits = Map.of(
                "nightFrom", "23", "nightUntil", "4", "peopleADay", "59", "rowsAFile", "1.000", "failuresADay", "3");
        assertThat(officer.post("/audit/watch/limits", limits).status()).isEqualTo(403);
        assertThat(administrator
                        .post("/audit/watch/limits", Map.of("nightFrom", "3"))
                        .body())
                .contains("Giờ bắt đầu ban đêm là số từ 18 đến 23.");
        assertThat(administrator.post("/audit/watch/limits", limits).status()).isEqualTo(303);
        assertThat(administrator.get("/audit/watch").body())
                .contains("Trần Văn nhieu xem dữ liệu nhạy cảm của 59 người trong một ngày");
    }

    @Test
    void a_list_on_the_screen_is_one_look_and_not_one_for_each_who_stands_on_it() {
        office.signedIn(WARD.ward(), "danhsach", Role.OFFICER);
        DATABASE.owner().sql("""
                        insert into platform.view_log (ward_id, id, at, user_id, role, why, fact, subject)
                        select u.ward_id, gen_random_uuid(), '2026-11-17T09:00:00+07:00', u.user_id, 'officer', '', 'SEE_HEALTH',
                            gen_random_uuid()
                        from account.user_account u, generate_series(1, 900) where u.user_name = 'danhsach'
                        """).update();
        assertThat(administrator.get("/audit/watch").body()).doesNotContain("Trần Văn danhsach");
    }

    @Test
    void wrong_passwords_are_shown_and_an_answer_moves_what_was_looked_into() {
        office.signedIn(WARD.ward(), "quen", Role.OFFICER);
        for (int i = 0; i < 10; i++) {
            DATABASE.owner()
                    .sql("select account.note_attempt(gen_random_uuid(), sha256('quen'::bytea), '10.0.0.9', "
                            + "timestamptz '2026-11-20T10:00:00+07:00' + :i * interval '1 minute')")
                    .param("i", i)
                    .query((row, n) -> n)
                    .list();
        }
        Visit right = office.visit();
        right.signIn("quen", "cơm gà nha trang ngon");
        String page = administrator.get("/audit/watch").body();
        assertThat(page).contains("Nhập sai mật khẩu của Trần Văn quen (10 lần)");
        String key = keys(page).stream()
                .filter(each -> each.startsWith("failures"))
                .findFirst()
                .orElseThrow();
        administrator.post("/audit/watch", Map.of("key", key, "note", " "));
        assertThat(administrator.get("/audit/watch").body()).contains("Xin ghi đã hỏi ai", "Trần Văn quen");
        administrator.post("/audit/watch", Map.of("key", key, "note", "Đã hỏi, quên mật khẩu mới"));
        assertThat(administrator.get("/audit/watch").body()).doesNotContain("Trần Văn quen");
        assertThat(administrator.get("/audit/watch?answered=true").body())
                .contains("Đã hỏi, quên mật khẩu mới", "Trần Văn quen");
    }

    @Test
    void nobody_answers_for_themselves_and_more_of_the_same_is_shown_again() {
        Visit curious = office.signedIn(WARD.ward(), "tomo", Role.OFFICER);
        looks("tomo", "2026-11-16T23:10:00+07:00", 2);
        String key = keys(administrator.get("/audit/watch").body()).stream()
                .filter(each -> each.startsWith("night") && each.endsWith("2026-11-16"))
                .findFirst()
                .orElseThrow();
        curious.post("/audit/watch", Map.of("key", key, "note", "Tôi làm thêm"));
        assertThat(curious.get("/audit/watch").body()).contains("Việc này về chính ông/bà", "Trần Văn tomo");
        administrator.post("/audit/watch", Map.of("key", key, "note", "Đã hỏi"));
        assertThat(administrator.get("/audit/watch").body()).doesNotContain("Trần Văn tomo");
        DATABASE.owner()
                .sql("update account.watch_answer set answered_at = '2026-11-16T23:11:30+07:00' where note = 'Đã hỏi'")
                .update();
        assertThat(administrator.get("/audit/watch").body()).contains("Trần Văn tomo");
    }

    @Test
    void a_long_file_is_shown_and_the_looks_can_be_narrowed() {
        DATABASE.owner().sql("""
                        insert into account.taken_out (ward_id, taken_out_id, at, user_id, role, what, rows, facts, recipient, purpose)
                        select u.ward_id, gen_random_uuid(), '2026-11-22T09:00:00+07:00', u.user_id, 'officer', 'register', 34398,
                            '{SEE_IDENTITY}', 'Công an phường', 'Đối chiếu'
                        from account.user_account u where u.user_name = 'canbo'
                        """).update();
        assertThat(administrator.get("/audit/watch").body()).contains("Trần Văn canbo tải tệp có 34.398 dòng");
        assertThat(administrator.get("/audit/files").body()).contains("34.398", "Công an phường", "Đối chiếu");
        UUID nobody = new UUID(7, 7);
        assertThat(administrator.get("/audit/views?about=" + nobody).body()).doesNotContain("<tbody>");
        assertThat(officer.get("/audit/watch").status()).isEqualTo(200);
    }

    private static List<String> keys(String page) {
        Matcher found = KEY.matcher(page);
        return found.results().map(one -> one.group(1)).toList();
    }
}

package vn.ansinh.office.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** What is due for whom, put off, handed over and found in the year; today is 24/11/2026. */
class TodayFlowTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pattern ITEM = Pattern.compile("/today/items/([0-9a-f-]{36})");

    private static RunningOffice office;
    private static Visit officer;
    private static Visit second;
    private static Visit leader;
    private static Visit signer;
    private static List<UUID> groups = List.of();

    private UUID subject = Ids.next();

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        second = office.signedIn(WARD.ward(), "canbo2", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        signer = office.signedIn(WARD.ward(), "phochutich", Role.SIGNER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void a_subject_of_its_own() {
        subject = Ids.next();
    }

    private void open(String code, Optional<LocalDate> due) {
        open(code, due, UseCase.RUN_REVIEW, Optional.empty(), Optional.empty());
    }

    private void open(String code, Optional<LocalDate> due, UseCase needs, Optional<UUID> area, Optional<UUID> person) {
        Acting.as(
                WARD.officer(),
                "TEST",
                () -> office.bean(Inbox.class)
                        .open(new Work(
                                "objection",
                                subject,
                                List.of(code, "Tổ dân phố 1"),
                                "/reviews",
                                needs,
                                area,
                                person,
                                due)));
    }

    private void close() {
        Acting.as(WARD.officer(), "TEST", () -> office.bean(Inbox.class).close("objection", subject, "upheld"));
    }

    private static String item(Visit visit, String code) {
        String body = visit.get("/today?when=all").body();
        Matcher found = ITEM.matcher(body.substring(body.indexOf(code)));
        assertThat(found.find()).isTrue();
        return "/today/items/" + found.group(1);
    }

    @Test
    void what_is_late_stands_first_with_its_days_then_today_the_week_later_and_without_a_day() {
        open("YK-2026-1001", Optional.of(TODAY.minusDays(3)));
        assertThat(officer.get("/today").body()).contains("YK-2026-1001", "Quá hạn 3 ngày");
        assertThat(officer.get("/today?when=late").body()).contains("YK-2026-1001");
        assertThat(officer.get("/today?when=week").body()).doesNotContain("YK-2026-1001");
        assertThat(officer.get("/inbox").body()).as("the earlier address").contains("YK-2026-1001");
        assertThat(signer.get("/today").body()).doesNotContain("YK-2026-1001");
        close();
        assertThat(officer.get("/today?when=").body()).doesNotContain("YK-2026-1001");
        assertThat(officer.get("/today?done=true").body()).contains("YK-2026-1001", "chấp nhận");
    }

    @Test
    void a_leader_without_work_has_a_quiet_page() {
        assertThat(leader.get("/today").body()).contains("Không có việc nào đến hạn");
        assertThat(leader.get("/today/calendar").status()).isEqualTo(200);
    }

    @Test
    void an_item_is_put_off_for_oneself_with_a_reason_and_never_beyond_its_last_day() {
        open("YK-2026-1002", Optional.of(TODAY.plusDays(6)));
        String item = item(officer, "YK-2026-1002");
        assertThat(officer.post(item + "/put-off", Map.of("until", "5/12/2026", "reason", "Chờ tổ"))
                        .body())
                .contains("không được quá hạn của việc, 30/11/2026");
        assertThat(officer.post(item + "/put-off", Map.of("until", "27/11/2026", "reason", ""))
                        .status())
                .isEqualTo(400);
        assertThat(officer.post(item + "/put-off", Map.of("until", "27/11/2026", "reason", "Chờ tổ trả lời"))
                        .location())
                .isEqualTo("/today");
        assertThat(officer.get("/today?when=all").body()).contains("Hẹn lại đến 27/11/2026: Chờ tổ trả lời");
        assertThat(second.get("/today").body()).contains("YK-2026-1002").doesNotContain("Chờ tổ trả lời");
        close();
    }

    @Test
    void the_database_refuses_what_goes_beyond_the_last_day() {
        open("YK-2026-1003", Optional.of(TODAY.plusDays(1)));
        String item = item(officer, "YK-2026-1003").replace("/today/items/", "");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> WARD.officer(() -> DATABASE.sql()
                        .sql("""
                                insert into work.put_off (ward_id, put_off_id, item_id, user_id, until, reason)
                                values (platform.ward(), :id, :item, platform.app_user(), :until, 'x')
                                """)
                        .param("id", Ids.next())
                        .param("item", UUID.fromString(item))
                        .param("until", TODAY.plusDays(2))
                        .update())))
                .hasStackTraceContaining("own_and_not_beyond");
        close();
    }

    @Test
    void an_item_is_handed_to_who_may_do_it_and_taken_back() {
        open("YK-2026-1004", Optional.empty());
        String item = item(officer, "YK-2026-1004");
        String page = officer.get(item).body();
        assertThat(page).contains("Trần Văn canbo2").doesNotContain("Trần Văn phochutich");
        Matcher colleague = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Trần Văn canbo2")
                .matcher(page);
        assertThat(colleague.find()).isTrue();
        assertThat(officer.post(
                                item + "/hand-over",
                                Map.of("colleague", Ids.next().toString()))
                        .status())
                .isEqualTo(400);
        assertThat(officer.post(
                                item + "/hand-over",
                                Map.of("colleague", colleague.group(1), "note", "Anh rõ tổ này hơn"))
                        .location())
                .isEqualTo("/today");
        assertThat(second.get("/today?when=all").body()).contains("YK-2026-1004", "Anh rõ tổ này hơn");
        assertThat(officer.get("/today?when=all").body()).doesNotContain("YK-2026-1004");
        assertThat(officer.get("/today?others=true").body()).contains("YK-2026-1004");
        assertThat(officer.get("/today").body()).as("chosen last").contains("YK-2026-1004");
        officer.post(item + "/take-back", Map.of());
        assertThat(officer.get("/today?when=all").body()).contains("YK-2026-1004");
        assertThat(leader.get(item).status()).isEqualTo(404);
        assertThat(leader.post(item + "/take-back", Map.of()).status()).isEqualTo(404);
        close();
    }

    @Test
    void what_is_for_one_person_stays_with_that_person() {
        UUID mine = Acting.as(
                WARD.officer(),
                "TEST",
                () -> WARD.officer(() -> DATABASE.sql()
                        .sql("select user_id from account.user_account where user_name = 'canbo'")
                        .query(UUID.class)
                        .single()));
        open("YK-2026-1005", Optional.empty(), UseCase.RUN_REVIEW, Optional.empty(), Optional.of(mine));
        assertThat(officer.get(item(officer, "YK-2026-1005")).body()).contains("dành riêng cho ông/bà");
        assertThat(second.get("/today?when=all").body()).doesNotContain("YK-2026-1005");
        close();
    }

    @Test
    void the_year_has_lunar_days_what_the_ward_adds_and_what_nobody_knows() {
        String page = officer.get("/today/calendar?year=2026&month=2").body();
        assertThat(page).contains("Tết Nguyên đán", "Chưa đối chiếu", "mốc trong năm chưa có ngày");
        assertThat(page).containsPattern("datetime=\"2026-02-17\">17</time> <span[^>]*>1/1<");
        assertThat(officer.post(
                                "/today/calendar",
                                Map.of("name", "Rằm tháng Bảy của phường", "day", "15/7", "kind", "lunar"))
                        .location())
                .isEqualTo("/today/calendar");
        assertThat(officer.get("/today/calendar?year=2026&month=8").body())
                .contains("Rằm tháng Bảy của phường", "27/08/2026");
        assertThat(officer.post("/today/calendar", Map.of("code", "year-report", "day", "28/11", "moved", "true"))
                        .location())
                .isEqualTo("/today/calendar");
        officer.post("/today/calendar/moves", Map.of("moves", "before"));
        assertThat(officer.get("/today/calendar?year=2026&month=11").body())
                .contains("27/11/2026", "dời từ 28/11/2026");
        assertThat(officer.get("/today?when=week").body()).contains("Báo cáo năm");
        officer.post("/today/calendar/remove", Map.of("code", "year-report"));
        assertThat(officer.get("/today?when=week").body()).doesNotContain("Báo cáo năm");
        assertThat(officer.post("/today/calendar", Map.of("name", "X", "day", "31/7", "kind", "lunar"))
                        .status())
                .isEqualTo(400);
        assertThat(leader.post("/today/calendar", Map.of("name", "X", "day", "1/7"))
                        .status())
                .isEqualTo(403);
    }
}

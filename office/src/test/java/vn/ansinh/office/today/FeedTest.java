package vn.ansinh.office.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/** The calendar address: read by another program's parser, bounded as its owner, secret, renewed and switched off. */
class FeedTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pattern ADDRESS = Pattern.compile("(/lich/[A-Za-z0-9_-]{43}\\.ics)");

    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;
    private static Visit other;

    @BeforeAll
    static void start() {
        List<UUID> groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        other = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        open("review-request", "Trần Thị Chi", "H-0012", UseCase.RUN_REVIEW, Optional.empty());
        open(
                "objection",
                "YK-2026-0007",
                "Tổ dân phố 1; phía Đông, gần chợ",
                UseCase.HOLD_MEETING,
                Optional.of(groups.getFirst()));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void open(String kind, String first, String second, UseCase needs, Optional<UUID> area) {
        Acting.as(
                WARD.officer(),
                "TEST",
                () -> office.bean(Inbox.class)
                        .open(new Work(
                                kind,
                                Ids.next(),
                                List.of(first, second),
                                "/reviews",
                                needs,
                                area,
                                Optional.empty(),
                                Optional.of(TODAY.plusDays(9)))));
    }

    private static String made(Visit visit) {
        Matcher address =
                ADDRESS.matcher(visit.post("/today/take/feed", Map.of()).body());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private static Map<String, VEvent> events(String address) throws IOException, ParserException {
        Visit.Answer answer = office.visit().get(address);
        assertThat(answer.status()).isEqualTo(200);
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        Map<String, VEvent> events = new HashMap<>();
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
            events.put(value(event, "SUMMARY") + " " + value(event, "DTSTART"), event);
        }
        return events;
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void another_program_reads_it_and_finds_no_name() throws IOException, ParserException {
        String address = made(officer);
        Map<String, VEvent> events = events(address);
        assertThat(events.keySet())
                .anyMatch(key -> key.endsWith(": H-0012 20261203"))
                .anyMatch(key -> key.endsWith(": YK-2026-0007 20261203"))
                .anyMatch(key -> key.equals("Tết Nguyên đán (mồng Một) 20270206"));
        assertThat(office.visit().get(address).body())
                .doesNotContain("Trần Thị Chi", "gần chợ")
                .contains("BEGIN:VCALENDAR\r\n");
        assertThat(office.visit().get(address).body().split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void it_shows_what_its_owner_sees_and_no_more() throws IOException, ParserException {
        assertThat(events(made(leader)).keySet())
                .anyMatch(key -> key.contains("YK-2026-0007"))
                .noneMatch(key -> key.contains("H-0012"));
        assertThat(events(made(other)).keySet()).noneMatch(key -> key.contains("YK-2026-0007"));
    }

    @Test
    void a_new_address_ends_the_old_one_and_it_can_be_switched_off() {
        String first = made(other);
        String second = made(other);
        assertThat(office.visit().get(first).status()).isEqualTo(404);
        assertThat(office.visit().get(second).status()).isEqualTo(200);
        assertThat(other.get("/today/take").body())
                .contains("Đọc lần cuối ngày 24/11/2026")
                .doesNotContain(second);
        other.post("/today/take/feed/end", Map.of());
        assertThat(office.visit().get(second).status()).isEqualTo(404);
        assertThat(office.visit().get("/lich/x.ics").status()).isEqualTo(404);
    }

    @Test
    void only_the_hash_of_the_secret_is_kept_and_nobody_else_sees_the_address() {
        made(leader);
        assertThat(DATABASE.owner()
                        .sql("select min(length(secret_hash)) from today.feed")
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
        assertThat(WARD.officer(() -> DATABASE.sql()
                        .sql("select count(*) from today.feed")
                        .query(Integer.class)
                        .single()))
                .as("of an account without one")
                .isZero();
    }

    @Test
    void an_account_that_is_disabled_has_no_feed() {
        Visit gone = office.signedIn(WARD.ward(), "nghi", Role.OFFICER);
        String address = made(gone);
        assertThat(office.visit().get(address).status()).isEqualTo(200);
        DATABASE.owner().sql("""
                        do $$ begin
                            set local session_replication_role = replica;
                            update account.user_account set disabled_at = now() where user_name = 'nghi';
                        end $$
                        """).update();
        assertThat(office.visit().get(address).status()).isEqualTo(404);
    }
}

package vn.ansinh.office.registry.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.registry.OfficeWithWard;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.RegisterFixture;

/** The pages of events as a browser without JavaScript uses them. */
class EventPagesTest {
    private static final LocalDate FOUNDED = LocalDate.of(2023, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static OfficeWithWard office;
    private static Visit officer;
    private static Visit colleague;
    private static Visit leader;
    private static Visit signer;
    private static UUID group = new UUID(0, 0);
    private static int households;

    @BeforeAll
    static void start() {
        office = new OfficeWithWard(2);
        officer = office.signedIn("canbo", Role.OFFICER);
        colleague = office.signedIn("dongnghiep", Role.OFFICER);
        signer = office.signedIn("phochutich", Role.SIGNER);
        leader = office.signedIn("totruong", Role.GROUP_LEADER);
        group = office.asOfficer(() -> office.office().bean(Register.class).areas(TODAY))
                .getFirst()
                .id();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    /** A household of its own for each test: a man, his wife and their child. */
    private static String household(String man, String wife, String child) {
        households++;
        String code = "PL-01-%04d".formatted(households);
        new RegisterFixture(office.database(), office.ward()).household(code, group, FOUNDED, man, wife, child);
        return code;
    }

    private static String person(String name) {
        return office.database()
                .owner()
                .sql("select person_id from registry.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single()
                .toString();
    }

    private static String hidden(String page, String field) {
        Matcher found =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static Map<String, String> opened(Visit who, String path) {
        String page = who.get(path).body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("event", hidden(page, "event"));
        form.put("seen", hidden(page, "seen"));
        return form;
    }

    private static Map<String, String> and(Map<String, String> form, String... more) {
        Map<String, String> filled = new LinkedHashMap<>(form);
        for (int at = 0; at < more.length; at += 2) {
            filled.put(more[at], more[at + 1]);
        }
        return filled;
    }

    @Test
    void a_death_is_filled_in_seen_beforehand_kept_and_undone() {
        String code = household("Lê Văn Một", "Trần Thị Hai", "Lê Văn Ba");
        String path = "/households/" + code + "/events/death";
        assertThat(officer.get("/households/" + code).body()).contains("/events\"", "Ghi biến động");
        assertThat(officer.get("/households/" + code + "/events").body()).contains("Qua đời", "Tách hộ");

        Map<String, String> form = and(opened(officer, path), "day", "20/11/2026", "person", person("Lê Văn Một"));
        Visit.Answer refused = officer.post(path, form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Xin chọn chủ hộ mới", "20/11/2026");

        Map<String, String> whole = and(
                form,
                "head",
                person("Trần Thị Hai"),
                "relation-" + person("Lê Văn Ba"),
                "child",
                "paper-number",
                "12/TLKT");
        Visit.Answer preview = officer.post(path, whole);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("Rời hộ", "3 → 2 nhân khẩu", "Chưa ghi gì vào sổ");
        assertThat(officer.get("/households/" + code).body()).contains("Lê Văn Một</h1>");
        assertThat(officer.post(path, and(whole, "step", "edit")).body()).contains("12/TLKT");

        Visit.Answer saved = officer.post(path, and(whole, "step", "save"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(officer.post(path, and(whole, "step", "save")).location()).isEqualTo(saved.location());
        assertThat(officer.get(saved.location()).body()).contains("12/TLKT", "Lê Văn Một", "Mất ngày 20/11/2026");
        assertThat(officer.get("/households/" + code).body())
                .contains("Trần Thị Hai</h1>", "Qua đời", saved.location());
        assertThat(officer.get("/households/" + code + "?asof=19/11/2026").body())
                .contains("Lê Văn Một</h1>");

        String undo = saved.location() + "/undo";
        Map<String, String> back = opened(officer, undo);
        assertThat(officer.post(undo, back).body()).contains("Xin ghi vì sao hủy");
        assertThat(officer.post(undo, and(back, "reason", "Ghi nhầm người")).status())
                .isEqualTo(303);
        assertThat(officer.get("/households/" + code).body()).contains("Lê Văn Một</h1>", "(đã hủy)", "Hủy: Qua đời");
    }

    @Test
    void a_house_that_was_lost_is_kept_with_how_and_by_what_changes_nobody_and_can_be_undone() {
        String code = household("Mai Văn Một", "Mai Thị Hai", "Mai Văn Ba");
        String path = "/households/" + code + "/events/home-damage";
        Map<String, String> form = and(opened(officer, path), "day", "20/11/2026");
        Visit.Answer refused = officer.post(path, form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Xin chọn một câu trả lời", "20/11/2026");

        Map<String, String> whole = and(form, "damage", "lost", "cause", "fire");
        assertThat(officer.post(path, whole).body()).contains("3 → 3 nhân khẩu", "Chưa ghi gì vào sổ");
        Visit.Answer saved = officer.post(path, and(whole, "step", "save"));
        assertThat(saved.status()).as("%s", saved.body()).isEqualTo(303);
        assertThat(officer.get(saved.location()).body())
                .contains("Sập, cháy, trôi hoàn toàn và không còn nơi ở (Hỏa hoạn)", "không đổi nhân khẩu");
        assertThat(officer.get("/households/" + code).body()).contains("Nhà bị thiệt hại");

        String undo = saved.location() + "/undo";
        assertThat(officer.post(undo, and(opened(officer, undo), "reason", "Ghi nhầm hộ"))
                        .status())
                .isEqualTo(303);
        assertThat(officer.get("/households/" + code).body()).contains("Hủy: Nhà bị thiệt hại");
    }

    @Test
    void the_second_of_two_officers_sees_what_the_first_changed_and_keeps_what_was_typed() {
        String code = household("Võ Văn Một", "Võ Thị Hai", "Võ Văn Ba");
        String path = "/households/" + code + "/events/";
        Map<String, String> first = opened(officer, path + "move-out");
        Map<String, String> second = opened(colleague, path + "move-within");
        officer.post(path + "move-out", and(first, "day", "1/11/2026", "person", person("Võ Văn Ba"), "step", "save"));

        Map<String, String> typed =
                and(second, "day", "2/11/2026", "area", group.toString(), "address", "9 Trần Hưng Đạo", "step", "save");
        Visit.Answer conflict = colleague.post(path + "move-within", typed);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Có người vừa sửa hộ này", "Trần Văn canbo", "Võ Văn Ba", "9 Trần Hưng Đạo", "2/11/2026");
        Map<String, String> again = and(typed, "seen", hidden(conflict.body(), "seen"));
        assertThat(colleague.post(path + "move-within", again).status()).isEqualTo(303);
    }

    @Test
    void two_people_of_the_ward_marry_and_one_moves_to_the_other() {
        String code = household("Ngô Văn Một", "Ngô Thị Hai", "Ngô Văn Ba");
        String other = household("Đỗ Văn Một", "Đỗ Thị Hai", "Đỗ Thị Ba");
        String path = "/households/" + code + "/events/marriage";
        Map<String, String> form = and(
                opened(officer, path),
                "day",
                "1/10/2026",
                "person",
                person("Ngô Văn Ba"),
                "with",
                "ward",
                "other",
                other);
        assertThat(officer.post(path, and(form, "step", "look")).body()).contains("Đỗ Thị Ba", "3 nhân khẩu");
        Map<String, String> whole = and(form, "partner", person("Đỗ Thị Ba"), "moves", "partner", "as", "child-in-law");
        assertThat(officer.post(path, whole).body()).contains("Con dâu, con rể", "3 → 4 nhân khẩu", "tuổi kết hôn");
        assertThat(officer.post(path, and(whole, "step", "save")).status()).isEqualTo(303);
        assertThat(officer.get("/households/" + code).body()).contains("Đỗ Thị Ba");
        assertThat(officer.get("/households/" + other).body()).contains("Kết hôn");
    }

    @Test
    void people_from_elsewhere_found_a_household_and_one_of_it_splits_off_again() {
        String code = household("Hồ Văn Một", "Hồ Thị Hai", "Hồ Văn Ba");
        String path = "/households/" + code + "/events/move-in";
        Map<String, String> form = and(
                opened(officer, path),
                "day",
                "1/9/2026",
                "into",
                "new",
                "name-0",
                "Phan Văn Tư",
                "birth-0",
                "1980",
                "sex-0",
                "male",
                "relation-0",
                "head",
                "area",
                group.toString(),
                "address",
                "5 Lê Lai",
                "rows",
                "1");
        assertThat(officer.post(path, and(form, "step", "more")).body()).contains("name-1", "Phan Văn Tư");
        Map<String, String> two = and(
                form,
                "rows",
                "2",
                "name-1",
                "Phan Thị Năm",
                "birth-1",
                "2001",
                "sex-1",
                "female",
                "relation-1",
                "child");
        Visit.Answer saved = officer.post(path, and(two, "step", "save"));
        assertThat(saved.status()).as("%s", saved.body()).isEqualTo(303);
        String page = officer.get(saved.location()).body();
        Matcher found = Pattern.compile("H-\\d{6}").matcher(page);
        assertThat(found.find()).isTrue();

        String split = "/households/" + found.group() + "/events/split";
        Map<String, String> leaves = and(
                opened(officer, split),
                "day",
                "1/10/2026",
                "person",
                person("Phan Thị Năm"),
                "new-head",
                person("Phan Thị Năm"),
                "area",
                group.toString(),
                "step",
                "save");
        assertThat(officer.post(split, leaves).status()).isEqualTo(303);
        assertThat(officer.get("/households/" + found.group()).body())
                .contains("Phan Văn Tư")
                .doesNotContain("Phan Thị Năm</th>");
    }

    @Test
    void a_household_that_everybody_left_is_found_among_the_events_of_the_ward_and_in_no_list() {
        String code = household("Kiều Văn Một", "Kiều Thị Hai", "Kiều Văn Ba");
        assertThat(officer.get("/households?q=kieu+van+mot").body()).contains(code);
        String path = "/households/" + code + "/events/move-out";
        String all = person("Kiều Văn Một") + "&person=" + person("Kiều Thị Hai") + "&person=" + person("Kiều Văn Ba");
        Map<String, String> form = opened(officer, path);
        Visit.Answer saved = officer.postRaw(
                path,
                "day=1%2F10%2F2026&step=save&to=Hue&event=" + form.get("event") + "&seen=" + form.get("seen")
                        + "&_csrf="
                        + java.net.URLEncoder.encode(
                                hidden(officer.get(path).body(), "_csrf"), java.nio.charset.StandardCharsets.UTF_8)
                        + "&person=" + all,
                Map.of());
        assertThat(saved.status()).isEqualTo(303);
        assertThat(officer.get("/households/" + code).status()).isEqualTo(404);
        assertThat(officer.get("/households?q=kieu+van+mot").body())
                .as("lists and search notice it at once")
                .doesNotContain("/households/" + code);
        assertThat(officer.get("/events").body()).contains(saved.location(), code);
        assertThat(officer.get(saved.location()).body()).contains("/households/" + code + "?asof=2026-09-30", "Hue");
    }

    @Test
    void a_preview_tells_what_starts_and_what_must_be_looked_at_for_a_newborn_child() {
        String code = household("Tạ Văn Một", "Tạ Thị Hai", "Tạ Văn Ba");
        String path = "/households/" + code + "/events/birth";
        Map<String, String> form = and(
                opened(officer, path),
                "day",
                "20/11/2026",
                "name-0",
                "Tạ Bé Tư",
                "sex-0",
                "female",
                "relation-0",
                "child");
        assertThat(officer.post(path, form).body())
                .contains("Bắt đầu", "trẻ em dưới 6 tuổi", "Phải xem xét", "Tạ Bé Tư");
    }

    @Test
    void an_event_of_health_shows_to_the_officer_whose_look_is_written_down_and_to_no_signer() {
        String code = household("Lý Văn Một", "Lý Thị Hai", "Lý Văn Ba");
        String path = "/households/" + code + "/events/health";
        Visit.Answer saved = officer.post(
                path,
                and(
                        opened(officer, path),
                        "day",
                        "1/11/2026",
                        "person",
                        person("Lý Văn Ba"),
                        "degree",
                        "severe",
                        "step",
                        "save"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(officer.get(saved.location()).body()).contains("Nặng", "Lý Văn Ba");
        assertThat(office.database()
                        .owner()
                        .sql(
                                "select count(*) from platform.view_log where fact = 'SEE_HEALTH' and subject = :person::uuid")
                        .param("person", person("Lý Văn Ba"))
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(officer.get("/households/" + code).body()).contains("Thông tin riêng tư", saved.location());
        assertThat(signer.get(saved.location()).status()).isEqualTo(404);
        assertThat(signer.get("/households/" + code).body()).doesNotContain(saved.location());
        assertThat(signer.get("/events").body()).doesNotContain(saved.location());
    }

    @Test
    void a_sentence_in_the_register_answers_the_question_of_the_law_and_stops_an_allowance() {
        String code = household("Đàm Văn Một", "Đàm Thị Hai", "Đàm Văn Ba");
        String health = "/households/" + code + "/events/health";
        assertThat(officer.post(
                                health,
                                and(
                                        opened(officer, health),
                                        "day",
                                        "1/10/2026",
                                        "person",
                                        person("Đàm Văn Ba"),
                                        "degree",
                                        "extremely-severe",
                                        "certified",
                                        "7/GXN",
                                        "step",
                                        "save"))
                        .status())
                .isEqualTo(303);
        String path = "/households/" + code + "/events/imprisonment";
        String preview = officer.post(
                        path, and(opened(officer, path), "day", "1/11/2026", "person", person("Đàm Văn Ba")))
                .body();
        assertThat(preview).contains("Thôi hưởng").contains("Hộ bình thường");
    }

    @Test
    void every_kind_has_a_form_and_a_blank_one_says_what_is_missing() {
        String code = household("Bùi Văn Một", "Bùi Thị Hai", "Bùi Văn Ba");
        for (LifeEvent.Kind kind : LifeEvent.Kind.ofHouseholds()) {
            String path = "/households/" + code + "/events/" + kind.code();
            Visit.Answer answer = officer.post(path, opened(officer, path));
            assertThat(answer.status()).as(kind.code()).isEqualTo(400);
            assertThat(answer.body())
                    .as(kind.code())
                    .contains("không phải một ngày")
                    .doesNotContain("event.");
        }
    }

    @Test
    void who_may_not_record_sees_no_button_and_no_form() {
        String code = household("Mai Văn Một", "Mai Thị Hai", "Mai Văn Ba");
        assertThat(leader.get("/households/" + code + "/events/death").status()).isEqualTo(403);
        assertThat(leader.post("/households/" + code + "/events/death", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(List.of(
                        officer.get("/events/" + UUID.randomUUID()).status(),
                        leader.get("/events/" + UUID.randomUUID()).status()))
                .containsOnly(404);
    }
}

package vn.ansinh.office.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Axe;
import vn.ansinh.office.Chromium;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.review.posting.PostedWard;

/** A leader calls and holds a meeting, the group is surveyed again where half did not agree, and the vote of before counts no more. */
class MeetingsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);

    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;
    private static Visit other;
    private static List<UUID> groups = List.of();

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        other = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        WARD.household("A-01", groups.getFirst(), LocalDate.of(2020, 1, 1), "Lê Văn An", "Lê Thị Út");
        WARD.household("A-02", groups.getFirst(), LocalDate.of(2020, 1, 1), "Lê Văn Bình", "Lê Thị Út");
        WARD.household("B-01", groups.get(1), LocalDate.of(2020, 1, 1), "Trần Văn Bảy");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void survey(String code, String day) {
        Map<String, String> form = new HashMap<>();
        form.put("interview-date", day);
        form.put("surveyor", "Bà Nga");
        form.put("income-per-household", "3.000.000 đ");
        form.put("wall-material", "non-durable");
        form.put("pillar-material", "non-durable");
        form.put("roof-material", "non-durable");
        form.put("water-source", "other");
        form.put("toilet", "none");
        form.put("b2-health-insurance", "yes");
        form.put("b2-nutrition", "yes");
        Visit.Answer answer = officer.post("/households/" + code + "/survey", form);
        assertThat(answer.location()).as(answer.body()).isEqualTo("/households/" + code + "/why");
    }

    private static Visit.Answer move(Visit who, String group, String action, String reason) {
        return who.post(group + "/move", Map.of("action", action, "reason", reason));
    }

    private static String begin(String group, int others, boolean isWatched) {
        Visit.Answer blank = leader.get(group + "/meeting/begin");
        Map<String, String> form = new HashMap<>();
        form.put("id", blank.body().replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1"));
        form.put("day", "24/11/2026");
        form.put("begins", "19h30");
        form.put("place", "Nhà văn hóa");
        form.put("chair", "Ông Ba");
        form.put("secretary", "Bà Tư");
        form.put("invited-others", "60");
        form.put("present-group-head", "1");
        form.put("present-reviewed", "1");
        form.put("present-others", String.valueOf(others));
        if (isWatched) {
            form.put("front", "true");
        }
        Visit.Answer answer = leader.post(group + "/meeting/begin", form);
        assertThat(answer.location()).as(answer.body()).startsWith("/meetings/");
        assertThat(leader.post(group + "/meeting/begin", form).location())
                .as("sent twice")
                .isEqualTo(answer.location());
        return answer.location();
    }

    private static Visit.Answer count(String meeting, String code, int agreeing, int against) {
        return leader.post(
                meeting + "/households/" + code,
                Map.of("agreeing", String.valueOf(agreeing), "against", String.valueOf(against)));
    }

    @Test
    void a_group_meets_is_surveyed_again_and_meets_once_more() {
        String round = officer.post("/reviews", Map.of("kind", "annual", "year", "2026"))
                .location();
        String group = round + "/groups/" + groups.getFirst();
        for (String code : List.of("A-01", "A-02")) {
            officer.post(
                    round + "/candidates",
                    Map.of("area", groups.getFirst().toString(), "code", code, "why", "Chủ hộ bị ung thư"));
        }
        move(officer, group, "begin-survey", "");
        survey("A-01", "5/10/2026");
        survey("A-02", "5/10/2026");
        assertThat(leader.post(group + "/meeting/call", Map.of("day", "25/11/2026"))
                        .status())
                .as("not yet at the meeting")
                .isEqualTo(400);
        move(officer, group, "end-survey", "");

        calls(group);
        assertThat(leader.get(group).body()).contains("Tổ chưa họp dân ở bước này");
        assertThat(move(leader, group, "agree", "").status()).isEqualTo(409);
        String first = begin(group, 8, false);
        assertThat(leader.get(first).body())
                .contains("Không có Mặt trận phường giám sát", "10 người có mặt, cần ít nhất 5")
                .doesNotContain("Không có hộ dân khác");
        onTheWall(first);
        assertThat(count(first, "A-01", 9, 3).status())
                .as("more hands than people")
                .isEqualTo(409);
        assertThat(leader.post(first + "/end", Map.of("ends", "21h")).status())
                .as("households are open")
                .isEqualTo(409);
        assertThat(count(first, "A-01", 4, 6).status()).isEqualTo(303);
        assertThat(leader.get(first + "/households/A-01").body()).contains("Chưa đủ một nửa");
        count(first, "A-01", 5, 5);
        assertThat(leader.get(first + "/households/A-01").body())
                .as("exactly half, counted again")
                .contains("<strong>Thống nhất</strong>", "5/10 người");
        count(first, "A-02", 4, 6);
        looksRight(Map.of(
                "begin", group + "/meeting/begin",
                "attendance", first + "/attendance",
                "running", first,
                "count", first + "/households/A-01",
                "short", first + "/households/A-02",
                "wall", first + "/households/A-01/screen"));
        assertThat(leader.get(first + "/minutes.pdf").status()).as("it runs").isEqualTo(404);
        assertThat(leader.post(first + "/end", Map.of("ends", "19h")).status()).isEqualTo(409);
        assertThat(leader.post(first + "/end", Map.of("ends", "21h")).location())
                .isEqualTo(first);
        looksRight(Map.of(
                "call", group + "/meeting",
                "ended", first,
                "group", group));
        assertThat(officer.get(first).body()).contains("Còn 1 hộ phải khảo sát lại", "Lê Văn Bình");
        assertThat(count(first, "A-02", 10, 0).status()).as("it has ended").isEqualTo(409);
        othersSeeNothing(group, first);
        keepsTheSignedMinutes(first);

        assertThat(move(leader, group, "agree", "").body()).contains("A-02");
        assertThat(leader.get(group).body()).contains("chưa thống nhất: A-02 (4/10)");
        move(leader, group, "survey-again", "A-02 chưa đủ một nửa");
        assertThat(leader.get(group + "/fieldwork").body()).contains("chưa thống nhất");
        assertThat(move(officer, group, "end-survey", "").body()).contains("chưa có phiếu mới", "A-02");
        survey("A-02", "24/11/2026");
        assertThat(move(officer, group, "end-survey", "").status()).isEqualTo(303);
        assertThat(move(leader, group, "agree", "").body())
                .as("the votes of the meeting before count no more")
                .contains("Tổ chưa họp dân ở bước này");
        assertThat(leader.post(first + "/reopen", Map.of("reason", "Đếm nhầm")).status())
                .isEqualTo(409);
        assertThat(leader.get(first).body()).contains("chỉ để xem");

        String second = begin(group, 8, true);
        leader.post(second + "/households/A-01", Map.of("all", "true"));
        leader.post(second + "/households/A-02", Map.of("all", "true"));
        leader.post(second + "/end", Map.of("ends", "21h"));
        assertThat(move(leader, group, "survey-again", "x").status())
                .as("all agreed")
                .isEqualTo(409);
        leader.post(second + "/reopen", Map.of("reason", "Ghi nhầm giờ"));
        assertThat(move(leader, group, "agree", "").body()).contains("Cuộc họp chưa kết thúc");
        leader.post(second + "/end", Map.of("ends", "21h30"));
        assertThat(move(leader, group, "agree", "").status()).isEqualTo(303);
        assertThat(officer.get(group).body()).contains("Niêm yết");
    }

    private static void calls(String group) {
        Map<String, String> call = new HashMap<>();
        call.put("day", "23/11/2026");
        call.put("begins", "19h30");
        call.put("place", "Nhà văn hóa");
        call.put("chair", "Ông Ba");
        assertThat(leader.post(group + "/meeting/call", call).status())
                .as("a day that is past")
                .isEqualTo(400);
        call.put("day", "25/11/2026");
        leader.post(group + "/meeting/call", call);
        call.put("place", "Trường tiểu học");
        leader.post(group + "/meeting/call", call);
        assertThat(officer.get(group + "/meeting").body())
                .contains("Nhà văn hóa", "Địa điểm: Trường tiểu học", "Kính mời bà con Tổ dân phố 1");
        assertThat(leader.get(group + "/meeting/invitation.docx").status()).isEqualTo(200);
        assertThat(leader.get(group + "/meeting/invitation.pdf").status()).isEqualTo(200);
        assertThat(PostedWard.words(leader.download(group + "/meeting/sign-in.docx")))
                .contains("Hộ được rà soát", "Ký tên");
        assertThat(PostedWard.words(leader.download(group + "/meeting/ballots.docx")))
                .contains("Không đồng ý", "Kết quả khảo sát");
    }

    /** What everybody in the hall may read. */
    private static void onTheWall(String meeting) {
        String wall = leader.get(meeting + "/households/A-01/screen").body();
        assertThat(wall)
                .contains(
                        "Lê Văn An",
                        "Tổ dân phố 1",
                        "Hộ nghèo",
                        "Chất lượng nhà ở",
                        "chỉ số khác không nêu tại cuộc họp")
                .doesNotContain("ung thư", "Dinh dưỡng", "Bảo hiểm y tế", "3.000.000", "Bà Nga", "Lê Thị Út");
        assertThat(leader.get(meeting + "/households/B-01/screen").status())
                .as("of another group")
                .isEqualTo(404);
    }

    /** In a browser, on a phone and on a wall. */
    private static void looksRight(Map<String, String> pages) {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            context.addCookies(leader.cookies().getCookieStore().getCookies().stream()
                    .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(office.address()))
                    .toList());
            for (Map.Entry<String, String> each : pages.entrySet()) {
                for (int width : new int[] {360, 1280}) {
                    try (Page page = context.newPage()) {
                        page.setViewportSize(width, 740);
                        page.navigate(office.address() + each.getValue());
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/screens/meeting/" + each.getKey() + "-" + width + ".png")));
                        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                                .as("width of %s", each.getKey())
                                .isLessThanOrEqualTo(width);
                        assertThat(Axe.violations(page))
                                .as("axe on %s at %d", each.getKey(), width)
                                .isEmpty();
                    }
                }
            }
        }
    }

    private static void othersSeeNothing(String group, String meeting) {
        assertThat(other.get(group + "/meeting").status()).isEqualTo(404);
        for (String page : List.of("", "/attendance", "/minutes.pdf", "/households/A-01", "/households/A-01/screen")) {
            assertThat(other.get(meeting + page).status()).as(page).isEqualTo(404);
        }
        assertThat(other.post(meeting + "/households/A-01", Map.of("agreeing", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(other.post(meeting + "/reopen", Map.of("reason", "x")).status())
                .isEqualTo(404);
        assertThat(officer.get(meeting + "/minutes.docx").status()).isEqualTo(200);
        assertThat(officer.get(meeting + "/minutes.xlsx").status()).isEqualTo(404);
    }

    private static void keepsTheSignedMinutes(String meeting) {
        byte[] signed = leader.download(meeting + "/minutes.pdf");
        assertThat(leader.upload(
                                meeting + "/scan",
                                Map.of(),
                                "bien-ban.pdf",
                                "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        leader.upload(meeting + "/scan", Map.of(), "bien-ban.pdf", signed);
        leader.upload(meeting + "/scan", Map.of(), "lan-hai.pdf", signed);
        String page = officer.get(meeting).body();
        assertThat(page).contains("bien-ban.pdf").doesNotContain("lan-hai.pdf");
        String scan = page.replaceAll("(?s).*href=\"(/meetings/[^\"]+/scan/[^\"]+)\".*", "$1");
        assertThat(officer.download(scan)).isEqualTo(signed);
        assertThat(other.get(scan).status()).isEqualTo(404);
    }
}

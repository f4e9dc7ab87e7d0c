package vn.ansinh.office.registry.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.office.Chromium;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** Places of households and boundaries of groups: who sees them, what is refused, and the map in a real browser. */
class MapTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[109.18,12.21],[109.19,12.21],[109.19,12.22],[109.18,12.22],[109.18,12.21]]]}";

    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;
    private static Visit other;
    private static Visit signer;

    @BeforeAll
    static void start() {
        List<UUID> groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        other = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        signer = office.signedIn(WARD.ward(), "phochutich", Role.SIGNER);
        WARD.household("M-01", groups.getFirst(), LocalDate.of(2020, 1, 1), "Lê Thị Bản");
        WARD.household("M-02", groups.getFirst(), LocalDate.of(2020, 1, 1), "Lê Thị Đồ");
        WARD.household("M-03", groups.get(1), LocalDate.of(2020, 1, 1), "Trần Thị Xa");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static String features(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\"},\"geometry\":" + geometry + "}";
    }

    private static Visit.Answer upload(String file) {
        return officer.upload("/map/boundaries", Map.of(), "to.geojson", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_place_is_kept_corrected_by_a_later_one_and_seen_by_who_keeps_places_of_the_group() {
        assertThat(leader.post(
                                "/households/M-01/place",
                                Map.of("point", "12.2157, 109.1893", "how", "phone", "accuracy", "8"))
                        .location())
                .isEqualTo("/households/M-01");
        assertThat(officer.get("/households/M-01").body()).contains("12.215700, 109.189300", "sai số 8 m");
        officer.post("/households/M-01/place", Map.of("point", "12,2160 109,1890", "how", "map"));
        assertThat(officer.get("/households/M-01").body()).contains("12.216000, 109.189000", "chọn trên bản đồ");
        assertThat(officer.get("/households/M-01/place").body())
                .containsSubsequence("12.216000, 109.189000", "12.215700, 109.189300");
        assertThat(officer.get("/map/data").body()).contains("12.216000,109.189000,\"M-01\"");
        assertThat(leader.get("/map/data").body()).contains("M-01");
        assertThat(other.get("/map/data").body()).doesNotContain("M-01");
        assertThat(other.post("/households/M-01/place", Map.of("point", "12.2, 109.2"))
                        .status())
                .isEqualTo(404);
        assertThat(signer.get("/map").status()).isEqualTo(403);
        assertThat(signer.get("/households/M-01").body()).doesNotContain("12.216000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.2", "109.1893, 12.2157", "51.5, 0.1", "ở nhà", "1e9, 1e9"})
    void what_is_no_place_in_the_country_is_refused_with_an_example(String point) {
        Visit.Answer answer = officer.post("/households/M-02/place", Map.of("point", point));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("như 12.2157, 109.1893");
    }

    @Test
    void boundaries_come_in_whole_or_not_at_all() {
        assertThat(upload("không phải tệp").body()).contains("không phải GeoJSON");
        assertThat(upload(features(feature("Tổ dân phố 1", SQUARE), feature("Tổ dân phố 99", SQUARE)))
                        .body())
                .contains("Phường không có tổ tên “Tổ dân phố 99”");
        assertThat(upload(features(feature("Tổ dân phố 1", "{\"type\":\"Point\",\"coordinates\":[109.18,12.21]}")))
                        .body())
                .contains("không phải đa giác khép kín");
        String open = SQUARE.replace("[109.18,12.22],[109.18,12.21]]]", "[109.18,12.22]]]");
        assertThat(upload(features(feature("Tổ dân phố 1", open))).body()).contains("không phải đa giác khép kín");
        String swapped =
                "{\"type\":\"Polygon\",\"coordinates\":[[[12.21,109.18],[12.21,109.19],[12.22,109.19],[12.21,109.18]]]}";
        assertThat(upload(features(feature("Tổ dân phố 1", swapped))).body()).contains("kinh độ viết trước");
        assertThat(officer.get("/map/data").body()).contains("\"areas\":[]");

        assertThat(upload(features(feature("tổ dân phố 1", SQUARE), feature("Tổ dân phố 2", SQUARE)))
                        .location())
                .isEqualTo("/map");
        assertThat(officer.get("/map/data").body()).contains("Tổ dân phố 1", "Tổ dân phố 2", "109.18");
        assertThat(leader.post("/map/boundaries", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void the_map_is_drawn_without_any_other_server_and_a_place_is_picked_or_taken_from_the_phone() {
        officer.post("/households/M-02/place", Map.of("point", "12.2150, 109.1850", "how", "typed"));
        try (Chromium chromium = Chromium.start()) {
            for (int width : new int[] {360, 1280}) {
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setLocale("vi-VN")
                                .setGeolocation(new Geolocation(12.2171, 109.1872).setAccuracy(9))
                                .setPermissions(List.of("geolocation")));
                Page page = context.newPage();
                page.setViewportSize(width, 780);
                List<String> messages = new ArrayList<>();
                List<String> elsewhere = new ArrayList<>();
                page.onConsoleMessage(message -> messages.add(message.text()));
                page.onPageError(messages::add);
                page.onRequest(request -> {
                    if (!request.url().startsWith(office.address())) {
                        elsewhere.add(request.url());
                    }
                });
                officer.cookies()
                        .getCookieStore()
                        .getCookies()
                        .forEach(cookie -> context.addCookies(
                                List.of(new com.microsoft.playwright.options.Cookie(cookie.getName(), cookie.getValue())
                                        .setUrl(office.address()))));
                page.navigate(office.address() + "/map");
                page.waitForSelector("#map[data-drawn]");
                assertThat(page.locator("#map").getAttribute("data-drawn")).isNotEqualTo("failed");
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screens/pages/map-drawn-" + width + ".png")));
                page.navigate(office.address() + "/households/M-02/place");
                page.waitForSelector("#map[data-drawn]");
                page.locator("[data-locate]").click();
                page.getByText("Đã lấy vị trí, sai số khoảng 9 mét").waitFor();
                assertThat(page.locator("#point").inputValue()).isEqualTo("12.217100, 109.187200");
                page.locator("#map").click();
                assertThat(page.locator("input[name=how]").inputValue()).isEqualTo("map");
                assertThat(messages).isEmpty();
                assertThat(elsewhere).isEmpty();
                context.close();
            }
        }
    }
}

package vn.ansinh.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.ansinh.office.demo.fill.FilledOffice;

/** Every page of the filled demonstration in a real browser, on a phone and on a desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /** Whether a picture of every page is wanted, {@code -Dpictures=true}; of one that is wrong there always is. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    /** Where addresses begin that are looked up on a page. */
    private static final List<String> STARTS = List.of(
            "NEAR_POOR",
            "LEADERS",
            "ANNUAL",
            "OCTOBER",
            "PAST",
            "YEAR_2024",
            "YEAR_2025",
            "LIVING",
            "HELPED",
            "SUPPORTED",
            "WOMENS",
            "WATCHED",
            "PERIODIC_DRAFT",
            "PERIODIC",
            "RECEIVED",
            "COMMITTEE_HELD",
            "COMMITTEE_CHECKED",
            "COMMITTEE_TAUGHT",
            "COMMITTEE",
            "PROJECT_FAMILY",
            "PROJECT_STEP",
            "PROJECT",
            "PAYMENT_OPEN",
            "ENROLMENT",
            "ROLL_INSURANCE",
            "ROLL_ELECTRICITY",
            "ROLL_LINE",
            "LOAN_LENT",
            "HOUSE",
            "LEGAL_AID",
            "A_TASK");

    /** Whose first row is looked at: of the officer, of the women's association, of those that may fall back. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("HELPED", "/programme/help"),
            Map.entry("WOMENS", "/programme/help"),
            Map.entry("WATCHED", "/programme/watch"),
            Map.entry("PERIODIC_DRAFT", "/programme/reports?kind=progress"),
            Map.entry("PERIODIC", "/programme/reports?kind=half-year"),
            Map.entry("RECEIVED", "/programme/reports/received"),
            Map.entry("PROJECT", "/programme/livelihood?kind=production&state=running"),
            Map.entry("ENROLMENT", "/enrolments"),
            Map.entry("ROLL_INSURANCE", "/rolls/insurance"),
            Map.entry("ROLL_ELECTRICITY", "/rolls/electricity"),
            Map.entry("LOAN_LENT", "/programme/loans/lent"),
            Map.entry("HOUSE", "/rolls/matters/housing"),
            Map.entry("LEGAL_AID", "/rolls/matters/legal-aid"),
            Map.entry("A_TASK", "/programme?state=late"));

    /** The second meeting was held, the first is called. */
    private static final Map<String, String> OF_COMMITTEE = Map.of(
            "COMMITTEE_HELD", "/programme/committee/meetings",
            "COMMITTEE_CHECKED", "/programme/committee/inspections",
            "COMMITTEE_TAUGHT", "/programme/committee/training",
            "COMMITTEE", "/programme/committee/meetings");

    private static final Map<String, String> REVIEWS = Map.of(
            "ANNUAL", "định kỳ năm 2026",
            "OCTOBER", "tháng 10",
            "PAST", "định kỳ năm 2023",
            "YEAR_2024", "định kỳ năm 2024",
            "YEAR_2025", "định kỳ năm 2025",
            "LIVING", "mức sống");

    private final Map<String, BrowserContext> signedIn = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();
    private String address = "";
    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        address = FilledOffice.get().address();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/pages/pages.csv")
    void every_page_is_accessible_quiet_and_fits_at_both_widths(String user, String name, String path) {
        try (Page page = context(user).newPage()) {
            List<String> messages = new ArrayList<>();
            page.onPageError(messages::add);
            page.onConsoleMessage(message -> {
                if (!message.text().startsWith("Failed to load resource")) {
                    messages.add(message.text());
                }
            });
            String at = address + addressOf(page, path);
            page.setViewportSize(360, 740);
            page.navigate(at);
            page.waitForFunction("document.fonts.status === 'loaded'");
            accessible(page, name, 360);
            page.setViewportSize(1280, 800);
            accessible(page, name, 1280);
            assertThat(messages).as("console of %s", path).isEmpty();
        }
    }

    @Test
    void from_the_figure_to_the_list_to_the_household_to_the_reasons() {
        try (Page page = context("canbo").newPage()) {
            page.navigate(address + "/?asof=2023-12-31");
            assertThat(page.locator("main").innerText()).contains("8.999", "34.398");

            page.locator("a[href*='class=near-poor']").first().click();
            assertThat(page.locator("main").innerText()).contains("60 hộ");

            page.locator("main a[href^='/households/PL-']").first().click();
            page.getByText("Vì sao?").first().click();
            assertThat(page.locator("main").innerText()).contains("Hộ cận nghèo");
        }
    }

    @Test
    void a_decree_is_tried_on_the_whole_ward_before_it_is_kept() {
        String decree = """
                documents:
                  - {id: decree-1-2027, number: 1/2027/ND-CP, vi: Nghị định 1/2027/NĐ-CP, en: Decree 1/2027, signed: 2026-12-20, from: 2027-07-01, to: open}
                values:
                  - {parameter: social-assistance.base-standard, from: 2027-07-01, to: open, value: 640000, source: {document: decree-1-2027, article: "4", confidence: verified}}
                """;
        for (int width : new int[] {360, 1280}) {
            try (Page page = context("canbo").newPage()) {
                page.setViewportSize(width, 800);
                page.navigate(address + "/law/decrees");
                page.setInputFiles(
                        "#file",
                        new FilePayload("nd-1-2027.yaml", "text/yaml", decree.getBytes(StandardCharsets.UTF_8)));
                page.getByText("Xem tác động").last().click();
                Locator save = page.getByText("Lưu tệp");
                save.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
                assertThat(page.locator("main").innerText())
                        .contains("8.999 hộ", "Được thêm", "Mức chuẩn trợ giúp xã hội: 640.000");
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screens/pages/law-effect-" + width + ".png")));
                assertThat(Axe.violations(page)).isEmpty();
            }
        }
    }

    @Test
    void an_event_is_seen_beforehand_kept_and_undone_at_both_widths() {
        for (int width : new int[] {360, 1280}) {
            try (Page page = context("canbo").newPage()) {
                page.setViewportSize(width, 800);
                page.navigate(address + addressOf(page, "NEAR_POOR/events/birth"));
                page.getByText("Xem trước").last().click();
                accessible(page, "event-faults", width);
                page.locator("#day").fill("20/11/2026");
                page.locator("#name-0").fill("Bé Thử Nghiệm");
                page.locator("#sex-0").check();
                page.locator("#relation-0").selectOption("grandchild");
                page.getByText("Xem trước").last().click();
                page.getByText("Chưa ghi gì vào sổ").first().waitFor();
                accessible(page, "event-preview", width);
                page.getByText("Ghi vào sổ").click();
                page.getByText("Đã ghi biến động").waitFor();
                accessible(page, "event", width);
                page.locator("dd a[href^='/households/']").first().click();
                assertThat(page.locator("#history").innerText()).contains("Sinh con", "Bé Thử Nghiệm");
                page.locator("#history a[href^='/events/']").first().click();
                undo(page);
                accessible(page, "event-undone", width);
                page.navigate(address + "/events");
                accessible(page, "events-list", width);
            }
        }
    }

    @Test
    void a_leader_proposes_from_a_phone_and_the_officer_accepts_at_the_desk() {
        String occupation = "Thợ thử nghiệm";
        try (Page phone = context("to07").newPage()) {
            phone.setViewportSize(360, 740);
            phone.navigate(address + addressOf(phone, "LEADERS/propose/school-work"));
            phone.locator("#day").fill("20/11/2026");
            if (phone.locator("select[name=person]").count() > 0) {
                phone.locator("select[name=person]").selectOption(new SelectOption().setIndex(1));
            } else {
                phone.locator("input[name=person]").first().check();
            }
            phone.locator("#occupation").fill(occupation);
            phone.getByText("Gửi đề nghị").last().click();
            phone.getByText("Đã gửi đề nghị").waitFor();
            accessible(phone, "proposal-sent", 360);
        }
        for (int width : new int[] {360, 1280}) {
            try (Page desk = context("canbo").newPage()) {
                desk.setViewportSize(width, 800);
                desk.navigate(address + "/today?kind=proposal");
                desk.locator(".today-list a.row-link").last().click();
                desk.getByText("Chấp nhận và ghi vào sổ").waitFor();
                accessible(desk, "proposal", width);
                if (width > 1000) {
                    desk.getByText("Chấp nhận và ghi vào sổ").click();
                    desk.getByText("Đã chấp nhận và ghi vào sổ").waitFor();
                    undo(desk);
                }
            }
        }
    }

    @Test
    void proposals_of_every_state_are_read_by_who_sent_them_and_who_decides() {
        for (String user : List.of("to07", "canbo")) {
            for (int width : new int[] {360, 1280}) {
                try (Page page = context(user).newPage()) {
                    page.setViewportSize(width, 800);
                    page.navigate(address + "/proposals");
                    Object links = page.locator("main a[href^='/proposals/']")
                            .evaluateAll("all => [...new Set(all.map(one => one.getAttribute('href')))]");
                    int number = 0;
                    for (Object link : (List<?>) links) {
                        page.navigate(address + link);
                        accessible(page, "proposal-" + user + "-" + number++, width);
                    }
                    assertThat(number).isGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    /** The ward of the other tests stays as it was. */
    private static void undo(Page page) {
        page.getByText("Hủy biến động này").click();
        accessible(page, "event-undo", page.viewportSize().width);
        page.locator("#reason").fill("Ghi thử");
        page.locator("main button").last().click();
        page.getByText("Đã hủy biến động").waitFor();
    }

    private static void accessible(Page page, String name, int width) {
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        List<String> wrong = Axe.violations(page);
        if (PICTURES || wide > width || !wrong.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screens/pages/" + name + "-" + width + ".png")));
        }
        assertThat(wide).as("width of %s", name).isLessThanOrEqualTo(width);
        assertThat(wrong).as("axe on %s at %d", name, width).isEmpty();
    }

    @Test
    void search_answers_as_one_types_with_or_without_marks() {
        try (Page page = context("canbo").newPage()) {
            page.navigate(address + "/");
            page.keyboard().press("/");
            page.keyboard().type("tran thi");
            page.locator("#found a").first().waitFor();

            assertThat(page.locator("#found").innerText()).contains("Trần Thị");
        }
    }

    @Test
    void a_leader_sees_the_own_group_only() {
        try (Page page = context("to07").newPage()) {
            page.navigate(address + "/households");

            assertThat(page.locator("main table").innerText())
                    .contains("Tổ dân phố 7")
                    .doesNotContain("Tổ dân phố 1\n");
            assertThat(page.navigate(address + "/households/PL-01-0001").status())
                    .isEqualTo(404);
        }
    }

    /** Looked for once: a list takes longer to open than most of the pages. */
    private String addressOf(Page page, String path) {
        int rest = STARTS.stream()
                .filter(path::startsWith)
                .findFirst()
                .orElse(path)
                .length();
        String start = path.substring(0, rest);
        if (!found.containsKey(start)) {
            found.put(start, resolved(page, start));
        }
        return found.get(start) + path.substring(rest);
    }

    private String resolved(Page page, String path) {
        if (path.equals("FIRST_PERSON/extract")) {
            page.navigate(address + addressOf(page, "NEAR_POOR"));
            return page.locator("#people a[href$='/extract']").first().getAttribute("href");
        }
        if (REVIEWS.containsKey(path)) {
            page.navigate(address + "/reviews");
            return page.locator("main a.row-link")
                    .filter(new Locator.FilterOptions().setHasText(REVIEWS.get(path)))
                    .first()
                    .getAttribute("href");
        }
        if (LISTS.containsKey(path)) {
            page.navigate(address + LISTS.get(path));
            return page.locator("main a.row-link").first().getAttribute("href");
        }
        String list = OF_COMMITTEE.get(path);
        if (list != null) {
            page.navigate(address + list);
            return page.locator("main th a[href^='" + list + "/']")
                    .nth(path.equals("COMMITTEE_HELD") ? 1 : 0)
                    .getAttribute("href");
        }
        if (path.equals("SUPPORTED")) {
            return addressOf(page, "HELPED").replace("/help/", "/support/of/");
        }
        if (path.startsWith("PROJECT_")) {
            page.navigate(address + addressOf(page, "PROJECT"));
            return page.locator(path.equals("PROJECT_STEP") ? "#steps ol a" : "#families a.row-link")
                    .first()
                    .getAttribute("href");
        }
        if (path.equals("PAYMENT_OPEN")) {
            page.navigate(address + "/payments");
            return page.locator("main tr")
                    .filter(new Locator.FilterOptions().setHasText("chờ kết quả"))
                    .locator("a.row-link")
                    .first()
                    .getAttribute("href");
        }
        if (path.equals("ROLL_LINE")) {
            page.navigate(address + addressOf(page, "ROLL_ELECTRICITY"));
            return page.locator("main a.row-link").first().getAttribute("href");
        }
        if (path.equals("EVENTS")) {
            return resolved(page, "FIRST:/reviews") + "/events";
        }
        if (path.equals("FARMERS")) {
            page.navigate(address + addressOf(page, "LIVING/living"));
            return page.locator("main a.row-link").first().getAttribute("href");
        }
        if (path.equals("LEADERS")) {
            page.navigate(address + "/households");
            return page.locator("main a[href^='/households/PL-07-']").first().getAttribute("href");
        }
        if (path.startsWith("FIRST:")) {
            boolean merging = path.endsWith("/merge");
            page.navigate(address + path.substring("FIRST:".length()).replaceAll("/merge$", ""));
            String row = page.locator("main td a.button").count() > 0 ? "main td a.button" : "main a.row-link";
            return page.locator(row).first().getAttribute("href") + (merging ? "/merge" : "");
        }
        if (!path.startsWith("NEAR_POOR")) {
            return path;
        }
        page.navigate(address + "/households?class=near-poor&asof=2023-12-31");
        String first = page.locator("main a[href^='/households/PL-']").first().getAttribute("href");
        return first.replaceAll("\\?.*", "");
    }

    private BrowserContext context(String user) {
        return signedIn.computeIfAbsent(user, this::signIn);
    }

    private BrowserContext signIn(String user) {
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("vi-VN"));
        if (!user.equals("nobody")) {
            try (Page page = context.newPage()) {
                page.navigate(address + "/sign-in");
                page.locator("#name").fill(user);
                page.locator("#password").fill(FilledOffice.PASSWORD);
                page.locator("#password").press("Enter");
                page.waitForURL(address + "/today");
            }
        }
        return context;
    }
}

package vn.ansinh.office.law.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.office.Axe;
import vn.ansinh.office.Chromium;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.platform.database.TestDatabase;

/** The public page in a real browser: a phone without JavaScript, a desk, the keyboard alone, on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckInBrowserTest {
    /** A woman of eighty in a poor household, without a pension. */
    private static final Map<String, String> GRANDMOTHER = Map.of(
            "household.status", "poor",
            "person.birth-date", "5/3/1946",
            "person.disability-degree", "none",
            "person.supporter-state", "some-able",
            "person.pension-monthly", "0",
            "person.si-allowance-monthly", "0",
            "household.house-state", "makeshift");

    private Chromium chromium;
    private RunningOffice office;

    @BeforeAll
    void open() {
        office = RunningOffice.on(TestDatabase.fresh());
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        chromium.close();
        office.close();
    }

    private BrowserContext context(int width, boolean withScripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setViewportSize(width, width < 600 ? 740 : 800)
                        .setJavaScriptEnabled(withScripts));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screens/check/" + name + ".png")));
    }

    /** A browser gives the heading its focus a moment after the page has come. */
    private static void waitForHeading(Page page) {
        page.waitForFunction("document.activeElement.tagName === 'H1'");
    }

    private static String asked(Page page) {
        return page.locator("input[name=at]").getAttribute("value");
    }

    private static void answer(Page page, String value) {
        if (page.locator("input[name=year]").count() > 0) {
            String[] parts = value.split("/", -1);
            page.locator("input[name=day]").fill(parts[0]);
            page.locator("input[name=month]").fill(parts[1]);
            page.locator("input[name=year]").fill(parts[2]);
        } else if (page.locator("input[type=radio]").count() > 0) {
            page.locator("label:has(input[value='" + value + "'])").click();
        } else {
            page.locator("#answer").fill(value);
        }
        page.locator("button[value=next]").click();
    }

    /** Goes to the result, skipping what the person does not know, and looks at every page on the way. */
    private static List<String> walk(Page page, Map<String, String> person, Runnable eachPage) {
        List<String> asked = new ArrayList<>();
        page.locator("button[type=submit].button-main").click();
        while (!asked(page).equals("result")) {
            asked.add(asked(page));
            eachPage.run();
            if (person.containsKey(asked(page))) {
                answer(page, person.getOrDefault(asked(page), ""));
            } else {
                page.locator("button[value=skip]").click();
            }
        }
        return asked;
    }

    @Test
    void a_phone_without_javascript_goes_from_the_first_question_to_the_result() {
        try (BrowserContext context = context(360, false);
                Page page = context.newPage()) {
            page.navigate(office.address() + "/tra-cuu");
            picture(page, "start-360");
            List<String> asked = walk(page, GRANDMOTHER, () -> {
                picture(page, "question-" + asked(page) + "-360");
                assertThat(page.locator(".check-choice, .check-go").all())
                        .allMatch(target -> target.boundingBox().height >= 44);
                assertThat(page.locator("[name=said]").count()).isLessThan(12);
            });
            picture(page, "result-360");

            assertThat(asked).hasSizeLessThanOrEqualTo(12).doesNotHaveDuplicates();
            assertThat(page.locator("main").innerText())
                    .contains("Trợ cấp hưu trí xã hội", "540.000\u00a0đ", "Đây chưa phải là quyết định");
            assertThat(page.url()).isEqualTo(office.address() + "/tra-cuu");
            assertThat(context.cookies()).isEmpty();

            page.locator("button[name=change][value='household.status']").click();
            assertThat(page.locator("input[value=poor]").isChecked()).isTrue();
            answer(page, "normal");
            assertThat(page.locator("input[name=said][value='household.status=normal']")
                            .count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"360, vi", "1280, vi", "360, en", "1280, en"})
    void every_page_is_accessible_and_fits(int width, String language) {
        try (BrowserContext context = context(width, true);
                Page page = context.newPage()) {
            List<String> console = new ArrayList<>();
            page.onPageError(console::add);
            page.onConsoleMessage(message -> console.add(message.text()));
            page.navigate(office.address() + "/tra-cuu");
            if (language.equals("en")) {
                page.locator("button[name=speak]").click();
            }
            List<String> seen = new ArrayList<>();
            Runnable look = () -> {
                String at = asked(page);
                picture(page, language + "-" + at + "-" + width);
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                waitForHeading(page);
                // one page of each kind is enough for the slow look
                String kind = page.locator(".check-date").count() + " "
                        + page.locator(".check-number").count() + " "
                        + page.locator(".check-choice").count();
                if (!seen.contains(kind)) {
                    seen.add(kind);
                    assertThat(Axe.violations(page))
                            .as("axe on %s", at)
                            .isEmpty();
                }
            };
            walk(page, GRANDMOTHER, look);
            look.run();
            assertThat(console).isEmpty();
        }
    }

    @Test
    void a_wrong_answer_is_told_beside_the_field_and_the_keyboard_alone_mends_it() {
        try (BrowserContext context = context(360, true);
                Page page = context.newPage()) {
            page.navigate(office.address() + "/tra-cuu");
            waitForHeading(page);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForSelector("input[value=poor]");
            waitForHeading(page);
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForSelector("input[name=year]");
            waitForHeading(page);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().type("46");
            page.keyboard().press("Enter");
            page.waitForSelector("#answer-wrong");
            picture(page, "wrong-360");

            assertThat(page.locator("#answer-wrong").innerText()).contains("bốn chữ số");
            assertThat(page.locator("input[name=year]").inputValue()).isEqualTo("46");
            assertThat(page.locator("fieldset").getAttribute("aria-describedby"))
                    .isEqualTo("answer-wrong");
            assertThat(page.title()).startsWith("Chưa đúng:");
            assertThat(Axe.violations(page))
                    .isEmpty();
        }
    }

    @Test
    void the_result_is_printed_without_buttons() {
        try (BrowserContext context = context(1280, true);
                Page page = context.newPage()) {
            page.navigate(office.address() + "/tra-cuu");
            walk(page, GRANDMOTHER, () -> {});
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            picture(page, "print");

            assertThat(page.locator("main button:visible, main a.button:visible")
                            .count())
                    .isZero();
            assertThat(page.locator("main").innerText())
                    .contains("Cần mang gì, nộp ở đâu", "Đây chưa phải là quyết định");
        }
    }
}

package vn.ansinh.office.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.office.Axe;
import vn.ansinh.office.Chromium;

/** The parts of the pages, looked at by a browser in both themes and at both widths. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StyleGuideTest {
    private StyleGuide guide;
    private Chromium chromium;
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        guide = new StyleGuide();
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    void close() {
        chromium.close();
        guide.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/list, 1366, LIGHT",
        "/list, 360, DARK",
        "/list, 360, LIGHT",
        "/situation, 1366, DARK",
        "/situation, 360, LIGHT",
        "/record, 1366, LIGHT",
        "/record, 360, DARK",
        "/form, 1366, DARK",
        "/form, 1366, LIGHT",
        "/form, 360, LIGHT",
        "/en, 1280, LIGHT",
        "/asof, 1366, LIGHT",
        "/asof, 360, DARK",
        "/conflict, 1280, LIGHT",
        "/stopped, 360, LIGHT",
        "/expired, 1280, DARK"
    })
    void every_part_is_accessible_quiet_and_fits(String path, int width, ColorScheme scheme) {
        try (Page page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, width < 600 ? 720 : 768)
                .setColorScheme(scheme))) {
            List<String> messages = new ArrayList<>();
            page.onConsoleMessage(message -> messages.add(message.text()));
            page.onPageError(messages::add);
            page.navigate(guide.address() + path);
            page.waitForFunction("document.fonts.status === 'loaded'");
            shoot(page, path, width, scheme.name());

            assertThat(messages).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(Axe.violations(page))
                    .isEmpty();
        }
    }

    @Test
    void paper_shows_no_navigation() {
        try (Page page = browser.newPage()) {
            page.navigate(guide.address() + "/record");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            shoot(page, "/paper", 1280, "LIGHT");

            assertThat(page.locator(".rail").isVisible()).isFalse();
            assertThat(page.locator(".bar").isVisible()).isFalse();
            assertThat(page.locator("h1").first().isVisible()).isTrue();
        }
    }

    @Test
    void what_was_typed_outlives_an_expired_session_and_goes_when_saved() {
        try (Page page = browser.newPage()) {
            page.navigate(guide.address() + "/form");
            page.locator("#note").fill("Mẹ đơn thân, ba con nhỏ");
            guide.expire(true);
            page.getByText("Lưu phiếu").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Phiên làm việc đã hết");

            page.navigate(guide.address() + "/form");
            assertThat(page.locator("#note").inputValue()).isEqualTo("Mẹ đơn thân, ba con nhỏ");
            assertThat(page.getByText("Đã khôi phục những gì ông/bà nhập dở.").isVisible())
                    .isTrue();

            guide.expire(false);
            page.getByText("Lưu phiếu").click();
            page.waitForURL("**/save");
            page.waitForLoadState();
            page.navigate(guide.address() + "/form");
            assertThat(page.locator("#note").inputValue()).isEmpty();
        }
    }

    @Test
    void keys_search_move_and_explain_themselves() {
        try (Page page = browser.newPage()) {
            page.navigate(guide.address() + "/list");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");

            page.keyboard().press("Tab");
            page.locator("h1").click();
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Đỗ Hữu Nghĩa");

            page.keyboard().press("?");
            assertThat(page.locator("#shortcuts").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("#shortcuts").isVisible()).isFalse();
        }
    }

    private static void shoot(Page page, String path, int width, String scheme) {
        String name = path.substring(1);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        "target/screens/" + name + "-" + width + "-" + scheme.toLowerCase(Locale.ROOT) + ".png")));
    }
}

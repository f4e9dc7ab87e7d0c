package vn.ansinh.office.review.online;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Axe;
import vn.ansinh.office.Chromium;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** A family sends its request from a small phone without JavaScript and asks how far it is. */
class OnlineInBrowserTest {
    private static final int NARROW = 360;

    private static void looked(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screens/online/" + name + ".png")));
        double width = ((Number) page.evaluate("document.documentElement.scrollWidth")).doubleValue();
        assertThat(width).as(name).isLessThanOrEqualTo(NARROW);
        assertThat(Axe.violations(page)).as(name).isEmpty();
    }

    @Test
    void a_request_is_sent_and_asked_after_at_360_pixels() {
        TestDatabase database = TestDatabase.fresh();
        new RegisterFixture(database).found();
        try (RunningOffice office = RunningOffice.on(database);
                Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setLocale("vi-VN")
                                .setViewportSize(NARROW, 740));
                Page page = context.newPage()) {
            page.navigate(office.address() + "/de-nghi");
            looked(page, "form-360");
            page.locator("input[value=review]").check();
            page.locator("#head").fill("Nguyễn Thị Lan");
            page.locator("#group").fill("Tổ dân phố 2");
            page.locator("#address").fill("Hẻm 12, đường Phước Long");
            page.locator("#reason").fill("");
            page.locator("button.check-go").click();
            looked(page, "fault-360");
            assertThat(page.locator("main").innerText()).contains("Xin ghi lý do");
            page.locator("#reason").fill("Chồng mất, nuôi hai con nhỏ");
            page.locator("button.check-go").click();
            looked(page, "taken-360");
            assertThat(page.locator("#code").inputValue()).startsWith("TT-");
            page.locator("#stage button").click();
            looked(page, "stage-360");
            assertThat(page.locator("main").innerText()).contains("Phường đã nhận, đang xem");
            assertThat(page.url()).isEqualTo(office.address() + "/de-nghi/xem");
            assertThat(context.cookies()).isEmpty();
        }
    }
}

package vn.ansinh.office;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;

/** Somebody signed in at a screen of their own, who follows links, fills in fields and presses buttons; it counts how often. */
public final class Hand implements AutoCloseable {
    private final String name;
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final int width;
    private int clicks;
    private int typed;
    private int pictures;

    /**
     * @param visit where the person has signed in
     * @param width of the screen, in CSS pixels
     */
    public Hand(Chromium chromium, RunningOffice office, String name, Visit visit, int width) {
        this.name = name;
        this.address = office.address();
        this.width = width;
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setViewportSize(width, width < 600 ? 740 : 800));
        context.addCookies(visit.cookies().getCookieStore().getCookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address))
                .toList());
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    /** Goes to a page that the menu, the inbox, a search or a page read before leads to: one click. */
    public Hand go(String path) {
        clicks++;
        page.navigate(address + path);
        return looked();
    }

    /** Follows the first link of the page whose address ends so. */
    public Hand follow(String end) {
        return leave(page.locator("main a[href$='" + end + "']").first());
    }

    /** Presses the button of these words. */
    public Hand press(String words) {
        return leave(page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first());
    }

    /** Follows the link of these words. */
    public Hand link(String words) {
        return leave(page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first());
    }

    private Hand leave(Locator leaving) {
        clicks++;
        page.evaluate("window.left = true");
        leaving.click();
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
        return looked();
    }

    private Hand looked() {
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            throw new AssertionError(name + ": " + page.url() + " is " + wide + " px wide on a screen of " + width);
        }
        pictures++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screens/journey/%s-%02d.png".formatted(name, pictures))));
        return this;
    }

    public Hand write(String field, String value) {
        typed++;
        page.locator("main [name='" + field + "']:visible").first().fill(value);
        return this;
    }

    public Hand choose(String field, String value) {
        clicks++;
        page.locator("main select[name='" + field + "']:visible").first().selectOption(value);
        return this;
    }

    /** Ticks a box, or the dot of a choice. */
    public Hand tick(String field, String value) {
        clicks++;
        page.locator("main input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    /** Opens the first part that is folded. */
    public Hand unfold(String words) {
        clicks++;
        page.locator("main summary:text-is('" + words + "')").first().click();
        return this;
    }

    /** Whether the page says so. */
    public boolean reads(String words) {
        return page.locator("body").innerText().contains(words);
    }

    public String words() {
        return page.locator("main").innerText();
    }

    /** The address without the host. */
    public String at() {
        return page.url().replace(address, "").replaceAll("[?#].*", "");
    }

    public String name() {
        return name;
    }

    public int clicks() {
        return clicks;
    }

    public int typed() {
        return typed;
    }

    @Override
    public void close() {
        context.close();
    }
}

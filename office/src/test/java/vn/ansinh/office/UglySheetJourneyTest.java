package vn.ansinh.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.sheet.SheetFile;

/**
 * A ward's first day in a browser: an empty office, a spreadsheet that our code did not write (made by hand: a title,
 * a header of two rows, merged cells, broken numbers), and at its end a list ready to be signed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UglySheetJourneyTest {
    private static final String PASSWORD = "gio-bien-mua-dong-26";
    private static final Path SHEET = Path.of("src/test/resources/sheets/01-ugly-merged.xlsx");

    private RunningOffice office;
    private Chromium chromium;
    private Page page;

    @BeforeAll
    void open() {
        office = RunningOffice.on(TestDatabase.fresh());
        chromium = Chromium.start();
        page = chromium.browser().newPage();
    }

    @AfterAll
    void close() {
        chromium.close();
        office.close();
    }

    @Test
    void from_an_ugly_spreadsheet_to_a_list_ready_to_sign() throws IOException {
        makeTheWard();
        signIn();
        bringTheListIn();
        seeWhatTheListSaid();
        survey();
        assertThat(why()).contains("Hộ nghèo", "Nghị định 07/2021/NĐ-CP");
        assertThat(listOfPoorHouseholds()).contains("Nguyễn Thị Đào").doesNotContain("Trần Văn Hùng");
        differencesAreShown();
    }

    private void makeTheWard() {
        page.navigate(office.address() + "/");
        assertThat(page.url()).endsWith("/start");
        page.locator("#name").fill("Phường Biển Đông");
        page.locator("#province").fill("Khánh Hòa");
        page.locator("#from").fill("01/01/2020");
        page.locator("#groups").fill("24");
        page.locator("#fullName").fill("Mai Thị Ngân");
        page.locator("#userName").fill("canbo");
        page.locator("#password").fill(PASSWORD);
        page.locator("#repeated").fill(PASSWORD);
        if (!page.locator("[name=officer]").isChecked()) {
            page.locator("[name=officer]").check();
        }
        page.locator("main button.button-main, form button.button-main").first().click();
        page.waitForURL("**/sign-in");
    }

    private void signIn() {
        page.locator("#name").fill("canbo");
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(office.address() + "/today");
        page.navigate(office.address() + "/");
        assertThat(page.locator("main").innerText()).contains("Sổ hộ dân còn trống", "Nhập bảng tính");
    }

    private void bringTheListIn() {
        page.navigate(office.address() + "/import");
        page.locator("input[type=file]").setInputFiles(SHEET);
        page.locator("#day").fill("31/12/2025");
        button("Đọc tệp");
        button("Đọc và so với sổ hộ");
        page.getByText("Excel đã đổi số định danh").first().waitFor();
        page.locator("#agreed").check();
        button("Đưa vào sổ");
        page.getByText("Mở sổ hộ")
                .or(page.locator("a.button-main[href='/households']"))
                .first()
                .waitFor();
    }

    private void seeWhatTheListSaid() {
        page.navigate(office.address() + "/households");
        String list = page.locator("main").innerText();
        assertThat(list).contains("3 hộ", "Trần Văn Hùng", "Nguyễn Thị Đào", "Phạm Văn Quý");
        assertThat(list).doesNotContain("H'Hen");

        page.navigate(office.address() + "/households/H002");
        assertThat(page.locator("main").innerText())
                .contains("Theo danh sách của phường", "Hộ nghèo", "31/12/2025 Đưa vào sổ");
    }

    private void survey() {
        page.getByText("Lập phiếu khảo sát").first().click();
        page.locator("#interview-date").fill("05/10/2026");
        page.locator("#surveyor").fill("Hồ Văn Sơn");
        page.locator("#income-per-person").fill("1.200.000");
        page.locator("#wall-material").selectOption("non-durable");
        page.locator("#pillar-material").selectOption("non-durable");
        page.locator("#roof-material").selectOption("durable");
        page.locator("#dwelling-area").fill("20");
        page.locator("#water-source").selectOption("other");
        page.locator("#toilet").selectOption("none");
        page.locator("input[name=information-means][value=none]").check();
        page.locator("input[name=causes][value=no-labour]").check();
        button("Lưu phiếu");
        page.waitForURL("**/households/H002/why");
    }

    private String why() {
        page.navigate(office.address() + "/households/H002/why");
        return page.locator("main").innerText();
    }

    private String listOfPoorHouseholds() throws IOException {
        page.navigate(office.address() + "/documents");
        Path spreadsheet = Files.createTempDirectory("list").resolve("list.xlsx");
        Download download =
                page.waitForDownload(() -> page.locator("button[value=xlsx]").click());
        download.saveAs(spreadsheet);
        Download letter =
                page.waitForDownload(() -> page.locator("button[value=docx]").click());
        assertThat(letter.suggestedFilename()).endsWith(".docx");
        StringBuilder text = new StringBuilder();
        SheetFile.open(spreadsheet, "list.xlsx").read(0, row -> {
            text.append(String.join(" ", row.cells())).append('\n');
            return true;
        });
        assertThat(text.toString()).contains("DỰ THẢO", "PHƯỜNG BIỂN ĐÔNG");
        return text.toString();
    }

    /** The ward's list holds two households; only one has a form, and it agrees. */
    private void differencesAreShown() {
        page.navigate(office.address() + "/surveys/differences");
        assertThat(page.locator("main").innerText()).doesNotContain("Nguyễn Thị Đào");
    }

    private void button(String words) {
        page.locator("button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }
}

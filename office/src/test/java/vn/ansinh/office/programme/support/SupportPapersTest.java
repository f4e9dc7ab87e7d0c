package vn.ansinh.office.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.review.posting.PostedWard;

/** The annex, the list that hangs and the page of a family read as when they were last looked at. */
class SupportPapersTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/programme");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 17);
    private static final List<SupportStep.Action> ISSUED = List.of(SupportStep.Action.DRAFT, SupportStep.Action.ISSUE);
    private static final String CAUSE = "Ốm đau, bệnh nặng";

    static AnnexRow row(int number, List<SupportLine> lines) {
        SupportLine.Home home = lines.getFirst().home();
        return new AnnexRow(
                new UUID(3, number),
                home.code(),
                home.areaName(),
                home.head(),
                home.address(),
                home.people(),
                home.status(),
                CAUSE,
                lines.stream()
                        .map(line -> new AnnexRow.Line(
                                line.id(),
                                line.wanted().need(),
                                line.formOnPaper(),
                                line.wanted().money().stream()
                                        .map(money -> new AnnexRow.Money(
                                                money.source(),
                                                money.amount().isPresent()
                                                        ? Long.valueOf(
                                                                money.amount().getAsLong())
                                                        : null))
                                        .toList(),
                                line.responsible(),
                                line.wanted().deadline(),
                                SupportAnnex.result(line),
                                line.wanted().note()))
                        .toList());
    }

    private static SupportMoney money(MoneySource source, long amount) {
        return new SupportMoney(source, amount == 0 ? OptionalLong.empty() : OptionalLong.of(amount));
    }

    private static SupportLine line(SupportForm form, SupportMoney... money) {
        return SupportTotalsTest.line(SupportTotalsTest.home(1, 3), form, List.of(money), ISSUED, List.of());
    }

    private static List<AnnexRow> rows() {
        SupportLine.Home other = new SupportLine.Home(
                new UUID(1, 2),
                "A-02",
                "Phạm Văn Cường",
                new UUID(2, 2),
                "Tổ dân phố 2",
                "3 Lê Hồng Phong",
                5,
                "near-poor");
        return List.of(
                row(
                        1,
                        List.of(
                                line(
                                        SupportForm.LOAN,
                                        money(MoneySource.POLICY_BANK, 40_000_000),
                                        money(MoneySource.FAMILY, 2_000_000)),
                                line(SupportForm.HEALTH, money(MoneySource.FUND_FOR_THE_POOR, 0)))),
                row(
                        2,
                        List.of(SupportTotalsTest.line(
                                other,
                                SupportForm.HOUSING,
                                List.of(money(MoneySource.FUND_FOR_THE_POOR, 20_000_000)),
                                ISSUED,
                                List.of(SupportTotalsTest.progress(
                                        MoneySource.FUND_FOR_THE_POOR, 20_000_000, true, true))))));
    }

    private static SupportPosting posting() {
        List<SupportLine> lines = new ArrayList<>();
        for (SupportForm form : SupportForm.values()) {
            lines.add(line(form, money(MoneySource.DONOR, 3_456_000)));
        }
        lines.add(SupportTotalsTest.line(
                SupportTotalsTest.home(3, 2),
                SupportForm.HEALTH,
                List.of(),
                List.of(SupportStep.Action.PROPOSE),
                List.of()));
        return new SupportPosting(
                new UUID(9, 9),
                2026,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 4, 1),
                "Trụ sở Ủy ban nhân dân phường",
                "cán bộ phụ trách giảm nghèo tại trụ sở phường",
                SupportPosting.rows(lines),
                "");
    }

    @Test
    void the_annex_reads_as_when_it_was_last_looked_at() throws IOException {
        AdministrativeDocument paper = SupportAnnexPaper.of(
                2026,
                rows(),
                Papers.NAM_NHA_TRANG,
                new Standing.Unnumbered(DAY),
                Optional.of(SupportAnnexPaper.enclosed("03/KH-UBND", DAY)),
                Signature.deputyForChair(Optional.of("Lê Văn Sáu")).forCommittee());
        check("support-annex", paper, 3);
        assertThat(Rendering.render(paper, Format.XLSX)).startsWith('P', 'K');
    }

    @Test
    void the_posted_list_reads_as_when_it_was_last_looked_at() throws IOException {
        check("support-posted", SupportPostedPaper.of(posting(), Papers.NAM_NHA_TRANG), 1);
    }

    @Test
    void the_page_of_the_family_reads_as_when_it_was_last_looked_at() throws IOException {
        FamilySupportPaper.Facts facts = new FamilySupportPaper.Facts(
                2026,
                SupportTotalsTest.home(1, 3),
                List.of(
                        line(SupportForm.LOAN, money(MoneySource.POLICY_BANK, 40_000_000)),
                        line(SupportForm.CARE, money(MoneySource.ASSOCIATION, 0))),
                "Kiều Thị Thảo (Hội Phụ nữ), điện thoại 0905 000 111");
        check("support-family", FamilySupportPaper.of(facts, Papers.NAM_NHA_TRANG, LocalDate.of(2026, 11, 24)), 1);
    }

    @Test
    void what_hangs_never_tells_causes_needs_amounts_addresses_or_illness() throws IOException {
        for (Format format : List.of(Format.DOCX)) {
            String words =
                    PostedWard.words(Rendering.render(SupportPostedPaper.of(posting(), Papers.NAM_NHA_TRANG), format));
            assertThat(words)
                    .contains("Lê Thị An", "Tổ dân phố 1", "Hỗ trợ đời sống")
                    .doesNotContain("3.456.000", "đồng", "Hương Giang", CAUSE, "Mua xe", "Xin vay", "Theo lộ trình")
                    .doesNotContain("A-01", "Kiều Thị Thảo", "Hội Phụ nữ", "nhân khẩu", "A-03");
            assertThat(words.toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("bệnh", "khuyết tật", "hiv", "sức khỏe", "chăm sóc", "nguyên nhân", "nhu cầu");
        }
    }

    @Test
    void no_general_form_tells_more_than_that_a_family_is_supported() {
        for (SupportForm form : SupportForm.values()) {
            assertThat(form.posted()).startsWith("Hỗ trợ ");
            assertThat(form.posted().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("bệnh", "khuyết tật", "hiv", "y tế", "sức khỏe", "chăm sóc");
        }
    }

    @Test
    void dots_that_somebody_typed_are_no_place_that_was_forgotten() {
        assertThat(SupportAnnexPaper.plain("Xin vay ........ triệu ____ {{x")).isEqualTo("Xin vay … triệu … (x");
    }

    private static void check(String name, AdministrativeDocument paper, int most) throws IOException {
        Path made = Path.of("target/programme-papers");
        Files.createDirectories(made);
        byte[] pdf = Rendering.render(paper, Format.PDF);
        Files.write(made.resolve(name + ".pdf"), pdf);
        Files.write(made.resolve(name + ".docx"), Rendering.render(paper, Format.DOCX));
        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(most);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            text = stripper.getText(document).replace("\r\n", "\n");
        }
        Path file = FOLDER.resolve(name + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).as("golden file %s", name).isEqualTo(Files.readString(file));
    }
}

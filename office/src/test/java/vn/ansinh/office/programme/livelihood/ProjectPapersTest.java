package vn.ansinh.office.programme.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.MoneySource;

/** The papers of a project as they were when somebody last looked; rewritten only with {@code -Dgolden.update}. */
class ProjectPapersTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/programme/livelihood");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID ID = new UUID(0, 1);

    private final Properties words = new Properties();
    private final ProjectPapers papers = new ProjectPapers(key -> Objects.requireNonNull(words.getProperty(key), key));

    @BeforeEach
    void read() throws IOException {
        for (String of : List.of("livelihood", "programme")) {
            try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/words/" + of + "_vi.properties"))) {
                words.load(file);
            }
        }
    }

    private static ProjectFamily family(int id, String head, Optional<ProjectFamily.Left> left, long income) {
        UUID joining = new UUID(1, id);
        return new ProjectFamily(
                joining,
                ID,
                new UUID(2, id),
                "PL-07-010" + id,
                head,
                new UUID(3, 7),
                "Tổ dân phố 7",
                "12 Hương Giang",
                3,
                LocalDate.of(2026, 4, 1),
                id == 1 ? "poor" : "near-poor",
                "",
                new ProjectFamily.Gift(
                        1, "Xe đẩy bán hàng", "1 chiếc", OptionalLong.of(6_500_000), OptionalLong.of(500_000)),
                left,
                List.of(new ProjectFamily.Received(
                        new UUID(4, id),
                        joining,
                        LocalDate.of(2026, 4, 15),
                        "Xe đẩy bán hàng",
                        "KN-0" + id,
                        head,
                        new UUID(9, 9),
                        Optional.empty())),
                income == 0
                        ? List.of()
                        : List.of(new Earned(
                                new UUID(5, id),
                                joining,
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2026, 9, 30),
                                income,
                                900_000,
                                head,
                                LocalDate.of(2026, 10, 5),
                                new UUID(9, 9),
                                Optional.empty())),
                Optional.empty());
    }

    private static MoneyEntry money(MoneyEntry.Kind kind, MoneySource source, long amount) {
        return new MoneyEntry(
                new UUID(6, amount), ID, kind, source, amount, DAY, "PC-01", "", Optional.empty(), Optional.empty());
    }

    private static ProjectView view() {
        return new ProjectView(
                new Project(
                        ID,
                        1,
                        ProjectKind.PRODUCTION,
                        "Xe bán hàng rong cho hộ nghèo, hộ cận nghèo",
                        "Xe đẩy bán hàng và vốn mua hàng ban đầu",
                        List.of(new UUID(3, 7)),
                        "",
                        new UUID(7, 1),
                        "Kiều Thị Bích Thảo",
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 12, 31),
                        Optional.of(LocalDate.of(2026, 10, 31)),
                        Optional.of(new Project.Basis("12/QĐ-UBND", LocalDate.of(2026, 2, 20))),
                        "",
                        Optional.empty()),
                new Body(
                        new UUID(7, 1),
                        BodyKind.WOMEN,
                        "Hội Liên hiệp Phụ nữ phường",
                        "Hội Phụ nữ",
                        LocalDate.of(2024, 1, 1),
                        Optional.empty(),
                        Optional.empty()),
                List.of("Tổ dân phố 7"),
                MoneySums.of(List.of(
                        money(MoneyEntry.Kind.PLANNED, MoneySource.FUND_FOR_THE_POOR, 20_000_000),
                        money(MoneyEntry.Kind.RECEIVED, MoneySource.FUND_FOR_THE_POOR, 18_000_000),
                        money(MoneyEntry.Kind.SPENT, MoneySource.FUND_FOR_THE_POOR, 19_500_000),
                        money(MoneyEntry.Kind.RECEIVED, MoneySource.DONOR, 5_000_000))),
                List.of(
                        family(1, "Lê Thị An", Optional.empty(), 3_400_000),
                        family(2, "Phạm Văn Cường", Optional.empty(), 0),
                        family(
                                3,
                                "Đỗ Văn Kiên",
                                Optional.of(new ProjectFamily.Left(
                                        LocalDate.of(2026, 9, 1), ProjectFamily.Cause.OTHER_WORK, "")),
                                0)),
                List.of(
                        new ProjectStep(
                                new UUID(8, 1),
                                ID,
                                "Mua xe, nghiệm thu",
                                LocalDate.of(2026, 4, 10),
                                Optional.empty(),
                                List.of(new ProjectStep.Proved(
                                        new UUID(8, 9),
                                        new UUID(8, 1),
                                        "minutes",
                                        "Nghiệm thu 3 xe",
                                        LocalDate.of(2026, 4, 9),
                                        Optional.empty(),
                                        new UUID(9, 9),
                                        Optional.empty())),
                                Optional.empty()),
                        new ProjectStep(
                                new UUID(8, 2),
                                ID,
                                "Đánh giá sau sáu tháng",
                                LocalDate.of(2026, 10, 15),
                                Optional.empty(),
                                List.of(),
                                Optional.empty())),
                DAY);
    }

    @Test
    void the_papers_read_as_when_they_were_last_looked_at() throws IOException {
        check("project-sheet", papers.sheet(view(), Papers.NAM_NHA_TRANG));
        check("receiving", papers.receiving(view(), Papers.NAM_NHA_TRANG));
    }

    @Test
    void the_spreadsheet_has_a_row_for_each_project_and_their_sum() {
        assertThat(papers.list(List.of(view()), Papers.NAM_NHA_TRANG, DAY)).startsWith('P', 'K');
        assertThat(papers.list(List.of(), Papers.NAM_NHA_TRANG, DAY)).startsWith('P', 'K');
    }

    private static void check(String name, AdministrativeDocument paper) throws IOException {
        Path made = Path.of("target/programme-papers");
        Files.createDirectories(made);
        byte[] pdf = Rendering.render(paper, Format.PDF);
        Files.write(made.resolve(name + ".pdf"), pdf);
        Files.write(made.resolve(name + ".docx"), Rendering.render(paper, Format.DOCX));
        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
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

    @Test
    void a_household_earns_by_its_last_time_and_shares_are_rounded_down() {
        ProjectFamily family = family(1, "Lê Thị An", Optional.empty(), 3_400_001);
        assertThat(family.result()).isEqualTo(ProjectFamily.Result.EARNS);
        assertThat(family.perPerson()).hasValue(833_333);
        ProjectFamily loss = family(1, "Lê Thị An", Optional.empty(), 899_999);
        assertThat(loss.result()).isEqualTo(ProjectFamily.Result.NOT_YET);
        assertThat(loss.perPerson()).hasValue(-1);
        assertThat(family(2, "Phạm Văn Cường", Optional.empty(), 0).perPerson()).isEmpty();
        assertThat(view().leavers()).isEqualTo(Map.of(ProjectFamily.Cause.OTHER_WORK, 1L));
    }
}

package vn.ansinh.office.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.list.HeadSex;
import vn.ansinh.office.document.list.ListedGroup;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;

/** The papers of a review of living standards read as when they were last looked at, and say that their layout is ours. */
class LivingPaperTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/review");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID FARMERS = new UUID(0, 1);
    private static final UUID WORKERS = new UUID(0, 2);
    private static final Map<UUID, List<String>> NAMED = Map.of(WORKERS, List.of("Phạm Văn Cường", "Phạm Thị Dung"));

    private static Decision.Line line(UUID household, String code, String head, int people, String becomes) {
        return new Decision.Line(
                household,
                new UUID(0, 7),
                new ListedGroup(7, "Tổ dân phố 7"),
                code,
                head,
                HeadSex.MALE,
                OptionalInt.of(1979),
                "12 Hương Giang",
                people,
                "not-listed",
                becomes,
                Optional.empty(),
                "2022-2025",
                "average-living-standard",
                List.of());
    }

    private static Decision decision() {
        return new Decision(
                new UUID(0, 8),
                new UUID(0, 9),
                1,
                Optional.empty(),
                "",
                false,
                DAY,
                "",
                false,
                "",
                List.of(
                        line(FARMERS, "PL-07-0101", "Lê Văn Bình", 4, "average-living-standard"),
                        line(WORKERS, "PL-07-0102", "Phạm Văn Cường", 3, "low-income-worker"),
                        line(new UUID(0, 3), "PL-07-0103", "Đỗ Văn Kiên", 2, "not-listed")),
                Optional.empty());
    }

    private static DecisionPaper.Frame frame() {
        return new DecisionPaper.Frame(
                Papers.NAM_NHA_TRANG,
                new Standing.Draft(DAY),
                Signature.deputyForChair(Optional.empty()),
                List.of("Quyết định số 24/2021/QĐ-TTg", "Nghị định số 07/2021/NĐ-CP"),
                "xác định hộ có mức sống trung bình, người lao động có thu nhập thấp tháng 11 năm 2026",
                2026,
                Optional.empty());
    }

    private static AdministrativeDocument confirmation(String what) {
        return ConfirmationPaper.of(
                new ConfirmationPaper.Facts(
                        "Lê Văn Bình",
                        "PL-07-0101",
                        "12 Hương Giang, Tổ dân phố 7, phường Nam Nha Trang",
                        what,
                        what.equals("low-income-worker") ? List.of("Lê Văn Bình") : List.of(),
                        List.of(
                                new CertificatePaper.Person("Lê Văn Bình", "Chủ hộ", "02/03/1979", "Nam"),
                                new CertificatePaper.Person("Trần Thị Hoa", "Vợ", "1981", "Nữ")),
                        "05/QĐ-UBND ngày 24 tháng 11 năm 2026",
                        DAY),
                Papers.NAM_NHA_TRANG,
                new Standing.Draft(DAY),
                Signature.deputyForChair(Optional.of("Trần Thị Phó")));
    }

    @Test
    void the_papers_read_as_when_they_were_last_looked_at() throws IOException {
        Map<String, AdministrativeDocument> papers = Map.of(
                "living-decision", LivingPaper.decision(decision(), frame(), NAMED),
                "living-annex", LivingPaper.annex(decision(), frame(), Optional.empty(), NAMED),
                "living-submission", LivingPaper.submission(decision(), frame(), NAMED),
                "living-letter",
                        LivingPaper.letter(
                                decision().lines().getLast(),
                                "Quyết định số 24/2021/QĐ-TTg",
                                frame().round(),
                                "thu nhập 80.000.000 đ lớn hơn 72.000.000 đ (mức 3.000.000 đ × 12 tháng × 2 người)",
                                Papers.NAM_NHA_TRANG,
                                DAY),
                "living-confirmation", confirmation("average-living-standard"),
                "living-confirmation-worker", confirmation("low-income-worker"));
        Path folder = Path.of("target/living-papers");
        Files.createDirectories(folder);
        for (Map.Entry<String, AdministrativeDocument> paper : papers.entrySet()) {
            Files.write(folder.resolve(paper.getKey() + ".pdf"), Rendering.render(paper.getValue(), Format.PDF));
            Files.write(folder.resolve(paper.getKey() + ".docx"), Rendering.render(paper.getValue(), Format.DOCX));
            check(paper.getKey() + ".txt", text(paper.getValue()));
        }
    }

    private static String text(AdministrativeDocument paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(Rendering.render(paper, Format.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace("\r\n", "\n");
        }
    }

    private static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).as("golden file %s", name).isEqualTo(Files.readString(file));
    }
}

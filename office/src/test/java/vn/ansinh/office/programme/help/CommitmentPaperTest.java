package vn.ansinh.office.programme.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;

/** The commitment of a family reads as when it was last looked at: with what is known filled in, and to be written by hand. */
class CommitmentPaperTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/programme");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static AdministrativeDocument paper(String wish, String commitment, OptionalInt year, String helper) {
        return CommitmentPaper.of(
                new CommitmentPaper.Facts(
                        "Lê Thị An",
                        "PL-07-0101",
                        "12 Hương Giang, Tổ dân phố 7",
                        4,
                        helper.isEmpty(),
                        wish,
                        commitment,
                        year,
                        helper,
                        helper.isEmpty() ? "" : "Giới thiệu việc làm, lớp nghề ngắn hạn"),
                Papers.NAM_NHA_TRANG,
                DAY);
    }

    @Test
    void the_form_reads_as_when_it_was_last_looked_at() throws IOException {
        check(
                "commitment",
                paper(
                        "Muốn có việc làm gần nhà để trông con",
                        "Hai vợ chồng đi làm đều, mỗi tháng gửi tiết kiệm 300.000 đồng",
                        OptionalInt.of(2027),
                        "Kiều Thị Bích Thảo (Hội Phụ nữ)"));
        check("commitment-blank", paper("", "", OptionalInt.empty(), ""));
    }

    private static void check(String name, AdministrativeDocument paper) throws IOException {
        Path made = Path.of("target/programme-papers");
        Files.createDirectories(made);
        byte[] pdf = Rendering.render(paper, Format.PDF);
        Files.write(made.resolve(name + ".pdf"), pdf);
        Files.write(made.resolve(name + ".docx"), Rendering.render(paper, Format.DOCX));
        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
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

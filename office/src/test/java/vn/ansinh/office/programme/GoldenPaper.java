package vn.ansinh.office.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;

/** A paper as it was when somebody last looked; rewritten only with {@code -Dgolden.update}. Its Word file is left to be looked at. */
public final class GoldenPaper {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/programme");

    private GoldenPaper() {}

    public static void check(String name, AdministrativeDocument paper) throws IOException {
        Path looked = Path.of("target/programme-papers");
        Files.createDirectories(looked);
        Files.write(looked.resolve(name.replace('/', '-') + ".docx"), Rendering.render(paper, Format.DOCX));
        Path file = FOLDER.resolve(name + ".txt");
        String actual = text(paper);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).as("golden file %s", name).isEqualTo(Files.readString(file));
    }

    private static String text(AdministrativeDocument paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(Rendering.render(paper, Format.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace("\r\n", "\n");
        }
    }
}

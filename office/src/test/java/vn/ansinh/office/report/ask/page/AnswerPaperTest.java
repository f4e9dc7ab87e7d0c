package vn.ansinh.office.report.ask.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.report.ask.Show;
import vn.ansinh.office.report.ask.Subject;

/** The paper of an answer as it was when somebody last looked; rewritten only with {@code -Dgolden.update}. */
class AnswerPaperTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/report");
    private static final Properties SPEECH = words();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Question QUESTION = Question.about(Subject.HOUSEHOLDS).showing(Show.COUNT, Show.SHARE);

    private static Properties words() {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/words/ask_vi.properties"))) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Sums stand in the last row and column. */
    private static Result result(long[]... counts) {
        List<Choice> columns = List.of(Choice.named("male", "Nam"), Choice.named("female", "Nữ"), Choice.named("", ""));
        List<Result.Line> lines = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            List<Result.Cell> cells = new ArrayList<>();
            for (long count : counts[row]) {
                cells.add(new Result.Cell(count, count * 3, 500, 0, QUESTION));
            }
            lines.add(new Result.Line(
                    row == counts.length - 1
                            ? Optional.empty()
                            : Optional.of(Choice.named("g" + row, "Tổ dân phố " + (row + 1))),
                    cells));
        }
        return new Result(QUESTION, DAY, columns, lines, false, new BitSet(), new BitSet());
    }

    private static final Result ANSWER =
            result(new long[] {12, 9, 21}, new long[] {5, 1, 6}, new long[] {0, 7, 7}, new long[] {17, 17, 34});

    private static Grid grid(boolean isOutside) {
        return Grids.of(
                ANSWER,
                new Grids.Manner(
                        Language.VIETNAMESE, (key, values) -> SPEECH.getProperty(key, key), isOutside, false, ""));
    }

    private static AdministrativeDocument paper(boolean isOutside) {
        return AnswerPaper.of(
                grid(isOutside),
                new AnswerPaper.Content(
                        "Hộ nghèo · theo tổ và theo giới tính chủ hộ · tại 24/11/2026",
                        List.of("Số liệu tại ngày 24/11/2026.", "Người hỏi: Mai Thị Hồng Ngân, ngày 24/11/2026."),
                        false,
                        isOutside,
                        "Mai Thị Hồng Ngân",
                        "NGƯỜI LẬP BIỂU"),
                Papers.NAM_NHA_TRANG,
                DAY);
    }

    @Test
    void the_paper_looks_as_it_did() throws IOException {
        check("answer.txt", text(paper(false)) + "\n----\n" + text(paper(true)));
        Path folder = Path.of("target/papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve("answer.docx"), Rendering.render(paper(true), Format.DOCX));
    }

    @Test
    void one_or_two_are_not_told_outside_nor_what_gives_them_away() {
        SmallCells small = SmallCells.of(ANSWER);
        assertThat(small.isHidden(1, 1)).isTrue();
        assertThat(small.isHidden(1, 0)).as("6 - 5 would tell").isTrue();
        assertThat(small.isHidden(2, 1)).as("17 - 9 - 7 would tell").isTrue();
        assertThat(small.isHidden(3, 2)).as("the sum of all").isFalse();
        assertThat(grid(false).rows().get(1).entries().getFirst().text()).isEqualTo("5");
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

package vn.ansinh.office.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.registry.sheet.Mapping.Shape;

/**
 * Thousands of broken spreadsheets made from good ones: each is read or refused with a sentence, and nothing else
 * happens. {@code -Dansinh.fuzz=100000} makes it long.
 */
class BrokenSheetsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int MANY = Integer.getInteger("ansinh.fuzz", 2_000);

    private static List<byte[]> good() throws IOException {
        List<byte[]> good = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/sheets"))) {
            for (Path file : files.filter(each -> !each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                good.add(Files.readAllBytes(file));
            }
        }
        for (Shape shape : Shape.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SheetExport.write(shape, new Households(7).some(8), bytes);
            good.add(bytes.toByteArray());
        }
        return good;
    }

    @Test
    @SuppressWarnings("IllegalCatch")
    void a_broken_spreadsheet_is_read_or_refused_and_nothing_else() throws IOException {
        List<byte[]> good = good();
        int read = 0;
        int refused = 0;
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < MANY; seed++) {
            byte[] broken = new Breaking(seed).broken(good.get(seed % good.size()));
            try {
                SheetFile file = SheetFile.open(broken, "hong.xlsx");
                Guess guess = Guess.of(file);
                Draft draft = Draft.read(file, guess.mapping(), List.of("Tổ 1", "Tổ 2", "Tổ 3"), TODAY);
                if (!guess.mapping().equals(Mapping.ofText(guess.mapping().text()))) {
                    wrong.add("seed " + seed + ": the mapping is not remembered as it is");
                }
                HandBack.write(
                        file,
                        guess.mapping(),
                        draft.issues(),
                        issue -> issue.remark().code(),
                        new ByteArrayOutputStream());
                read++;
            } catch (SheetRefused sentence) {
                refused++;
            } catch (RuntimeException | Error other) {
                wrong.add("seed " + seed + ": " + other + " at " + other.getStackTrace()[0]);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).as("of %s broken files", MANY).isGreaterThan(MANY / 10);
        assertThat(refused).as("of %s broken files", MANY).isGreaterThan(MANY / 10);
    }
}

package vn.ansinh.office.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;

/**
 * Layouts that our own code did not write: openpyxl, XlsxWriter, LibreOffice and hand-typed text, with imaginary people.
 *
 * <p>Beside each stands how it must be read; {@code -Dgolden.update} writes that anew, to be looked at as a difference.
 */
class ForeignSheetsTest {
    private static final Path FOLDER = Path.of("src/test/resources/sheets");
    private static final List<String> GROUPS = List.of("Tổ 1", "Tổ 2", "Tổ 3", "Tổ 4", "Tổ 5");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_foreign_layout_is_read_as_written_beside_it(Path path) throws IOException {
        SheetFile file = SheetFile.open(path, String.valueOf(path.getFileName()));
        Guess guess = Guess.of(file);
        Draft draft =
                Draft.read(file, guess.mapping(), withGroups(guess) ? GROUPS : List.of(), LocalDate.of(2026, 11, 24));
        Path golden = FOLDER.resolve(String.valueOf(path.getFileName()).replaceFirst("\\.[a-z]+$", ".txt"));
        String told = told(guess, draft);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static boolean withGroups(Guess guess) {
        return guess.mapping().has(Meaning.GROUP);
    }

    static String told(Guess guess, Draft draft) {
        StringBuilder told = new StringBuilder();
        Mapping mapping = guess.mapping();
        told.append("sheet %d header %d first %d %s%n"
                .formatted(mapping.sheet(), mapping.headerRow(), mapping.firstRow(), mapping.shape()));
        for (Mapping.Column column : mapping.columns()) {
            told.append("  %d «%s» %s%s %s%n"
                    .formatted(
                            column.index(),
                            column.header(),
                            column.meaning(),
                            column.member() == 0 ? "" : " of " + column.member(),
                            column.confidence()));
        }
        told.append("rows %d skipped %d%n".formatted(draft.rowsRead(), draft.rowsSkipped()));
        for (DraftHousehold household : draft.households()) {
            HouseholdEntry entry = household.entry();
            told.append(household.refused() ? "REFUSED " : "household ")
                    .append(line(entry.code(), entry.group(), entry.address(), entry.phone(), entry.status()))
                    .append('\n');
            for (int member = 0; member < entry.members().size(); member++) {
                told.append("  ").append(household.rows().get(member)).append(' ');
                told.append(person(entry.members().get(member))).append('\n');
            }
        }
        for (Issue issue : draft.issues()) {
            told.append("%s %s %s %s%n"
                    .formatted(
                            issue.severity(),
                            issue.address(),
                            issue.remark().code(),
                            issue.remark().arguments()));
        }
        return told.toString().replace(System.lineSeparator(), "\n");
    }

    private static String person(PersonEntry person) {
        var id = person.identity().citizenId();
        var old = person.identity().oldId();
        return line(
                person.name().written(),
                person.relation(),
                person.sex(),
                person.birth() == null ? null : person.birth().written(),
                person.ethnicGroup() == null ? null : person.ethnicGroup().name(),
                id == null ? null : id.digits(),
                old == null ? null : old.digits(),
                person.situation().equals(vn.ansinh.office.registry.people.Situation.UNKNOWN)
                        ? null
                        : person.situation().toString().replaceAll("\\w+=null(, )?", ""),
                person.health().equals(vn.ansinh.office.registry.people.Health.UNKNOWN) ? null : person.health(),
                person.note());
    }

    private static String line(@org.jspecify.annotations.Nullable Object... parts) {
        return Stream.of(parts)
                .map(part -> Objects.toString(part, "·"))
                .reduce((one, two) -> one + " | " + two)
                .orElse("");
    }
}

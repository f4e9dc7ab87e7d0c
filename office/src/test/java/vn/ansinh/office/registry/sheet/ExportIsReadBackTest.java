package vn.ansinh.office.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.Severity;
import vn.ansinh.office.registry.sheet.Mapping.Shape;

/** What is exported is read back the same, in both shapes, without anybody correcting a column. */
class ExportIsReadBackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Property(seed = "20261124", tries = 150)
    void export_then_import_is_the_identity(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count, @ForAll boolean aRowAPerson) {
        Shape shape = aRowAPerson ? Shape.PERSON_ROWS : Shape.HOUSEHOLD_ROWS;
        List<HouseholdEntry> households = new Households(seed).some(count);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetExport.write(shape, households, bytes);

        SheetFile file = SheetFile.open(bytes.toByteArray(), "so-ho.xlsx");
        Guess guess = Guess.of(file);
        Draft draft = Draft.read(file, guess.mapping(), List.of(), TODAY);

        assertThat(draft.households()).extracting(DraftHousehold::entry).isEqualTo(households);
        assertThat(draft.issues())
                .filteredOn(issue -> issue.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(guess.mapping().columns())
                .allMatch(column -> column.confidence() == Mapping.Confidence.SURE, "recognised for sure");
    }
}

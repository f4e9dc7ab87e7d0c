package vn.ansinh.office.registry.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.sheet.Mapping.Column;
import vn.ansinh.office.registry.sheet.Mapping.Confidence;

/** Reads single cells as a list would be read: what is not among them stays unknown. */
public final class SheetPieces {
    private final String sheet;
    private final LocalDate today;
    private final IssueList issues = new IssueList();

    /** For cells of a sheet of this name. */
    public SheetPieces(String sheet, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
    }

    /** What there is to say about the cells that were read, the columns being the places in {@code columns}. */
    public List<Issue> issues() {
        return issues.kept();
    }

    /**
     * A person of whom these cells are given; null where one of them cannot be read.
     *
     * @param columns the place of each meaning in the sheet
     */
    public @Nullable PersonEntry person(int row, Map<Meaning, String> given, Map<Meaning, Integer> columns) {
        Cells cells = cells(row, given, columns, 0);
        PersonEntry read = new PersonCells(cells, today, null).read(PersonCells.name(cells));
        return cells.failed() ? null : read;
    }

    /** A household of which these cells are given, without its members; null where one of them cannot be read. */
    public @Nullable HouseholdEntry household(int row, Map<Meaning, String> given, Map<Meaning, Integer> columns) {
        Cells cells = cells(row, given, columns, -1);
        HouseholdEntry read = new HouseholdEntry(
                cells.textOrNull(Meaning.HOUSEHOLD_CODE),
                null,
                cells.textOrNull(Meaning.ADDRESS),
                cells.value(Meaning.PHONE, Phone::parse),
                List.of(),
                null,
                cells.textOrNull(Meaning.HOUSEHOLD_NOTE));
        return cells.failed() ? null : read;
    }

    private Cells cells(int row, Map<Meaning, String> given, Map<Meaning, Integer> places, int member) {
        List<Column> columns = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        given.forEach((meaning, text) -> {
            int at = places.getOrDefault(meaning, 0);
            columns.add(new Column(at, meaning.header(), meaning, Math.max(member, 0), Confidence.SURE));
            while (texts.size() <= at) {
                texts.add("");
            }
            texts.set(at, text);
        });
        Cells cells = new Cells(sheet, issues, columns, member);
        cells.at(new SheetRow(row, texts, List.of()));
        return cells;
    }
}

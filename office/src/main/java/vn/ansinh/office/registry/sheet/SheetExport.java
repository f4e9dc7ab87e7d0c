package vn.ansinh.office.registry.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.sheet.Mapping.Shape;

/**
 * Writes households as a spreadsheet under the headers that the reader knows, so that what is written is read back
 * the same. Every cell is text, safe from being run as a formula.
 */
public final class SheetExport {
    private static final String SHEET = "Danh sách";
    private static final int TEMPLATE_MEMBERS = 6;
    private static final int FLUSH_EVERY = 500;
    private static final double WIDTH = 16;

    private SheetExport() {}

    /** Writes all households; a row a household has as many member columns as the largest of them. */
    public static void write(Shape shape, Iterable<HouseholdEntry> households, OutputStream out) {
        int members = 1;
        for (HouseholdEntry household : households) {
            members = Math.max(members, household.members().size());
        }
        write(shape, members, households, out);
    }

    /** An empty spreadsheet with the headers, to be filled in. */
    public static void template(Shape shape, OutputStream out) {
        write(shape, TEMPLATE_MEMBERS, List.of(), out);
    }

    /** Writes households as they come, once; the caller knows how many members the largest has. */
    public static void write(Shape shape, int members, Iterable<HouseholdEntry> households, OutputStream out) {
        write(shape, members, SheetValues.HOUSEHOLD, SheetValues.PERSON, households, out);
    }

    /** The same with these columns only, those of the household and those of each person. */
    public static void write(
            Shape shape,
            int members,
            List<Meaning> ofHousehold,
            List<Meaning> ofPerson,
            Iterable<HouseholdEntry> households,
            OutputStream out) {
        try (Workbook workbook = new Workbook(out, "An Sinh", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            head(sheet, headers(shape, members, ofHousehold, ofPerson));
            int row = 1;
            int flushed = row;
            for (HouseholdEntry household : households) {
                row = rows(shape, ofHousehold, ofPerson, household, sheet, row);
                if (row - flushed >= FLUSH_EVERY) {
                    sheet.flush();
                    flushed = row;
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A head of columns that stays in sight. */
    public static void head(Worksheet sheet, List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.inlineString(0, column, headers.get(column));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, headers.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E8EEF4")
                .set();
        sheet.freezePane(0, 1);
    }

    static List<String> headers(Shape shape, int members) {
        return headers(shape, members, SheetValues.HOUSEHOLD, SheetValues.PERSON);
    }

    private static List<String> headers(Shape shape, int members, List<Meaning> ofHousehold, List<Meaning> ofPerson) {
        List<String> headers = new ArrayList<>();
        ofHousehold.forEach(meaning -> headers.add(meaning.header()));
        ofPerson.forEach(meaning -> headers.add(meaning.header()));
        for (int member = 2; shape == Shape.HOUSEHOLD_ROWS && member <= members; member++) {
            for (Meaning meaning : ofPerson) {
                headers.add("Thành viên " + member + ": " + meaning.header());
            }
        }
        return headers;
    }

    private static int rows(
            Shape shape,
            List<Meaning> ofHousehold,
            List<Meaning> ofPerson,
            HouseholdEntry household,
            Worksheet sheet,
            int first) {
        int row = first;
        int column = 0;
        for (Meaning meaning : ofHousehold) {
            text(sheet, row, column++, SheetValues.of(household, meaning));
        }
        for (PersonEntry person : inOrder(shape, household)) {
            for (Meaning meaning : ofPerson) {
                text(sheet, row, column++, SheetValues.of(person, meaning));
            }
            if (shape == Shape.HEADS_ONLY) {
                break;
            }
            if (shape == Shape.PERSON_ROWS) {
                row++;
                column = ofHousehold.size();
            }
        }
        return shape == Shape.PERSON_ROWS ? Math.max(row, first + 1) : row + 1;
    }

    /** A row a household begins with the head; a row a person keeps the order of the list. */
    private static List<PersonEntry> inOrder(Shape shape, HouseholdEntry household) {
        if (shape == Shape.PERSON_ROWS) {
            return household.members();
        }
        List<PersonEntry> members = new ArrayList<>(household.members());
        household.head().ifPresent(head -> {
            members.remove(head);
            members.addFirst(head);
        });
        return members;
    }

    /** Safe from being run as a formula; nothing where nothing is known. */
    public static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, FormulaGuard.on(text));
        }
    }
}

package vn.ansinh.office.registry.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.sheet.Meaning;
import vn.ansinh.office.registry.sheet.SheetExport;
import vn.ansinh.office.registry.sheet.SheetValues;

/** Writes a list to be edited: a row a person, and once more in a hidden sheet, so that edits are known when it comes back. */
public final class UpdateSheet {
    private static final int CODES = 2;

    private UpdateSheet() {}

    /** Writes the chosen columns of all households; code of household and person come first. */
    public static void write(List<Meaning> columns, Iterable<Listed> households, OutputStream out) {
        List<Meaning> shown =
                columns.stream().filter(each -> each != Meaning.HOUSEHOLD_CODE).toList();
        try (Workbook workbook = new Workbook(out, "An Sinh", "1.0")) {
            Worksheet list = workbook.newWorksheet(Layout.SHEET);
            Worksheet known = workbook.newWorksheet(Layout.KNOWN);
            known.setVisibilityState(VisibilityState.HIDDEN);
            List<String> headers = new ArrayList<>(List.of(Meaning.HOUSEHOLD_CODE.header(), Layout.PERSON_CODE));
            shown.forEach(meaning -> headers.add(meaning.header()));
            SheetExport.head(list, headers);
            SheetExport.head(known, headers);
            int row = 1;
            for (Listed household : households) {
                for (int at = 0; at < household.people().size(); at++) {
                    write(household, at, shown, list, row);
                    write(household, at, shown, known, row);
                    row++;
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Listed household, int at, List<Meaning> shown, Worksheet sheet, int row) {
        SheetExport.text(sheet, row, 0, SheetValues.of(household.entry(), Meaning.HOUSEHOLD_CODE));
        SheetExport.text(sheet, row, 1, household.people().get(at).toString());
        PersonEntry person = household.entry().members().get(at);
        for (int column = 0; column < shown.size(); column++) {
            Meaning meaning = shown.get(column);
            SheetExport.text(
                    sheet,
                    row,
                    CODES + column,
                    Layout.isOfHousehold(meaning)
                            ? SheetValues.of(household.entry(), meaning)
                            : SheetValues.of(person, meaning));
        }
    }
}

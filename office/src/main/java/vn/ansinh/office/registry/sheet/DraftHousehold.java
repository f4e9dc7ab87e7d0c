package vn.ansinh.office.registry.sheet;

import java.util.List;
import vn.ansinh.office.registry.people.HouseholdEntry;

/**
 * One household of a draft, and where it stands in the file.
 *
 * @param rows the row of each member, as the spreadsheet counts
 * @param refused whether an error keeps the household out: it never comes in half
 */
public record DraftHousehold(HouseholdEntry entry, List<Integer> rows, boolean refused) {
    public DraftHousehold {
        rows = List.copyOf(rows);
    }
}

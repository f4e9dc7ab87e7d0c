package vn.ansinh.office.registry.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ansinh.office.registry.sheet.Meaning;
import vn.ansinh.office.registry.sheet.SheetValues;

/** How a list that comes back is laid out: the codes, the chosen columns, and a hidden sheet with what was known. */
public final class Layout {
    public static final String SHEET = "Danh sách";
    public static final String KNOWN = "Gốc (không sửa)";
    public static final String PERSON_CODE = "Mã người (không sửa)";

    /** Shown beside the others, changed only by events or decisions. */
    public static final Set<Meaning> FIXED = Set.of(
            Meaning.HOUSEHOLD_CODE, Meaning.GROUP, Meaning.LISTED_CLASS, Meaning.DECISION, Meaning.DECISION_DATE);

    private Layout() {}

    /** Whether a column is a fact of the household, the same in the row of each member. */
    public static boolean isOfHousehold(Meaning meaning) {
        return meaning.of() == Meaning.Of.HOUSEHOLD;
    }

    /** All that such a list can have, in order. */
    public static List<Meaning> meanings() {
        return Stream.concat(SheetValues.HOUSEHOLD.stream(), SheetValues.PERSON.stream())
                .toList();
    }
}

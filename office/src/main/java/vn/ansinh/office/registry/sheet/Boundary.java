package vn.ansinh.office.registry.sheet;

import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Relation;

/** Where one household ends and the next begins in a sheet with a row a person. */
final class Boundary {
    private static final int LOOK_AT = 500;

    private enum By {
        CODE,
        HEAD_NAME,
        NUMBER,
        SPARSE_ROW_NUMBER,
        HEAD,
        RESTART,
        BLANK_ROW
    }

    private final By by;
    private String last = "";
    private int lastNumber;
    private boolean afterBlank = true;
    private boolean relations;

    Boundary(Mapping mapping, SheetFile file) {
        this.by = choose(mapping, file);
    }

    /** Whether relations stand beside the names, where no column has them. */
    boolean hasRelations() {
        return relations;
    }

    void blank() {
        afterBlank = true;
    }

    private By choose(Mapping mapping, SheetFile file) {
        Cells household = new Cells("", new IssueList(), mapping.columns(), -1);
        Cells person = new Cells("", new IssueList(), mapping.columns(), 0);
        Integer number =
                mapping.column(Meaning.ROW_NUMBER).map(Mapping.Column::index).orElse(null);
        int[] seen = new int[6];
        file.read(mapping.sheet(), row -> {
            if (row.number() < mapping.firstRow() || row.isBlank()) {
                return true;
            }
            household.at(row);
            person.at(row);
            seen[0]++;
            seen[1] += household.text(Meaning.HOUSEHOLD_CODE).isEmpty() ? 0 : 1;
            seen[2] += household.text(Meaning.HEAD_NAME).isEmpty() ? 0 : 1;
            seen[3] += household.text(Meaning.HOUSEHOLD_NUMBER).isEmpty() ? 0 : 1;
            seen[4] += isHead(person, PersonCells.name(person)) ? 1 : 0;
            seen[5] += number == null || row.cell(number).isEmpty() ? 0 : 1;
            return seen[0] < LOOK_AT;
        });
        relations = seen[4] > 0;
        if (seen[1] > 0) {
            return By.CODE;
        }
        if (seen[2] > 0) {
            return By.HEAD_NAME;
        }
        if (seen[3] > 0) {
            return By.NUMBER;
        }
        if (seen[4] > 0) {
            return By.HEAD;
        }
        if (seen[5] > 0) {
            return seen[5] < seen[0] * 0.8 ? By.SPARSE_ROW_NUMBER : By.RESTART;
        }
        return By.BLANK_ROW;
    }

    private static boolean isHead(Cells person, String name) {
        String relation = person.text(Meaning.RELATION);
        String words = relation.isEmpty() ? NameCell.of(name).relation() : relation;
        return Relation.parse(words).asOptional().filter(Relation.HEAD::equals).isPresent();
    }

    /** Whether this row is the first of a household. */
    boolean begins(SheetRow row, Cells household, Cells person, String name) {
        boolean blankBefore = afterBlank;
        afterBlank = false;
        return switch (by) {
            case CODE -> changes(household.text(Meaning.HOUSEHOLD_CODE));
            case HEAD_NAME -> changes(household.text(Meaning.HEAD_NAME));
            case NUMBER -> changes(household.text(Meaning.HOUSEHOLD_NUMBER));
            case HEAD -> isHead(person, name) || blankBefore;
            case SPARSE_ROW_NUMBER -> !person.text(Meaning.ROW_NUMBER).isEmpty();
            case RESTART -> restarts(person.text(Meaning.ROW_NUMBER)) || blankBefore;
            case BLANK_ROW -> blankBefore;
        };
    }

    private boolean changes(@Nullable String text) {
        if (text == null || text.isEmpty() || text.equals(last)) {
            return false;
        }
        last = text;
        return true;
    }

    private boolean restarts(String number) {
        int now = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        boolean restart = now > 0 && now <= lastNumber;
        lastNumber = now > 0 ? now : lastNumber;
        return restart;
    }
}

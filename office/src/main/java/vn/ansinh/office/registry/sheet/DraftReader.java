package vn.ansinh.office.registry.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.sheet.Mapping.Column;
import vn.ansinh.office.registry.sheet.Mapping.Shape;

/** Reads a mapped sheet row by row into households. */
final class DraftReader {
    /** Half of the rows that a sheet of Excel can have. */
    private static final int MOST_ROWS = 1 << 19;

    private static final int TELL_EVERY = 500;
    private static final Set<String> TOTALS = Set.of("tong", "tong cong", "cong", "tong so", "tong ho", "tong khau");
    private static final Set<Meaning> NAMES = EnumSet.of(Meaning.NAME, Meaning.FAMILY_NAME, Meaning.GIVEN_NAME);
    private static final List<String> FOOTERS = List.of(
            "nguoi lap",
            "tm uy ban",
            "chu tich",
            "tong cong",
            "tong so",
            "cong ",
            "xac nhan",
            "can bo",
            "ky ten",
            "ky ghi ro",
            "kt chu tich",
            "to truong",
            "lap bieu");

    private final SheetFile file;
    private final Mapping mapping;
    private final GroupNames groups;
    private final LocalDate today;
    private final Draft.Progress progress;
    private final long mostPeople;
    private final IssueList issues = new IssueList();
    private final String sheet;
    private final Cells ofHousehold;
    private final List<Cells> ofMembers = new ArrayList<>();
    private final List<HouseholdRows> households = new ArrayList<>();
    private final Map<String, HouseholdRows> byCode = new HashMap<>();
    private final Set<Integer> ofFacts;
    private final Boundary boundary;
    private final Duplicates duplicates;
    private @Nullable String heading;
    private @Nullable HouseholdRows current;
    private int people;
    private int rowsRead;
    private int rowsSkipped;
    private int lastRow;

    DraftReader(
            SheetFile file,
            Mapping mapping,
            GroupNames groups,
            LocalDate today,
            Draft.Progress progress,
            long mostPeople) {
        if (!mapping.isUsable() || mapping.sheet() >= file.sheets().size()) {
            throw new SheetRefused("file.no-names");
        }
        this.file = file;
        this.mapping = mapping;
        this.groups = groups;
        this.today = today;
        this.progress = progress;
        this.mostPeople = mostPeople;
        this.sheet = file.sheets().get(mapping.sheet());
        this.ofHousehold = new Cells(sheet, issues, mapping.columns(), -1);
        boolean blocks = mapping.shape() == Shape.HOUSEHOLD_ROWS;
        int last = mapping.columns().stream().mapToInt(Column::member).max().orElse(0);
        for (int member = blocks ? 1 : 0; member <= last; member++) {
            ofMembers.add(new Cells(sheet, issues, mapping.columns(), member));
        }
        this.ofFacts = mapping.columns().stream()
                .filter(column -> column.meaning().of() == Meaning.Of.PERSON && !NAMES.contains(column.meaning()))
                .map(Column::index)
                .collect(Collectors.toSet());
        this.boundary = new Boundary(mapping, file);
        this.duplicates = new Duplicates(issues);
    }

    Draft read() {
        file.notes().forEach(note -> issues.add(new Issue(sheet, 1, -1, "", "", note)));
        file.read(mapping.sheet(), this::take);
        boolean relations =
                mapping.has(Meaning.RELATION) || (boundary.hasRelations() && mapping.shape() == Shape.PERSON_ROWS);
        List<DraftHousehold> finished = new ArrayList<>();
        for (HouseholdRows household : households) {
            finished.add(household.finish(issues, groups, relations, mapping.shape() == Shape.HEADS_ONLY));
        }
        return new Draft(mapping, finished, issues.kept(), issues.counts(), rowsRead, rowsSkipped);
    }

    private boolean take(SheetRow row) {
        if (row.number() < mapping.firstRow()) {
            return true;
        }
        if (row.isBlank()) {
            boundary.blank();
            return true;
        }
        // A workbook may leave blank rows out altogether.
        if (row.number() > lastRow + 1) {
            boundary.blank();
        }
        lastRow = row.number();
        rowsRead++;
        if (rowsRead > MOST_ROWS) {
            throw new SheetRefused("file.too-many-rows", String.valueOf(MOST_ROWS));
        }
        if (rowsRead % TELL_EVERY == 0 && !progress.goesOn(rowsRead)) {
            throw new SheetRefused("file.cancelled");
        }
        ofHousehold.at(row);
        ofMembers.forEach(member -> member.at(row));
        for (int column : row.converted()) {
            Remark converted =
                    Remark.changed("text.legacy", file.font(mapping.sheet()).name(), row.cell(column));
            issues.add(new Issue(sheet, row.number(), column, header(column), row.cell(column), converted));
        }
        if (isNoData(row)) {
            rowsSkipped++;
        } else {
            takeData(row);
        }
        return true;
    }

    private String header(int column) {
        return mapping.columns().stream()
                .filter(one -> one.index() == column)
                .map(Column::header)
                .findFirst()
                .orElse("");
    }

    /** Totals, headings of groups and signatures are no people. */
    private boolean isNoData(SheetRow row) {
        Cells first = ofMembers.getFirst();
        String name = headName(first);
        long filled = row.filled();
        String only =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        if (filled <= 2 && groups.isHeading(only) && birthless(first)) {
            heading = groups.find(only).orElse(only);
            boundary.blank();
            return true;
        }
        String key = Vietnamese.fold(name.isEmpty() ? only : name);
        if (name.isEmpty() && row.cells().stream().anyMatch(DraftReader::isFooter)) {
            return true;
        }
        if (birthless(first) && (saysTotal(row) || FOOTERS.stream().anyMatch(key::startsWith) || repeatsHeader(row))) {
            return true;
        }
        // Below the table stand dates and signatures: a cell or two, none of them a name.
        return name.isEmpty()
                && filled <= 2
                && birthless(first)
                && ofHousehold.text(Meaning.HOUSEHOLD_CODE).isEmpty();
    }

    /** Not in a column of facts about people: without marks, one of the 54 peoples is called like a sum. */
    private boolean saysTotal(SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!ofFacts.contains(column) && TOTALS.contains(Vietnamese.fold(row.cell(column)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFooter(String cell) {
        String key = Vietnamese.fold(cell);
        return FOOTERS.stream().anyMatch(key::startsWith)
                || (key.contains("ngay ") && key.contains("thang ") && key.contains("nam "));
    }

    private boolean repeatsHeader(SheetRow row) {
        return mapping.columns().stream()
                        .filter(column -> !column.header().isEmpty()
                                && column.header().endsWith(row.cell(column.index()))
                                && !row.cell(column.index()).isEmpty())
                        .count()
                >= Math.max(3, mapping.columns().size() / 2);
    }

    private static boolean birthless(Cells cells) {
        return cells.text(Meaning.BIRTH).isEmpty()
                && cells.text(Meaning.RELATION).isEmpty()
                && cells.text(Meaning.SEX).isEmpty()
                && cells.text(Meaning.CITIZEN_ID).isEmpty();
    }

    private String headName(Cells first) {
        String name = PersonCells.name(first);
        return name.isEmpty() && mapping.shape() == Shape.HEADS_ONLY ? ofHousehold.text(Meaning.HEAD_NAME) : name;
    }

    private void takeData(SheetRow row) {
        Cells first = ofMembers.getFirst();
        String name = headName(first);
        String code = ofHousehold.text(Meaning.HOUSEHOLD_CODE);
        boolean fresh = mapping.shape() != Shape.PERSON_ROWS || boundary.begins(row, ofHousehold, first, name);
        HouseholdRows household = current;
        if (fresh || household == null) {
            household = begin(code);
            current = household;
        }
        household.take(ofHousehold, groups, heading, today);
        if (mapping.shape() == Shape.HOUSEHOLD_ROWS) {
            for (int member = 0; member < ofMembers.size(); member++) {
                Cells cells = ofMembers.get(member);
                if (member == 0 || !cells.isBlank()) {
                    person(household, cells, PersonCells.name(cells), member == 0 ? Relation.HEAD : null, row);
                }
            }
        } else {
            person(household, first, name, mapping.shape() == Shape.HEADS_ONLY ? Relation.HEAD : null, row);
        }
    }

    private HouseholdRows begin(String code) {
        HouseholdRows known = code.isEmpty() ? null : byCode.get(code);
        if (known != null) {
            ofHousehold.remark(Meaning.HOUSEHOLD_CODE, Remark.warning("household.apart", code));
            return known;
        }
        HouseholdRows household = new HouseholdRows(ofHousehold);
        households.add(household);
        if (!code.isEmpty()) {
            byCode.put(code, household);
        }
        return household;
    }

    private void person(HouseholdRows household, Cells cells, String name, @Nullable Relation assumed, SheetRow row) {
        PersonEntry person = new PersonCells(cells, today, assumed).read(name);
        if (cells.failed()) {
            household.refuse();
        }
        if (person != null) {
            people++;
            if (people > mostPeople) {
                throw new SheetRefused("file.too-many-people", String.valueOf(mostPeople));
            }
            Meaning where = cells.has(Meaning.RELATION) ? Meaning.RELATION : Meaning.NAME;
            household.add(person, row.number(), cells.issueAt(where, Remark.error("household.two-heads")));
            duplicates.check(household, person, cells, row.number());
        }
    }
}

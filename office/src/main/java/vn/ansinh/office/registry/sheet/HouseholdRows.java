package vn.ansinh.office.registry.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.ListedClass;
import vn.ansinh.office.registry.people.Parsed;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.YesNo;

/** One household while its rows are read: the first cell that says something counts for the whole household. */
final class HouseholdRows {
    private final List<PersonEntry> members = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<Issue> headPlaces = new ArrayList<>();
    private @Nullable String code;
    private @Nullable String group;
    private @Nullable String address;
    private @Nullable Phone phone;
    private @Nullable ListedClass listed;
    private @Nullable String decision;
    private @Nullable LocalDate decided;
    private @Nullable String note;
    private int size;
    private boolean refused;
    private final Issue firstPlace;

    HouseholdRows(Cells cells) {
        this.firstPlace = cells.issueAt(Meaning.HOUSEHOLD_CODE, Remark.error("household.no-head"));
    }

    @Nullable
    String code() {
        return code;
    }

    List<PersonEntry> members() {
        return members;
    }

    List<Integer> rows() {
        return rows;
    }

    void refuse() {
        refused = true;
    }

    boolean hasHead() {
        return members.stream().anyMatch(PersonEntry::isHead);
    }

    void add(PersonEntry member, int row, Issue place) {
        members.add(member);
        rows.add(row);
        if (member.isHead()) {
            headPlaces.add(place);
        }
    }

    /** Takes what a row says of the household. */
    void take(Cells cells, GroupNames groups, @Nullable String heading, LocalDate today) {
        code = code == null ? cells.textOrNull(Meaning.HOUSEHOLD_CODE) : code;
        if (group == null) {
            group = group(cells, groups, heading);
        }
        if (address == null) {
            String house = (cells.text(Meaning.HOUSE_NUMBER) + " " + cells.text(Meaning.STREET)).strip();
            String whole = Stream.of(house, cells.text(Meaning.ADDRESS))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            address = whole.isEmpty() ? null : whole;
        }
        if (phone == null) {
            phone = cells.value(Meaning.PHONE, Phone::parse);
        }
        takeStatus(cells, today);
        note = note == null ? cells.textOrNull(Meaning.HOUSEHOLD_NOTE) : note;
        String members = size == 0 ? cells.text(Meaning.HOUSEHOLD_SIZE) : "";
        if (!members.isEmpty() && members.matches("\\d{1,2}")) {
            size = Integer.parseInt(members);
        }
        refused |= cells.failed();
    }

    private static @Nullable String group(Cells cells, GroupNames groups, @Nullable String heading) {
        String typed = cells.text(Meaning.GROUP);
        if (typed.isEmpty()) {
            return heading;
        }
        var found = groups.find(typed);
        if (found.isPresent() && groups.isFormer(typed)) {
            cells.remark(Meaning.GROUP, Remark.warning("group.former", typed, found.get()));
        } else if (found.isEmpty()) {
            cells.remark(Meaning.GROUP, unknown(typed, groups));
        }
        return found.orElse(typed);
    }

    private static Remark unknown(String typed, GroupNames groups) {
        Optional<String> ended = groups.ended(typed);
        if (ended.isPresent()) {
            return ended.get().isEmpty()
                    ? Remark.error("group.ended", typed)
                    : Remark.error("group.ended-into", typed, ended.get());
        }
        return groups.several(typed).isEmpty()
                ? Remark.error("group.unknown", typed, groups.examples())
                : Remark.error("group.several", typed, String.join("; ", groups.several(typed)));
    }

    private void takeStatus(Cells cells, LocalDate today) {
        if (listed == null) {
            listed = cells.value(Meaning.LISTED_CLASS, ListedClass::parse);
        }
        if (listed == null && isTicked(cells, Meaning.POOR_TICK)) {
            listed = ListedClass.POOR;
        }
        if (listed == null && isTicked(cells, Meaning.NEAR_POOR_TICK)) {
            listed = ListedClass.NEAR_POOR;
        }
        decision = decision == null ? cells.textOrNull(Meaning.DECISION) : decision;
        if (decided == null) {
            BirthDate day = cells.value(Meaning.DECISION_DATE, typed -> day(typed, today));
            decided = day == null ? null : day.date();
        }
    }

    /** The day of a decision is typed like any other day; only a whole day will do. */
    private static Parsed<BirthDate> day(String typed, LocalDate today) {
        Parsed<BirthDate> parsed = BirthDate.parse(typed, today);
        boolean whole = parsed instanceof Parsed.Value<BirthDate>(BirthDate day, var ignored)
                && day.precision() == BirthDate.Precision.DAY;
        return whole ? parsed : Parsed.refused(Remark.warning("decision.not-a-day", typed));
    }

    private static boolean isTicked(Cells cells, Meaning meaning) {
        return YesNo.parse(cells.text(meaning)) instanceof Parsed.Value<Boolean>(Boolean answer, var ignored) && answer;
    }

    /** The finished household, with the checks that need all its members. */
    DraftHousehold finish(IssueList issues, GroupNames groups, boolean relationsKnown, boolean headsOnly) {
        if (!relationsKnown && !hasHead() && !members.isEmpty()) {
            members.set(0, asHead(members.getFirst()));
            if (members.size() > 1) {
                issues.add(at(Remark.warning(
                        "household.first-is-head", members.getFirst().name().written())));
            }
        }
        if (!hasHead()) {
            refused = true;
            issues.add(firstPlace);
        }
        for (Issue place : headPlaces.subList(Math.min(1, headPlaces.size()), headPlaces.size())) {
            refused = true;
            issues.add(new Issue(
                    place.sheet(),
                    place.row(),
                    place.column(),
                    place.header(),
                    place.value(),
                    Remark.error(
                            "household.two-heads", members.getFirst().name().written())));
        }
        if (group == null && groups.isKnown()) {
            refused = true;
            issues.add(at(Remark.error("group.missing", groups.examples())));
        }
        if (size > 0 && size != members.size() && !headsOnly) {
            issues.add(at(Remark.warning("household.size", String.valueOf(size), String.valueOf(members.size()))));
        }
        if (listed == null && (decision != null || decided != null)) {
            issues.add(at(Remark.warning("class.missing")));
        }
        RecognisedStatus status = listed == null ? null : new RecognisedStatus(listed, decision, decided);
        return new DraftHousehold(
                new HouseholdEntry(code, group, address, phone, members, status, note), rows, refused);
    }

    private Issue at(Remark remark) {
        return new Issue(
                firstPlace.sheet(),
                firstPlace.row(),
                firstPlace.column(),
                firstPlace.header(),
                firstPlace.value(),
                remark);
    }

    private static PersonEntry asHead(PersonEntry person) {
        return new PersonEntry(
                person.name(),
                Relation.HEAD,
                person.sex(),
                person.birth(),
                person.identity(),
                person.ethnicGroup(),
                person.situation(),
                person.health(),
                person.note());
    }
}

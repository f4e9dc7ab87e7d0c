package vn.ansinh.office.registry.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.export.Layout;
import vn.ansinh.office.registry.intake.WardList;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.sheet.Draft;
import vn.ansinh.office.registry.sheet.DraftHousehold;
import vn.ansinh.office.registry.sheet.Issue;
import vn.ansinh.office.registry.sheet.Mapping;
import vn.ansinh.office.registry.sheet.Mapping.Column;
import vn.ansinh.office.registry.sheet.Mapping.Confidence;
import vn.ansinh.office.registry.sheet.Mapping.Shape;
import vn.ansinh.office.registry.sheet.Meaning;
import vn.ansinh.office.registry.sheet.SheetPieces;

/** Makes a list of nothing but edited cells, as the intake takes it: whatever is not in it stays as it is. */
final class EditedList {
    private final Comparison comparison;
    private final Map<Meaning, Integer> columns;
    private final SheetPieces pieces;
    private final LocalDate day;
    private final Map<Integer, UUID> people = new HashMap<>();

    EditedList(Comparison comparison, Map<Meaning, Integer> columns, LocalDate day) {
        this.comparison = comparison;
        this.columns = columns;
        this.pieces = new SheetPieces(Layout.SHEET, day);
        this.day = day;
    }

    /** What there is to say about the edited cells, once the list was made. */
    List<Issue> issues() {
        return pieces.issues();
    }

    WardList of(List<Edit> edits, String fileName, String hash) {
        Map<String, List<Edit>> byHousehold = new LinkedHashMap<>();
        edits.forEach(edit -> byHousehold
                .computeIfAbsent(edit.code(), any -> new ArrayList<>())
                .add(edit));
        List<DraftHousehold> households = new ArrayList<>();
        byHousehold.forEach((code, of) -> {
            DraftHousehold household = household(code, of);
            if (household != null) {
                households.add(household);
            }
        });
        Mapping mapping = new Mapping(
                0,
                1,
                2,
                Shape.PERSON_ROWS,
                columns.entrySet().stream()
                        .map(each ->
                                new Column(each.getValue(), each.getKey().header(), each.getKey(), 0, Confidence.SURE))
                        .toList());
        int rows = households.stream()
                .mapToInt(household -> household.rows().size())
                .sum();
        return new WardList(
                fileName,
                hash,
                Layout.SHEET,
                day,
                new Draft(mapping, households, List.of(), Map.of(), rows, 0),
                people);
    }

    /** A name that was not edited is no edit of anything: brackets and years in it stay where they are. */
    private static PersonEntry only(Set<Meaning> edited, PersonEntry read, PersonEntry known) {
        return new PersonEntry(
                edited.contains(Meaning.NAME) ? read.name() : known.name(),
                edited.contains(Meaning.RELATION) ? read.relation() : null,
                read.sex(),
                edited.contains(Meaning.BIRTH) ? read.birth() : null,
                read.identity(),
                read.ethnicGroup(),
                read.situation(),
                read.health(),
                read.note());
    }

    /** Null where a cell cannot be read: then the issues say so. */
    private @Nullable DraftHousehold household(String code, List<Edit> edits) {
        Map<UUID, Map<Meaning, String>> byPerson = new LinkedHashMap<>();
        Map<UUID, Integer> rows = new LinkedHashMap<>();
        Map<Meaning, String> ofHousehold = new EnumMap<>(Meaning.class);
        ofHousehold.put(Meaning.HOUSEHOLD_CODE, code);
        for (Edit edit : edits) {
            rows.putIfAbsent(edit.person(), edit.row());
            Map<Meaning, String> ofPerson =
                    byPerson.computeIfAbsent(edit.person(), any -> new EnumMap<>(Meaning.class));
            (Layout.isOfHousehold(edit.meaning()) ? ofHousehold : ofPerson).put(edit.meaning(), edit.given());
        }
        HouseholdEntry head = pieces.household(edits.getFirst().row(), ofHousehold, columns);
        List<PersonEntry> members = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Map.Entry<UUID, Map<Meaning, String>> each : byPerson.entrySet()) {
            int row = Objects.requireNonNull(rows.get(each.getKey()));
            PersonEntry known = Objects.requireNonNull(comparison.people().get(each.getKey()));
            Set<Meaning> edited = Set.copyOf(each.getValue().keySet());
            each.getValue().putIfAbsent(Meaning.NAME, known.name().written());
            PersonEntry member = pieces.person(row, each.getValue(), columns);
            if (member == null) {
                return null;
            }
            members.add(only(edited, member, known));
            places.add(row);
            people.put(row, each.getKey());
        }
        return head == null
                ? null
                : new DraftHousehold(
                        new HouseholdEntry(code, null, head.address(), head.phone(), members, null, head.note()),
                        places,
                        false);
    }
}

package vn.ansinh.office.registry.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.export.ExportColumns;
import vn.ansinh.office.registry.export.ExportQuestion;
import vn.ansinh.office.registry.export.Layout;
import vn.ansinh.office.registry.export.Listed;
import vn.ansinh.office.registry.export.RegisterEntries;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.sheet.Meaning;
import vn.ansinh.office.registry.sheet.SheetValues;

/** Finds which cells of a list were edited, by three values: when it went out, in the list now, in the register now. */
@Component
class Comparing {
    private final RegisterEntries entries;
    private final Today today;

    Comparing(RegisterEntries entries, Today today) {
        this.entries = entries;
        this.today = today;
    }

    /** Called in a transaction, as somebody who may export the register. */
    Comparison compare(GivenBack list) {
        Set<UUID> asked = list.rows().stream().map(GivenBack.Row::person).collect(Collectors.toSet());
        Map<UUID, PersonEntry> people = new HashMap<>();
        Map<UUID, String> codes = new HashMap<>();
        Map<String, HouseholdEntry> households = new HashMap<>();
        for (Listed household : entries.listed(new ExportQuestion(Optional.empty(), today.date(), true))) {
            HouseholdEntry entry = household.entry();
            String code = SheetValues.of(entry, Meaning.HOUSEHOLD_CODE);
            for (int at = 0; at < household.people().size(); at++) {
                UUID person = household.people().get(at);
                if (asked.contains(person)) {
                    households.put(code, entry);
                    people.put(person, entry.members().get(at));
                    codes.put(person, code);
                }
            }
        }
        Map<String, Edit> edits = new LinkedHashMap<>();
        Set<String> contradicted = new HashSet<>();
        List<GivenBack.Problem> problems = new ArrayList<>(list.problems());
        for (GivenBack.Row row : list.rows()) {
            PersonEntry person = people.get(row.person());
            String code = codes.get(row.person());
            if (person == null || code == null) {
                problems.add(new GivenBack.Problem(row.number(), "", Said.of("update.problem.gone")));
                continue;
            }
            HouseholdEntry household = households.get(code);
            row.given().forEach((meaning, given) -> {
                String stood = row.known().get(meaning);
                if (stood != null && household != null && !given.equals(stood)) {
                    String now = Vietnamese.clean(
                            Layout.isOfHousehold(meaning)
                                    ? SheetValues.of(household, meaning)
                                    : SheetValues.of(person, meaning));
                    Edit edit = new Edit(
                            row.number(), row.person(), code, person.name().written(), meaning, stood, now, given);
                    edited(edit, edits, contradicted, problems);
                }
            });
        }
        edits.keySet().removeAll(contradicted);
        return new Comparison(List.copyOf(edits.values()), problems, people, households, list.read());
    }

    /** An edit of the household stands in the row of each member: the same is one edit; of a contradiction neither is taken. */
    private static void edited(
            Edit edit, Map<String, Edit> edits, Set<String> contradicted, List<GivenBack.Problem> problems) {
        String refusal = refusal(edit);
        if (!refusal.isEmpty()) {
            problems.add(new GivenBack.Problem(
                    edit.row(), edit.meaning().header(), Said.of(refusal, edit.stood(), edit.given())));
            return;
        }
        if (edit.given().equals(edit.now())) {
            return;
        }
        String key = Layout.isOfHousehold(edit.meaning()) ? edit.code() + edit.meaning() : edit.key();
        Edit before = edits.putIfAbsent(key, edit);
        if (before != null && !before.given().equals(edit.given())) {
            contradicted.add(key);
            problems.add(new GivenBack.Problem(
                    edit.row(),
                    edit.meaning().header(),
                    Said.of("update.problem.contradicts", before.given(), edit.given())));
        }
    }

    /** A list takes a new number in the column of old ones for what it is; where one is known already it would be lost. */
    private static boolean isOfOtherColumn(Edit edit) {
        return CitizenId.parse(edit.given())
                .asOptional()
                .filter(number -> number.isOld() != (edit.meaning() == Meaning.OLD_ID))
                .isPresent();
    }

    /** However it is written: {@code CH} and {@code chủ hộ} too. */
    private static boolean isHead(String relation) {
        return Relation.parse(relation)
                .asOptional()
                .filter(Relation.HEAD::equals)
                .isPresent();
    }

    private static String refusal(Edit edit) {
        boolean isNumber = edit.meaning() == Meaning.CITIZEN_ID || edit.meaning() == Meaning.OLD_ID;
        if (edit.meaning() == Meaning.HOUSEHOLD_CODE) {
            return "update.problem.household";
        }
        if (Layout.FIXED.contains(edit.meaning())) {
            return "update.problem.fixed";
        }
        if (edit.given().isEmpty()) {
            return "update.problem.emptied";
        }
        if (isNumber && !edit.now().isEmpty() && !edit.now().equals(edit.given())) {
            return "update.problem.number";
        }
        if (isNumber && isOfOtherColumn(edit)) {
            return "update.problem.other-number";
        }
        boolean concernsHead = edit.meaning() == Meaning.RELATION && (isHead(edit.given()) || isHead(edit.now()));
        if (concernsHead) {
            return "update.problem.head";
        }
        return ExportColumns.maySee(edit.meaning()) ? "" : "update.problem.role";
    }
}

package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.people.Worded;

/** The values of a row by the names that statements give them. */
final class RowColumns {
    private RowColumns() {}

    static Map<String, ?> of(Row row) {
        return switch (row) {
            case Row.Household household ->
                Map.of(
                        "id", household.household(),
                        "code", household.code(),
                        "search", Vietnamese.fold(household.code()));
            case Row.Home home -> of(home);
            case Row.Person person -> of(person);
            case Row.Stay stay -> of(stay);
            case Row.IdNumber number -> of(number);
            case Row.Situated situated -> of(situated);
            case Row.Healthy healthy -> of(healthy);
            case Row.Spell spell -> of(spell);
        };
    }

    static Map<String, ?> of(Row.Stay stay) {
        Map<String, @Nullable Object> values = dated(stay.since(), stay.until());
        values.put("id", stay.person());
        values.put("household", stay.household());
        values.put("relation", stay.relation().code());
        return values;
    }

    static Map<String, ?> of(Row.Home home) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("household", home.household());
        values.put("since", home.since());
        values.put("until", home.until() == null ? null : home.until().toString());
        values.put("area", home.area());
        values.put("number", home.houseNumber());
        values.put("street", home.street());
        values.put("address", home.address());
        values.put("oldAddress", home.oldAddress());
        values.put("phone", home.phone());
        values.put("phoneOwner", home.phoneOwner());
        values.put("note", home.note());
        values.put("search", Vietnamese.fold(home.address() == null ? "" : home.address()));
        return values;
    }

    static Map<String, ?> of(Row.Person person) {
        PersonName name = new PersonName(person.name());
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", person.person());
        values.put("name", name.written());
        values.put("search", name.searchKey());
        values.put("sort", HexFormat.of().formatHex(name.sortKey()));
        values.put(
                "birth", person.birth() == null ? null : person.birth().date().toString());
        values.put(
                "precision",
                person.birth() == null ? null : person.birth().precision().code());
        values.put("sex", person.sex() == null ? null : person.sex().code());
        values.put("death", person.death() == null ? null : person.death().toString());
        values.put("tail", person.idTail());
        return values;
    }

    static Map<String, ?> of(Row.IdNumber number) {
        Map<String, @Nullable Object> values = dated(number.since(), number.until());
        values.put("id", number.person());
        values.put("kind", number.kind());
        values.put("number", number.digits());
        return values;
    }

    static Map<String, ?> of(Row.Situated row) {
        Situation situation = row.situation();
        Map<String, @Nullable Object> values = dated(row.since(), row.until());
        values.put("id", row.person());
        values.put("studying", code(situation.studyingAt()));
        values.put("certificate", code(situation.certificate()));
        values.put("work", code(situation.workStatus()));
        values.put("able", situation.ableToWork());
        values.put("occupation", situation.occupation());
        values.put("insured", situation.insured());
        values.put("payer", code(situation.insurancePayer()));
        values.put("allowance", situation.monthlyAllowance());
        values.put("allowanceKind", code(situation.allowanceKind()));
        values.put("internet", situation.usesInternet());
        values.put("merit", situation.merit());
        values.put("note", row.note());
        return values;
    }

    static Map<String, ?> of(Row.Healthy row) {
        Map<String, @Nullable Object> values = dated(row.since(), row.until());
        values.put("id", row.person());
        values.put("degree", code(row.health().disability()));
        values.put("kind", row.disabilityKind());
        values.put("illness", row.health().seriousIllness());
        return values;
    }

    static Map<String, ?> of(Row.Spell row) {
        Map<String, @Nullable Object> values = dated(row.since(), row.until());
        values.put("id", row.person());
        values.put("kind", row.kind().code());
        values.put("expected", row.expected() == null ? null : row.expected().toString());
        values.put("words", row.words());
        return values;
    }

    private static Map<String, @Nullable Object> dated(LocalDate since, @Nullable LocalDate until) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("since", since);
        values.put("until", until == null ? null : until.toString());
        return values;
    }

    private static @Nullable String code(@Nullable Worded answer) {
        return answer == null ? null : answer.code();
    }
}

package vn.ansinh.office.registry.export;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.registry.sheet.Meaning;
import vn.ansinh.office.registry.sheet.SheetValues;

/** Which columns a list can have, and who may see those with sensitive facts. */
public final class ExportColumns {
    private static final Map<Meaning, UseCase> NEEDS = new EnumMap<>(Map.of(
            Meaning.CITIZEN_ID, UseCase.SEE_IDENTITY,
            Meaning.OLD_ID, UseCase.SEE_IDENTITY,
            Meaning.ETHNIC_GROUP, UseCase.SEE_ORIGIN,
            Meaning.DISABILITY, UseCase.SEE_HEALTH,
            Meaning.SERIOUS_ILLNESS, UseCase.SEE_HEALTH,
            Meaning.NOTE, UseCase.SEE_HEALTH));

    private ExportColumns() {}

    /** All that the acting person may have in a list, in order. */
    public static List<Meaning> offered() {
        return Stream.concat(SheetValues.HOUSEHOLD.stream(), SheetValues.PERSON.stream())
                .filter(ExportColumns::maySee)
                .toList();
    }

    /** Those of the wanted columns that are offered, in order. */
    public static List<Meaning> offered(Collection<String> wanted) {
        return offered().stream().filter(each -> wanted.contains(each.name())).toList();
    }

    /** Which use case a column needs beside exporting. */
    public static Optional<UseCase> needs(Meaning meaning) {
        return Optional.ofNullable(NEEDS.get(meaning));
    }

    /** Whether the acting person may see the facts of a column. */
    public static boolean maySee(Meaning meaning) {
        return needs(meaning)
                .map(useCase -> Acting.current()
                        .map(who -> Access.allows(Role.of(who.role()), useCase))
                        .orElse(false))
                .orElse(true);
    }
}

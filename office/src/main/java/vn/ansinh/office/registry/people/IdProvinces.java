package vn.ansinh.office.registry.people;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The provinces of birth registration in the first three digits of an identity number. */
final class IdProvinces {
    private static final Map<String, String> NAMES = ListFile.read("id-provinces.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private IdProvinces() {}

    static boolean isKnown(String code) {
        return NAMES.containsKey(code);
    }

    static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }
}

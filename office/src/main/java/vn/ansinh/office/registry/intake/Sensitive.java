package vn.ansinh.office.registry.intake;

import java.util.Set;

/** The facts whose values stand only in tables of their own, never in events. */
final class Sensitive {
    private static final Set<String> FIELDS =
            Set.of("disability", "serious-illness", "ethnic-group", "citizen-id", "old-id", "note");

    private Sensitive() {}

    static boolean isSensitive(String field) {
        return FIELDS.contains(field);
    }
}

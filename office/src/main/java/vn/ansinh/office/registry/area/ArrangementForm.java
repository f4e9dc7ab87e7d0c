package vn.ansinh.office.registry.area;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Shell;

/** The form of a change of groups: what was typed, and what stands against it. It travels whole; nothing waits on the server. */
public record ArrangementForm(Arrangement.Kind kind, Map<String, List<String>> typed, Faults faults) {
    private static final List<String> NOT_SENT = List.of("step", "token", "_csrf");

    public ArrangementForm {
        Map<String, List<String>> copy = new TreeMap<>();
        typed.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        typed = java.util.Collections.unmodifiableMap(copy);
    }

    static ArrangementForm blank(Arrangement.Kind kind, String area) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("id", List.of(Ids.next().toString()));
        if (!area.isEmpty()) {
            typed.put("area", List.of(area));
        }
        return new ArrangementForm(kind, typed, Faults.NONE);
    }

    ArrangementForm with(Faults found) {
        return new ArrangementForm(kind, typed, found);
    }

    /** What was typed; empty where nothing was. */
    public String value(String field) {
        List<String> values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : plain(values.getFirst());
    }

    /** Without blanks around it, and without what no keyboard writes. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    public String value(String field, String otherwise) {
        return typed.containsKey(field) ? value(field) : otherwise;
    }

    public boolean has(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    Optional<UUID> id(String field) {
        return id(Optional.of(value(field)));
    }

    List<UUID> ids(String field) {
        return values(field).stream()
                .flatMap(value -> id(Optional.of(value)).stream())
                .distinct()
                .toList();
    }

    private static Optional<UUID> id(Optional<String> text) {
        return text.filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }

    /** The id of the n-th new group: the same each time the form is sent. */
    UUID opened(int number) {
        return UUID.nameUUIDFromBytes((value("id") + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable String fault(Shell shell, String field) {
        return faults.at(field, shell);
    }

    /** Everything typed, to travel on. */
    public List<Map.Entry<String, String>> sent() {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        typed.forEach((field, values) -> {
            if (!NOT_SENT.contains(field)) {
                values.forEach(value -> sent.add(Map.entry(field, value)));
            }
        });
        return sent;
    }
}

package vn.ansinh.office.registry.event.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.event.EventName;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.LifeEvent;

/** The form of an event: what was typed, and what stands against it. It travels whole; nothing waits on the server. */
public record EventForm(LifeEvent.Kind kind, Map<String, List<String>> typed, List<Fault> faults) {
    /** People who come in at once; more come as a second event, or by a list. */
    static final int MOST_COMERS = 12;

    public EventForm {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        typed.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        typed = java.util.Collections.unmodifiableMap(copy);
        faults = List.copyOf(faults);
    }

    /** The same with what is wrong with it. */
    public EventForm with(List<Fault> found) {
        return new EventForm(kind, typed, found);
    }

    /** The same with one field typed anew. */
    public EventForm with(String field, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(typed);
        changed.put(field, List.of(value));
        return new EventForm(kind, changed, faults);
    }

    /** What was typed, without blanks around it; empty where nothing was. */
    public String value(String field) {
        List<String> values = values(field);
        return values.isEmpty() ? "" : plain(values.getFirst());
    }

    /** Without blanks around it, and without what no keyboard writes. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    public String value(String field, String otherwise) {
        return value(field).isEmpty() ? otherwise : value(field);
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /** How many people the form asks about. */
    public int rows() {
        String rows = value("rows");
        int typedRows = rows.matches("\\d{1,2}") ? Integer.parseInt(rows) : 1;
        return Math.clamp(typedRows, 1, MOST_COMERS);
    }

    public boolean mayAskMore() {
        return rows() < MOST_COMERS;
    }

    /** What is wrong with a field, in a sentence. */
    public @Nullable String fault(Shell shell, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(fault -> sentence(shell, fault))
                .orElse(null);
    }

    /** Every fault in a sentence, by its field. */
    public Map<String, String> sentences(Shell shell) {
        Map<String, String> sentences = new LinkedHashMap<>();
        faults.forEach(fault -> sentences.putIfAbsent(fault.field(), sentence(shell, fault)));
        return sentences;
    }

    static String sentence(Shell shell, Fault fault) {
        Object[] values = fault.values().stream()
                .map(value -> value instanceof EventName name ? shell.text(name.key()) : value)
                .toArray();
        return shell.text(fault.key(), values);
    }

    /** What a change says besides that it was made: nothing where it may be a number or a fact of health. */
    public static List<Trail.Field> plainFields(Trail.Entry entry) {
        String table = entry.table();
        boolean isPlain = !table.startsWith("registry.life_event")
                && !table.equals("registry.person_identity")
                && !table.equals("registry.person_health")
                && !table.equals("registry.person_private_spell")
                && !table.equals("registry.person_origin");
        return isPlain ? entry.fields() : List.of();
    }
}

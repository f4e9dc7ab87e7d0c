package vn.ansinh.office.law.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Shell;

/** The form by which days are entered: what was typed, and what is wrong with it. */
public record CalendarForm(String from, String to, CalendarDay.Kind kind, String name, Map<String, Fault> faults) {
    static final CalendarForm BLANK = new CalendarForm("", "", CalendarDay.Kind.OFF, "", Map.of());

    /** A sentence by its key, and what it names. */
    public record Fault(String key, List<Object> values) {
        Fault(String key, Object... values) {
            this(key, List.of(values));
        }
    }

    public CalendarForm {
        faults = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    CalendarForm with(Map<String, Fault> found) {
        return new CalendarForm(from, to, kind, name, found);
    }

    public @Nullable String fault(Shell shell, String field) {
        Fault fault = faults.get(field);
        return fault == null ? null : shell.text(fault.key(), fault.values().toArray());
    }

    /** Every fault in a sentence, by its field. */
    public Map<String, String> sentences(Shell shell) {
        Map<String, String> sentences = new LinkedHashMap<>();
        faults.forEach((field, fault) ->
                sentences.put(field, shell.text(fault.key(), fault.values().toArray())));
        return sentences;
    }
}

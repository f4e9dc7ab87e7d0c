package vn.ansinh.office.platform.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, by field, in the order in which it was found. */
public record Faults(Map<String, Said> byField) {
    public static final Faults NONE = new Faults(Map.of());

    public Faults {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** The sentence beside a field; null where nothing is wrong. */
    public @Nullable String at(String field, Shell shell) {
        Said fault = byField.get(field);
        return fault == null ? null : fault.in(shell);
    }

    /** Every fault in a sentence, for the head of the page. */
    public Map<String, String> sentences(Shell shell) {
        Map<String, String> sentences = new LinkedHashMap<>();
        byField.forEach((field, fault) -> sentences.put(field, fault.in(shell)));
        return sentences;
    }
}

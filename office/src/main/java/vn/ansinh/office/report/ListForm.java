package vn.ansinh.office.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Shell;

/** The form by which a list is chosen: what was asked, what is wrong with it, and the groups there are. */
public record ListForm(Map<String, String> asked, Map<String, String> faults, Map<String, String> groups) {

    public String value(String field, String otherwise) {
        return asked.getOrDefault(field, otherwise);
    }

    public @Nullable String fault(Shell shell, String field) {
        String key = faults.get(field);
        return key == null ? null : shell.text(key);
    }

    public Map<String, String> sentences(Shell shell) {
        Map<String, String> sentences = new LinkedHashMap<>();
        faults.forEach((field, key) -> sentences.put(field, shell.text(key)));
        return sentences;
    }

    public Map<String, String> scopes(Shell shell) {
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put("", shell.text("report.documents.scope.ward"));
        scopes.putAll(groups);
        return scopes;
    }

    /** Choices whose words stand under one key. */
    public Map<String, String> choices(Shell shell, String key, String... values) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String value : values) {
            choices.put(value, shell.text("report.documents." + key + (key.isEmpty() ? "" : ".") + value));
        }
        return choices;
    }
}

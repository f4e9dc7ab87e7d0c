package vn.ansinh.office.programme.livelihood;

import java.util.Arrays;
import java.util.Map;
import vn.ansinh.office.platform.web.Faults;

/** A form of this feature as typed, by field. */
public record ProjectTyped(Map<String, String> values, Faults faults) {
    public ProjectTyped {
        values = Map.copyOf(values);
    }

    public String at(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Whether anything is wrong in one of these fields, so that their form is to be shown open. */
    public boolean isWrong(String... fields) {
        return Arrays.stream(fields).anyMatch(faults.byField()::containsKey);
    }

    ProjectTyped with(Faults found) {
        return new ProjectTyped(values, found);
    }
}

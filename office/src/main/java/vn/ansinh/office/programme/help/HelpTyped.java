package vn.ansinh.office.programme.help;

import java.util.Map;
import vn.ansinh.office.platform.web.Faults;

/** A form of this feature as typed, by field. */
public record HelpTyped(Map<String, String> values, Faults faults) {
    public HelpTyped {
        values = Map.copyOf(values);
    }

    public String at(String field) {
        return values.getOrDefault(field, "");
    }
}

package vn.ansinh.office.platform.web;

import java.util.List;

/** A sentence by its key, and what it names. */
public record Said(String key, List<Object> values) {
    public Said {
        values = List.copyOf(values);
    }

    public static Said of(String key, Object... values) {
        return new Said(key, List.of(values));
    }

    /** In the language of the page. */
    public String in(Shell shell) {
        return shell.text(key, values.toArray());
    }
}

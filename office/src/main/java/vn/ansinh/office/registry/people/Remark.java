package vn.ansinh.office.registry.people;

import java.util.List;

/**
 * What there is to say about a typed value: a code and the arguments of its sentence.
 *
 * <p>The sentence stands in the words under {@link #key()}, and says what to type instead.
 */
public record Remark(Severity severity, String code, List<String> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark error(String code, String... arguments) {
        return new Remark(Severity.ERROR, code, List.of(arguments));
    }

    public static Remark warning(String code, String... arguments) {
        return new Remark(Severity.WARNING, code, List.of(arguments));
    }

    public static Remark changed(String code, String... arguments) {
        return new Remark(Severity.CHANGED, code, List.of(arguments));
    }

    /** The key of the sentence in the words. */
    public String key() {
        return "sheet." + code;
    }
}

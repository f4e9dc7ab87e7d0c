package vn.ansinh.office.report.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition as somebody asks it. In an address: {@code class:poor_near-poor}, {@code !merit:yes}.
 *
 * @param values the chosen ones, any of which will do, or all typed ones in order
 * @param isNot whether it must not be true
 */
public record Asked(String id, List<String> values, boolean isNot) {
    private static final String SEPARATOR = "_";
    private static final Pattern TEXT = Pattern.compile("(!?)([a-z0-9-]+)(?::(.*))?");

    public Asked {
        values = List.copyOf(values);
    }

    public static Asked of(String id, String... values) {
        return new Asked(id, List.of(values), false);
    }

    public String text() {
        return (isNot ? "!" : "") + id + (values.isEmpty() ? "" : ":" + String.join(SEPARATOR, values));
    }

    public static Optional<Asked> read(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String values = parts.group(3);
        return Optional.of(new Asked(
                parts.group(2),
                values == null || values.isEmpty() ? List.of() : List.of(values.split(SEPARATOR, -1)),
                !parts.group(1).isEmpty()));
    }
}

package vn.ansinh.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the case files of the tests. */
public final class Cases {
    private Cases() {}

    /** The cases of a file under {@code cases/poverty}. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> of(String name) {
        try (InputStream in = Cases.class.getResourceAsStream("/cases/poverty/" + name)) {
            Map<String, Object> file =
                    (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return (List<Map<String, Object>>) Objects.requireNonNull(file.get("cases"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Map<String, Object> one, String key) {
        return String.valueOf(one.get(key));
    }

    public static List<?> list(Map<String, Object> one, String key) {
        return (List<?>) Objects.requireNonNull(one.get(key), key);
    }

    public static long number(Map<String, Object> one, String key, long otherwise) {
        return one.get(key) instanceof Number number ? number.longValue() : otherwise;
    }
}

package vn.ansinh.office.programme.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.programme.writing.Part;

/** How reports are written down: keys in the order of the alphabet and no spaces, so that the same contents have the same hash. */
final class PeriodicJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final JsonMapper STRICT = JSON.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<List<PeriodicTable>> TABLES = new TypeReference<>() {};

    private PeriodicJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static String hash(Object value) {
        return Sha256.hex(write(value).getBytes(StandardCharsets.UTF_8));
    }

    static List<Part> parts(String text) {
        return JSON.readValue(text, PARTS);
    }

    static List<Figure> fields(String text) {
        return JSON.readValue(text, FIGURES);
    }

    static List<PeriodicTable> tables(String text) {
        return JSON.readValue(text, TABLES);
    }

    static PeriodicFile file(String text) {
        return STRICT.readValue(text, PeriodicFile.class);
    }
}

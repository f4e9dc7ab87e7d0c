package vn.ansinh.office.registry.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.platform.web.Said;

/** Reads boundaries from a file of GeoJSON (RFC 7946): a collection of features, each a polygon with a name. */
final class GeoJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_POINTS = 200_000;
    private static final int FEWEST_CORNERS = 4;
    private static final List<String> NAMES = List.of("name", "ten", "TEN", "Ten", "Name", "tên");

    private final List<Outline> outlines = new ArrayList<>();
    private final List<Said> faults = new ArrayList<>();
    private int points;

    private GeoJson() {}

    /** What a file says: outlines, or what is wrong with it. */
    record Found(List<Outline> outlines, List<Said> faults) {
        Found {
            outlines = List.copyOf(outlines);
            faults = List.copyOf(faults);
        }
    }

    static Found read(byte[] file) {
        GeoJson reading = new GeoJson();
        try {
            JsonNode root = JSON.readTree(file);
            if (root == null || !root.path("type").asString("").equals("FeatureCollection")) {
                return refused(Said.of("map.file.not-geojson"));
            }
            int number = 0;
            for (JsonNode feature : root.path("features")) {
                reading.feature(++number, feature);
            }
        } catch (JacksonException broken) {
            return refused(Said.of("map.file.not-geojson"));
        }
        if (reading.outlines.isEmpty() && reading.faults.isEmpty()) {
            return refused(Said.of("map.file.empty"));
        }
        return new Found(reading.outlines, reading.faults);
    }

    private static Found refused(Said why) {
        return new Found(List.of(), List.of(why));
    }

    private void feature(int number, JsonNode feature) {
        String name = NAMES.stream()
                .map(each -> feature.path("properties").path(each).asString(""))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        JsonNode geometry = feature.path("geometry");
        JsonNode coordinates = geometry.path("coordinates");
        if (name.isEmpty()) {
            faults.add(Said.of("map.file.no-name", number));
            return;
        }
        boolean isFine = switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                coordinates.size() > 0 && coordinates.valueStream().allMatch(this::polygon);
            default -> false;
        };
        if (!isFine) {
            faults.add(Said.of("map.file.no-polygon", number, name));
        } else if (points > MOST_POINTS) {
            faults.add(Said.of("map.file.too-many", MOST_POINTS));
        } else {
            outlines.add(new Outline(name, geometry.toString()));
        }
    }

    private boolean polygon(JsonNode rings) {
        return rings.isArray() && rings.size() > 0 && rings.valueStream().allMatch(this::ring);
    }

    /** Closed, with corners in Việt Nam; longitude comes first. */
    private boolean ring(JsonNode ring) {
        points += ring.size();
        return ring.size() >= FEWEST_CORNERS
                && ring.get(0).equals(ring.get(ring.size() - 1))
                && ring.valueStream().allMatch(GeoJson::isCorner);
    }

    private static boolean isCorner(JsonNode corner) {
        if (corner.size() < 2 || !corner.get(0).isNumber() || !corner.get(1).isNumber()) {
            return false;
        }
        BigDecimal longitude = corner.get(0).decimalValue();
        BigDecimal latitude = corner.get(1).decimalValue();
        return Point.parse(latitude.toPlainString() + " " + longitude.toPlainString())
                .isPresent();
    }
}

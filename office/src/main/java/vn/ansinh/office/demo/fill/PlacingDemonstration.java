package vn.ansinh.office.demo.fill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.demo.DemonstrationWard;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.map.Boundaries;
import vn.ansinh.office.registry.map.Locations;
import vn.ansinh.office.registry.map.Point;

/**
 * Puts the demonstration on the map, once: 24 invented blocks in six columns where the ward lies, nine in ten households
 * somewhere in the block of their group. No line of it is a real boundary and no point a real house.
 */
@Component
class PlacingDemonstration {
    private static final double SOUTH = 12.200;
    private static final double WEST = 109.170;
    private static final double HEIGHT = 0.006;
    private static final double WIDTH = 0.0045;
    private static final int COLUMNS = 6;
    private static final double SHARE = 0.9;

    private final Boundaries boundaries;
    private final Locations locations;
    private final Register register;
    private final TransactionTemplate transactions;

    PlacingDemonstration(
            Boundaries boundaries, Locations locations, Register register, TransactionTemplate transactions) {
        this.boundaries = boundaries;
        this.locations = locations;
        this.register = register;
        this.transactions = transactions;
    }

    void place(DemonstrationFounding founding, LocalDate day) {
        Acting.as(founding.officer(), "PLACE_HOUSEHOLD", () -> {
            transactions.executeWithoutResult(status -> {
                if (!locations.areAny()) {
                    place(day);
                }
            });
            return null;
        });
    }

    private void place(LocalDate day) {
        SplittableRandom dice = new SplittableRandom(DemonstrationWard.SEED);
        Map<UUID, String> shapes = new LinkedHashMap<>();
        Map<UUID, Integer> blocks = new HashMap<>();
        List<Area> areas = register.areas(day);
        for (int at = 0; at < areas.size(); at++) {
            blocks.put(areas.get(at).id(), at);
            shapes.put(areas.get(at).id(), block(at));
        }
        boundaries.enter(shapes, "minh-hoa.geojson");
        Map<UUID, Point> points = new LinkedHashMap<>();
        locations.unplaced(day).forEach((household, area) -> {
            Integer block = blocks.get(area);
            if (block != null && dice.nextDouble() < SHARE) {
                points.put(household, in(block, dice));
            }
        });
        locations.placeAll(points);
    }

    private static double south(int block) {
        int row = block / COLUMNS;
        return SOUTH + row * HEIGHT;
    }

    private static double west(int block) {
        return WEST + (block % COLUMNS) * WIDTH;
    }

    private static Point in(int block, SplittableRandom dice) {
        return new Point(
                BigDecimal.valueOf(south(block) + HEIGHT * dice.nextDouble(0.06, 0.94)),
                BigDecimal.valueOf(west(block) + WIDTH * dice.nextDouble(0.06, 0.94)));
    }

    private static String block(int at) {
        double north = south(at) + HEIGHT;
        double east = west(at) + WIDTH;
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.6f,%2$.6f],[%3$.6f,%2$.6f],[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%2$.6f]]]}",
                west(at),
                south(at),
                east,
                north);
    }
}

package vn.ansinh.office.registry.map;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.registry.Area;

/**
 * The page of the map.
 *
 * @param placed how many households of each group have a place
 * @param outlines how many groups have a boundary
 * @param tiles where pictures below the map come from; empty without a server for them
 */
public record MapView(
        List<Area> areas,
        Map<UUID, Long> placed,
        int outlines,
        String group,
        boolean listed,
        String tiles,
        String tilesBy) {
    public MapView {
        areas = List.copyOf(areas);
        placed = Map.copyOf(placed);
    }

    public long placedIn(Area area) {
        return placed.getOrDefault(area.id(), 0L);
    }

    public long all() {
        return placed.values().stream().mapToLong(Long::longValue).sum();
    }
}

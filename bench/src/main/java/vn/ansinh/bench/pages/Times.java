package vn.ansinh.bench.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long each page took, by its kind. Safe for many threads. */
final class Times {
    private final Map<Kind, List<Long>> nanos = new EnumMap<>(Kind.class);

    synchronized void add(Kind kind, long took) {
        nanos.computeIfAbsent(kind, any -> new ArrayList<>()).add(took);
    }

    synchronized int count() {
        return nanos.values().stream().mapToInt(List::size).sum();
    }

    synchronized int count(Kind kind) {
        return nanos.getOrDefault(kind, List.of()).size();
    }

    /** Milliseconds within which this share of the pages came; empty where none of the kind was asked for. */
    synchronized Optional<Double> within(Kind kind, double share) {
        List<Long> sorted =
                nanos.getOrDefault(kind, List.of()).stream().sorted().toList();
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(Math.max(0, place)) / 1e6);
    }

    /** The slowest kind's 99th percentile in milliseconds. */
    double worst() {
        double worst = 0;
        for (Kind kind : Kind.values()) {
            worst = Math.max(worst, within(kind, 0.99).orElse(0.0));
        }
        return worst;
    }
}

package vn.ansinh.office.programme.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A household that may fall back.
 *
 * @param reasons the heaviest first
 * @param visited the last visit, whoever came
 */
public record Watched(
        UUID household,
        String code,
        String head,
        UUID area,
        String areaName,
        String address,
        List<WatchReason> reasons,
        Optional<LocalDate> visited) {
    public Watched {
        reasons = List.copyOf(reasons);
    }

    public WatchRules.Level level() {
        return WatchRules.level(reasons);
    }

    /** Since when it is watched. */
    public LocalDate since() {
        return reasons.stream()
                .map(WatchReason::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether something happened after the last visit. */
    public boolean isUnvisited() {
        return reasons.stream()
                .filter(one -> !one.kind().isStanding())
                .anyMatch(one -> visited.map(day -> day.isBefore(one.since())).orElse(true));
    }

    boolean has(String kind) {
        return reasons.stream().anyMatch(one -> one.kind().code().equals(kind));
    }
}

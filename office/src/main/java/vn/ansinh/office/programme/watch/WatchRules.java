package vn.ansinh.office.programme.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which reasons count, and how loud they are together. */
public final class WatchRules {
    /** As much as one thing that happened to a household that stands near poverty. */
    private static final int HIGH = 3;

    private static final int RAISED = 2;

    private WatchRules() {}

    /** How soon somebody should go there. */
    public enum Level {
        HIGH,
        RAISED,
        QUIET;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The style of its badge. */
        public String badge() {
            return switch (this) {
                case HIGH -> "late";
                case RAISED -> "due";
                case QUIET -> "unchecked";
            };
        }
    }

    /** A mark by hand: on the list or off it. */
    record Mark(boolean isWatched, String kind, String reason, LocalDate day) {}

    /**
     * The reasons that count, the heaviest first and then the latest; none where the household is not watched.
     *
     * @param standing that it left the lists or stands near the line
     * @param happened what happened to it; counts from the day on which it began to stand so
     * @param mark the last mark by hand: off the list, all that was known by its day counts no more until something newer happens
     */
    static List<WatchReason> of(List<WatchReason> standing, List<WatchReason> happened, Optional<Mark> mark) {
        Optional<LocalDate> put = mark.filter(Mark::isWatched).map(Mark::day);
        Optional<LocalDate> off = mark.filter(one -> !one.isWatched()).map(Mark::day);
        Optional<LocalDate> from = standing.stream().map(WatchReason::since).min(Comparator.naturalOrder());
        List<WatchReason> events = happened.stream()
                .filter(one -> from.map(day -> !one.since().isBefore(day)).orElse(false)
                        || put.map(day -> !one.since().isBefore(day)).orElse(false))
                .filter(one -> off.map(day -> one.since().isAfter(day)).orElse(true))
                .toList();
        boolean isOff = off.isPresent() && events.isEmpty();
        if (isOff || (standing.isEmpty() && put.isEmpty())) {
            return List.of();
        }
        List<WatchReason> all = new ArrayList<>(standing);
        all.addAll(events);
        mark.filter(Mark::isWatched)
                .ifPresent(one -> all.add(WatchReason.of(WatchReason.Kind.BY_HAND, one.day(), one.reason())));
        all.sort(Comparator.comparingInt((WatchReason one) -> -one.kind().weight())
                .thenComparing(WatchReason::since, Comparator.reverseOrder())
                .thenComparing(WatchReason::kind));
        return all;
    }

    /** By the sum of the weights; several events of one kind count each. */
    static Level level(List<WatchReason> reasons) {
        int sum = reasons.stream().mapToInt(one -> one.kind().weight()).sum();
        return sum >= HIGH ? Level.HIGH : sum >= RAISED ? Level.RAISED : Level.QUIET;
    }
}

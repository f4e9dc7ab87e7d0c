package vn.ansinh.office.programme.livelihood;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ansinh.office.programme.MoneySource;

/** Money by source: what is planned, was received and was spent, in dong. Entries that were taken back do not count. */
public record MoneySums(Map<MoneySource, Line> bySource) {
    /** Of one source, or of all. */
    public record Line(long planned, long received, long spent) {
        static final Line NOTHING = new Line(0, 0, 0);

        Line plus(Line other) {
            return new Line(
                    Math.addExact(planned, other.planned),
                    Math.addExact(received, other.received),
                    Math.addExact(spent, other.spent));
        }

        /** What is left of what was received; less than nothing when more was spent. */
        public long left() {
            return received - spent;
        }

        public boolean isOver() {
            return spent > received;
        }

        public boolean isNothing() {
            return equals(NOTHING);
        }

        static Line of(MoneyEntry entry) {
            return switch (entry.kind()) {
                case PLANNED -> new Line(entry.amount(), 0, 0);
                case RECEIVED -> new Line(0, entry.amount(), 0);
                case SPENT -> new Line(0, 0, entry.amount());
            };
        }
    }

    public MoneySums {
        bySource = Map.copyOf(bySource);
    }

    static MoneySums of(Collection<MoneyEntry> entries) {
        Map<MoneySource, Line> sums = new EnumMap<>(MoneySource.class);
        entries.stream().filter(MoneyEntry::counts).forEach(one -> sums.merge(one.source(), Line.of(one), Line::plus));
        return new MoneySums(sums);
    }

    /** Of several projects together. */
    public static MoneySums together(Collection<MoneySums> several) {
        Map<MoneySource, Line> sums = new EnumMap<>(MoneySource.class);
        several.forEach(one -> one.bySource().forEach((source, line) -> sums.merge(source, line, Line::plus)));
        return new MoneySums(sums);
    }

    public Line at(MoneySource source) {
        return Objects.requireNonNullElse(bySource.get(source), Line.NOTHING);
    }

    public Line total() {
        return bySource.values().stream().reduce(Line.NOTHING, Line::plus);
    }

    /** The sources of which more was spent than received, in their order. */
    public List<MoneySource> over() {
        return bySource.entrySet().stream()
                .filter(one -> one.getValue().isOver())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}

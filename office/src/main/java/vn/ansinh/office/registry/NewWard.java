package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to found a ward: its names by date and its groups in order.
 *
 * @param names in order of time, each until the next one begins
 */
public record NewWard(List<Named> names, List<Group> groups) {
    /** The ward under one name from a day on. */
    public record Named(LocalDate from, WardName ward) {}

    /** A group, with the periods in which it was part of something. */
    public record Group(List<Period> periods) {
        public Group {
            periods = List.copyOf(periods);
        }
    }

    /**
     * A group under one name from a day on.
     *
     * @param partOf the ward or part of a ward; null means the ward itself
     */
    public record Period(
            LocalDate from,
            String name,
            Area.Kind kind,
            boolean isUrban,
            @Nullable String partOf) {}

    public NewWard {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A ward needs at least one name");
        }
    }

    /** The plain case: one name, and groups named {@code Tổ dân phố 1} to the last. */
    public static NewWard plain(LocalDate from, WardName ward, boolean isUrban, int groups) {
        Area.Kind kind = isUrban ? Area.Kind.GROUP : Area.Kind.HAMLET;
        String word = isUrban ? "Tổ dân phố " : "Thôn ";
        return new NewWard(
                List.of(new Named(from, ward)),
                java.util.stream.IntStream.rangeClosed(1, groups)
                        .mapToObj(number -> new Group(List.of(new Period(from, word + number, kind, isUrban, null))))
                        .toList());
    }
}

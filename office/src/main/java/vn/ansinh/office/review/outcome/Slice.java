package vn.ansinh.office.review.outcome;

import java.util.List;
import java.util.function.Predicate;

/** The part of an outcome that a row of a table is about: the ward, or a group. */
public record Slice(List<Family> families, List<Entry> poorFlow, List<Entry> nearPoorFlow) {
    public Slice {
        families = List.copyOf(families);
        poorFlow = List.copyOf(poorFlow);
        nearPoorFlow = List.copyOf(nearPoorFlow);
    }

    long households(Predicate<Family> which) {
        return families.stream().filter(which).count();
    }

    long people(Predicate<Family> which) {
        return families.stream().filter(which).mapToLong(Family::people).sum();
    }

    long flowed(Grade list, Column column, boolean isPeople) {
        return (list == Grade.POOR ? poorFlow : nearPoorFlow)
                .stream()
                        .filter(one -> one.column() == column)
                        .mapToLong(isPeople ? Entry::people : Entry::households)
                        .sum();
    }
}

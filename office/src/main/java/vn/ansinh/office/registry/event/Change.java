package vn.ansinh.office.registry.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event does to one row; null before is a new row, null after one that was never true for a day. */
public record Change(@Nullable Row before, @Nullable Row after) {
    /** The row before, or after where there was none. */
    public Row row() {
        return Optional.ofNullable(before).or(() -> Optional.ofNullable(after)).orElseThrow();
    }

    Change inverse() {
        return new Change(after, before);
    }

    /** In the order in which the rows were first written. */
    static List<Change> between(Map<Row.Key, Row> before, Map<Row.Key, Row> after) {
        List<Change> changes = new ArrayList<>();
        before.forEach((key, row) -> {
            Row now = after.get(key);
            if (!row.equals(now)) {
                changes.add(new Change(row, now));
            }
        });
        after.forEach((key, row) -> {
            if (!before.containsKey(key)) {
                changes.add(new Change(null, row));
            }
        });
        return List.copyOf(changes);
    }
}

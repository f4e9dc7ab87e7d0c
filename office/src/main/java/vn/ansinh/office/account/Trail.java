package vn.ansinh.office.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.office.platform.web.PageToken;

/**
 * A page of changes, the latest first.
 *
 * @param next where the page after begins; empty on the last one
 */
public record Trail(List<Entry> entries, Optional<PageToken> next) {
    public Trail {
        entries = List.copyOf(entries);
    }

    /** The changes of each deed together, in their order. */
    public List<List<Entry>> deeds() {
        return List.copyOf(entries.stream()
                .collect(Collectors.groupingBy(Entry::deed, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /**
     * One change of one row.
     *
     * @param deed the place of its deed in the chain of the ward
     * @param number the place of the change within the deed
     * @param person the full name; empty when the program itself did it
     * @param key the columns by which the row is found, with their values
     */
    public record Entry(
            long deed,
            long number,
            Instant at,
            String person,
            String role,
            String why,
            String table,
            Kind kind,
            Map<String, String> key,
            List<Field> fields) {
        public Entry {
            key = Map.copyOf(key);
            fields = List.copyOf(fields);
        }
    }

    /** One value before and after; empty where there was none. */
    public record Field(String column, String before, String after) {}

    /** What happened to the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /** What stood in it was deleted when its period of keeping was over. */
        EMPTIED
    }
}

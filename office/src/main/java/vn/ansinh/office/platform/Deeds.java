package vn.ansinh.office.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deeds of the ward's audit trail: each change of its data is in one, numbered in the order of their commits. */
@Component
public class Deeds {
    private final JdbcClient sql;

    Deeds(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The number of the last deed that changed anything in these schemas; while it stands, their data of the ward is the
     * same. 0 before the first.
     */
    @Transactional(readOnly = true)
    public long latest(Collection<String> schemas) {
        return sql.sql("select coalesce(max(seq), 0) from platform.latest_change where schema_name = any (:schemas)")
                .param("schemas", schemas.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /**
     * What the deeds after this one changed in these schemas; empty when it is more than so many rows.
     *
     * @param deed as {@link #latest} told it
     */
    @Transactional(readOnly = true)
    public Optional<Touched> after(long deed, Collection<String> schemas, int most) {
        Map<String, Set<UUID>> touched = new HashMap<>();
        boolean[] isTooMuch = {false};
        sql.sql("select t.changes, t.table_name, t.touched from platform.touched_after(:deed, :schemas, :most) t")
                .param("deed", deed)
                .param("schemas", schemas.toArray(String[]::new))
                .param("most", most)
                .query(row -> {
                    isTooMuch[0] |= row.getLong("changes") > most;
                    Set<UUID> ids = touched.computeIfAbsent(row.getString("table_name"), table -> new HashSet<>());
                    Optional.ofNullable(row.getObject("touched", UUID.class)).ifPresent(ids::add);
                });
        return isTooMuch[0] ? Optional.empty() : Optional.of(new Touched(touched));
    }

    /**
     * Rows that were changed.
     *
     * @param byTable by the name of a table with its schema, every identifier that stands in its changed rows
     */
    public record Touched(Map<String, Set<UUID>> byTable) {
        public Touched {
            byTable = Map.copyOf(byTable);
        }

        public Set<UUID> ids() {
            return byTable.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        }

        public Set<UUID> of(String table) {
            return byTable.getOrDefault(table, Set.of());
        }

        public boolean isIn(Collection<String> tables) {
            return tables.stream().anyMatch(byTable::containsKey);
        }
    }
}

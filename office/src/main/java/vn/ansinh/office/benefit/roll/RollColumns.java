package vn.ansinh.office.benefit.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The columns of spreadsheets as whoever gets them wants them, remembered by kind. */
@Component
public class RollColumns {
    private final JdbcClient sql;

    RollColumns(JdbcClient sql) {
        this.sql = sql;
    }

    /** A column under its head; an empty head is the usual one. */
    public record Headed(RollColumn column, String head) {}

    @Transactional(readOnly = true)
    List<Headed> of(RollKind kind) {
        return sql.sql(
                        "select c.keys, c.heads from roll.columns c where c.kind = :kind order by c.recorded_at desc, c.columns_id desc limit 1")
                .param("kind", kind.code())
                .query((row, n) -> headed((String[]) row.getArray("keys").getArray(), (String[])
                        row.getArray("heads").getArray()))
                .optional()
                .orElseGet(() -> RollColumn.usual(kind).stream()
                        .map(one -> new Headed(one, ""))
                        .toList());
    }

    private static List<Headed> headed(String[] keys, String[] heads) {
        List<Headed> all = new ArrayList<>();
        for (int at = 0; at < keys.length; at++) {
            Optional<RollColumn> column = RollColumn.ofCode(keys[at]);
            if (column.isPresent()) {
                all.add(new Headed(column.get(), heads[at]));
            }
        }
        return all;
    }

    @Transactional
    void keep(UUID id, RollKind kind, List<Headed> columns) {
        sql.sql("""
                insert into roll.columns (ward_id, columns_id, kind, keys, heads, recorded_by)
                values (platform.ward(), :id, :kind, :keys::text[], :heads::text[], platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("kind", kind.code())
                .param("keys", columns.stream().map(one -> one.column().code()).toArray(String[]::new))
                .param("heads", columns.stream().map(Headed::head).toArray(String[]::new))
                .update();
    }
}

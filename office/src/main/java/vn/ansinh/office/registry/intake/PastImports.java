package vn.ansinh.office.registry.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Colleagues;

/** The imports that took place in the ward, the latest first. */
@Component
@Transactional(readOnly = true)
public class PastImports {
    private static final String SELECT = """
            select import_run_id, file_name, as_of, rows_new, rows_changed, rows_same, rows_refused, imported_by, imported_at,
                coalesce((report ->> 'newHouseholds')::int, 0) as households,
                coalesce((report ->> 'newPeople')::int, 0) as people,
                coalesce((report ->> 'changedFacts')::int, 0) as facts,
                coalesce((report ->> 'statuses')::int, 0) as statuses
            from registry.import_run
            """;

    private final JdbcClient sql;
    private final Colleagues colleagues;

    PastImports(JdbcClient sql, Colleagues colleagues) {
        this.sql = sql;
        this.colleagues = colleagues;
    }

    public List<PastImport> latest(int limit) {
        Map<UUID, String> names = colleagues.names();
        return sql.sql(SELECT + " order by imported_at desc, import_run_id desc limit :limit")
                .param("limit", limit)
                .query((row, n) -> past(row, names))
                .list();
    }

    public Optional<PastImport> find(UUID run) {
        Map<UUID, String> names = colleagues.names();
        return sql.sql(SELECT + " where import_run_id = :run")
                .param("run", run)
                .query((row, n) -> past(row, names))
                .optional();
    }

    /** The last time that a file with these very bytes came in. */
    public Optional<PastImport> ofFile(String hash) {
        Map<UUID, String> names = colleagues.names();
        return sql.sql(SELECT + " where file_hash = :hash order by imported_at desc limit 1")
                .param("hash", hash)
                .query((row, n) -> past(row, names))
                .optional();
    }

    /** Whether a file of this name came in, whatever became of its rows. */
    public boolean have(String fileName) {
        return sql.sql("select exists (select 1 from registry.import_run where file_name = :name)")
                .param("name", fileName)
                .query(Boolean.class)
                .single();
    }

    private static PastImport past(ResultSet row, Map<UUID, String> names) throws SQLException {
        return new PastImport(
                row.getObject("import_run_id", UUID.class),
                row.getString("file_name"),
                row.getDate("as_of").toLocalDate(),
                new RowCounts(
                        row.getInt("rows_new"),
                        row.getInt("rows_changed"),
                        row.getInt("rows_same"),
                        row.getInt("rows_refused")),
                row.getInt("households"),
                row.getInt("people"),
                row.getInt("facts"),
                row.getInt("statuses"),
                names.getOrDefault(row.getObject("imported_by", UUID.class), ""),
                row.getTimestamp("imported_at").toInstant());
    }
}

package vn.ansinh.office.registry.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.sheet.Meaning;

/** The saved columns of lists: one's own and the shared ones. */
@Repository
class ExportViews {
    private final JdbcClient sql;

    ExportViews(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that come with the product, then the saved ones by name. */
    List<ExportView> all() {
        return Stream.concat(ExportView.GIVEN.stream(), saved().stream()).toList();
    }

    Optional<ExportView> find(String id) {
        return all().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    private List<ExportView> saved() {
        return sql.sql("""
                select v.*, v.made_by = platform.app_user() as own from registry.export_views v
                where v.removed_at is null order by lower(v.name), v.view_id
                """).query((row, n) -> view(row)).list();
    }

    UUID save(String name, List<Meaning> columns, String shape, boolean onlyListed, boolean isShared) {
        UUID id = Ids.next();
        sql.sql("""
                insert into registry.export_views (ward_id, view_id, name, columns, shape, only_listed, shared, made_by)
                values (platform.ward(), :id, :name, :columns, :shape, :listed, :shared, platform.app_user())
                """)
                .param("id", id)
                .param("name", name)
                .param("columns", columns.stream().map(Enum::name).toArray(String[]::new))
                .param("shape", shape)
                .param("listed", onlyListed)
                .param("shared", isShared)
                .update();
        return id;
    }

    /** Whether it was one's own to take away. */
    boolean remove(UUID id) {
        return sql.sql("""
                update registry.export_views set removed_at = platform.instant() where view_id = :id and removed_at is null
                """).param("id", id).update() == 1;
    }

    private static ExportView view(ResultSet row) throws SQLException {
        String[] columns = (String[]) row.getArray("columns").getArray();
        return new ExportView(
                row.getString("view_id"),
                row.getString("name"),
                Arrays.stream(Meaning.values())
                        .filter(each -> List.of(columns).contains(each.name()))
                        .toList(),
                row.getString("shape"),
                row.getBoolean("only_listed"),
                row.getBoolean("shared"),
                row.getBoolean("own"));
    }
}

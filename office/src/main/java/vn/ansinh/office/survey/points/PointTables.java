package vn.ansinh.office.survey.points;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of points that the ward entered. Only ever added to. */
@Component
public class PointTables {
    private final JdbcClient sql;
    private final JsonMapper json;

    PointTables(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The latest first day first; of the same day the one entered last. */
    @Transactional(readOnly = true)
    public List<PointTable> all() {
        return sql.sql("""
                select t.*, coalesce(a.full_name, '') as entered_name from survey.point_table t
                left join account.user_account a on a.ward_id = t.ward_id and a.user_id = t.entered_by
                order by t.valid_from desc, t.entered_at desc, t.table_id desc
                """).query((row, n) -> table(row)).list();
    }

    @Transactional(readOnly = true)
    public Optional<PointTable> find(UUID id) {
        return all().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** The table by which a household in such an area is scored on a day; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<PointTable> on(PointTable.Kind kind, String areaKind, LocalDate day) {
        return all().stream()
                .filter(table -> table.kind() == kind && table.serves(areaKind))
                .filter(table -> !table.from().isAfter(day))
                .findFirst()
                .filter(table -> !table.isEnd());
    }

    /** What {@link Marks#stored} wrote; empty where the table is not there. */
    @Transactional(readOnly = true)
    public Optional<Marks> marks(String stored) {
        int end = stored.indexOf(' ');
        String id = end < 0 ? stored : stored.substring(0, end);
        String written = end < 0 ? "" : stored.substring(end + 1);
        return all().stream()
                .filter(table -> table.id().toString().equals(id))
                .findFirst()
                .map(table -> Marks.read(table, written));
    }

    void add(PointTable table) {
        sql.sql("""
                insert into survey.point_table (ward_id, table_id, kind, area_kind, valid_from, source, ends_from, questions, entered_by)
                values (platform.ward(), :id, :kind, :area, :from, :source, :ends, :questions::jsonb, platform.app_user())
                on conflict (ward_id, table_id) do nothing
                """)
                .param("id", table.id())
                .param("kind", table.kind().code())
                .param("area", table.area().orElse(null))
                .param("from", table.from())
                .param("source", table.source())
                .param("ends", table.endsFrom().orElse(null))
                .param("questions", json.writeValueAsString(table.questions()))
                .update();
    }

    private PointTable table(ResultSet row) throws SQLException {
        return new PointTable(
                row.getObject("table_id", UUID.class),
                PointTable.Kind.ofCode(row.getString("kind")).orElseThrow(),
                Optional.ofNullable(row.getString("area_kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                Optional.ofNullable(row.getObject("ends_from", Integer.class)),
                json.readValue(row.getString("questions"), new TypeReference<List<PointQuestion>>() {}),
                row.getString("entered_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}

package vn.ansinh.office.registry.area;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.registry.event.Paper;

/** The changes of groups that were recorded. Only ever added to. */
@Repository
class Arrangements {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();
    private static final String SELECT = """
            select c.*, u.change_id as undone_by, coalesce(a.full_name, '') as recorded_name
            from registry.area_change c
            left join registry.area_change u on u.ward_id = c.ward_id and u.undoes = c.change_id
            left join account.user_account a on a.ward_id = c.ward_id and a.user_id = c.recorded_by
            """;

    private final JdbcClient sql;

    Arrangements(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<GroupChange> all() {
        return sql.sql(SELECT + "order by c.seq desc")
                .query((row, n) -> change(row))
                .list();
    }

    Optional<GroupChange> find(UUID id) {
        return sql.sql(SELECT + "where c.change_id = :id")
                .param("id", id)
                .query((row, n) -> change(row))
                .optional();
    }

    /** Which group took in all of another one, as far as that still holds. */
    Map<UUID, UUID> successors() {
        Map<UUID, UUID> successors = new HashMap<>();
        for (GroupChange change : all()) {
            UUID into = change.into();
            if (into != null && !change.isUndo() && change.undoneBy().isEmpty()) {
                change.ended().forEach(ended -> successors.put(ended, into));
            }
        }
        return successors;
    }

    void add(GroupChange change) {
        sql.sql("""
                insert into registry.area_change (ward_id, change_id, kind, happened_on, paper_number, paper_issued, paper_issuer,
                    note, steps, opened, ended, into_area, households, undoes, recorded_by)
                values (platform.ward(), :id, :kind, :day, :number, :issued, :issuer, :note, :steps::jsonb, :opened::uuid[],
                    :ended::uuid[], :into, :households, :undoes, platform.app_user())
                """)
                .param("id", change.id())
                .param("kind", change.kind().code())
                .param("day", change.day())
                .param("number", change.paper().number())
                .param("issued", change.paper().issued(), Types.DATE)
                .param("issuer", change.paper().issuer())
                .param("note", change.note())
                .param("steps", JSON.writeValueAsString(change.steps()))
                .param("opened", change.opened().toArray(UUID[]::new))
                .param("ended", change.ended().toArray(UUID[]::new))
                .param("into", change.into(), Types.OTHER)
                .param("households", change.households())
                .param("undoes", change.undoes().orElse(null), Types.OTHER)
                .update();
    }

    private static GroupChange change(ResultSet row) throws SQLException {
        return new GroupChange(
                row.getObject("change_id", UUID.class),
                row.getLong("seq"),
                Arrangement.Kind.ofCode(row.getString("kind")).orElseThrow(),
                row.getObject("happened_on", LocalDate.class),
                new Paper(
                        row.getString("paper_number"),
                        row.getObject("paper_issued", LocalDate.class),
                        row.getString("paper_issuer")),
                row.getString("note"),
                JSON.readValue(row.getString("steps"), GroupChange.Steps.class),
                List.of((UUID[]) row.getArray("opened").getArray()),
                List.of((UUID[]) row.getArray("ended").getArray()),
                row.getObject("into_area", UUID.class),
                row.getInt("households"),
                Optional.ofNullable(row.getObject("undoes", UUID.class)),
                Optional.ofNullable(row.getObject("undone_by", UUID.class)),
                row.getString("recorded_name"),
                row.getTimestamp("recorded_at").toInstant());
    }
}

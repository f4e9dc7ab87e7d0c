package vn.ansinh.office.registry.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** The boundaries of groups, the latest of each. Only ever added to. */
@Component
public class Boundaries {
    private final JdbcClient sql;

    Boundaries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The shapes by group, as geometry of GeoJSON. */
    Map<UUID, String> latest() {
        Map<UUID, String> shapes = new LinkedHashMap<>();
        sql.sql("""
                select distinct on (b.area_id) b.area_id, b.shape::text as shape from registry.area_boundaries b
                order by b.area_id, b.entered_at desc, b.boundary_id desc
                """).query(row -> {
            shapes.put(row.getObject("area_id", UUID.class), row.getString("shape"));
        });
        return shapes;
    }

    /** The groups that have one. */
    public Set<UUID> drawn() {
        return latest().keySet();
    }

    /** New boundaries of these groups, from a file. */
    @Transactional
    public void enter(Map<UUID, String> shapes, String fileName) {
        shapes.forEach((area, shape) -> sql.sql("""
                        insert into registry.area_boundaries (ward_id, boundary_id, area_id, shape, file_name, entered_by)
                        values (platform.ward(), :id, :area, :shape::jsonb, :file, platform.app_user())
                        """)
                .param("id", Ids.next())
                .param("area", area)
                .param("shape", shape)
                .param("file", fileName)
                .update());
    }
}

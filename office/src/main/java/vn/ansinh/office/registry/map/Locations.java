package vn.ansinh.office.registry.map;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** Where households live; row security shows what the acting person may see. Only ever added to. */
@Component
public class Locations {
    private final JdbcClient sql;

    Locations(JdbcClient sql) {
        this.sql = sql;
    }

    /** A household with its place, as the map shows it. */
    record Placed(UUID household, String code, String head, UUID area, Point point) {}

    @Transactional(readOnly = true)
    public Optional<Located> of(UUID household) {
        return history(household).stream().findFirst();
    }

    /** Every place that was ever said of it, the latest first. */
    @Transactional(readOnly = true)
    public List<Located> history(UUID household) {
        return sql.sql("""
                select l.*, coalesce(u.full_name, '') as full_name from registry.locations l
                left join account.user_account u on u.ward_id = l.ward_id and u.user_id = l.placed_by
                where l.household_id = :household order by l.placed_at desc, l.location_id desc
                """)
                .param("household", household)
                .query((row, n) -> located(row))
                .list();
    }

    /** Every household of the day with its latest place, those of one group or of all. */
    List<Placed> placed(LocalDate day, Optional<UUID> group) {
        return sql.sql("""
                select h.household_id, h.code, h.head_name, h.area_id, l.latitude, l.longitude
                from registry.households_on(:day) h
                join (select distinct on (household_id) household_id, latitude, longitude from registry.locations
                      order by household_id, placed_at desc, location_id desc) l on l.household_id = h.household_id
                where :group::uuid is null or h.area_id = :group::uuid
                order by h.code
                """)
                .param("day", day)
                .param("group", group.map(UUID::toString).orElse(null))
                .query((row, n) -> new Placed(
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        row.getString("head_name"),
                        row.getObject("area_id", UUID.class),
                        point(row)))
                .list();
    }

    /** Whether any household that the acting person sees has a place. */
    @Transactional(readOnly = true)
    public boolean areAny() {
        return sql.sql("select exists (select from registry.locations)")
                .query(Boolean.class)
                .single();
    }

    /** The households of a day that have no place yet, with their groups, by code. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> unplaced(LocalDate day) {
        Map<UUID, UUID> groups = new LinkedHashMap<>();
        sql.sql("""
                select h.household_id, h.area_id from registry.households_on(:day) h
                where h.area_id is not null and h.household_id not in (select l.household_id from registry.locations l)
                order by h.code
                """).param("day", day).query(row -> {
            groups.put(row.getObject("household_id", UUID.class), row.getObject("area_id", UUID.class));
        });
        return groups;
    }

    void place(UUID household, Point point, Optional<Integer> accuracy, String how) {
        sql.sql("""
                insert into registry.locations (ward_id, location_id, household_id, latitude, longitude, accuracy_m, how, placed_by)
                values (platform.ward(), :id, :household, :latitude, :longitude, :accuracy, :how, platform.app_user())
                """)
                .param("id", Ids.next())
                .param("household", household)
                .param("latitude", point.latitude())
                .param("longitude", point.longitude())
                .param("accuracy", accuracy.orElse(null), Types.INTEGER)
                .param("how", how)
                .update();
    }

    /** Places of many households at once, picked by hand. */
    @Transactional
    public void placeAll(Map<UUID, Point> points) {
        List<Map.Entry<UUID, Point>> all = List.copyOf(points.entrySet());
        sql.sql("""
                insert into registry.locations (ward_id, location_id, household_id, latitude, longitude, how, placed_by)
                select platform.ward(), r.id, r.household, r.latitude, r.longitude, 'map', platform.app_user()
                from unnest(:ids::uuid[], :households::uuid[], :latitudes::numeric[], :longitudes::numeric[])
                    r (id, household, latitude, longitude)
                """)
                .param("ids", all.stream().map(each -> Ids.next()).toArray(UUID[]::new))
                .param("households", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "latitudes",
                        all.stream().map(each -> each.getValue().latitude()).toArray(BigDecimal[]::new))
                .param(
                        "longitudes",
                        all.stream().map(each -> each.getValue().longitude()).toArray(BigDecimal[]::new))
                .update();
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(row.getBigDecimal("latitude"), row.getBigDecimal("longitude"));
    }

    private static Located located(ResultSet row) throws SQLException {
        int accuracy = row.getInt("accuracy_m");
        return new Located(
                point(row),
                row.wasNull() ? Optional.empty() : Optional.of(accuracy),
                row.getString("how"),
                row.getString("full_name"),
                row.getTimestamp("placed_at").toInstant());
    }
}

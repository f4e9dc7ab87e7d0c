package vn.ansinh.office.registry.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.registry.people.Vietnamese;

/** Reads and writes the periods of groups and of the ward's names; a period that is taken back is left empty. */
@Repository
class GroupRows {
    private final JdbcClient sql;

    GroupRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of every group that is or was, in their order and by time. */
    List<GroupPeriod> periods() {
        return sql.sql("""
                select v.*, nullif(v.until, 'infinity') as ends from registry.area_version v
                join registry.area a on a.ward_id = v.ward_id and a.area_id = v.area_id
                where v.since < v.until order by a.position, v.since
                """).query((row, n) -> period(row)).list();
    }

    private static GroupPeriod period(ResultSet row) throws SQLException {
        return new GroupPeriod(
                row.getObject("area_id", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("name"),
                row.getString("official_name"),
                row.getString("kind").equals(Area.Kind.HAMLET.code()) ? Area.Kind.HAMLET : Area.Kind.GROUP,
                row.getString("area_kind").equals("urban"),
                row.getString("part_of"));
    }

    void write(List<GroupPlan.Step> steps) {
        // Groups may change their names with each other in periods of one day: each name is freed before it is given.
        for (GroupPlan.Step step : steps) {
            GroupPeriod before = step.before();
            if (before != null && step.after() != null) {
                keep(before.endedOn(before.since()));
            }
        }
        for (GroupPlan.Step step : steps) {
            GroupPeriod after = step.after();
            if (after != null) {
                keep(after);
            } else if (step.before() != null) {
                keep(step.before().endedOn(step.before().since()));
            }
        }
    }

    private void keep(GroupPeriod period) {
        sql.sql("""
                insert into registry.area (ward_id, area_id, position)
                select platform.ward(), :area, coalesce(max(position), 0) + 1 from registry.area
                having not exists (select from registry.area where area_id = :area)
                """).param("area", period.area()).update();
        sql.sql("""
                insert into registry.area_version
                    (ward_id, area_id, since, until, name, official_name, kind, area_kind, part_of, search_key)
                values (platform.ward(), :area, :since, coalesce(:until::date, 'infinity'), :name, :official, :kind, :areaKind, :partOf, :search)
                on conflict (ward_id, area_id, since) do update set until = excluded.until, name = excluded.name,
                    official_name = excluded.official_name, kind = excluded.kind, area_kind = excluded.area_kind,
                    part_of = excluded.part_of, search_key = excluded.search_key
                """)
                .param("area", period.area())
                .param("since", period.since())
                .param("until", period.until(), Types.DATE)
                .param("name", period.name())
                .param("official", period.official())
                .param("kind", period.kind().code())
                .param("areaKind", period.isUrban() ? "urban" : "rural")
                .param("partOf", period.partOf())
                .param("search", period.searchKey())
                .update();
    }

    /** What the ward is called from a day on. */
    record WardPeriod(LocalDate since, @Nullable LocalDate until, WardName ward) {}

    /** The name of the ward that lasts. */
    Optional<WardPeriod> ward() {
        return sql
                .sql("select * from registry.ward_version where until = 'infinity'")
                .query((row, n) -> new WardPeriod(
                        row.getObject("since", LocalDate.class),
                        null,
                        new WardName(
                                row.getString("name"),
                                row.getString("superior"),
                                row.getString("province"),
                                row.getString("unit_code"))))
                .list()
                .stream()
                .findFirst();
    }

    void keep(WardPeriod period) {
        sql.sql("""
                insert into registry.ward_version (ward_id, since, until, name, superior, province, unit_code, search_key)
                values (platform.ward(), :since, coalesce(:until::date, 'infinity'), :name, :superior, :province, :code, :search)
                on conflict (ward_id, since) do update set until = excluded.until, name = excluded.name,
                    superior = excluded.superior, province = excluded.province, unit_code = excluded.unit_code,
                    search_key = excluded.search_key
                """)
                .param("since", period.since())
                .param("until", period.until(), Types.DATE)
                .param("name", period.ward().name())
                .param("superior", period.ward().superior())
                .param("province", period.ward().province())
                .param("code", period.ward().unitCode(), Types.VARCHAR)
                .param("search", Vietnamese.fold(period.ward().name()))
                .update();
    }

    /** Households and people of each group on a day. */
    Map<UUID, Size> sizes(LocalDate on) {
        Map<UUID, Size> sizes = new java.util.HashMap<>();
        sql.sql("""
                select h.area_id, count(*) as households, sum(h.people) as people
                from registry.households_on(:on) h where h.area_id is not null group by h.area_id
                """).param("on", on).query(row -> {
            sizes.put(row.getObject("area_id", UUID.class), new Size(row.getLong("households"), row.getLong("people")));
        });
        return sizes;
    }

    /** How many live somewhere. */
    public record Size(long households, long people) {
        static final Size NONE = new Size(0, 0);
    }

    /** The households of these codes that there are, by code. */
    Map<String, UUID> households(List<String> codes) {
        Map<String, UUID> found = new java.util.HashMap<>();
        sql.sql("select code, household_id from registry.household where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("code"), row.getObject("household_id", UUID.class));
                });
        return found;
    }
}

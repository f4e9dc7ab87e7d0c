package vn.ansinh.office.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.people.Phone;

/** The register as of any date, as far as the acting identity may see it. */
@Component
@Transactional(readOnly = true)
public class Register {
    private final JdbcClient sql;
    private final Members members;

    Register(JdbcClient sql, Members members) {
        this.sql = sql;
        this.members = members;
    }

    /** The ward of this installation, for a page that nobody is signed in to; empty where there are several or none. */
    public Optional<UUID> onlyWard() {
        return sql
                .sql("select only_ward from registry.only_ward() where only_ward is not null")
                .query(UUID.class)
                .list()
                .stream()
                .findFirst();
    }

    public Optional<WardName> ward(LocalDate on) {
        return sql.sql("select name, superior, province, unit_code from registry.ward_on(:on)")
                .param("on", on)
                .query((row, n) -> new WardName(
                        row.getString("name"),
                        row.getString("superior"),
                        row.getString("province"),
                        row.getString("unit_code")))
                .optional();
    }

    /** The groups of that day in their order. */
    public List<Area> areas(LocalDate on) {
        return sql.sql("""
                select area_id, position, name, kind, area_kind, part_of
                from registry.areas_on(:on) order by position
                """)
                .param("on", on)
                .query((row, n) -> new Area(
                        row.getObject("area_id", UUID.class),
                        row.getInt("position"),
                        row.getString("name"),
                        Area.Kind.ofCode(row.getString("kind")),
                        row.getString("area_kind").equals("urban"),
                        row.getString("part_of")))
                .list();
    }

    /** The last name of every group that is or was there. */
    public Map<UUID, String> groupNames() {
        Map<UUID, String> names = new HashMap<>();
        sql.sql("""
                select distinct on (v.area_id) v.area_id, v.name from registry.area_version v
                order by v.area_id, v.until desc, v.since desc
                """).query(row -> {
            names.put(row.getObject("area_id", UUID.class), row.getString("name"));
        });
        return names;
    }

    public Optional<Household> household(String code, LocalDate on) {
        return sql.sql("select * from registry.households_on(:on) where code = :code")
                .param("on", on)
                .param("code", code)
                .query((row, n) -> household(row))
                .optional();
    }

    public Optional<Household> household(UUID id, LocalDate on) {
        return sql.sql("select * from registry.households_on(:on) where household_id = :id")
                .param("on", on)
                .param("id", id)
                .query((row, n) -> household(row))
                .optional();
    }

    /** The head first, then the others by age. */
    public List<Member> members(UUID household, LocalDate on) {
        return members.of(household, on);
    }

    private static Household household(ResultSet row) throws SQLException {
        return new Household(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getObject("area_id", UUID.class),
                row.getString("area_name"),
                "urban".equals(row.getString("area_kind")),
                row.getObject("head_id", UUID.class),
                row.getString("head_name"),
                row.getString("address"),
                phone(row.getString("phone")),
                row.getInt("people"));
    }

    static @Nullable Phone phone(@Nullable String e164) {
        return e164 == null ? null : new Phone(e164);
    }
}

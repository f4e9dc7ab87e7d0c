package vn.ansinh.office.registry.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.Phone;

/** What a list shows of households that were already chosen and put in order. */
@Repository
class HouseholdLines {
    private final JdbcClient sql;

    HouseholdLines(JdbcClient sql) {
        this.sql = sql;
    }

    /** The lines of these households in their order; without those that are not there on the day. */
    List<HouseholdLine> of(List<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, HouseholdLine> lines = new HashMap<>();
        sql.sql("""
                select h.household_id, h.code, h.head_name, h.area_name, h.address, h.phone, h.people
                from registry.households_on(:day) h where h.household_id = any (:ids::uuid[])
                """)
                .param("day", day)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> line(row))
                .list()
                .forEach(line -> lines.put(line.id(), line));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    private static HouseholdLine line(ResultSet row) throws SQLException {
        String phone = row.getString("phone");
        return new HouseholdLine(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head_name"),
                row.getString("area_name"),
                row.getString("address"),
                phone == null ? null : new Phone(phone).shown(),
                row.getInt("people"));
    }
}

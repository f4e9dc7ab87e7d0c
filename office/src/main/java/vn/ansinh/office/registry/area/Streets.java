package vn.ansinh.office.registry.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lives where in a group, street by street, to be chosen from. */
@Repository
class Streets {
    private final JdbcClient sql;

    Streets(JdbcClient sql) {
        this.sql = sql;
    }

    List<Street> of(UUID area, LocalDate on) {
        Map<String, List<Street.Home>> streets = new TreeMap<>();
        sql.sql("""
                select h.code, h.head_name, coalesce(h.street, '') as street, coalesce(h.address, '') as address
                from registry.households_on(:on) h where h.area_id = :area
                order by length(split_part(h.address, ' ', 1)), h.address, h.code
                """).param("on", on).param("area", area).query(row -> {
            String street = Street.of(row.getString("street"), row.getString("address"));
            streets.computeIfAbsent(street, any -> new ArrayList<>())
                    .add(new Street.Home(row.getString("code"), row.getString("head_name"), row.getString("address")));
        });
        return streets.entrySet().stream()
                .map(street -> new Street(street.getKey(), street.getValue()))
                .toList();
    }
}

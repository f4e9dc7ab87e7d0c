package vn.ansinh.office.registry.event.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.CitizenId;

/** People of the register by what is known of them; who comes back to the ward is known by the number. */
@Repository
class KnownPeople {
    private final JdbcClient sql;

    KnownPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody with a number. */
    record Holder(UUID person, String name) {}

    Optional<Holder> holder(CitizenId number) {
        return sql.sql("""
                select p.person_id, p.name from registry.person_identity i
                join registry.person p on p.ward_id = i.ward_id and p.person_id = i.person_id
                where i.number = :number order by i.until desc limit 1
                """)
                .param("number", number.digits())
                .query((row, n) -> new Holder(row.getObject("person_id", UUID.class), row.getString("name")))
                .optional();
    }

    Map<UUID, String> names(Collection<UUID> people) {
        return read(
                "select person_id as id, name as words from registry.person where person_id = any (:ids::uuid[])",
                people);
    }

    /** The codes of households. */
    Map<UUID, String> codes(Collection<UUID> households) {
        return read(
                "select household_id as id, code as words from registry.household where household_id = any (:ids::uuid[])",
                households);
    }

    private Map<UUID, String> read(String question, Collection<UUID> ids) {
        Map<UUID, String> words = new HashMap<>();
        sql.sql(question).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            words.put(row.getObject("id", UUID.class), row.getString("words"));
        });
        return words;
    }
}

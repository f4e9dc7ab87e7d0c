package vn.ansinh.office.registry.duplicate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;

/** Of whom it was said that they are not one, as rows of the database. */
@Repository
class DifferentPeople {
    private final JdbcClient sql;

    DifferentPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was said and not taken back, the latest first. */
    Map<Pair.Of, Said> now() {
        Map<Pair.Of, Said> known = new LinkedHashMap<>();
        sql.sql("""
                select entry_id, first_person_id, second_person_id, reason, said_by, said_at
                from registry_check.different_people_now order by entry_id desc
                """).query(row -> {
            known.putIfAbsent(
                    new Pair.Of(
                            row.getObject("first_person_id", UUID.class),
                            row.getObject("second_person_id", UUID.class)),
                    new Said(
                            row.getObject("entry_id", UUID.class),
                            row.getString("reason"),
                            row.getObject("said_by", UUID.class),
                            row.getTimestamp("said_at").toInstant()));
        });
        return known;
    }

    void add(Identity who, Pair.Of pair, String reason) {
        sql.sql("""
                insert into registry_check.different_people
                    (ward_id, entry_id, first_person_id, second_person_id, reason, said_by)
                values (:ward, :id, :first, :second, :reason, :by)
                """)
                .param("ward", who.ward())
                .param("id", Ids.next())
                .param("first", pair.first())
                .param("second", pair.second())
                .param("reason", reason)
                .param("by", who.user())
                .update();
    }

    void remove(Identity who, Said said) {
        sql.sql("""
                insert into registry_check.different_people_removal (ward_id, entry_id, removed_by) values (:ward, :id, :by)
                """)
                .param("ward", who.ward())
                .param("id", said.id())
                .param("by", who.user())
                .update();
    }
}

package vn.ansinh.office.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.store.PersonRows;

/** The members of households as rows of the database. */
@Repository
class Members {
    private final JdbcClient sql;

    Members(JdbcClient sql) {
        this.sql = sql;
    }

    List<Member> of(UUID household, LocalDate on) {
        return sql.sql("""
                select m.*, p.id_tail
                from registry.members_on(:on) m
                join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
                where m.household_id = :household
                order by m.is_head desc, m.birth_date nulls last, m.sort_key
                """)
                .param("on", on)
                .param("household", household)
                .query((row, n) -> member(row))
                .list();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("person_id", UUID.class),
                new PersonName(row.getString("name")),
                Relation.ofCode(row.getString("relation")),
                PersonRows.coded(row, "sex", Sex::ofCode),
                PersonRows.birth(row),
                PersonRows.situation(row),
                row.getString("id_tail"));
    }
}

package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Expiring;

/** Sensitive facts of people who died or left the ward: numbers, ethnic group, health, also in the events and the trail. */
@Component
class ExpiringFacts implements Expiring {
    private static final int SOME = 10;

    private final JdbcClient sql;

    ExpiringFacts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "facts-of-the-gone";
    }

    @Override
    public OptionalInt proposedMonths() {
        return OptionalInt.empty();
    }

    @Override
    public Expired before(LocalDate day) {
        return new Expired(
                sql.sql("select count(*) from registry.expired_people(:day)")
                        .param("day", day)
                        .query(Integer.class)
                        .single(),
                sql.sql("""
                        select p.name from registry.expired_people(:day) e
                        join registry.person p on p.person_id = e.person_id order by e.went, p.sort_key limit
                        """ + SOME).param("day", day).query(String.class).list());
    }

    @Override
    public int delete(LocalDate day) {
        UUID[] people = sql.sql("select e.person_id from registry.expired_people(:day) e")
                .param("day", day)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        return sql.sql("select registry.erase_sensitive(:people)")
                .param("people", people)
                .query(Integer.class)
                .single();
    }
}

package vn.ansinh.office.registry.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.account.SubjectNames;

/** People by their name and households by their code. */
@Repository
class NamesInTheLog implements SubjectNames {
    private final JdbcClient sql;

    NamesInTheLog(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects) {
        Map<UUID, String> names = new LinkedHashMap<>();
        if (!HouseholdPage.may("SEE_HOUSEHOLD")) {
            return names;
        }
        sql.sql("""
                select p.person_id as id, p.name from registry.person p where p.person_id = any (:subjects)
                union all
                select h.household_id, h.code from registry.household h where h.household_id = any (:subjects)
                """)
                .param("subjects", new SqlArrayValue("uuid", subjects.toArray()))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }
}

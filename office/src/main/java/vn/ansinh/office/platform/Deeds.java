package vn.ansinh.office.platform;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deeds of the ward's audit trail: each change of its data is in one, numbered in the order of their commits. */
@Component
public class Deeds {
    private final JdbcClient sql;

    Deeds(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The number of the last deed that changed anything in these schemas; while it stands, their data of the ward is the
     * same. 0 before the first.
     */
    @Transactional(readOnly = true)
    public long latest(Collection<String> schemas) {
        return sql.sql("select coalesce(max(seq), 0) from platform.latest_change where schema_name = any (:schemas)")
                .param("schemas", schemas.toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}

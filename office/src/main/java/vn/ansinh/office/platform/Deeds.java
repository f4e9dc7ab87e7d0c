package vn.ansinh.office.platform;

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

    /** The number of the last deed; while it stands, no data of the ward has changed. 0 before the first. */
    @Transactional(readOnly = true)
    public long latest() {
        return sql.sql("select coalesce(max(seq), 0) from platform.deed where ward_id = (select platform.ward())")
                .query(Long.class)
                .single();
    }
}

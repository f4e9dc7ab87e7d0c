package vn.ansinh.office.account;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The full names of those who have an account in the ward, to show who did something. */
@Component
public class Colleagues {
    private final JdbcClient sql;

    Colleagues(JdbcClient sql) {
        this.sql = sql;
    }

    /** Full names by account. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        sql.sql("select user_id, full_name from account.user_account")
                .query((row, n) -> names.put(row.getObject("user_id", UUID.class), row.getString("full_name")))
                .list();
        return names;
    }
}

package vn.ansinh.office.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose account is bound to which residential groups. */
@Component
public class BoundAccounts {
    private final JdbcClient sql;

    BoundAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The full names of those who may sign in and are bound to these groups, by group. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> to(Collection<UUID> groups) {
        Map<UUID, List<String>> names = new HashMap<>();
        sql.sql("""
                select g.group_id, a.full_name from account.user_account a, unnest(a.groups) g (group_id)
                where a.disabled_at is null and g.group_id = any (:groups::uuid[]) order by a.full_name
                """).param("groups", groups.toArray(UUID[]::new)).query(row -> {
            names.computeIfAbsent(row.getObject("group_id", UUID.class), any -> new ArrayList<>())
                    .add(row.getString("full_name"));
        });
        return names;
    }

    /** The same of those who are group leaders. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> leaders(Collection<UUID> groups) {
        Map<UUID, List<String>> names = new HashMap<>();
        sql.sql("""
                select g.group_id, a.full_name from account.user_account a, unnest(a.groups) g (group_id)
                where a.disabled_at is null and 'group-leader' = any (a.roles) and g.group_id = any (:groups::uuid[])
                order by a.full_name
                """).param("groups", groups.toArray(UUID[]::new)).query(row -> {
            names.computeIfAbsent(row.getObject("group_id", UUID.class), any -> new ArrayList<>())
                    .add(row.getString("full_name"));
        });
        return names;
    }
}

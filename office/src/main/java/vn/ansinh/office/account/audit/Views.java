package vn.ansinh.office.account.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of sensitive facts that were looked at, and the people of the ward to filter by. */
@Repository
class Views {
    private final JdbcClient sql;

    Views(JdbcClient sql) {
        this.sql = sql;
    }

    List<ViewRow> latest(int limit) {
        return sql.sql("""
                select v.at, coalesce(u.full_name, '') as full_name, v.role, v.why, v.fact, v.subject
                from platform.view_log v
                left join account.user_account u on u.ward_id = v.ward_id and u.user_id = v.user_id
                order by v.at desc, v.id desc limit :limit
                """)
                .param("limit", limit)
                .query((row, n) -> new ViewRow(
                        row.getTimestamp("at").toInstant(),
                        row.getString("full_name"),
                        row.getString("role"),
                        row.getString("why"),
                        row.getString("fact"),
                        row.getString("subject")))
                .list();
    }

    /** Full names by id, as the choices of a filter. */
    Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        sql.sql("select user_id, full_name from account.user_account order by full_name, user_id")
                .query((row, n) -> people.put(row.getString("user_id"), row.getString("full_name")))
                .list();
        return people;
    }

    /** The tables that are audited, by their full names. */
    List<String> tables() {
        return sql.sql("""
                select n.nspname || '.' || c.relname
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where t.tgname = 'audit_insert' order by 1
                """).query(String.class).list();
    }
}

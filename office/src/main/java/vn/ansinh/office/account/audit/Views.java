package vn.ansinh.office.account.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.account.SubjectNames;

/** The log of sensitive facts that were looked at, and the people of the ward to filter by. */
@Repository
class Views {
    private final JdbcClient sql;
    private final ObjectProvider<SubjectNames> names;

    Views(JdbcClient sql, ObjectProvider<SubjectNames> names) {
        this.sql = sql;
        this.names = names;
    }

    /** The latest; a record that has no name for who asks is called by its id. */
    List<ViewRow> latest(int limit) {
        List<Seen> seen = sql.sql("""
                select v.at, coalesce(u.full_name, '') as full_name, v.fact, v.subject
                from platform.view_log v
                left join account.user_account u on u.ward_id = v.ward_id and u.user_id = v.user_id
                order by v.at desc, v.id desc limit :limit
                """)
                .param("limit", limit)
                .query((row, n) -> new Seen(
                        row.getTimestamp("at").toInstant(),
                        row.getString("full_name"),
                        row.getString("fact"),
                        row.getObject("subject", UUID.class)))
                .list();
        Map<UUID, String> called = new HashMap<>();
        Set<UUID> subjects = seen.stream().map(Seen::subject).collect(Collectors.toSet());
        names.stream().forEach(each -> called.putAll(each.of(subjects)));
        return seen.stream()
                .map(each -> new ViewRow(
                        each.at(),
                        each.person(),
                        each.fact(),
                        called.getOrDefault(each.subject(), each.subject().toString())))
                .toList();
    }

    private record Seen(Instant at, String person, String fact, UUID subject) {}

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

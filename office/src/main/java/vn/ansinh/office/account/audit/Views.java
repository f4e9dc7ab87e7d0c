package vn.ansinh.office.account.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.account.AuditTrail;
import vn.ansinh.office.account.SubjectNames;
import vn.ansinh.office.platform.web.PageToken;

/** The log of sensitive facts that were looked at, and the people of the ward to filter by. */
@Repository
class Views {
    private final JdbcClient sql;
    private final ObjectProvider<SubjectNames> names;

    Views(JdbcClient sql, ObjectProvider<SubjectNames> names) {
        this.sql = sql;
        this.names = names;
    }

    /** Which looks are asked for; empty means all. */
    record Question(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<UUID> person,
            Optional<UUID> subject,
            String fact) {}

    /** A page of looks, the latest first; a record that has no name for who asks is called by its id. */
    Looks looks(Question question, Optional<PageToken> page, int size) {
        Optional<PageToken> known = page.filter(
                token -> token.key().size() == 2 && token.key().get(1).matches("[0-9a-f-]{36}"));
        List<Seen> seen = sql.sql("""
                select v.id, v.at, coalesce(u.full_name, '') as full_name, v.fact, v.subject
                from platform.view_log v
                left join account.user_account u on u.ward_id = v.ward_id and u.user_id = v.user_id
                where (v.at, v.id) < (:at::timestamptz, :id::uuid)
                  and (:from::timestamptz is null or v.at >= :from::timestamptz)
                  and (:to::timestamptz is null or v.at < :to::timestamptz)
                  and (:person::uuid is null or v.user_id = :person::uuid)
                  and (:subject::uuid is null or v.subject = :subject::uuid)
                  and (:fact = '' or v.fact = :fact)
                order by v.at desc, v.id desc limit :limit
                """)
                .param("at", known.map(token -> token.key().getFirst()).orElse("infinity"))
                .param("id", known.map(token -> token.key().get(1)).orElse("ffffffff-ffff-ffff-ffff-ffffffffffff"))
                .param("from", question.from().map(AuditTrail::startOf).orElse(null))
                .param(
                        "to",
                        question.to()
                                .map(day -> AuditTrail.startOf(day.plusDays(1)))
                                .orElse(null))
                .param("person", question.person().map(UUID::toString).orElse(null))
                .param("subject", question.subject().map(UUID::toString).orElse(null))
                .param("fact", question.fact())
                .param("limit", size + 1)
                .query((row, n) -> new Seen(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("full_name"),
                        row.getString("fact"),
                        row.getObject("subject", UUID.class)))
                .list();
        List<Seen> shown = seen.subList(0, Math.min(size, seen.size()));
        Map<UUID, String> called = names(shown.stream().map(Seen::subject).collect(Collectors.toSet()));
        return new Looks(
                shown.stream()
                        .map(each -> new ViewRow(
                                each.at(),
                                each.person(),
                                each.fact(),
                                called.getOrDefault(
                                        each.subject(), each.subject().toString())))
                        .toList(),
                seen.size() > size
                        ? Optional.of(PageToken.after(
                                shown.getLast().at().toString(),
                                shown.getLast().id().toString()))
                        : Optional.empty());
    }

    /** How a record is called for who asks; its id when it has no name. */
    String name(UUID subject) {
        return names(Set.of(subject)).getOrDefault(subject, subject.toString());
    }

    private Map<UUID, String> names(Set<UUID> subjects) {
        Map<UUID, String> called = new HashMap<>();
        names.stream().forEach(each -> called.putAll(each.of(subjects)));
        return called;
    }

    private record Seen(UUID id, Instant at, String person, String fact, UUID subject) {}

    /** A page of looks and where the next begins. */
    record Looks(List<ViewRow> rows, Optional<PageToken> next) {}

    /** The kinds of facts that were looked at. */
    List<String> facts() {
        return sql.sql("select distinct fact from platform.view_log order by 1")
                .query(String.class)
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

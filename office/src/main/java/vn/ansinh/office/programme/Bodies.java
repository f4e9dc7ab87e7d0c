package vn.ansinh.office.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of the programme and who answers for them, as on any day. */
@Component
public class Bodies {
    private static final String SEEN = """
            select body_id, kind, name, short_name, lower(valid) as began, upper(valid) as ended, successor from programme.body
            """;

    private final JdbcClient sql;

    Bodies(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that are there on the day, in the order of their kinds and then by name. */
    @Transactional(readOnly = true)
    public List<Body> on(LocalDate day) {
        return sql.sql(SEEN + " where valid @> :day").param("day", day).query(Bodies::body).list().stream()
                .sorted(Bodies::inOrder)
                .toList();
    }

    /** All that ever were, the same way. */
    @Transactional(readOnly = true)
    public List<Body> all() {
        return sql.sql(SEEN).query(Bodies::body).list().stream()
                .sorted(Bodies::inOrder)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Body> find(UUID id) {
        return sql.sql(SEEN + " where body_id = :id")
                .param("id", id)
                .query(Bodies::body)
                .optional();
    }

    /** The first of the kind on the day. */
    @Transactional(readOnly = true)
    public Optional<Body> first(BodyKind kind, LocalDate day) {
        return on(day).stream().filter(body -> body.kind() == kind).findFirst();
    }

    /** The bodies for which the account answers on the day. */
    @Transactional(readOnly = true)
    public List<Body> of(UUID user, LocalDate day) {
        List<UUID> held = sql.sql("select body_id from programme.holder where user_id = :user and valid @> :day")
                .param("user", user)
                .param("day", day)
                .query(UUID.class)
                .list();
        return on(day).stream().filter(body -> held.contains(body.id())).toList();
    }

    /** Who answers for the body, the lead first and then by name; those whose time is over come last. */
    @Transactional(readOnly = true)
    public List<Holder> holders(UUID body) {
        return sql.sql("""
                select holder_id, body_id, user_id, name, post, phone, is_lead, lower(valid) as began, upper(valid) as ended
                from programme.holder where body_id = :body
                order by upper(valid) desc nulls first, is_lead desc, name, holder_id
                """).param("body", body).query((row, n) -> holder(row)).list();
    }

    /** Who answers for the body first on the day. */
    @Transactional(readOnly = true)
    public Optional<Holder> lead(UUID body, LocalDate day) {
        return holders(body).stream()
                .filter(Holder::isLead)
                .filter(one -> !day.isBefore(one.from())
                        && one.until().map(day::isBefore).orElse(true))
                .findFirst();
    }

    private static int inOrder(Body one, Body other) {
        int byKind = one.kind().compareTo(other.kind());
        return byKind != 0 ? byKind : one.name().compareTo(other.name());
    }

    private static Body body(ResultSet row, int n) throws SQLException {
        return new Body(
                row.getObject("body_id", UUID.class),
                BodyKind.of(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getObject("began", LocalDate.class),
                Optional.ofNullable(row.getObject("ended", LocalDate.class)),
                Optional.ofNullable(row.getObject("successor", UUID.class)));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                row.getObject("holder_id", UUID.class),
                row.getObject("body_id", UUID.class),
                Optional.ofNullable(row.getObject("user_id", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                row.getString("phone"),
                row.getBoolean("is_lead"),
                row.getObject("began", LocalDate.class),
                Optional.ofNullable(row.getObject("ended", LocalDate.class)));
    }
}

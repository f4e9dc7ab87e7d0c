package vn.ansinh.office.account.entry;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.entry.Session.Due;

/** The sessions in the database: they survive a restart, can be listed and ended. */
@Repository
class Sessions {
    private final JdbcClient sql;

    Sessions(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Session> byToken(Token token) {
        return sql.sql("select * from account.session_by(:hash)")
                .param("hash", token.hash())
                .query((row, n) -> session(row))
                .optional();
    }

    /** Remembers that the person was here; asked for at most once a minute. */
    void see(Session session, Instant moment) {
        sql.sql("select account.see_session(:ward, :id, :moment)")
                .param("ward", session.ward())
                .param("id", session.id())
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> n)
                .list();
    }

    List<Role> rolesOf(UUID user) {
        return sql.sql("select roles from account.user_account where user_id = :user")
                .param("user", user)
                .query((row, n) -> roles(row.getArray("roles")))
                .single();
    }

    boolean hasSecondFactor(UUID user) {
        return sql.sql("select second_factor_since is not null from account.user_account where user_id = :user")
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    void start(UUID ward, UUID id, UUID user, Token token, Role role, Origin origin, Instant moment) {
        sql.sql("""
                insert into account.session (ward_id, session_id, user_id, token_hash, role, started_at, address, agent)
                values (:ward, :id, :user, :hash, :role, :moment, :address, :agent)
                """)
                .param("ward", ward)
                .param("id", id)
                .param("user", user)
                .param("hash", token.hash())
                .param("role", role.code())
                .param("moment", Timestamp.from(moment))
                .param("address", origin.address())
                .param("agent", origin.agent())
                .update();
    }

    void actAs(UUID id, Role role) {
        sql.sql("update account.session set role = :role where session_id = :id")
                .param("role", role.code())
                .param("id", id)
                .update();
    }

    void passedSecondFactor(UUID id, Instant moment) {
        sql.sql("update account.session set second_factor_at = :moment where session_id = :id")
                .param("moment", Timestamp.from(moment))
                .param("id", id)
                .update();
    }

    int end(UUID id, Instant moment) {
        return sql.sql("update account.session set ended_at = :moment where session_id = :id and ended_at is null")
                .param("moment", Timestamp.from(moment))
                .param("id", id)
                .update();
    }

    int endAllOf(UUID user, UUID but, Instant moment) {
        return sql.sql("""
                update account.session set ended_at = :moment
                where user_id = :user and session_id <> :but and ended_at is null
                """)
                .param("moment", Timestamp.from(moment))
                .param("user", user)
                .param("but", but)
                .update();
    }

    List<OpenSession> openOf(UUID user, Instant since) {
        return sql.sql("""
                select s.session_id, s.role, s.started_at, coalesce(n.seen_at, s.started_at) as seen_at,
                       s.address, s.agent
                from account.session s
                left join account.session_seen n using (ward_id, session_id)
                where s.user_id = :user and s.ended_at is null and s.started_at > :since
                order by seen_at desc, s.session_id
                """)
                .param("user", user)
                .param("since", Timestamp.from(since))
                .query((row, n) -> new OpenSession(
                        row.getObject("session_id", UUID.class),
                        Role.of(row.getString("role")),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getString("address"),
                        Browser.named(row.getString("agent"))))
                .list();
    }

    private static Session session(ResultSet row) throws SQLException {
        Due due = switch (row.getString("second_factor_due")) {
            case "code" -> Due.SECOND_FACTOR_CODE;
            case "set-up" -> row.getBoolean("password_is_one_time") ? Due.OWN_PASSWORD : Due.SECOND_FACTOR_SET_UP;
            default -> row.getBoolean("password_is_one_time") ? Due.OWN_PASSWORD : Due.NOTHING;
        };
        return new Session(
                row.getObject("ward_id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("user_id", UUID.class),
                Role.of(row.getString("role")),
                roles(row.getArray("roles")),
                Arrays.asList((UUID[]) row.getArray("groups").getArray()),
                row.getString("user_name"),
                row.getString("full_name"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                Duration.ofMinutes(row.getInt("idle_minutes")),
                due);
    }

    private static List<Role> roles(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Role::of).toList();
    }
}

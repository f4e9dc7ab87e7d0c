package vn.ansinh.office.account.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.account.Role;

/** The accounts of the ward. */
@Repository
class Accounts {
    private static final String SELECT = """
            select u.user_id, u.user_name, u.full_name, u.roles, u.groups, u.disabled_at, u.second_factor_since,
                   u.password_is_one_time, u.version,
                   (select max(n.seen_at) from account.session s join account.session_seen n using (ward_id, session_id)
                    where s.ward_id = u.ward_id and s.user_id = u.user_id) as seen_at
            from account.user_account u
            """;

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them: a ward has some dozens. Those in use first, then by user name. */
    List<AccountRow> all() {
        return sql.sql(SELECT + "order by u.disabled_at is not null, u.user_name")
                .query((row, n) -> account(row))
                .list();
    }

    Optional<AccountRow> byId(UUID id) {
        return sql.sql(SELECT + "where u.user_id = :id")
                .param("id", id)
                .query((row, n) -> account(row))
                .optional();
    }

    /** Whether the row was still as seen and is now as wanted. */
    boolean change(UUID id, String fullName, List<Role> roles, List<UUID> groups, int version) {
        return sql.sql("""
                        update account.user_account
                        set full_name = :fullName, roles = :roles, groups = :groups, version = version + 1
                        where user_id = :id and version = :version
                        """)
                        .param("fullName", fullName)
                        .param("roles", roles.stream().map(Role::code).toArray(String[]::new))
                        .param("groups", groups.toArray(UUID[]::new))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void disable(UUID id, @Nullable Instant moment) {
        sql.sql("update account.user_account set disabled_at = :moment, version = version + 1 where user_id = :id")
                .param("moment", moment == null ? null : Timestamp.from(moment), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    /** Administrators who can still sign in, besides one account. */
    int administratorsBesides(UUID id) {
        return sql.sql("""
                select count(*) from account.user_account
                where user_id <> :id and disabled_at is null and 'administrator' = any (roles)
                """).param("id", id).query(Integer.class).single();
    }

    private static AccountRow account(ResultSet row) throws SQLException {
        return new AccountRow(
                row.getObject("user_id", UUID.class),
                row.getString("user_name"),
                row.getString("full_name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::of)
                        .toList(),
                Arrays.asList((UUID[]) row.getArray("groups").getArray()),
                instant(row, "disabled_at"),
                instant(row, "second_factor_since"),
                row.getBoolean("password_is_one_time"),
                instant(row, "seen_at"),
                row.getInt("version"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}

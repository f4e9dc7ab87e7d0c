package vn.ansinh.office.account.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts to sign in that have not turned out right. */
@Repository
class Attempts {
    private final JdbcClient sql;

    Attempts(JdbcClient sql) {
        this.sql = sql;
    }

    SignInDelay delay(String userName, String address, Instant moment) {
        return sql.sql("select * from account.attempts(:name, :address, :moment)")
                .param("name", Token.sha256(userName))
                .param("address", address)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> new SignInDelay(
                        row.getInt("by_name"),
                        instant(row, "last_by_name"),
                        row.getInt("by_address"),
                        instant(row, "last_by_address")))
                .single();
    }

    void note(UUID attempt, String userName, String address, Instant moment) {
        sql.sql("select account.note_attempt(:attempt, :name, :address, :moment)")
                .param("attempt", attempt)
                .param("name", Token.sha256(userName))
                .param("address", address)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> n)
                .list();
    }

    void forget(UUID attempt, String userName) {
        sql.sql("select account.forget_attempts(:attempt, :name)")
                .param("attempt", attempt)
                .param("name", Token.sha256(userName))
                .query((row, n) -> n)
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}

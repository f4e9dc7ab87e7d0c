package vn.ansinh.office.account.secret;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Today;

/** Keeps and compares passwords by Argon2id with the memory and passes that OWASP recommends. */
@Component
public class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    // each comparison takes 19 MiB for a moment: a crowd that signs in at eight o'clock waits in line, not in memory
    private final Semaphore places = new Semaphore(2, true);
    private final String nobodys = argon2.encode("nobody has this password");
    private final JdbcClient sql;
    private final Today today;

    Passwords(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Whose password it is, as far as it must be known before anybody acts. */
    public record Owner(UUID ward, UUID user) {}

    private record Kept(UUID ward, UUID user, String hash) {}

    /** The owner when name and password are right; takes as long when there is no such name. */
    public Optional<Owner> ownerOf(String userName, String password) {
        Optional<Kept> kept = sql.sql("select ward_id, user_id, password_hash from account.password_of(:name)")
                .param("name", userName)
                .query((row, n) -> new Kept(
                        row.getObject("ward_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getString("password_hash")))
                .optional();
        boolean right = matches(password, kept.map(Kept::hash).orElse(nobodys));
        return kept.filter(k -> right).map(k -> new Owner(k.ward(), k.user()));
    }

    /** Keeps a new password of an account of the acting person's ward. */
    public void add(UUID user, String password) {
        sql.sql("select account.add_password(:user, :hash, :moment)")
                .param("user", user)
                .param("hash", inPlace(() -> argon2.encode(password)))
                .param("moment", Timestamp.from(today.instant()))
                .query((row, n) -> n)
                .list();
    }

    /** Whether the acting person had this password among the last five. */
    public boolean wasUsedBefore(UUID user, String password) {
        List<String> hashes = sql.sql("select account.past_passwords(:user)")
                .param("user", user)
                .query(String.class)
                .list();
        return hashes.stream().anyMatch(hash -> matches(password, hash));
    }

    /** Whether this is the acting person's password of today. */
    public boolean isCurrent(UUID user, String password) {
        return sql.sql("select account.past_passwords(:user) limit 1")
                .param("user", user)
                .query(String.class)
                .optional()
                .filter(hash -> matches(password, hash))
                .isPresent();
    }

    private boolean matches(String password, String hash) {
        return inPlace(() -> argon2.matches(password, hash));
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

package vn.ansinh.office.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;

/** The second factor of the acting person: set up, asked for, replaced by a recovery code, taken away. */
@Component
public class SecondFactors {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient sql;
    private final Today today;
    private final Clock wall;

    // the phone knows only real time, also while the demonstration lives in another year
    SecondFactors(JdbcClient sql, Today today, @Qualifier("wall") Clock wall) {
        this.sql = sql;
        this.today = today;
        this.wall = wall;
    }

    /** A new secret for an app to take; kept nowhere until a code confirms it. */
    public byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** Keeps the secret when the code proves that the app has it; the recovery codes are shown this once. */
    @Transactional
    public Optional<List<String>> setUp(UUID user, byte[] secret, String code) {
        OptionalLong step = TimeCode.stepOf(code, secret, wall.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes =
                Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        Timestamp moment = Timestamp.from(today.instant());
        sql.sql("select account.set_own_second_factor(:secret, :step, :hashes, :moment)")
                .param("secret", secret)
                .param("step", step.getAsLong())
                .param("hashes", codes.stream().map(SecondFactors::hash).toArray(byte[][]::new))
                .param("moment", moment)
                .query((row, n) -> n)
                .list();
        sql.sql("update account.user_account set second_factor_since = :moment where user_id = :user")
                .param("moment", moment)
                .param("user", user)
                .update();
        return Optional.of(codes);
    }

    /** Whether the code of the app, or a recovery code not used yet, is right; each is taken once. */
    @Transactional
    public boolean accepts(String code) {
        Optional<byte[]> secret =
                sql.sql("select account.own_second_factor()").query((row, n) -> row.getBytes(1)).list().stream()
                        .filter(bytes -> bytes != null)
                        .findFirst();
        if (secret.isEmpty()) {
            return false;
        }
        OptionalLong step = TimeCode.stepOf(code, secret.get(), wall.instant());
        if (step.isPresent()) {
            return sql.sql("select account.take_step(:step)")
                    .param("step", step.getAsLong())
                    .query(Boolean.class)
                    .single();
        }
        return sql.sql("select account.take_recovery_code(:hash, :moment)")
                .param("hash", hash(code))
                .param("moment", Timestamp.from(today.instant()))
                .query(Boolean.class)
                .single();
    }

    /** How many recovery codes the acting person has left. */
    @Transactional(readOnly = true)
    public int recoveryCodesLeft() {
        return sql.sql("select account.recovery_codes_left()")
                .query(Integer.class)
                .single();
    }

    /** Takes the second factor from an account: one's own, or another's by the administrator when the phone is lost. */
    @Transactional
    public void drop(UUID user) {
        sql.sql("select account.drop_second_factor(:user)")
                .param("user", user)
                .query((row, n) -> n)
                .list();
        sql.sql("update account.user_account set second_factor_since = null where user_id = :user")
                .param("user", user)
                .update();
    }

    private String recoveryCode() {
        byte[] bytes = new byte[10];
        random.nextBytes(bytes);
        String letters = Base32.of(bytes).toLowerCase(Locale.ROOT);
        return letters.substring(0, 5) + "-" + letters.substring(5, 10);
    }

    private static byte[] hash(String code) {
        String letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

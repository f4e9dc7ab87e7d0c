package vn.ansinh.office.account.entry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.secret.PasswordRule;
import vn.ansinh.office.account.secret.Passwords;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;

/** Changes a password: one's own, or another's to a one-time one by the administrator. Other sessions end. */
@Component
public class ChangingPassword {
    private final JdbcClient sql;
    private final Passwords passwords;
    private final Attempts attempts;
    private final EndingSessions ending;
    private final Today today;

    ChangingPassword(JdbcClient sql, Passwords passwords, Attempts attempts, EndingSessions ending, Today today) {
        this.sql = sql;
        this.passwords = passwords;
        this.attempts = attempts;
        this.ending = ending;
        this.today = today;
    }

    /** What stands in the way: the field and the key of the sentence about it. */
    public record Problem(String field, String key) {}

    @Transactional
    Optional<Problem> change(Session session, String current, String password, String repeated) {
        Instant moment = today.instant();
        String counted = "password of " + session.userName();
        if (attempts.delay(counted, session.id().toString(), moment)
                .leftAt(moment)
                .isPositive()) {
            return Optional.of(new Problem("current", "account.password.early"));
        }
        if (!passwords.isCurrent(session.user(), current)) {
            attempts.note(Ids.next(), counted, session.id().toString(), moment);
            return Optional.of(new Problem("current", "account.problem.password-current"));
        }
        Optional<String> refused = PasswordRule.problem(password, session.userName());
        if (refused.isPresent()) {
            return Optional.of(new Problem("password", refused.get()));
        }
        if (!password.equals(repeated)) {
            return Optional.of(new Problem("repeated", "account.problem.password-repeated"));
        }
        if (passwords.wasUsedBefore(session.user(), password)) {
            return Optional.of(new Problem("password", "account.problem.password-used"));
        }
        set(session.user(), password, false);
        ending.endOthersOf(session);
        return Optional.empty();
    }

    /** Gives the account a password that its owner must change at the next signing in. */
    @Transactional
    public void reset(UUID user, String oneTimePassword) {
        set(user, oneTimePassword, true);
        ending.endAllOf(user);
    }

    private void set(UUID user, String password, boolean isOneTime) {
        passwords.add(user, password);
        sql.sql("""
                update account.user_account
                set password_set_at = :moment, password_is_one_time = :oneTime, version = version + 1
                where user_id = :user
                """)
                .param("moment", Timestamp.from(today.instant()))
                .param("oneTime", isOneTime)
                .param("user", user)
                .update();
    }
}

package vn.ansinh.office.account.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.secret.Passwords;
import vn.ansinh.office.account.secret.Passwords.Owner;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;

/** Signs a person in by user name and password. */
@Component
class SigningIn {
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final TransactionTemplate transactions;
    private final Today today;

    SigningIn(
            Passwords passwords, Attempts attempts, Sessions sessions, TransactionTemplate transactions, Today today) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.transactions = transactions;
        this.today = today;
    }

    sealed interface Outcome {
        record SignedIn(Token token) implements Outcome {}

        /** Name or password is wrong; which one is not said. */
        record Wrong() implements Outcome {}

        /** Too many wrong attempts: this one was not even looked at. */
        record Early(Duration left) implements Outcome {}
    }

    Outcome signIn(String typedName, String password, Origin origin) {
        String userName = typedName.strip().toLowerCase(Locale.ROOT);
        Instant moment = today.instant();
        Duration wait = attempts.delay(userName, origin.address(), moment).leftAt(moment);
        if (wait.isPositive()) {
            return new Outcome.Early(wait);
        }
        // counted before the password is compared, so that a hundred guesses at once count as a hundred
        UUID attempt = Ids.next();
        attempts.note(attempt, userName, origin.address(), moment);
        Optional<Owner> owner = passwords.ownerOf(userName, password);
        if (owner.isEmpty()) {
            return new Outcome.Wrong();
        }
        attempts.forget(attempt, userName);
        return new Outcome.SignedIn(start(owner.get(), origin, moment));
    }

    private Token start(Owner owner, Origin origin, Instant moment) {
        Token token = Token.fresh();
        // without a role yet: enough to read the own account and to write the own session
        Identity identity = new Identity(owner.ward(), owner.user(), "", List.of());
        Acting.as(
                identity,
                "SIGN_IN",
                () -> transactions.executeWithoutResult(status -> {
                    Role first = sessions.rolesOf(owner.user()).getFirst();
                    sessions.start(owner.ward(), Ids.next(), owner.user(), token, first, origin, moment);
                }));
        return token;
    }
}

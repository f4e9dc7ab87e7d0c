package vn.ansinh.office.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.NewAccount.PasswordKind;
import vn.ansinh.office.account.secret.PasswordRule;
import vn.ansinh.office.account.secret.Passwords;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;

/** Makes an account in the ward of whoever acts: the first one at the first run, later ones by the administrator. */
@Component
public class CreatingAccount {
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,31}");

    private final JdbcClient sql;
    private final Passwords passwords;
    private final Today today;

    CreatingAccount(JdbcClient sql, Passwords passwords, Today today) {
        this.sql = sql;
        this.passwords = passwords;
        this.today = today;
    }

    /** What happened: made, or refused with the keys of the sentences that say what to type instead, by field. */
    public sealed interface Outcome {
        record Created(UUID user) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}
    }

    /** One refused field and the key of the sentence about it. */
    public record Problem(String field, String key) {}

    /** All that is wrong with the account before the database is asked. */
    public static List<Problem> problemsOf(NewAccount account) {
        List<Problem> problems = new ArrayList<>();
        if (!USER_NAME.matcher(account.userName()).matches()) {
            problems.add(new Problem("userName", "account.problem.user-name"));
        }
        problems.addAll(problemsOf(account.fullName(), account.roles(), account.groups()));
        PasswordRule.problem(account.password(), account.userName())
                .ifPresent(key -> problems.add(new Problem("password", key)));
        return problems;
    }

    /** What is wrong with the parts that can be changed later. */
    public static List<Problem> problemsOf(String fullName, List<Role> roles, List<UUID> groups) {
        List<Problem> problems = new ArrayList<>();
        if (fullName.isBlank()) {
            problems.add(new Problem("fullName", "account.problem.full-name"));
        }
        if (roles.isEmpty()) {
            problems.add(new Problem("roles", "account.problem.roles"));
        }
        if (groups.isEmpty() && roles.stream().anyMatch(Role::isGroupBound)) {
            problems.add(new Problem("groups", "account.problem.groups"));
        }
        return problems;
    }

    /** Refuses or creates; needs somebody acting who may manage accounts. */
    @Transactional
    public Outcome create(NewAccount account) {
        List<Problem> problems = new ArrayList<>(problemsOf(account));
        if (problems.isEmpty() && isTaken(account.userName())) {
            problems.add(new Problem("userName", "account.problem.user-name-taken"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        UUID user = Ids.next();
        UUID ward = Acting.current()
                .orElseThrow(() -> new IllegalStateException("an account is made by somebody who acts in a ward"))
                .ward();
        var moment = java.sql.Timestamp.from(today.instant());
        sql.sql("""
                insert into account.user_account (ward_id, user_id, user_name, full_name, roles, groups, created_at,
                                                  password_set_at, password_is_one_time)
                values (:ward, :user, :name, :fullName, :roles, :groups, :moment, :moment, :oneTime)
                """)
                .param("ward", ward)
                .param("user", user)
                .param("name", account.userName())
                .param("fullName", account.fullName().strip())
                .param("roles", account.roles().stream().map(Role::code).toArray(String[]::new))
                .param("groups", account.groups().toArray(UUID[]::new))
                .param("moment", moment)
                .param("oneTime", account.kind() == PasswordKind.ONE_TIME)
                .update();
        passwords.add(user, account.password());
        return new Outcome.Created(user);
    }

    /** The account of this name in the ward of whoever acts. */
    @Transactional(readOnly = true)
    public Optional<UUID> existing(String userName) {
        return sql.sql("select user_id from account.user_account where user_name = :name")
                .param("name", userName)
                .query(UUID.class)
                .optional();
    }

    private boolean isTaken(String userName) {
        return sql.sql("select account.is_taken(:name)")
                .param("name", userName)
                .query(Boolean.class)
                .single();
    }
}

package vn.ansinh.office.account.admin;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.entry.ChangingPassword;
import vn.ansinh.office.account.entry.EndingSessions;
import vn.ansinh.office.platform.Today;

/** Changes accounts; never so that nobody is left who could. */
@Component
class ChangingAccount {
    // no letters that look alike when read from a slip of paper
    private static final String LETTERS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int GROUPS_OF_FOUR = 3;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final ChangingPassword passwords;
    private final EndingSessions ending;
    private final Today today;

    ChangingAccount(Accounts accounts, ChangingPassword passwords, EndingSessions ending, Today today) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ending = ending;
        this.today = today;
    }

    enum Outcome {
        DONE,
        LAST_ADMINISTRATOR,
        CHANGED_MEANWHILE
    }

    @Transactional
    Outcome change(AccountRow seen, String fullName, List<Role> roles, List<UUID> groups) {
        if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(seen.id())) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        return accounts.change(seen.id(), fullName, roles, groups, seen.version())
                ? Outcome.DONE
                : Outcome.CHANGED_MEANWHILE;
    }

    @Transactional
    Outcome disable(UUID id) {
        if (isLastAdministrator(id)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        accounts.disable(id, today.instant());
        ending.endAllOf(id);
        return Outcome.DONE;
    }

    @Transactional
    void enable(UUID id) {
        accounts.disable(id, null);
    }

    /** A password for one time, to be read out or handed over on paper. */
    @Transactional
    String resetPassword(UUID id) {
        String password = oneTimePassword();
        passwords.reset(id, password);
        return password;
    }

    String oneTimePassword() {
        return random.ints(GROUPS_OF_FOUR * 4L, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    private boolean isLastAdministrator(UUID id) {
        Optional<AccountRow> account = accounts.byId(id);
        return account.filter(row -> row.roles().contains(Role.ADMINISTRATOR)).isPresent()
                && accounts.administratorsBesides(id) == 0;
    }
}

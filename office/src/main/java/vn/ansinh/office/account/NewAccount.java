package vn.ansinh.office.account;

import java.util.List;
import java.util.UUID;

/**
 * An account to be made.
 *
 * @param roles at least one; the first is the one in which the person starts after signing in
 * @param groups the areas that a group leader or surveyor sees; without meaning for other roles
 */
public record NewAccount(
        String userName, String fullName, List<Role> roles, List<UUID> groups, String password, PasswordKind kind) {
    public NewAccount {
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
    }

    /** Whether the person chose the password, or must choose one at the first signing in. */
    public enum PasswordKind {
        OWN,
        ONE_TIME
    }

    @Override
    public String toString() {
        return "NewAccount[" + userName + ", " + roles + "]";
    }
}

package vn.ansinh.office.account.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.account.Role;

/** What the ward requires of the people in a role: a second factor, and signing in again after so many idle minutes. */
public record RolePolicy(Role role, boolean isSecondFactorRequired, int idleMinutes) {
    /** The choices offered; a ward's office needs no others. */
    public static final List<Integer> IDLE_CHOICES = List.of(15, 30, 60, 120);

    static final int USUAL_IDLE = 30;

    static int minutes(@Nullable String typed) {
        return IDLE_CHOICES.stream()
                .filter(choice -> choice.toString().equals(typed))
                .findFirst()
                .orElse(USUAL_IDLE);
    }
}

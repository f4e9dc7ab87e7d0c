package vn.ansinh.office.account.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.account.Role;

/** An account as the administrator sees it. */
public record AccountRow(
        UUID id,
        String userName,
        String fullName,
        List<Role> roles,
        List<UUID> groups,
        Optional<Instant> disabledAt,
        Optional<Instant> secondFactorSince,
        boolean hasOneTimePassword,
        Optional<Instant> seenAt,
        int version) {
    public AccountRow {
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
    }
}

package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;

/**
 * A person who has signed in (phiên làm việc), as one request sees it.
 *
 * @param role the role in which the person acts now, one of {@code roles}
 * @param due what stands between the person and the pages
 */
public record Session(
        UUID ward,
        UUID id,
        UUID user,
        Role role,
        List<Role> roles,
        List<UUID> groups,
        String userName,
        String fullName,
        Instant startedAt,
        Instant seenAt,
        Duration idleLimit,
        Due due) {
    /** However busy, a session ends with the working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String ATTRIBUTE = Session.class.getName();

    /** What must happen before any other page opens. */
    public enum Due {
        NOTHING,
        SECOND_FACTOR_CODE,
        SECOND_FACTOR_SET_UP,
        OWN_PASSWORD
    }

    public Session {
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
    }

    public Identity identity() {
        return new Identity(ward, user, role.code(), role.isGroupBound() ? groups : List.of());
    }

    /** Whether it is still good: not idle too long and not older than a working day. */
    boolean isLiveAt(Instant moment) {
        return moment.isBefore(seenAt.plus(idleLimit)) && moment.isBefore(startedAt.plus(LONGEST));
    }

    /** The session of this request, when somebody is signed in. */
    public static Optional<Session> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Session session ? Optional.of(session) : Optional.empty();
    }

    void bindTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}

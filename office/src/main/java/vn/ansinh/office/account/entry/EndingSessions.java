package vn.ansinh.office.account.entry;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;

/** Lists the sessions of an account and ends them: one's own, or another's by the administrator. */
@Component
public class EndingSessions {
    private static final UUID NONE = new UUID(0, 0);

    private final Sessions sessions;
    private final Today today;

    EndingSessions(Sessions sessions, Today today) {
        this.sessions = sessions;
        this.today = today;
    }

    /** The sessions not ended and not too old, the latest used first. */
    @Transactional(readOnly = true)
    public List<OpenSession> openOf(UUID user) {
        return sessions.openOf(user, today.instant().minus(Session.LONGEST));
    }

    @Transactional
    public void end(UUID session) {
        sessions.end(session, today.instant());
    }

    @Transactional
    public void endAllOf(UUID user) {
        sessions.endAllOf(user, NONE, today.instant());
    }

    /** Ends all sessions of the account but the one in use. */
    @Transactional
    public void endOthersOf(Session session) {
        sessions.endAllOf(session.user(), session.id(), today.instant());
    }
}

package vn.ansinh.office.account.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ansinh.office.account.entry.Needs.Need;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;

/**
 * Finds the session of a request and lets everything behind it, the page's template included, act in the name of that
 * person for the reason of the use case that the page requires.
 */
class SignedInFilter extends OncePerRequestFilter {
    private static final Duration NOT_WORTH_WRITING = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Needs needs;
    private final Today today;

    SignedInFilter(Sessions sessions, Needs needs, Today today) {
        this.sessions = sessions;
        this.needs = needs;
        this.today = today;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Need need = needs.of(request);
        if (!(need instanceof Need.Allowed) && isFile(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Session> session =
                SessionCookie.in(request).flatMap(sessions::byToken).filter(this::isLive);
        session.ifPresent(known -> known.bindTo(request));
        String why = need instanceof Need.Allowed allowed ? allowed.useCase().name() : request.getRequestURI();
        as(session.map(Session::identity).orElseGet(Identity::nobody), why, request, response, chain);
    }

    /** Style sheets and pictures: no need to ask the database who wants them. A miss is answered by a page. */
    private static boolean isFile(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }

    private boolean isLive(Session session) {
        Instant moment = today.instant();
        if (!session.isLiveAt(moment)) {
            return false;
        }
        if (Duration.between(session.seenAt(), moment).abs().compareTo(NOT_WORTH_WRITING) > 0) {
            sessions.see(session, moment);
        }
        return true;
    }

    private static void as(
            Identity who, String why, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Acting.as(who, why, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new Carried(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Carried e) {
            throw e.failure;
        }
    }

    /** Takes a checked failure through a task that may throw none. */
    private static final class Carried extends RuntimeException {
        private final transient ServletException failure;

        Carried(ServletException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}

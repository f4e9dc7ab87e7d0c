package vn.ansinh.office.account.entry;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.account.entry.Needs.Need;
import vn.ansinh.office.platform.web.Addresses;

/** Lets a page's method run only for those whom the access table names; what declares nothing runs for nobody. */
@Component
class AccessInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        // a failure page is not asked for by anybody
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        return switch (Needs.of(method)) {
            case Need.NoPage() -> true;
            case Need.Anybody() -> true;
            case Need.Allowed(UseCase useCase) -> isAllowed(useCase, request, response, method);
            case Need.Undeclared() -> throw refused();
        };
    }

    private static boolean isAllowed(
            UseCase useCase, HttpServletRequest request, HttpServletResponse response, HandlerMethod method)
            throws IOException {
        Optional<Session> session = Session.of(request);
        boolean isIn = session.isPresent()
                && (session.get().due() == Session.Due.NOTHING || method.hasMethodAnnotation(BeforeWork.class));
        if (!isIn && Addresses.isForPrograms(request)) {
            throw stranger();
        }
        if (session.isEmpty()) {
            ReturnPath.toSignIn(request, response);
            return false;
        }
        if (!isIn) {
            ReturnPath.toWhatIsDue(session.get().due(), request, response);
            return false;
        }
        if (Access.allows(session.get().role(), useCase)) {
            return true;
        }
        throw refused();
    }

    /** A program cannot follow a redirect to a form: it is told that, and by which cookie, it must be signed in. */
    private static ErrorResponseException stranger() {
        ErrorResponseException stranger = new ErrorResponseException(HttpStatus.UNAUTHORIZED);
        stranger.getHeaders()
                .add(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Cookie realm=\"An Sinh\", form-action=\"/sign-in\", cookie-name=\"" + SessionCookie.NAME
                                + "\"");
        return stranger;
    }

    private static ResponseStatusException refused() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}

package vn.ansinh.office.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place that turns what went wrong, inside a controller or around it, into an answer. */
@Controller
@ControllerAdvice
@Public
class GlobalFailures implements ErrorController {
    private final FailurePage page;

    GlobalFailures(FailurePage page) {
        this.page = page;
    }

    /** What a controller threw. */
    @ExceptionHandler
    void thrown(Exception cause, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return;
        }
        if (response.isCommitted() || cause instanceof AuthenticationException) {
            throw cause;
        }
        if (cause instanceof AccessDeniedException && request.getUserPrincipal() == null) {
            throw cause;
        }
        answer(cause, request, response);
    }

    /** What failed outside every controller: in a filter, while a page was drawn, or by a status alone. */
    @RequestMapping("/error")
    void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            page.write(Failure.EXPIRED, request, response);
        } else if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            answer(cause, request, response);
        } else {
            Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            page.write(Failure.of(status instanceof Integer code ? code : 404), request, response);
        }
    }

    private void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable cause = unwrapped(thrown);
        String key = cause instanceof BadRequest refused ? refused.key() : null;
        Failure failure = failure(cause);
        if (cause instanceof ErrorResponse known) {
            // such as Allow with 405 and WWW-Authenticate with 401
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        page.write(failure, key == null ? failure.textKey() : key, cause, request, response);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof jakarta.servlet.ServletException && !(thrown instanceof ErrorResponse) && cause != null
                ? cause
                : thrown;
    }

    private static Failure failure(@Nullable Throwable cause) {
        return switch (cause) {
            case BadRequest refused -> Failure.BAD_REQUEST;
            case NothingHere absent -> Failure.NOT_FOUND;
            case Conflict conflict -> Failure.CONFLICT;
            case AccessDeniedException denied -> Failure.FORBIDDEN;
            case MaxUploadSizeExceededException large -> Failure.TOO_LARGE;
            // the server reads a form, files and all, when its token is looked for: before any controller
            case InvalidParameterException unreadable -> Failure.of(unreadable.getErrorCode());
            case CannotCreateTransactionException away -> Failure.UNAVAILABLE;
            case DataAccessResourceFailureException away -> Failure.UNAVAILABLE;
            case org.springframework.http.converter.HttpMessageNotReadableException unreadable -> Failure.BAD_REQUEST;
            case org.springframework.web.method.annotation.MethodArgumentTypeMismatchException wrong ->
                Failure.BAD_REQUEST;
            case ErrorResponse known -> Failure.of(known.getStatusCode().value());
            case null, default -> Failure.BROKEN;
        };
    }
}

package vn.ansinh.office.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.platform.Ids;

/** Writes a failure as what the caller reads: a page, a sentence for a part of a page, or problem details. */
@Component
class FailurePage {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    private final Templates templates;
    private final Shells shells;
    private final Words words;
    private final JsonMapper json = new JsonMapper();

    FailurePage(Templates templates, Shells shells, Words words) {
        this.templates = templates;
        this.shells = shells;
        this.words = words;
    }

    void write(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(failure, failure.textKey(), null, request, response);
    }

    void write(
            Failure failure,
            String textKey,
            @Nullable Throwable cause,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.of(request);
        String number = failure.status().is5xxServerError() ? logged(cause, request) : "";
        List<Conflict.Difference> differences = cause instanceof Conflict conflict ? conflict.differences() : List.of();
        FailureView view = new FailureView(
                words.text(language, failure.titleKey()),
                words.text(language, textKey),
                number,
                differences,
                back(failure, cause, request));
        response.setStatus(failure.status().value());
        response.setHeader("Cache-Control", "no-store");
        if (wantsJson(request)) {
            problem(failure, view, cause, request, response);
        } else if (request.getHeader("HX-Request") != null) {
            plain(number.isEmpty() ? view.text() : view.text() + " (" + number + ")", response);
        } else {
            page(failure, isReadable(failure, cause), view, request, response);
        }
    }

    /** Whether the request and the database can be asked again what the frame of a page wants to know. */
    private static boolean isReadable(Failure failure, @Nullable Throwable cause) {
        return !failure.status().is5xxServerError()
                && failure != Failure.EXPIRED
                && !(cause instanceof InvalidParameterException);
    }

    private static String back(Failure failure, @Nullable Throwable cause, HttpServletRequest request) {
        if (cause instanceof Conflict conflict) {
            return conflict.back();
        }
        return failure == Failure.EXPIRED ? Addresses.cameFrom(request) : "";
    }

    private void page(
            Failure failure,
            boolean readable,
            FailureView view,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Shell shell = readable ? shells.of(request, response) : shells.ofFailure(request, response);
        String template = switch (failure) {
            case EXPIRED -> "shell/expired";
            case CONFLICT -> "shell/conflict";
            default -> shell.user().isKnown() ? "shell/failure" : "shell/stopped";
        };
        templates.render(template, shell, Map.of("view", view), request, response);
    }

    private void problem(
            Failure failure,
            FailureView view,
            @Nullable Throwable cause,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("title", view.title());
        details.put("status", failure.status().value());
        details.put("detail", view.text());
        details.put("instance", Addresses.path(request));
        if (!view.number().isEmpty()) {
            details.put("number", view.number());
        }
        if (cause instanceof BadRequest refused && !refused.mistakes().isEmpty()) {
            details.put("mistakes", refused.mistakes());
            if (refused.leftOut() > 0) {
                details.put("mistakes-left-out", refused.leftOut());
            }
        }
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(details));
    }

    private static void plain(String text, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String logged(@Nullable Throwable cause, HttpServletRequest request) {
        String id = Ids.next().toString();
        String number = id.substring(id.length() - 8).toUpperCase(java.util.Locale.ROOT);
        LOG.error("failure {} at {} {}", number, request.getMethod(), Addresses.path(request), cause);
        return number;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return Addresses.isForPrograms(request)
                || (accept != null && accept.contains("json") && !accept.contains("html"));
    }
}

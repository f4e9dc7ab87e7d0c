package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Sends a person to what must be done first, and remembers in the address the page to return to. */
final class ReturnPath {
    /** What a person sees first: what is due. */
    static final String FIRST = "/today";

    private static final String HTMX = "HX-Request";

    private ReturnPath() {}

    static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        go("/sign-in", request, response);
    }

    static void toWhatIsDue(Session.Due due, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String step = switch (due) {
            case SECOND_FACTOR_CODE -> "/sign-in/code";
            case SECOND_FACTOR_SET_UP -> "/account/second-factor";
            case OWN_PASSWORD -> "/account/password";
            case NOTHING -> "/";
        };
        go(step, request, response);
    }

    /** The path inside this application to return to; the first page when the given one leads elsewhere. */
    static String safe(@Nullable String next) {
        if (next == null || next.isEmpty() || next.equals("/")) {
            return FIRST;
        }
        boolean inside = next.startsWith("/")
                && !next.startsWith("//")
                && next.indexOf('\\') < 0
                && next.chars().noneMatch(Character::isISOControl)
                && !next.startsWith("/sign-");
        return inside ? next : FIRST;
    }

    private static void go(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = safe(asked(request));
        String address = next.equals(FIRST) ? path : path + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        if (request.getHeader(HTMX) == null) {
            response.sendRedirect(address);
        } else {
            // a fragment cannot show a sign-in page; htmx moves the whole window
            response.setHeader("HX-Redirect", address);
        }
    }

    /** A form or a fragment returns to the page it stands on, where the browser has kept what was typed. */
    private static @Nullable String asked(HttpServletRequest request) {
        if (request.getHeader(HTMX) != null) {
            return path(request.getHeader("HX-Current-URL"));
        }
        if (!request.getMethod().equals("GET")) {
            return path(request.getHeader("Referer"));
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static @Nullable String path(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

package vn.ansinh.office.account.entry;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that holds a session's token: out of reach of scripts and of other sites. */
final class SessionCookie {
    static final String NAME = "ansinh-session";

    private SessionCookie() {}

    static Optional<Token> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME)
                                && !cookie.getValue().isEmpty())
                        .map(cookie -> new Token(cookie.getValue()))
                        .findFirst();
    }

    static void give(HttpServletRequest request, HttpServletResponse response, Token token) {
        add(request, response, token.text(), Duration.ofSeconds(-1));
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    // Lax, not Strict: a page's address sent to a colleague must open, and no change is made by GET
    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

package vn.ansinh.office.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * One sentence shown on the next page after a change. It travels in a cookie of the browser, so that it needs no
 * session and survives a restart.
 */
public record Flash(Kind kind, String key, List<Object> values) {
    private static final String COOKIE = "ansinh-flash";
    private static final String SEPARATOR = "\u001f";

    /** What the sentence tells. */
    public enum Kind {
        DONE,
        WARNING
    }

    /** Copies the values. */
    public Flash {
        values = List.copyOf(values);
    }

    /** Says on the next page that something was done. */
    public static void done(HttpServletResponse response, String key, Object... values) {
        new Flash(Kind.DONE, key, List.of(values)).send(response);
    }

    /** Says on the next page that something was done but needs a look. */
    public static void warn(HttpServletResponse response, String key, Object... values) {
        new Flash(Kind.WARNING, key, List.of(values)).send(response);
    }

    static Optional<Flash> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        Optional<Cookie> sent = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst();
        sent.ifPresent(cookie -> response.addCookie(cookie("", 0)));
        return sent.flatMap(cookie -> read(cookie.getValue()));
    }

    private void send(HttpServletResponse response) {
        StringBuilder text = new StringBuilder(kind.name()).append(SEPARATOR).append(key);
        for (Object value : values) {
            boolean number = value instanceof Integer || value instanceof Long;
            text.append(SEPARATOR).append(number ? 'n' : 's').append(value);
        }
        String token = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
        response.addCookie(cookie(token, 60));
    }

    private static Optional<Flash> read(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            String[] parts = text.split(SEPARATOR, -1);
            List<Object> values = new ArrayList<>();
            for (int part = 2; part < parts.length; part++) {
                String value = parts[part].substring(1);
                values.add(parts[part].startsWith("n") ? Long.valueOf(value) : value);
            }
            return Optional.of(new Flash(Kind.valueOf(parts[0]), parts[1], values));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

package vn.ansinh.office.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;

/** The two languages of every page: Vietnamese unless the person chose English. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    static final String COOKIE = "ansinh-language";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code used in file names, cookies and the {@code lang} attribute. */
    public String code() {
        return code;
    }

    /** The Java locale of this language. */
    public Locale locale() {
        return Locale.of(code);
    }

    /** The language that the person's browser remembers; Vietnamese when it remembers none. */
    public static Language of(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof Language chosen) {
            return chosen;
        }
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return VIETNAMESE;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> of(cookie.getValue()))
                .findFirst()
                .orElse(VIETNAMESE);
    }

    /** Chooses the language of this page and of those to come. */
    public static void choose(String code, HttpServletRequest request, HttpServletResponse response) {
        Language chosen = of(code);
        request.setAttribute(COOKIE, chosen);
        Cookie cookie = new Cookie(COOKIE, chosen.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Language of(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : VIETNAMESE;
    }
}

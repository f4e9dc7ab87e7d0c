package vn.ansinh.office.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Addresses inside the office. */
public final class Addresses {
    private Addresses() {}

    /** The path that the person asked for, also on the page of a failure. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** Whether a program asks, not a browser: it reads problem details, and is never sent to a page. */
    public static boolean isForPrograms(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** The path and query that the person asked for. */
    static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    /** The page of ours that sent the request; the first page when none is named. */
    static String cameFrom(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            URI page = new URI(referer);
            String query = page.getRawQuery();
            return inside(query == null ? String.valueOf(page.getRawPath()) : page.getRawPath() + "?" + query);
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    /** The address when it leads inside the office; the first page otherwise, so that nobody is sent elsewhere. */
    public static String inside(String address) {
        boolean ours = address.startsWith("/")
                && !address.startsWith("//")
                && !address.startsWith("/\\")
                && address.chars().noneMatch(letter -> letter < ' ');
        return ours ? address : "/";
    }
}

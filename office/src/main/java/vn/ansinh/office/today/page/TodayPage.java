package vn.ansinh.office.today.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.PageToken;

/**
 * Việc hôm nay: what is late, due, coming and without a day, for whoever looks. The earlier address {@code /inbox} shows the same. Kind
 * and persons chosen last are remembered by the browser.
 */
@Controller
@Requires(UseCase.SEE_SITUATION)
class TodayPage {
    private static final String REMEMBERED = "ansinh-today";
    private static final Duration REMEMBERED_FOR = Duration.ofDays(90);

    private final TodayList list;

    TodayPage(TodayList list) {
        this.list = list;
    }

    @GetMapping({"/today", "/inbox"})
    ModelAndView show(
            @RequestParam(defaultValue = "") String when,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean others,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        TodayFilter filter = TodayFilter.of(when, kind, others, done);
        if (request.getQueryString() == null) {
            filter = remembered(request);
        } else if (!done) {
            remember(filter, response);
        }
        return new ModelAndView("today/list", "view", list.show(filter, PageToken.read(page)));
    }

    private static TodayFilter remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(REMEMBERED))
                .map(Cookie::getValue)
                .findFirst()
                .map(value -> value.startsWith("others.")
                        ? TodayFilter.of("", value.substring("others.".length()), true, false)
                        : TodayFilter.of("", value, false, false))
                .orElse(TodayFilter.ALL);
    }

    private static void remember(TodayFilter filter, HttpServletResponse response) {
        String value = (filter.isOthers() ? "others." : "") + filter.kind();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(REMEMBERED, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(value.isEmpty() ? Duration.ZERO : REMEMBERED_FOR)
                        .build()
                        .toString());
    }
}

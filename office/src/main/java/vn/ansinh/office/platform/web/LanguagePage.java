package vn.ansinh.office.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The switch between Vietnamese and English. */
@Controller
@Public
class LanguagePage {
    private static final int YEAR = 365 * 24 * 60 * 60;

    @PostMapping("/language")
    ModelAndView choose(@RequestParam String to, @RequestParam String back, HttpServletResponse response) {
        Cookie cookie = new Cookie(Language.COOKIE, Language.of(to).code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return new ModelAndView("redirect:" + Addresses.inside(back));
    }
}

package vn.ansinh.office.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The switch between Vietnamese and English. */
@Controller
@Public
class LanguagePage {
    @PostMapping("/language")
    ModelAndView choose(
            @RequestParam String to,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.choose(to, request, response);
        return new ModelAndView("redirect:" + Addresses.inside(back));
    }
}

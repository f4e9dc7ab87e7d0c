package vn.ansinh.office.registry.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.platform.web.Flash;

/** A file that is not kept any more: the page to choose one says so. */
final class Gone {
    private Gone() {}

    static ModelAndView toChoosing(HttpServletResponse response) {
        Flash.warn(response, "intake.gone");
        return new ModelAndView("redirect:/import");
    }
}

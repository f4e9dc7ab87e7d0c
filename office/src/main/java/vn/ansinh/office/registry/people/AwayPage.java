package vn.ansinh.office.registry.people;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.AsOf;

/** Tạm vắng, tạm trú, nghĩa vụ quân sự: who has to be asked after, on a day. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class AwayPage {
    private final Away away;

    AwayPage(Away away) {
        this.away = away;
    }

    @GetMapping("/households/away")
    @Transactional(readOnly = true)
    public ModelAndView page(AsOf asOf) {
        return new ModelAndView("registry/away")
                .addObject("lines", away.on(asOf.date()))
                .addObject("day", asOf.date());
    }
}

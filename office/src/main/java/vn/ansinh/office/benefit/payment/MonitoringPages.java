package vn.ansinh.office.benefit.payment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;

/** Writes down what the ward's monitor saw. */
@Controller
class MonitoringPages {
    private final PaymentRunPages pages;
    private final Monitorings monitorings;
    private final Today today;

    MonitoringPages(PaymentRunPages pages, Monitorings monitorings, Today today) {
        this.pages = pages;
        this.monitorings = monitorings;
        this.today = today;
    }

    @PostMapping(PaymentPages.PATH + "/{id}/monitoring")
    @Requires(UseCase.RUN_PAYMENT)
    @Transactional
    public ModelAndView add(
            @PathVariable UUID id,
            @RequestParam UUID monitoring,
            @RequestParam Map<String, String> form,
            Language language,
            HttpServletResponse response) {
        PaymentRun run = pages.run(id);
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        LocalDate day = reading.past("seen-on");
        String place = reading.words("place");
        String monitor = reading.words("monitor");
        String words = reading.words("words");
        if (!reading.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return pages.page(run, Optional.empty(), "", "", reading.typed(), language);
        }
        monitorings.add(new Monitoring(monitoring, id, day, place, monitor, words));
        Flash.done(response, "payment.monitored");
        return new ModelAndView("redirect:" + run.address());
    }
}

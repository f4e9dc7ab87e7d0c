package vn.ansinh.office.benefit.payment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;

/** Chi trả: the lists of all months, what is to be done next, and who pays out. */
@Controller
@Requires(UseCase.SEE_PAYMENT)
class PaymentPages {
    static final String PATH = "/payments";

    private final PaymentOverview overview;
    private final PreparingRun preparing;
    private final Payers payers;
    private final Today today;

    PaymentPages(PaymentOverview overview, PreparingRun preparing, Payers payers, Today today) {
        this.overview = overview;
        this.preparing = preparing;
        this.payers = payers;
        this.today = today;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return new ModelAndView("benefit/payment/list", "view", overview.on(today.date()));
    }

    /** Makes the list of a month, this one or the next; earlier ones only where none was made. */
    @PostMapping(PATH)
    @Requires(UseCase.RUN_PAYMENT)
    ModelAndView prepare(@RequestParam(defaultValue = "") String month, HttpServletResponse response) {
        YearMonth wanted = month(month);
        if (!overview.may(wanted, today.date())) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
        PreparingRun.Outcome outcome = preparing.prepare(wanted);
        outcome.fault()
                .ifPresentOrElse(
                        said -> Flash.warn(response, said.key(), said.values().toArray()),
                        () -> Flash.done(response, "payment.prepared"));
        return new ModelAndView(
                "redirect:" + PATH + outcome.run().map(id -> "/" + id).orElse(""));
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException none) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
    }

    @GetMapping(PATH + "/payer")
    @Requires(UseCase.RUN_PAYMENT)
    ModelAndView payer() {
        return payer(PaymentTyped.BLANK);
    }

    private ModelAndView payer(PaymentTyped typed) {
        return new ModelAndView("benefit/payment/payer", Map.of("payer", payers.now(), "typed", typed));
    }

    @PostMapping(PATH + "/payer")
    @Requires(UseCase.RUN_PAYMENT)
    ModelAndView say(@RequestParam Map<String, String> form, HttpServletResponse response) {
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        String name = reading.words("name");
        List<String> rest = Stream.of("contract", "debtor", "bank", "account")
                .map(reading::optional)
                .toList();
        long filled = rest.subList(1, rest.size()).stream()
                .filter(words -> !words.isEmpty())
                .count();
        if (filled > 0 && filled < rest.size() - 1) {
            reading.fault("debtor", Said.of("payment.payer.fault.account"));
        }
        if (!rest.get(2).isEmpty() && !rest.get(2).matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")) {
            reading.fault("bank", Said.of("payment.payer.fault.bank"));
        }
        if (!reading.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return payer(reading.typed());
        }
        int number = payers.now().map(Payer::number).orElse(0) + 1;
        payers.say(new Payer(number, name, rest.getFirst(), rest.get(1), rest.get(2), rest.get(3)));
        Flash.done(response, "payment.payer.kept");
        return new ModelAndView("redirect:" + PATH);
    }
}

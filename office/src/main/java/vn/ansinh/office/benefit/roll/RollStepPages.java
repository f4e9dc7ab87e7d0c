package vn.ansinh.office.benefit.roll;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** What is done with a list as a whole: submitted, signed and sent, returned, withdrawn. */
@Controller
@Requires(UseCase.SEE_ROLL)
class RollStepPages {
    private static final int LONGEST = 300;
    private static final RollView.Filter ALL = new RollView.Filter("", "", "");

    private final RollPages pages;
    private final RollSigning signing;
    private final Today today;

    RollStepPages(RollPages pages, RollSigning signing, Today today) {
        this.pages = pages;
        this.signing = signing;
        this.today = today;
    }

    private ModelAndView refused(
            Roll roll, Map<String, Said> wrong, Map<String, String> typed, Language language, HttpServletResponse out) {
        out.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return pages.page(roll, ALL, "", language, typed, new Faults(wrong));
    }

    private static String at(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static void words(Map<String, String> typed, String field, String key, Map<String, Said> wrong) {
        if (at(typed, field).isEmpty() || at(typed, field).length() > LONGEST) {
            wrong.put(field, Said.of(key, LONGEST));
        }
    }

    @PostMapping("/rolls/lists/{id}/submit")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView submit(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        words(typed, "recipient", "roll.fault.recipient", wrong);
        if (wrong.isEmpty()) {
            signing.submit(roll, at(typed, "recipient")).ifPresent(fault -> wrong.put("recipient", fault));
        }
        if (!wrong.isEmpty()) {
            return refused(roll, wrong, typed, language, response);
        }
        Flash.done(response, "roll.submitted");
        return new ModelAndView("redirect:" + roll.address());
    }

    /** The signature is a transaction of its own: one that comes too late is undone and says so. */
    @PostMapping("/rolls/lists/{id}/send")
    @Requires(UseCase.SIGN_SUPPORT)
    public ModelAndView send(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        words(typed, "signer", "roll.fault.signer", wrong);
        Optional<LocalDate> day = WrittenDate.read(at(typed, "day"), today.date());
        if (day.isEmpty()) {
            wrong.put("day", Said.of("roll.fault.no-day"));
        }
        if (wrong.isEmpty()) {
            signing.send(
                            roll,
                            day.orElseThrow(),
                            at(typed, "signer"),
                            at(typed, "position").equals("chair"))
                    .ifPresent(fault -> wrong.put("day", fault));
        }
        if (!wrong.isEmpty()) {
            return refused(roll, wrong, typed, language, response);
        }
        Flash.done(response, "roll.sent");
        return new ModelAndView("redirect:" + roll.address());
    }

    @PostMapping("/rolls/lists/{id}/return")
    @Requires(UseCase.SIGN_SUPPORT)
    @Transactional
    public ModelAndView giveBack(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        words(typed, "reason", "roll.fault.reason", wrong);
        if (wrong.isEmpty() && !signing.giveBack(roll, at(typed, "reason"))) {
            wrong.put("reason", Said.of("roll.fault.moved"));
        }
        if (!wrong.isEmpty()) {
            return refused(roll, wrong, typed, language, response);
        }
        Flash.done(response, "roll.returned");
        return new ModelAndView("redirect:" + roll.address());
    }

    @PostMapping("/rolls/lists/{id}/withdraw")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        words(typed, "why", "roll.fault.reason", wrong);
        if (wrong.isEmpty() && !signing.withdraw(roll, at(typed, "why"))) {
            wrong.put("why", Said.of("roll.fault.moved"));
        }
        if (!wrong.isEmpty()) {
            return refused(roll, wrong, typed, language, response);
        }
        Flash.done(response, "roll.withdrawn");
        return new ModelAndView("redirect:/rolls/" + roll.kind().code());
    }
}

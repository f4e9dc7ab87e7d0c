package vn.ansinh.office.account.watch;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;

/** What was unusual in the last weeks, answered one by one; and the limits from which on it is. */
@Controller
@Requires(UseCase.SEE_AUDIT)
class WatchPage {
    /** How far back is looked, in days. */
    static final int DAYS = 60;

    private static final int LONGEST = 500;

    private final Watched watched;
    private final Today today;

    WatchPage(Watched watched, Today today) {
        this.watched = watched;
        this.today = today;
    }

    @GetMapping("/audit/watch")
    @Transactional(readOnly = true)
    ModelAndView show(@RequestParam(defaultValue = "false") boolean answered) {
        Limits limits = watched.limits();
        List<Unusual> all = watched.since(today.instant().minus(Duration.ofDays(DAYS)), limits);
        List<Unusual> shown = all.stream()
                .filter(each -> each.answer().isPresent() == answered)
                .toList();
        return new ModelAndView(
                "account/watch",
                Map.of("rows", shown, "answered", answered, "others", all.size() - shown.size(), "limits", limits));
    }

    @PostMapping("/audit/watch")
    @Transactional
    ModelAndView answer(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        String found = note.strip();
        Optional<Unusual> known = watched.since(today.instant().minus(Duration.ofDays(DAYS)), watched.limits()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        String self = Acting.current().map(who -> who.user().toString()).orElse("");
        if (found.isEmpty()) {
            Flash.warn(response, "watch.note.missing");
        } else if (known.isEmpty() || found.length() > LONGEST) {
            Flash.warn(response, "watch.note.wrong");
        } else if (known.get().userId().equals(self)) {
            Flash.warn(response, "watch.own");
        } else {
            watched.answer(known.get(), found);
            Flash.done(response, "watch.answered");
        }
        return new ModelAndView("redirect:/audit/watch");
    }

    @GetMapping("/audit/watch/limits")
    @Requires(UseCase.MANAGE_WARD)
    @Transactional(readOnly = true)
    ModelAndView limits() {
        Limits now = watched.limits();
        return limits(LimitsForm.of(now), Faults.NONE);
    }

    @PostMapping("/audit/watch/limits")
    @Requires(UseCase.MANAGE_WARD)
    @Transactional
    ModelAndView enter(LimitsForm form, HttpServletResponse response) {
        Map<String, Said> faults = new LinkedHashMap<>();
        OptionalInt from = form.number("nightFrom", form.nightFrom(), 18, 23, faults);
        OptionalInt until = form.number("nightUntil", form.nightUntil(), 1, 8, faults);
        OptionalInt people = form.number("peopleADay", form.peopleADay(), 1, 100_000, faults);
        OptionalInt rows = form.number("rowsAFile", form.rowsAFile(), 1, 1_000_000, faults);
        OptionalInt failures = form.number("failuresADay", form.failuresADay(), 1, 1000, faults);
        if (!faults.isEmpty()) {
            ModelAndView page = limits(form, new Faults(faults));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        watched.enter(new Limits(
                from.orElseThrow(),
                until.orElseThrow(),
                people.orElseThrow(),
                rows.orElseThrow(),
                failures.orElseThrow(),
                true));
        Flash.done(response, "watch.limits.saved");
        return new ModelAndView("redirect:/audit/watch");
    }

    private static ModelAndView limits(LimitsForm form, Faults faults) {
        return new ModelAndView("account/watch-limits", Map.of("form", form, "faults", faults));
    }
}

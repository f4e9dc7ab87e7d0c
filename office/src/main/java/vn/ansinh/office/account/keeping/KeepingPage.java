package vn.ansinh.office.account.keeping;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;

/** The table of periods, what is over them, and deleting it by decision. */
@Controller
class KeepingPage {
    private static final int LONGEST = 500;
    private static final int MOST_MONTHS = 1200;
    private static final int DELETIONS = 50;

    private final Keeping keeping;

    KeepingPage(Keeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/keeping")
    @Requires(UseCase.SEE_AUDIT)
    @Transactional(readOnly = true)
    ModelAndView show() {
        return new ModelAndView(
                "account/keeping", Map.of("kinds", keeping.all(), "deleted", keeping.deleted(DELETIONS)));
    }

    @GetMapping("/keeping/{kind}")
    @Requires(UseCase.DELETE_EXPIRED)
    @Transactional(readOnly = true)
    ModelAndView one(@PathVariable String kind) {
        KeptKind kept = known(kind);
        return page(
                kept,
                kept.months().isPresent() ? String.valueOf(kept.months().getAsInt()) : "",
                kept.ground().orElse(""),
                Faults.NONE);
    }

    @PostMapping("/keeping/{kind}")
    @Requires(UseCase.DELETE_EXPIRED)
    @Transactional
    ModelAndView enter(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String ground,
            HttpServletResponse response) {
        KeptKind kept = known(kind);
        Map<String, Said> faults = new LinkedHashMap<>();
        String typed = months.strip();
        OptionalInt wanted = typed.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
        if (!typed.isEmpty() && (wanted.isEmpty() || wanted.getAsInt() < 1 || wanted.getAsInt() > MOST_MONTHS)) {
            faults.put("months", Said.of("keeping.months.wrong", MOST_MONTHS));
        }
        if (faults.isEmpty() && wanted.isPresent() && wanted.getAsInt() < kept.fewestMonths()) {
            faults.put("months", Said.of("keeping.months.least", kept.fewestMonths()));
        }
        if (ground.isBlank() || ground.strip().length() > LONGEST) {
            faults.put("ground", Said.of("keeping.ground.wrong", LONGEST));
        }
        if (!faults.isEmpty()) {
            ModelAndView page = page(kept, months, ground, new Faults(faults));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        keeping.enter(kind, wanted, ground.strip());
        Flash.done(response, "keeping.entered");
        return new ModelAndView("redirect:/keeping");
    }

    /** Deletes what the page showed: as of its day, so that nothing else is caught since. */
    @PostMapping("/keeping/{kind}/delete")
    @Requires(UseCase.DELETE_EXPIRED)
    @Transactional
    ModelAndView delete(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        KeptKind kept = known(kind);
        boolean same = kept.before().map(LocalDate::toString).orElse("").equals(before)
                && kept.ground().isPresent();
        if (!same || note.isBlank() || note.strip().length() > LONGEST) {
            Flash.warn(response, same ? "keeping.note.missing" : "keeping.changed");
            return new ModelAndView("redirect:/keeping/" + kind);
        }
        int items = keeping.delete(kept, kept.before().orElseThrow(), note.strip());
        Flash.done(response, "keeping.done", items);
        return new ModelAndView("redirect:/keeping");
    }

    private KeptKind known(String kind) {
        return keeping.find(kind).orElseThrow(() -> new NothingHere("kind " + kind));
    }

    private static ModelAndView page(KeptKind kept, String months, String ground, Faults faults) {
        return new ModelAndView(
                "account/keeping-kind", Map.of("kept", kept, "months", months, "ground", ground, "faults", faults));
    }
}

package vn.ansinh.office.programme.support;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Flash;

/** Gợi ý: drafted from helpers and kept paths; the officer takes over, edits or drops. */
@Controller
@Requires(UseCase.RUN_PROGRAMME)
class SupportSuggestPages {
    private final SupportLines lines;
    private final SuggestingSupport suggesting;
    private final WritingSupport writing;
    private final SupportYears years;
    private final Today today;

    SupportSuggestPages(
            SupportLines lines, SuggestingSupport suggesting, WritingSupport writing, SupportYears years, Today today) {
        this.lines = lines;
        this.suggesting = suggesting;
        this.writing = writing;
        this.years = years;
        this.today = today;
    }

    private int open(int year) {
        if (!years.open().contains(year)) {
            throw new BadRequest("support.fault.year");
        }
        return year;
    }

    private List<SupportLine> suggested(int year) {
        return lines.of(year, today.date()).stream()
                .filter(line -> line.state() == SupportStep.State.SUGGESTED)
                .toList();
    }

    @GetMapping("/programme/support/suggestions")
    @Transactional(readOnly = true)
    public ModelAndView list(@RequestParam Optional<Integer> year) {
        int of = year.orElse(today.date().getYear());
        return new ModelAndView("programme/support/suggestions")
                .addObject("year", of)
                .addObject("isOpen", years.open().contains(of))
                .addObject("takesDrafts", years.takesDrafts(of))
                .addObject("suggested", suggested(of));
    }

    @PostMapping("/programme/support/suggestions")
    @Transactional
    public ModelAndView suggest(@RequestParam int year, HttpServletResponse response) {
        int made = suggesting.suggest(open(year), today.date());
        if (made == 0) {
            Flash.warn(response, "support.suggested.none");
        } else {
            Flash.done(response, "support.suggested", made);
        }
        return back(year);
    }

    private static ModelAndView back(int year) {
        return new ModelAndView("redirect:/programme/support/suggestions?year=" + year);
    }

    /** Those whose source is known; the others have to be edited first. */
    @PostMapping("/programme/support/suggestions/accept")
    @Transactional
    public ModelAndView accept(
            @RequestParam int year,
            @RequestParam(name = "line", required = false) @Nullable List<UUID> line,
            HttpServletResponse response) {
        SupportStep.Action action =
                years.takesDrafts(open(year)) ? SupportStep.Action.DRAFT : SupportStep.Action.PROPOSE;
        List<SupportLine> chosen = chosen(year, line);
        int taken = 0;
        int missing = 0;
        for (SupportLine one : chosen) {
            if (one.wanted().money().isEmpty()) {
                missing++;
            } else {
                taken += writing.take(one, action, today.date(), "") ? 1 : 0;
            }
        }
        if (missing > 0 || chosen.isEmpty()) {
            Flash.warn(response, chosen.isEmpty() ? "support.chosen.none" : "support.accepted.some", taken, missing);
        } else {
            Flash.done(response, "support.accepted." + action.code(), taken);
        }
        return back(year);
    }

    @PostMapping("/programme/support/suggestions/drop")
    @Transactional
    public ModelAndView drop(
            @RequestParam int year,
            @RequestParam(name = "line", required = false) @Nullable List<UUID> line,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        List<SupportLine> chosen = chosen(open(year), line);
        if (reason.isBlank() || reason.strip().length() > SupportReading.LONGEST) {
            Flash.warn(response, "help.fault.reason", SupportReading.LONGEST);
        } else if (chosen.isEmpty()) {
            Flash.warn(response, "support.chosen.none", 0, 0);
        } else {
            chosen.forEach(one -> writing.take(one, SupportStep.Action.DROP, today.date(), reason.strip()));
            Flash.done(response, "support.dropped", chosen.size());
        }
        return back(year);
    }

    private List<SupportLine> chosen(int year, @Nullable List<UUID> line) {
        List<UUID> ids = Objects.requireNonNullElse(line, List.of());
        return suggested(year).stream().filter(one -> ids.contains(one.id())).toList();
    }
}

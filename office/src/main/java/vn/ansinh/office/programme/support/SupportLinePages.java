package vn.ansinh.office.programme.support;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.help.HelpTyped;

/** One line: what it says, how it came about, its decision. What was given is written down in {@link SupportProgressPages}. */
@Controller
@Requires(UseCase.SEE_HELP)
@RequestMapping("/programme/support/lines/{id}")
class SupportLinePages {
    private final SupportLines lines;
    private final WritingSupport writing;
    private final SupportYears years;
    private final SupportLineView view;
    private final Today today;

    SupportLinePages(
            SupportLines lines, WritingSupport writing, SupportYears years, SupportLineView view, Today today) {
        this.lines = lines;
        this.writing = writing;
        this.years = years;
        this.view = view;
        this.today = today;
    }

    private SupportLine find(UUID id) {
        return lines.find(id, today.date()).orElseThrow(() -> new NothingHere("line " + id));
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return view.of(find(id), new HelpTyped(view.blank(), Faults.NONE));
    }

    /** The officer, and whoever proposed it, change it and take it back until it is decided. */
    static boolean mayChange(SupportLine line) {
        UUID user = Acting.current().orElseThrow().user();
        return SupportStep.Action.DROP.isFrom(line.state())
                && (SupportYears.isOfficer() || line.steps().getFirst().by().equals(user));
    }

    private SupportLine changeable(UUID id) {
        SupportLine line = find(id);
        if (!mayChange(line)) {
            throw new NothingHere("line of somebody else, or decided " + id);
        }
        return line;
    }

    @GetMapping("/edit")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ModelAndView edit(@PathVariable UUID id) {
        SupportLine line = changeable(id);
        Map<String, String> fields = SupportReading.fields(line.wanted(), VietnameseDates::inShort);
        fields.put("version", String.valueOf(line.version()));
        return form(line, new HelpTyped(fields, Faults.NONE));
    }

    private ModelAndView form(SupportLine line, HelpTyped typed) {
        return new ModelAndView("programme/support/form")
                .addObject("home", line.home())
                .addObject("typed", typed)
                .addObject("bodies", years.responsible())
                .addObject("years", java.util.List.of())
                .addObject("drafts", java.util.List.of())
                .addObject("line", Optional.of(line));
    }

    @PostMapping("/edit")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        SupportLine line = changeable(id);
        SupportReading reading =
                new SupportReading(new HelpTyped(form, Faults.NONE), years.responsible(), today.date());
        Optional<SupportWanted> wanted = reading.wanted(line.year());
        if (wanted.isPresent() && !writing.change(line, version, wanted.get())) {
            reading.wrong().put("need", Said.of("support.fault.changed"));
        }
        if (!reading.wrong().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(line, new HelpTyped(form, new Faults(reading.wrong())));
        }
        Flash.done(response, "support.changed");
        return new ModelAndView("redirect:" + line.page());
    }

    @PostMapping("/agree")
    @Requires(UseCase.SIGN_PROGRAMME)
    @Transactional
    public ModelAndView agree(@PathVariable UUID id, HttpServletResponse response) {
        return taken(find(id), SupportStep.Action.AGREE, "", response);
    }

    @PostMapping("/decline")
    @Requires(UseCase.SIGN_PROGRAMME)
    @Transactional
    public ModelAndView decline(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        return reasoned(find(id), SupportStep.Action.DECLINE, reason, response);
    }

    /** Taken back, or a suggestion that is not wanted. */
    @PostMapping("/drop")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView drop(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        return reasoned(changeable(id), SupportStep.Action.DROP, reason, response);
    }

    @PostMapping("/cancel")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView cancel(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        return reasoned(find(id), SupportStep.Action.CANCEL, reason, response);
    }

    private ModelAndView reasoned(
            SupportLine line, SupportStep.Action action, String reason, HttpServletResponse response) {
        if (reason.isBlank() || reason.strip().length() > SupportReading.LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view.of(
                    line,
                    new HelpTyped(
                            view.blank(),
                            new Faults(Map.of(
                                    action.code() + "-reason", Said.of("help.fault.reason", SupportReading.LONGEST)))));
        }
        return taken(line, action, reason.strip(), response);
    }

    private ModelAndView taken(
            SupportLine line, SupportStep.Action action, String reason, HttpServletResponse response) {
        if (writing.take(line, action, today.date(), reason)) {
            Flash.done(response, "support.taken." + action.code(), line.home().head());
        } else {
            Flash.warn(response, "support.fault.state");
        }
        return new ModelAndView("redirect:" + line.page());
    }
}

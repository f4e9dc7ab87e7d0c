package vn.ansinh.office.programme.path;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.Law;

/** Danh mục việc giúp được: the ward's own list of what can be done, with cost, giver and time. What it does not know stays unknown. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class CataloguePage {
    private final PathSteps steps;
    private final Reaches reaches;
    private final Law law;
    private final Today today;

    CataloguePage(PathSteps steps, Reaches reaches, Law law, Today today) {
        this.steps = steps;
        this.reaches = reaches;
        this.law = law;
        this.today = today;
    }

    @GetMapping("/programme/path/steps")
    @Transactional(readOnly = true)
    public ModelAndView list(Language language) {
        return page(StepTyped.blank(), Faults.NONE, language);
    }

    private ModelAndView page(StepTyped typed, Faults faults, Language language) {
        Map<String, String> subjects = new LinkedHashMap<>();
        subjects.put(PathStep.INCOME, "");
        law.indicators().forEach(one -> subjects.put(one.id(), one.name().in(Spoken.in(language))));
        Map<String, List<PathStep>> known = new LinkedHashMap<>();
        List<PathStep> all = steps.on(today.date());
        subjects.keySet().forEach(subject -> known.put(subject, new Catalogue(all).of(subject)));
        Map<String, String> out = new LinkedHashMap<>();
        reaches.latest().stream()
                .filter(one -> one.household().isEmpty() && one.isOut())
                .forEach(one -> out.put(one.subject(), one.reason()));
        return new ModelAndView("programme/path/steps")
                .addObject("subjects", subjects)
                .addObject("known", known)
                .addObject("out", out)
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    @PostMapping("/programme/path/steps")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView add(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String cost,
            @RequestParam(defaultValue = "") String giver,
            @RequestParam(defaultValue = "") String months,
            Language language,
            HttpServletResponse response) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        if (!isSubject(subject)) {
            wrong.put("subject", Said.of("path.fault.subject"));
        }
        String said = Typed.words(what, "what", wrong);
        OptionalLong dong = Typed.dong(cost, "cost", wrong);
        String who = Typed.maybe(giver, "giver", wrong);
        OptionalInt time = Typed.months(months, "months", wrong);
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(new StepTyped(id.toString(), subject, what, cost, giver, months), new Faults(wrong), language);
        }
        LocalDate day = today.date();
        steps.begin(new PathStep(id, subject, said, dong, who, time, day, Optional.empty()));
        Flash.done(response, "path.steps.added", said);
        return new ModelAndView("redirect:/programme/path/steps");
    }

    private boolean isSubject(String subject) {
        return subject.equals(PathStep.INCOME) || law.findIndicator(subject).isPresent();
    }

    @PostMapping("/programme/path/steps/{id}/end")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView end(@PathVariable UUID id, HttpServletResponse response) {
        if (steps.end(id, today.date())) {
            Flash.done(response, "path.steps.ended");
        } else {
            Flash.warn(response, "path.steps.not-ended");
        }
        return new ModelAndView("redirect:/programme/path/steps");
    }

    /** Something is out of reach for the whole ward, or within reach again. */
    @PostMapping("/programme/path/reach")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView reach(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "false") boolean out,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        if (!isSubject(subject) || (out && reason.isBlank()) || reason.length() > Typed.LONGEST) {
            Flash.warn(response, "path.reach.reason");
        } else {
            reaches.say(new Reach(Optional.empty(), subject, out, reason.strip()));
            Flash.done(response, out ? "path.reach.marked" : "path.reach.unmarked");
        }
        return new ModelAndView("redirect:/programme/path/steps");
    }
}

package vn.ansinh.office.programme.path;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;

/** Giữ lộ trình: one of the ways is chosen with the family, written down with its terms, and marked as it goes on. */
@Controller
@Requires(UseCase.SEE_CLASSIFICATION)
class KeepingPages {
    private final Register register;
    private final AskingPaths asking;
    private final ShowingPaths showing;
    private final PathSteps steps;
    private final KeptPaths kept;
    private final Today today;

    KeepingPages(
            Register register, AskingPaths asking, ShowingPaths showing, PathSteps steps, KeptPaths kept, Today today) {
        this.register = register;
        this.asking = asking;
        this.showing = showing;
        this.steps = steps;
        this.kept = kept;
        this.today = today;
    }

    private Household household(String code) {
        return register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    private PathView view(Household household, Language language) {
        return asking.of(household.id(), today.date())
                .map(asked -> showing.show(asked, language))
                .orElseThrow(() -> new NothingHere("household " + household.code()));
    }

    private PathView.WayView way(PathView view, String goal, String way) {
        return view.goals().stream()
                .filter(one -> one.code().equals(goal))
                .flatMap(one -> Stream.concat(one.ways().stream(), one.now().stream()))
                .filter(one -> one.subjects().equals(way))
                .findFirst()
                .orElseThrow(() -> new NothingHere("way " + way));
    }

    private List<KeepForm.Row> rows(PathView.WayView way) {
        Catalogue catalogue = new Catalogue(steps.on(today.date()));
        Writing writing = Writing.in(Language.VIETNAMESE);
        return way.steps().stream()
                .map(step -> {
                    Optional<PathStep> first = catalogue.first(step.subject());
                    return new KeepForm.Row(
                            step.subject(),
                            step.name(),
                            first.map(PathStep::what).orElse(""),
                            first.filter(one -> one.cost().isPresent())
                                    .map(one -> writing.number(one.cost().getAsLong()))
                                    .orElse(""),
                            first.map(PathStep::giver).orElse(""),
                            first.filter(one -> one.months().isPresent())
                                    .map(one -> writing.date(showing.dueAfter(one, today.date())))
                                    .orElse(""));
                })
                .toList();
    }

    @GetMapping("/households/{code}/path/keep")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView blank(
            @PathVariable String code, @RequestParam String goal, @RequestParam String way, Language language) {
        PathView view = view(household(code), language);
        return form(view, new KeepForm(Ids.next().toString(), goal, way, "", rows(way(view, goal, way)), Faults.NONE));
    }

    private static ModelAndView form(PathView view, KeepForm typed) {
        return new ModelAndView("programme/path/keep").addObject("view", view).addObject("typed", typed);
    }

    @PostMapping("/households/{code}/path/keep")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView keep(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String goal,
            @RequestParam String way,
            @RequestParam Map<String, String> fields,
            Language language,
            HttpServletResponse response) {
        Household household = household(code);
        PathView view = view(household, language);
        KeepForm typed = KeepForm.typed(id.toString(), goal, way, rows(way(view, goal, way)), fields);
        Map<String, Said> wrong = new LinkedHashMap<>();
        List<KeptPath.Line> lines = typed.lines(today.date(), wrong);
        String note = Typed.maybe(typed.note(), "note", wrong);
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(view, typed.with(wrong));
        }
        kept.keep(new KeptPath(
                id,
                household.id(),
                0,
                KeptPaths.goal(goal),
                view.asked().standards(),
                showing.lawHash(),
                today.date(),
                note,
                "",
                lines));
        Flash.done(response, "path.kept.saved");
        return back(code);
    }

    /** No path is followed any more; what was kept stays readable. */
    @PostMapping("/households/{code}/path/end")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView end(
            @PathVariable String code, @RequestParam(defaultValue = "") String note, HttpServletResponse response) {
        Household household = household(code);
        Optional<KeptPath> now = kept.of(household.id(), today.date());
        if (now.isEmpty() || note.isBlank() || note.length() > Typed.LONGEST) {
            Flash.warn(response, "path.kept.end.why");
            return back(code);
        }
        kept.keep(new KeptPath(
                Ids.next(),
                household.id(),
                0,
                now.get().goal(),
                now.get().standards(),
                now.get().law(),
                today.date(),
                note.strip(),
                "",
                List.of()));
        Flash.done(response, "path.kept.ended");
        return back(code);
    }

    @PostMapping("/households/{code}/path/lines/{number}")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView mark(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String evidence,
            HttpServletResponse response) {
        Household household = household(code);
        KeptPath path = kept.of(household.id(), today.date())
                .filter(one -> one.lines().stream().anyMatch(line -> line.number() == number))
                .orElseThrow(() -> new NothingHere("step " + number));
        Optional<KeptPath.State> known = List.of(KeptPath.State.values()).stream()
                .filter(one -> one.name().equals(state.toUpperCase(Locale.ROOT)))
                .findFirst();
        Optional<LocalDate> day = WrittenDate.read(on, today.date()).filter(one -> !one.isAfter(today.date()));
        boolean isShown = known.filter(one -> one == KeptPath.State.BEGUN).isPresent() || !evidence.isBlank();
        if (known.isEmpty() || day.isEmpty() || !isShown || evidence.length() > Typed.LONGEST) {
            Flash.warn(response, "path.mark.wrong");
            return back(code);
        }
        kept.mark(id, path, number, known.get(), day.get(), evidence.strip());
        Flash.done(response, "path.mark.saved");
        return back(code);
    }

    private static ModelAndView back(String code) {
        return new ModelAndView("redirect:/households/" + code + "/path");
    }
}

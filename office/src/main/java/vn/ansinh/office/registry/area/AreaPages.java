package vn.ansinh.office.registry.area;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;

/** Các tổ dân phố: what there is and was, and how a change is filled in, seen beforehand, kept and taken back. */
@Controller
class AreaPages {
    private static final int LONGEST = 300;

    private final Areas areas;
    private final Arranging arranging;
    private final Effects effects;
    private final Today today;

    AreaPages(Areas areas, Arranging arranging, Effects effects, Today today) {
        this.areas = areas;
        this.arranging = arranging;
        this.effects = effects;
        this.today = today;
    }

    @GetMapping("/areas")
    @Requires(UseCase.SEE_HOUSEHOLD)
    ModelAndView list() {
        return new ModelAndView("area/list", "view", areas.view());
    }

    @GetMapping("/areas/change/{kind}")
    @Requires(UseCase.CHANGE_AREAS)
    ModelAndView open(@PathVariable String kind, @RequestParam(defaultValue = "") String area) {
        return form(ArrangementForm.blank(kind(kind), area));
    }

    @PostMapping("/areas/change/{kind}")
    @Requires(UseCase.CHANGE_AREAS)
    ModelAndView go(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response) {
        ArrangementForm form = new ArrangementForm(kind(kind), typed, Faults.NONE);
        String step = form.value("step", "preview");
        if (step.equals("choose") || step.equals("edit")) {
            return form(form);
        }
        Optional<UUID> already = form.id("id").filter(id -> areas.change(id).isPresent());
        if (already.isPresent()) {
            return recorded(already.get(), response);
        }
        ArrangementReading reading = new ArrangementReading(form, areas.known(form), areas::households, today.date());
        Optional<Arranging.Wanted> wanted = reading.read();
        if (wanted.isEmpty()) {
            return wrong(form.with(reading.faults()), response);
        }
        return step.equals("save") ? save(form, wanted.get(), response) : preview(form, wanted.get(), false, response);
    }

    private ModelAndView preview(
            ArrangementForm form, Arranging.Wanted wanted, boolean isAnew, HttpServletResponse response) {
        return switch (arranging.preview(wanted)) {
            case Arranging.Result.Done done -> {
                List<GroupPeriod> groups = areas.now();
                Map<String, Object> model = new HashMap<>();
                model.put("view", areas.view(form));
                model.put("day", wanted.day());
                model.put("effect", effects.of(done, groups));
                model.put("anew", isAnew);
                yield new ModelAndView("area/preview", model);
            }
            case Arranging.Result.Again again -> recorded(wanted.id(), response);
            case Arranging.Result.Refused refused -> wrong(form.with(new Faults(refused.faults())), response);
        };
    }

    private ModelAndView save(ArrangementForm form, Arranging.Wanted wanted, HttpServletResponse response) {
        Optional<Arranging.Result> result = arranging.record(wanted, form.value("token"));
        if (result.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return preview(form, wanted, true, response);
        }
        return switch (result.get()) {
            case Arranging.Result.Done done -> recorded(wanted.id(), response);
            case Arranging.Result.Again again -> recorded(wanted.id(), response);
            case Arranging.Result.Refused refused -> wrong(form.with(new Faults(refused.faults())), response);
        };
    }

    private static ModelAndView recorded(UUID id, HttpServletResponse response) {
        Flash.done(response, "area.done");
        return new ModelAndView("redirect:/areas/changes/" + id);
    }

    @GetMapping("/areas/changes/{id}")
    @Requires(UseCase.SEE_HOUSEHOLD)
    ModelAndView show(@PathVariable UUID id) {
        return change(id, "", Optional.empty());
    }

    @PostMapping("/areas/changes/{id}/undo")
    @Requires(UseCase.CHANGE_AREAS)
    ModelAndView undo(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        if (areas.change(id).isEmpty()) {
            throw new NothingHere("change of groups " + id);
        }
        String said = ArrangementForm.plain(reason);
        Optional<Said> against = said.isEmpty() || said.length() > LONGEST
                ? Optional.of(Said.of("area.fault.reason", LONGEST))
                : arranging.undo(id, said);
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return change(id, reason, against);
        }
        Flash.done(response, "area.undone");
        return new ModelAndView("redirect:/areas");
    }

    private ModelAndView change(UUID id, String reason, Optional<Said> against) {
        GroupChange change = areas.change(id).orElseThrow(() -> new NothingHere("change of groups " + id));
        Map<String, Object> model = new HashMap<>();
        model.put("change", change);
        model.put("about", areas.about(change));
        model.put("reason", reason);
        against.ifPresent(said -> model.put("against", said));
        return new ModelAndView("area/change", model);
    }

    private ModelAndView wrong(ArrangementForm form, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return form(form);
    }

    private ModelAndView form(ArrangementForm form) {
        return new ModelAndView("area/form", "view", areas.view(form));
    }

    private static Arrangement.Kind kind(String code) {
        return Arrangement.Kind.ofCode(code).orElseThrow(() -> new NothingHere("change of groups " + code));
    }
}

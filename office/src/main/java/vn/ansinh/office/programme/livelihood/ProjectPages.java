package vn.ansinh.office.programme.livelihood;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.registry.Register;

/** One project: its page, the form that begins or changes it, and its end. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
@RequestMapping("/programme/livelihood")
class ProjectPages {
    private final ShowingProjects showing;
    private final Projects projects;
    private final FormIncome incomes;
    private final Bodies bodies;
    private final Register register;
    private final Today today;

    ProjectPages(
            ShowingProjects showing,
            Projects projects,
            FormIncome incomes,
            Bodies bodies,
            Register register,
            Today today) {
        this.showing = showing;
        this.projects = projects;
        this.incomes = incomes;
        this.bodies = bodies;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return page(id, new ProjectTyped(blankStep(), Faults.NONE));
    }

    private Map<String, String> blankStep() {
        return Map.of(
                "step", Ids.next().toString(), "day", VietnameseDates.inShort(today.date()), "outcome", "finished");
    }

    private ModelAndView page(UUID id, ProjectTyped typed) {
        ProjectView view = showing.find(id, today.date()).orElseThrow(() -> new NothingHere("project " + id));
        return new ModelAndView("programme/livelihood/project")
                .addObject("view", view)
                .addObject("history", projects.history(id))
                .addObject("bound", bound())
                .addObject(
                        "incomes",
                        incomes.of(
                                view.families().stream()
                                        .filter(one -> one.months() > 0)
                                        .map(ProjectFamily::household)
                                        .toList(),
                                today.date()))
                .addObject("typed", typed);
    }

    /** The role of whoever sees only some of the households, for the sentence that says so. */
    private static String bound() {
        return Acting.current()
                .map(Identity::role)
                .filter(role -> role.equals(Role.GROUP_LEADER.code()) || role.equals(Role.ASSOCIATION.code()))
                .orElse("");
    }

    @GetMapping("/new")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView blank() {
        return form(
                new ProjectTyped(
                        Map.of("id", Ids.next().toString(), "kind", ProjectKind.PRODUCTION.code()), Faults.NONE),
                List.of(),
                Optional.empty());
    }

    private ModelAndView form(ProjectTyped typed, List<String> areas, Optional<Project> changed) {
        Map<String, String> choices = new LinkedHashMap<>();
        bodies.on(today.date()).forEach(one -> choices.put(one.id().toString(), one.name()));
        Map<String, String> groups = new LinkedHashMap<>();
        register.areas(today.date()).forEach(one -> groups.put(one.id().toString(), one.name()));
        return new ModelAndView("programme/livelihood/form")
                .addObject("typed", typed)
                .addObject("changed", changed)
                .addObject("bodies", choices)
                .addObject("groups", groups)
                .addObject("areas", areas);
    }

    @PostMapping("/new")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView begin(
            @RequestParam UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "area", required = false) @Nullable List<String> area,
            HttpServletResponse response) {
        ProjectTyped typed = new ProjectTyped(fields, Faults.NONE);
        List<String> areas = Objects.requireNonNullElse(area, List.of());
        ProjectReading reading = new ProjectReading(typed, today.date());
        Optional<ProjectDraft> draft = draft(reading, areas);
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(typed.with(reading.fields().faults()), areas, Optional.empty());
        }
        projects.begin(id, draft.get());
        Flash.done(response, "livelihood.begun", draft.get().name());
        return back(id);
    }

    private Optional<ProjectDraft> draft(ProjectReading reading, List<String> areas) {
        LocalDate day = today.date();
        List<Body> there = bodies.on(day);
        return reading.draft(areas, register.areas(day), there);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/programme/livelihood/" + id);
    }

    private Project find(UUID id) {
        return projects.find(id).orElseThrow(() -> new NothingHere("project " + id));
    }

    @GetMapping("/{id}/change")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView changing(@PathVariable UUID id) {
        Project project = find(id);
        Map<String, String> values = new HashMap<>();
        values.put("number", String.valueOf(project.number()));
        values.put("kind", project.kind().code());
        values.put("name", project.name());
        values.put("gives", project.gives());
        values.put("place", project.place());
        values.put("body", project.body().toString());
        values.put("person", project.person());
        values.put("begins", VietnameseDates.inShort(project.begins()));
        values.put("ends", VietnameseDates.inShort(project.ends()));
        project.firstResult().ifPresent(day -> values.put("first", VietnameseDates.inShort(day)));
        project.basis().ifPresent(basis -> {
            values.put("basis", basis.number());
            values.put("basisDay", VietnameseDates.inShort(basis.day()));
        });
        return form(
                new ProjectTyped(values, Faults.NONE),
                project.areas().stream().map(UUID::toString).toList(),
                Optional.of(project));
    }

    @PostMapping("/{id}/change")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int number,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "area", required = false) @Nullable List<String> area,
            HttpServletResponse response) {
        Project project = find(id);
        ProjectTyped typed = new ProjectTyped(fields, Faults.NONE);
        List<String> areas = Objects.requireNonNullElse(area, List.of());
        ProjectReading reading = new ProjectReading(typed, today.date());
        String reason = reading.fields().words("reason");
        Optional<ProjectDraft> draft = draft(reading, areas);
        if (draft.isPresent() && !projects.change(id, number, draft.get(), reason)) {
            reading.fields().wrong("name", "livelihood.fault.meanwhile");
        }
        if (!reading.fields().isFine()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(typed.with(reading.fields().faults()), areas, Optional.of(project));
        }
        Flash.done(response, "livelihood.changed");
        return back(id);
    }

    @PostMapping("/{id}/end")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView end(
            @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response) {
        Map<String, String> values = new HashMap<>(fields);
        values.put("step", Ids.next().toString());
        ProjectTyped typed = new ProjectTyped(values, Faults.NONE);
        ProjectReading reading = new ProjectReading(typed, today.date());
        Optional<Project.End> end = reading.end(find(id));
        if (end.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, typed.with(reading.fields().faults()));
        }
        if (projects.end(id, end.get())) {
            Flash.done(response, "livelihood.ended");
        }
        return back(id);
    }
}

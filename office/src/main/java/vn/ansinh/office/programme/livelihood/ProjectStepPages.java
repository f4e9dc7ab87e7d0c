package vn.ansinh.office.programme.livelihood;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.Registered;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** The steps of a project: given with a last day, changed for another, done by what shows it. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
@RequestMapping("/programme/livelihood/{id}/steps")
class ProjectStepPages {
    private final ShowingProjects showing;
    private final ProjectSteps steps;
    private final ProjectRecords records;
    private final OwnProjects own;
    private final Registered registered;
    private final Today today;

    ProjectStepPages(
            ShowingProjects showing,
            ProjectSteps steps,
            ProjectRecords records,
            OwnProjects own,
            Registered registered,
            Today today) {
        this.showing = showing;
        this.steps = steps;
        this.records = records;
        this.own = own;
        this.registered = registered;
        this.today = today;
    }

    private ProjectView view(UUID id) {
        return showing.find(id, today.date()).orElseThrow(() -> new NothingHere("project " + id));
    }

    private static ProjectStep step(ProjectView view, UUID step) {
        return view.step(step).orElseThrow(() -> new NothingHere("step " + step));
    }

    @GetMapping("/new")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable UUID id) {
        return form(view(id), new ProjectTyped(Map.of("id", Ids.next().toString()), Faults.NONE));
    }

    private static ModelAndView form(ProjectView view, ProjectTyped typed) {
        return new ModelAndView("programme/livelihood/step-form")
                .addObject("view", view)
                .addObject("typed", typed);
    }

    /** A new step, or one in the place of another that was not done. */
    @PostMapping("/new")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView add(
            @PathVariable("id") UUID project,
            @RequestParam("id") UUID id,
            @RequestParam Map<String, String> values,
            HttpServletResponse response) {
        ProjectView view = view(project);
        ProjectTyped typed = new ProjectTyped(values, Faults.NONE);
        TypedFields fields = new TypedFields(typed, today.date());
        String words = fields.words("words");
        LocalDate due = fields.day("due");
        if (due.isBefore(view.project().begins())) {
            fields.wrong("due", "livelihood.fault.before", view.project().begins());
        }
        Optional<UUID> corrects = fields.id("corrects");
        if (corrects.isPresent()) {
            fields.words("reason");
            if (corrects.flatMap(view::step).filter(one -> !one.isDone()).isEmpty()
                    && view.step(id).isEmpty()) {
                fields.wrong("words", "livelihood.fault.meanwhile");
            }
        }
        if (!fields.isFine()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(view, typed.with(fields.faults()));
        }
        steps.add(new ProjectStep(id, project, words, due, corrects, List.of(), Optional.empty()), typed.at("reason"));
        Flash.done(response, "livelihood.step.kept");
        return new ModelAndView("redirect:" + view.project().address());
    }

    @GetMapping("/{step}/change")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView changing(@PathVariable UUID id, @PathVariable UUID step) {
        ProjectView view = view(id);
        ProjectStep one = step(view, step);
        return form(
                view,
                new ProjectTyped(
                        Map.of(
                                "id", Ids.next().toString(),
                                "corrects", step.toString(),
                                "words", one.words(),
                                "due", VietnameseDates.inShort(one.due())),
                        Faults.NONE));
    }

    @GetMapping("/{step}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, @PathVariable UUID step) {
        ProjectView view = view(id);
        return page(
                view,
                step(view, step),
                new ProjectTyped(
                        Map.of(
                                "id", Ids.next().toString(),
                                "kind", "minutes",
                                "dated", VietnameseDates.inShort(today.date())),
                        Faults.NONE));
    }

    private ModelAndView page(ProjectView view, ProjectStep step, ProjectTyped typed) {
        Map<UUID, List<Shelf.Kept>> files = new HashMap<>();
        step.proofs().forEach(one -> files.put(one.id(), records.files(one.id())));
        return new ModelAndView("programme/livelihood/step")
                .addObject("view", view)
                .addObject("step", step)
                .addObject("files", files)
                .addObject("mayProve", own.mayProve(view))
                .addObject("actor", Acting.current().orElseThrow().user())
                .addObject("typed", typed)
                .addObject("largest", CheckedFile.LARGEST);
    }

    @PostMapping("/{step}")
    @Requires(UseCase.DO_TASK)
    @Transactional
    public ModelAndView prove(
            @PathVariable("id") UUID project,
            @PathVariable UUID step,
            @RequestParam("id") UUID id,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpServletResponse response) {
        ProjectView view = view(project);
        ProjectStep one = step(view, step);
        if (!own.mayProve(view)) {
            throw new NothingHere("project of another body " + project);
        }
        ProjectTyped typed = new ProjectTyped(values, Faults.NONE);
        TypedFields fields = new TypedFields(typed, today.date());
        List<CheckedFile> files = SentFiles.of(file, "file", fields);
        Optional<ProjectStep.Proved> proof = proof(id, step, fields, files);
        if (proof.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(view, one, typed.with(fields.faults()));
        }
        steps.prove(proof.get());
        records.keep(id, files);
        Flash.done(response, "livelihood.proof.kept");
        return new ModelAndView("redirect:" + view.project().address());
    }

    /** A number that the register of documents does not know stands in the words. */
    private Optional<ProjectStep.Proved> proof(UUID id, UUID step, TypedFields fields, List<CheckedFile> files) {
        String kind = fields.at("kind");
        if (!ProjectStep.KINDS.contains(kind)) {
            fields.wrong("kind", "livelihood.fault.choose");
        }
        String words = fields.words("words");
        LocalDate dated = fields.past("dated");
        String number = fields.perhaps("number");
        if ((kind.equals("document") || kind.equals("receipt")) && number.isEmpty()) {
            fields.wrong("number", "livelihood.fault.number");
        }
        if (kind.equals("photo") && files.isEmpty()) {
            fields.wrong("file", "livelihood.fault.photo");
        }
        return fields.isFine()
                ? Optional.of(new ProjectStep.Proved(
                        id,
                        step,
                        kind,
                        number.isEmpty() ? words : words + " (" + number + ")",
                        dated,
                        number.isEmpty() ? Optional.empty() : registered.find(number),
                        Acting.current().orElseThrow().user(),
                        Optional.empty()))
                : Optional.empty();
    }
}

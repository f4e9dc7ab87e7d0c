package vn.ansinh.office.programme.task;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.Registered;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.Shelf;

/** One task: what is due of it, what shows that it was done, and the form to show more. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class TaskPage {
    private static final int LONGEST = 500;

    private final Tasks tasks;
    private final Dues dues;
    private final Evidences evidences;
    private final ShowingEvidence showing;
    private final Bodies bodies;
    private final Register register;
    private final Registered registered;
    private final Colleagues colleagues;
    private final Today today;

    TaskPage(
            Tasks tasks,
            Dues dues,
            Evidences evidences,
            ShowingEvidence showing,
            Bodies bodies,
            Register register,
            Registered registered,
            Colleagues colleagues,
            Today today) {
        this.tasks = tasks;
        this.dues = dues;
        this.evidences = evidences;
        this.showing = showing;
        this.bodies = bodies;
        this.register = register;
        this.registered = registered;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme/tasks/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return page(id, new EvidenceTyped(Ids.next().toString(), "", "minutes", "", "", "", Faults.NONE), Faults.NONE);
    }

    private Task task(UUID id) {
        return tasks.find(id).orElseThrow(() -> new NothingHere("task " + id));
    }

    private ModelAndView page(UUID id, EvidenceTyped typed, Faults ending) {
        Task task = task(id);
        Body body = bodies.find(task.body()).orElseThrow();
        Map<UUID, List<Shelf.Kept>> files = new HashMap<>();
        List<Evidence> all = evidences.of(id);
        List<Evidence> earlier = earlier(id);
        Stream.concat(all.stream(), earlier.stream()).forEach(each -> files.put(each.id(), evidences.files(each.id())));
        Map<UUID, String> areas = register.areas(today.date()).stream().collect(Collectors.toMap(Area::id, Area::name));
        return new ModelAndView("programme/task")
                .addObject("task", task)
                .addObject("body", body)
                .addObject("dues", dues.of(task))
                .addObject("evidence", all)
                .addObject("before", tasks.before(id))
                .addObject("after", tasks.after(id))
                .addObject("earlier", earlier)
                .addObject("files", files)
                .addObject("areas", areas)
                .addObject("names", colleagues.names())
                .addObject("mayShow", mayShow(task, body))
                .addObject("typed", typed)
                .addObject("ending", ending)
                .addObject("documents", registered.newest())
                .addObject("largest", CheckedFile.LARGEST);
    }

    /** What was shown of the tasks in whose place it was given. */
    private List<Evidence> earlier(UUID id) {
        List<Evidence> found = new ArrayList<>();
        for (Optional<Task> one = tasks.before(id);
                one.isPresent();
                one = tasks.before(one.get().id())) {
            found.addAll(evidences.of(one.get().id()));
        }
        return found;
    }

    /** Whoever runs the programme; otherwise those whose task it is. The database asks the same again. */
    private boolean mayShow(Task task, Body body) {
        Identity who = Acting.current().orElseGet(Identity::nobody);
        return switch (who.role()) {
            case "officer" -> true;
            case "group-leader" -> body.kind() == BodyKind.GROUP;
            default ->
                task.user().filter(who.user()::equals).isPresent()
                        || bodies.of(who.user(), today.date()).stream()
                                .anyMatch(each -> each.id().equals(task.body()));
        };
    }

    @PostMapping("/programme/tasks/{id}/evidence")
    @Requires(UseCase.DO_TASK)
    @Transactional
    public ModelAndView evidence(
            @PathVariable UUID id,
            @RequestParam UUID evidence,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String dated,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
            HttpServletResponse response) {
        Task task = task(id);
        if (!mayShow(task, bodies.find(task.body()).orElseThrow())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        EvidenceTyped typed = new EvidenceTyped(evidence.toString(), due, kind, words, dated, document, Faults.NONE);
        Faults faults = Faults.NONE;
        List<CheckedFile> files = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            if (!file.isEmpty()) {
                switch (CheckedFile.check(file)) {
                    case CheckedFile.Outcome.Refused(Said why) -> faults = new Faults(Map.of("file", why));
                    case CheckedFile.Outcome.Fine(CheckedFile fine) -> files.add(fine);
                }
            }
        }
        if (faults.byField().isEmpty()) {
            faults = showing.show(task, typed, files);
        }
        if (!faults.byField().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, typed.with(faults), Faults.NONE);
        }
        Flash.done(response, "programme.evidence.kept");
        return new ModelAndView("redirect:/programme/tasks/" + id);
    }

    @PostMapping("/programme/tasks/{id}/evidence/{evidence}/withdraw")
    @Requires(UseCase.DO_TASK)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID evidence,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            Flash.warn(response, "programme.evidence.no-reason");
        } else if (evidences.of(id).stream().anyMatch(each -> each.id().equals(evidence))
                && evidences.withdraw(evidence, reason.strip())) {
            Flash.done(response, "programme.evidence.withdrawn");
        }
        return new ModelAndView("redirect:/programme/tasks/" + id);
    }

    @PostMapping("/programme/tasks/{id}/end")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView end(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    id,
                    new EvidenceTyped(Ids.next().toString(), "", "minutes", "", "", "", Faults.NONE),
                    new Faults(Map.of("reason", Said.of("programme.task.fault.reason", LONGEST))));
        }
        LocalDate last = today.date().minusDays(1);
        tasks.end(task(id).id(), last, reason.strip());
        Flash.done(response, "programme.task.ended");
        return new ModelAndView("redirect:/programme/tasks/" + id);
    }

    @GetMapping("/programme/tasks/{id}/evidence/{evidence}/{file}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID evidence, @PathVariable UUID file) {
        Shelf.Kept kept = evidences.files(evidence).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NothingHere("file " + file));
        return KeptFile.of(kept, evidences.content(evidence, file).orElseThrow(() -> new NothingHere("file " + file)));
    }
}

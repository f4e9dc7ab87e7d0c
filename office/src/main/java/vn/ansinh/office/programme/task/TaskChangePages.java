package vn.ansinh.office.programme.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;

/** Đổi việc: a task is changed in one step, by which it ends and another takes its place. */
@Controller
@Requires(UseCase.RUN_PROGRAMME)
@RequestMapping("/programme/tasks/{id}/change")
class TaskChangePages {
    private final Tasks tasks;
    private final GivingTask giving;
    private final Bodies bodies;
    private final Colleagues colleagues;
    private final Today today;

    TaskChangePages(Tasks tasks, GivingTask giving, Bodies bodies, Colleagues colleagues, Today today) {
        this.tasks = tasks;
        this.giving = giving;
        this.bodies = bodies;
        this.colleagues = colleagues;
        this.today = today;
    }

    private Task find(UUID id) {
        return tasks.find(id).orElseThrow(() -> new NothingHere("task " + id));
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        Task task = find(id);
        if (task.ended().isPresent()) {
            throw new NothingHere("running task " + id);
        }
        boolean isAhead = task.begins().isAfter(today.date());
        return form(
                task,
                new TaskTyped(
                        Ids.next().toString(),
                        task.code(),
                        task.words(),
                        task.body().toString(),
                        task.user().map(UUID::toString).orElse(""),
                        "",
                        "",
                        "",
                        VietnameseDates.inShort(isAhead ? task.begins() : today.date()),
                        VietnameseDates.inShort(task.ends()),
                        task.evidence(),
                        Faults.NONE),
                "");
    }

    private ModelAndView form(Task task, TaskTyped typed, String reason) {
        Map<String, String> people = new LinkedHashMap<>();
        colleagues.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> people.put(one.getKey().toString(), one.getValue()));
        Map<String, String> there = new LinkedHashMap<>();
        bodies.on(today.date()).forEach(one -> there.put(one.id().toString(), one.name()));
        return new ModelAndView("programme/task-change")
                .addObject("task", task)
                .addObject("typed", typed)
                .addObject("reason", reason)
                .addObject("bodies", there)
                .addObject("people", people);
    }

    @PostMapping
    @Transactional
    public ModelAndView change(
            @PathVariable UUID id,
            @RequestParam("id") UUID next,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String begins,
            @RequestParam(defaultValue = "") String ends,
            @RequestParam(defaultValue = "") String evidence,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Task task = find(id);
        TaskTyped typed = new TaskTyped(
                next.toString(), task.code(), words, body, user, "", "", "", begins, ends, evidence, Faults.NONE);
        Faults faults = giving.change(task, next, typed, reason);
        if (!faults.byField().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(task, typed.with(faults), reason);
        }
        Flash.done(response, "programme.task.changed");
        return new ModelAndView("redirect:/programme/tasks/" + next);
    }
}

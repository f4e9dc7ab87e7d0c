package vn.ansinh.office.programme.task;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.Tasks;

/** Nhiệm vụ: the board of a year, and the form that gives a task. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class TaskPages {
    private final TaskBoards boards;
    private final Tasks tasks;
    private final GivingTask giving;
    private final StandardTasks standard;
    private final Bodies bodies;
    private final Colleagues colleagues;
    private final Today today;

    TaskPages(
            TaskBoards boards,
            Tasks tasks,
            GivingTask giving,
            StandardTasks standard,
            Bodies bodies,
            Colleagues colleagues,
            Today today) {
        this.boards = boards;
        this.tasks = tasks;
        this.giving = giving;
        this.standard = standard;
        this.bodies = bodies;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme")
    @Transactional(readOnly = true)
    public ModelAndView board(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String state) {
        int of = year(year);
        List<BodyTasks> all = boards.of(of);
        List<UUID> own = own();
        String shown = body.isEmpty() && !own.isEmpty() ? "own" : body;
        List<BodyTasks> chosen = all.stream()
                .filter(each -> switch (shown) {
                    case "", "all" -> true;
                    case "own" -> own.contains(each.body().id());
                    default -> each.body().id().toString().equals(shown);
                })
                .map(each -> state.equals("late") ? late(each) : each)
                .filter(each -> !each.lines().isEmpty())
                .toList();
        return new ModelAndView("programme/tasks")
                .addObject("year", of)
                .addObject("years", years(of))
                .addObject("all", all)
                .addObject("chosen", chosen)
                .addObject("body", shown)
                .addObject("isOwn", !own.isEmpty())
                .addObject("state", state)
                .addObject("missing", standard.missing(of));
    }

    private static BodyTasks late(BodyTasks tasks) {
        return new BodyTasks(
                tasks.body(),
                tasks.lead(),
                tasks.lines().stream().filter(line -> line.late() > 0).toList());
    }

    /** The bodies for which whoever looks answers, for a leader the groups; none for the officer, who looks after all of them. */
    private List<UUID> own() {
        LocalDate day = today.date();
        return Acting.current()
                .filter(who -> !who.role().equals(Role.OFFICER.code()))
                .map(who -> who.role().equals(Role.GROUP_LEADER.code())
                        ? bodies.first(BodyKind.GROUP, day).stream().toList()
                        : bodies.of(who.user(), day))
                .map(own -> own.stream().map(Body::id).toList())
                .orElse(List.of());
    }

    private int year(String typed) {
        return typed.matches("20\\d\\d")
                ? Integer.parseInt(typed)
                : today.date().getYear();
    }

    private List<Integer> years(int of) {
        return Stream.concat(Stream.of(of, today.date().getYear()), tasks.years().stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    /** A body's own page, as it is printed for its meeting of the month. */
    @GetMapping("/programme/tasks/bodies/{id}")
    @Transactional(readOnly = true)
    public ModelAndView body(@PathVariable UUID id, @RequestParam(defaultValue = "") String year) {
        Body body = bodies.find(id).orElseThrow(() -> new NothingHere("body " + id));
        int of = year(year);
        return new ModelAndView("programme/body-tasks")
                .addObject("body", body)
                .addObject("holders", bodies.holders(id))
                .addObject("year", of)
                .addObject(
                        "tasks",
                        boards.of(of).stream()
                                .filter(each -> each.body().id().equals(id))
                                .findFirst()
                                .orElse(new BodyTasks(body, "", List.of())));
    }

    @GetMapping("/programme/tasks/new")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView blank() {
        LocalDate day = today.date();
        return form(
                new TaskTyped(Ids.next().toString(), "", "", "", "", "own", "", "once", "", "", "", Faults.NONE), day);
    }

    private ModelAndView form(TaskTyped typed, LocalDate day) {
        Map<String, String> people = new LinkedHashMap<>();
        colleagues.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> people.put(one.getKey().toString(), one.getValue()));
        return new ModelAndView("programme/task-form")
                .addObject("typed", typed)
                .addObject(
                        "bodies",
                        bodies.on(day).stream()
                                .collect(Collectors.toMap(
                                        each -> each.id().toString(), Body::name, (a, b) -> a, LinkedHashMap::new)))
                .addObject("people", people)
                .addObject(
                        "rhythms",
                        Arrays.stream(Rhythm.values()).map(Rhythm::code).toList());
    }

    @PostMapping("/programme/tasks/new")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView give(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String cited,
            @RequestParam(defaultValue = "") String rhythm,
            @RequestParam(defaultValue = "") String begins,
            @RequestParam(defaultValue = "") String ends,
            @RequestParam(defaultValue = "") String evidence,
            HttpServletResponse response) {
        TaskTyped typed = new TaskTyped(
                id.toString(), code, words, body, user, source, cited, rhythm, begins, ends, evidence, Faults.NONE);
        Faults faults = giving.give(id, typed);
        if (!faults.byField().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(typed.with(faults), today.date());
        }
        Flash.done(response, "programme.task.given");
        return new ModelAndView("redirect:/programme/tasks/" + id);
    }

    /** Those of the standard list that the year does not have yet. */
    @PostMapping("/programme/tasks/standard")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView giveStandard(@RequestParam int year, HttpServletResponse response) {
        int given = standard.give(year);
        Optional.of(given)
                .filter(count -> count > 0)
                .ifPresentOrElse(
                        count -> Flash.done(response, "programme.standard.given", count),
                        () -> Flash.warn(response, "programme.standard.nothing"));
        return new ModelAndView("redirect:/programme?year=" + year);
    }
}

package vn.ansinh.office.programme.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.PaperAnswer;

/** Kiểm tra tổ dân phố: rounds, the board of groups, a record of each visit, and what has to be done after it. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class InspectionPages {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 4000;

    private final Inspections inspections;
    private final FollowingUp following;
    private final GroupAssignments assignments;
    private final GivenTasks tasks;
    private final CommitteeDrafting drafting;
    private final Bodies bodies;
    private final Register register;
    private final Colleagues colleagues;
    private final Today today;

    InspectionPages(
            Inspections inspections,
            FollowingUp following,
            GroupAssignments assignments,
            GivenTasks tasks,
            CommitteeDrafting drafting,
            Bodies bodies,
            Register register,
            Colleagues colleagues,
            Today today) {
        this.inspections = inspections;
        this.following = following;
        this.assignments = assignments;
        this.tasks = tasks;
        this.drafting = drafting;
        this.bodies = bodies;
        this.register = register;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme/committee/inspections")
    @Transactional(readOnly = true)
    public ModelAndView list() {
        return list(new CommitteeForm(Map.of()));
    }

    private ModelAndView list(CommitteeForm form) {
        List<Inspection> all = inspections.all();
        Map<UUID, Integer> visited = new LinkedHashMap<>();
        all.forEach(one -> visited.put(one.id(), (int) inspections.visits(one.id()).stream()
                .map(InspectionVisit::area)
                .distinct()
                .count()));
        return new ModelAndView("programme/committee/inspections")
                .addObject("inspections", all)
                .addObject("visited", visited)
                .addObject("groups", areas().size())
                .addObject("form", form)
                .addObject("id", Ids.next().toString());
    }

    private List<Area> areas() {
        List<UUID> own = Acting.current().map(Identity::groups).orElse(List.of());
        return register.areas(today.date()).stream()
                .filter(area -> own.isEmpty() || own.contains(area.id()))
                .toList();
    }

    @PostMapping("/programme/committee/inspections")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView begin(
            @RequestParam UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteeForm form = new CommitteeForm(typed);
        String title = form.words("title", LONGEST);
        String lookedAt = form.words("lookedAt", LONGEST_TEXT);
        LocalDate begins = form.day("begins", today.date());
        LocalDate ends = form.day("ends", today.date());
        if (form.isRight() && ends.isBefore(begins)) {
            form.fault("ends", Said.of("committee.fault.ends"));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list(form);
        }
        inspections.begin(new Inspection(id, title, lookedAt, begins, ends));
        Flash.done(response, "committee.inspection.begun");
        return new ModelAndView("redirect:/programme/committee/inspections/" + id);
    }

    @GetMapping("/programme/committee/inspections/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        Inspection inspection = find(id);
        LocalDate day = today.date();
        List<InspectionVisit> visits = inspections.visits(id);
        Map<UUID, GivenTask> given = tasks.from(id).stream()
                .collect(Collectors.toMap(one -> one.task().id(), one -> one));
        Map<UUID, String> members = assignments.all().stream()
                .filter(one -> one.isOn(day))
                .collect(Collectors.toMap(GroupAssignment::area, GroupAssignment::name));
        Set<UUID> own = own(day);
        Map<UUID, String> names = new LinkedHashMap<>();
        bodies.on(day).forEach(body -> names.put(body.id(), body.name()));
        return new ModelAndView("programme/committee/inspection")
                .addObject("inspection", inspection)
                .addObject(
                        "groups",
                        areas().stream()
                                .map(area -> new InspectedGroup(
                                        area,
                                        Optional.ofNullable(members.get(area.id())),
                                        visits.stream()
                                                .filter(one -> one.area().equals(area.id()))
                                                .toList(),
                                        own.contains(area.id())))
                                .toList())
                .addObject("given", given)
                .addObject("bodies", CommitteePages.texts(names));
    }

    private Inspection find(UUID id) {
        return inspections.find(id).orElseThrow(() -> new NothingHere("inspection " + id));
    }

    /** The groups for which the acting person may write a visit down: all of them for whoever runs the programme. */
    private Set<UUID> own(LocalDate day) {
        boolean runs = Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), UseCase.RUN_PROGRAMME))
                .orElse(false);
        return runs ? areas().stream().map(Area::id).collect(Collectors.toSet()) : inspections.own(day);
    }

    @GetMapping("/programme/committee/inspections/{id}/groups/{area}")
    @Requires(UseCase.DO_TASK)
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable UUID id, @PathVariable UUID area) {
        return form(find(id), area(area), new CommitteeForm(Map.of()), Ids.next());
    }

    private Area area(UUID id) {
        return areas().stream()
                .filter(one -> one.id().equals(id) && own(today.date()).contains(id))
                .findFirst()
                .orElseThrow(() -> new NothingHere("group to inspect " + id));
    }

    private ModelAndView form(Inspection inspection, Area area, CommitteeForm form, UUID id) {
        return new ModelAndView("programme/committee/visit")
                .addObject("inspection", inspection)
                .addObject("area", area)
                .addObject(
                        "inspector",
                        Acting.current()
                                .map(who -> colleagues.names().getOrDefault(who.user(), ""))
                                .orElse(""))
                .addObject("form", form)
                .addObject("id", id.toString());
    }

    @PostMapping("/programme/committee/inspections/{id}/groups/{area}")
    @Requires(UseCase.DO_TASK)
    @Transactional
    public ModelAndView record(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @RequestParam UUID visit,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Inspection inspection = find(id);
        Area group = area(area);
        CommitteeForm form = new CommitteeForm(typed);
        LocalDate day = form.past("day", today.date());
        String inspector = form.words("inspector", LONGEST);
        String findings = form.words("findings", LONGEST_TEXT);
        String followUp = form.words("followUp", LONGEST_TEXT, "");
        Optional<LocalDate> last = followUp.isEmpty() ? Optional.empty() : Optional.of(form.day("last", today.date()));
        if (form.isRight() && last.filter(one -> one.isBefore(day)).isPresent()) {
            form.fault("last", Said.of("committee.fault.follow-up"));
        }
        if (form.isRight() && !own(day).contains(area)) {
            form.fault("day", Said.of("committee.fault.not-own"));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(inspection, group, form, visit);
        }
        following.record(
                inspection,
                new InspectionVisit(visit, id, area, day, inspector, findings, followUp, last),
                group.name());
        Flash.done(response, "committee.visited", group.name());
        return new ModelAndView("redirect:" + inspection.address());
    }

    /** Gives what a visit asks for to a body. */
    @PostMapping("/programme/committee/inspections/{id}/visits/{visit}/task")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView give(
            @PathVariable UUID id, @PathVariable UUID visit, @RequestParam UUID body, HttpServletResponse response) {
        Inspection inspection = find(id);
        InspectionVisit found = visit(id, visit);
        if (bodies.find(body).filter(one -> one.isOn(today.date())).isEmpty()) {
            throw new NothingHere("body " + body);
        }
        following.give(
                inspection,
                found,
                body,
                register.groupNames().getOrDefault(found.area(), ""),
                tasks.from(id).size() + 1);
        Flash.done(response, "committee.follow-up.given");
        return new ModelAndView("redirect:" + inspection.address());
    }

    private InspectionVisit visit(UUID inspection, UUID id) {
        return inspections
                .visit(id)
                .filter(one -> one.inspection().equals(inspection))
                .orElseThrow(() -> new NothingHere("visit " + id));
    }

    @GetMapping("/programme/committee/inspections/{id}/visits/{visit}/record.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID visit, @PathVariable String format) {
        InspectionVisit found = visit(id, visit);
        return PaperAnswer.of(
                InspectionPaper.of(
                        find(id),
                        found,
                        register.groupNames().getOrDefault(found.area(), ""),
                        drafting.issuer(found.day())),
                "bien-ban-kiem-tra",
                format);
    }
}

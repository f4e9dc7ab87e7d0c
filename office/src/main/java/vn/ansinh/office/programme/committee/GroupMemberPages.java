package vn.ansinh.office.programme.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** Thành viên phụ trách tổ: who answers for each group, on which days nobody did, and giving groups to another after a look. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class GroupMemberPages {
    private final CommitteeMembers members;
    private final GroupAssignments assignments;
    private final CommitteePapers papers;
    private final Register register;
    private final Today today;

    GroupMemberPages(
            CommitteeMembers members,
            GroupAssignments assignments,
            CommitteePapers papers,
            Register register,
            Today today) {
        this.members = members;
        this.assignments = assignments;
        this.papers = papers;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/programme/committee/groups")
    @Transactional(readOnly = true)
    public ModelAndView show() {
        return page(new CommitteeForm(Map.of()), List.of());
    }

    private ModelAndView page(CommitteeForm form, List<UUID> chosen) {
        LocalDate day = today.date();
        List<CommitteeMember> now = members.on(Committee.STEERING, day);
        List<GroupLine> lines = lines(day);
        Map<UUID, Long> counts = lines.stream()
                .flatMap(line -> line.now().stream())
                .collect(Collectors.groupingBy(GroupAssignment::member, Collectors.counting()));
        return new ModelAndView("programme/committee/groups")
                .addObject("lines", lines)
                .addObject("members", now)
                .addObject("counts", counts)
                .addObject("choices", choices(now))
                .addObject("papers", papers.ofAssignments())
                .addObject("chosen", chosen)
                .addObject("form", form)
                .addObject("id", Ids.next().toString());
    }

    private static Map<String, String> choices(List<CommitteeMember> now) {
        Map<String, String> choices = new LinkedHashMap<>();
        now.stream()
                .filter(one -> one.until().isEmpty())
                .forEach(one -> choices.put(one.id().toString(), one.name()));
        return choices;
    }

    private List<Area> areas(LocalDate day) {
        List<UUID> own = Acting.current().map(Identity::groups).orElse(List.of());
        return register.areas(day).stream()
                .filter(area -> own.isEmpty() || own.contains(area.id()))
                .toList();
    }

    private List<GroupLine> lines(LocalDate day) {
        Optional<LocalDate> first = members.decisions(Committee.STEERING).stream()
                .map(CommitteeDecision::dated)
                .reduce((later, earlier) -> earlier);
        LocalDate since = first.filter(one -> one.isAfter(day.minusYears(1))).orElse(day.minusYears(1));
        Map<UUID, List<GroupAssignment>> by =
                assignments.all().stream().collect(Collectors.groupingBy(GroupAssignment::area));
        return areas(day).stream()
                .map(area -> {
                    List<GroupAssignment> all = by.getOrDefault(area.id(), List.of());
                    return new GroupLine(
                            area,
                            all.stream().filter(one -> one.isOn(day)).findFirst(),
                            first.isEmpty() ? List.of() : Coverage.gaps(all, since, day));
                })
                .toList();
    }

    /** What giving the groups would do, before it is done; or does it once that was seen. */
    @PostMapping("/programme/committee/groups")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView give(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "area", required = false) List<UUID> asked,
            HttpServletResponse response) {
        CommitteeForm form = new CommitteeForm(typed);
        LocalDate day = today.date();
        LocalDate from = form.day("from", day);
        Map<UUID, Area> areas = new LinkedHashMap<>();
        areas(day).forEach(area -> areas.put(area.id(), area));
        List<UUID> chosen = (asked == null ? List.<UUID>of() : asked)
                .stream().filter(areas::containsKey).distinct().toList();
        if (chosen.isEmpty()) {
            form.fault("area", Said.of("committee.fault.no-group"));
        }
        Map<UUID, String> names = new HashMap<>();
        members.all(Committee.STEERING).stream()
                .filter(one -> one.until().isEmpty() && !one.from().isAfter(from))
                .forEach(one -> names.put(one.id(), one.name()));
        Optional<UUID> member = form.id("member", names);
        if (form.isRight() && member.isEmpty()) {
            form.fault("member", Said.of("committee.fault.member"));
        }
        if (form.isRight()) {
            against(chosen, from, member.orElseThrow(), areas).ifPresent(said -> form.fault("from", said));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(form, chosen);
        }
        if (!form.at("seen").equals("true")) {
            return new ModelAndView("programme/committee/give")
                    .addObject("changes", changes(chosen, from, names.getOrDefault(member.orElseThrow(), ""), areas))
                    .addObject("from", from)
                    .addObject("member", member.orElseThrow().toString())
                    .addObject("name", names.getOrDefault(member.orElseThrow(), ""));
        }
        assignments.give(member.orElseThrow(), chosen, from);
        Flash.done(response, "committee.given", chosen.size(), names.getOrDefault(member.orElseThrow(), ""));
        return new ModelAndView("redirect:/programme/committee/groups");
    }

    private Optional<Said> against(List<UUID> chosen, LocalDate from, UUID member, Map<UUID, Area> areas) {
        String later = assignments.against(chosen, from).stream()
                .filter(one -> !one.member().equals(member)
                        || !one.isOn(from)
                        || one.until().isPresent())
                .map(one -> areas.get(one.area()))
                .map(area -> area == null ? "" : area.name())
                .distinct()
                .collect(Collectors.joining(", "));
        return later.isEmpty() ? Optional.empty() : Optional.of(Said.of("committee.fault.later", later));
    }

    private List<GroupChange> changes(List<UUID> chosen, LocalDate from, String after, Map<UUID, Area> areas) {
        List<GroupAssignment> all = assignments.all();
        List<GroupChange> changes = new ArrayList<>();
        areas.values().stream()
                .filter(area -> chosen.contains(area.id()))
                .forEach(area -> changes.add(new GroupChange(
                        area,
                        all.stream()
                                .filter(one -> one.area().equals(area.id()) && one.isOn(from))
                                .map(GroupAssignment::name)
                                .findFirst()
                                .orElse(""),
                        after)));
        return changes;
    }
}

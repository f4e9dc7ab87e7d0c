package vn.ansinh.office.programme.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.Bodies;

/** Ban Chỉ đạo: the decisions and members of both committees on one screen. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class CommitteePages {
    private static final int LONGEST = 200;

    private final CommitteeMembers members;
    private final GroupAssignments assignments;
    private final Bodies bodies;
    private final Colleagues colleagues;
    private final Today today;

    CommitteePages(
            CommitteeMembers members, GroupAssignments assignments, Bodies bodies, Colleagues colleagues, Today today) {
        this.members = members;
        this.assignments = assignments;
        this.bodies = bodies;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme/committee")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "steering") String of) {
        return page(committee(of), new CommitteeForm(Map.of()));
    }

    private static Committee committee(String code) {
        return Committee.ofCode(code).orElseThrow(() -> new NothingHere("committee " + code));
    }

    private ModelAndView page(Committee committee, CommitteeForm form) {
        LocalDate day = today.date();
        List<CommitteeMember> all = members.all(committee);
        Map<UUID, Long> groups = assignments.all().stream()
                .filter(one -> one.isOn(day))
                .collect(Collectors.groupingBy(GroupAssignment::member, Collectors.counting()));
        return new ModelAndView("programme/committee/members")
                .addObject("committee", committee)
                .addObject("decisions", members.decisions(committee))
                .addObject("members", all.stream().filter(one -> one.isOn(day)).toList())
                .addObject("others", all.stream().filter(one -> !one.isOn(day)).toList())
                .addObject("groups", groups)
                .addObject("bodies", bodyNames())
                .addObject("accounts", texts(accounts()))
                .addObject("bodyChoices", texts(bodyNames()))
                .addObject("form", form)
                .addObject("id", Ids.next().toString());
    }

    private Map<UUID, String> bodyNames() {
        Map<UUID, String> names = new LinkedHashMap<>();
        bodies.all().forEach(body -> names.put(body.id(), body.name()));
        return names;
    }

    private Map<UUID, String> accounts() {
        Map<UUID, String> names = new LinkedHashMap<>();
        colleagues.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }

    static Map<String, String> texts(Map<UUID, String> names) {
        Map<String, String> texts = new LinkedHashMap<>();
        names.forEach((id, name) -> texts.put(id.toString(), name));
        return texts;
    }

    @PostMapping("/programme/committee/{of}/decisions")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView decide(
            @PathVariable String of, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Committee committee = committee(of);
        CommitteeForm form = new CommitteeForm(typed);
        String written = form.words("written", 60);
        LocalDate dated = form.past("dated", today.date());
        if (!form.isRight()) {
            return refused(committee, form, response);
        }
        members.decide(id(typed), committee, written, dated);
        Flash.done(response, "committee.decided", written);
        return back(committee);
    }

    @PostMapping("/programme/committee/{of}/members")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView join(
            @PathVariable String of, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Committee committee = committee(of);
        CommitteeForm form = new CommitteeForm(typed);
        Map<UUID, String> accounts = accounts();
        Optional<UUID> user = form.id("user", accounts);
        String name = form.words("name", LONGEST, user.map(accounts::get).orElse(""));
        if (name.isEmpty()) {
            form.fault("name", Said.of("committee.fault.words", LONGEST));
        }
        Optional<Position> position = Position.ofCode(form.at("position"));
        if (position.isEmpty()) {
            form.fault("position", Said.of("committee.fault.position"));
        }
        String post = form.words("post", LONGEST, "");
        Optional<UUID> body = form.id("body", bodyNames());
        LocalDate from = form.day("from", today.date());
        Map<UUID, String> decisions = new HashMap<>();
        members.decisions(committee).forEach(one -> decisions.put(one.id(), one.written()));
        Optional<UUID> decision = form.id("decision", decisions);
        if (decision.isEmpty()) {
            form.fault("decision", Said.of("committee.fault.decision"));
        }
        if (form.isRight()
                && !members.join(new CommitteeMember(
                        id(typed),
                        committee,
                        decision.orElseThrow(),
                        user,
                        name,
                        post,
                        position.orElseThrow(),
                        body,
                        from,
                        Optional.empty()))) {
            form.fault("position", Said.of("committee.fault.head"));
        }
        if (!form.isRight()) {
            return refused(committee, form, response);
        }
        Flash.done(response, "committee.joined", name);
        return back(committee);
    }

    /** The last day of a member; the groups are without one from the day after. */
    @PostMapping("/programme/committee/members/{id}/leave")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView leave(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteeMember member = members.find(id).orElseThrow(() -> new NothingHere("member " + id));
        CommitteeForm form = new CommitteeForm(typed);
        LocalDate last = form.day("last", today.date());
        if (form.isRight() && !members.leave(id, last)) {
            form.fault("last", Said.of("committee.fault.last"));
        }
        if (!form.isRight()) {
            return refused(member.committee(), form, response);
        }
        Flash.done(response, "committee.left", member.name());
        return back(member.committee());
    }

    private static UUID id(Map<String, String> typed) {
        String id = typed.getOrDefault("id", "");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NothingHere("id " + id);
        }
    }

    private ModelAndView refused(Committee committee, CommitteeForm form, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(committee, form);
    }

    private static ModelAndView back(Committee committee) {
        return new ModelAndView("redirect:/programme/committee?of=" + committee.code());
    }
}

package vn.ansinh.office.programme.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
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
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.PaperAnswer;

/** Cuộc họp: those of both committees, calling one, and what came of it. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class CommitteeMeetingPages {
    private static final int LONGEST = 300;
    private static final int LONGEST_AGENDA = 4000;

    private final CommitteeMembers members;
    private final CommitteeMeetings meetings;
    private final EndingMeeting ending;
    private final CommitteePapers papers;
    private final CommitteeDrafting drafting;
    private final GivenTasks tasks;
    private final Today today;

    CommitteeMeetingPages(
            CommitteeMembers members,
            CommitteeMeetings meetings,
            EndingMeeting ending,
            CommitteePapers papers,
            CommitteeDrafting drafting,
            GivenTasks tasks,
            Today today) {
        this.members = members;
        this.meetings = meetings;
        this.ending = ending;
        this.papers = papers;
        this.drafting = drafting;
        this.tasks = tasks;
        this.today = today;
    }

    @GetMapping("/programme/committee/meetings")
    @Transactional(readOnly = true)
    public ModelAndView list() {
        Map<UUID, List<GivenTask>> given = new LinkedHashMap<>();
        Map<Committee, List<CommitteeMeeting>> all = new LinkedHashMap<>();
        for (Committee committee : Committee.values()) {
            List<CommitteeMeeting> these = meetings.of(committee);
            all.put(committee, these);
            these.forEach(one -> given.put(one.id(), tasks.from(one.id())));
        }
        Optional<LocalDate> next = all.getOrDefault(Committee.STEERING, List.of()).stream()
                .filter(CommitteeMeeting::isHeld)
                .findFirst()
                .map(last -> EndingMeeting.endOfNextQuarter(last.day()));
        ModelAndView page = new ModelAndView("programme/committee/meetings")
                .addObject("meetings", all)
                .addObject("given", given);
        next.ifPresent(day -> page.addObject("next", day));
        return page;
    }

    @GetMapping("/programme/committee/meetings/new")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView blank() {
        return call(new CommitteeForm(Map.of()), Ids.next());
    }

    private static ModelAndView call(CommitteeForm form, UUID id) {
        return new ModelAndView("programme/committee/call")
                .addObject("form", form)
                .addObject("id", id.toString());
    }

    @PostMapping("/programme/committee/meetings/new")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView call(@RequestParam UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteeForm form = new CommitteeForm(typed);
        Optional<Committee> committee = Committee.ofCode(form.at("committee"));
        if (committee.isEmpty()) {
            form.fault("committee", Said.of("committee.fault.committee"));
        }
        String subject = form.words("subject", LONGEST);
        LocalDate day = form.day("day", today.date());
        LocalTime begins = form.time("begins");
        String place = form.words("place", LONGEST);
        String agenda = form.words("agenda", LONGEST_AGENDA, "");
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return call(form, id);
        }
        meetings.call(id, committee.orElseThrow(), day, begins, place, subject, agenda);
        Flash.done(response, "committee.called");
        return new ModelAndView("redirect:/programme/committee/meetings/" + id);
    }

    @GetMapping("/programme/committee/meetings/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return page(find(id), new CommitteeForm(Map.of()));
    }

    private ModelAndView page(CommitteeMeeting meeting, CommitteeForm form) {
        return new ModelAndView("programme/committee/meeting")
                .addObject("meeting", meeting)
                .addObject("sheet", meetings.sheet(meeting.id()))
                .addObject("members", members.on(meeting.committee(), meeting.day()))
                .addObject("conclusions", meetings.conclusions(meeting.id()))
                .addObject("bodies", drafting.bodies())
                .addObject("given", tasks.from(meeting.id()))
                .addObject("papers", papers.of(meeting.id()))
                .addObject("form", form)
                .addObject("id", Ids.next().toString());
    }

    private CommitteeMeeting find(UUID id) {
        return meetings.find(id).orElseThrow(() -> new NothingHere("meeting " + id));
    }

    /** The minutes, a draft while the meeting goes on. */
    @GetMapping("/programme/committee/meetings/{id}/minutes.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> minutes(@PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(drafting.minutes(find(id)), "bien-ban-hop-ban-chi-dao", format);
    }

    @PostMapping("/programme/committee/meetings/{id}/end")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView end(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteeMeeting meeting = find(id);
        CommitteeForm form = new CommitteeForm(typed);
        LocalTime ended = form.time("ended");
        if (form.isRight()) {
            ending.held(meeting, ended, today.date()).forEach(said -> form.fault(said.key(), said));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(meeting, form);
        }
        Flash.done(response, "committee.ended", meetings.conclusions(id).size());
        return new ModelAndView("redirect:" + meeting.address());
    }

    @PostMapping("/programme/committee/meetings/{id}/call-off")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView callOff(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteeMeeting meeting = find(id);
        CommitteeForm form = new CommitteeForm(typed);
        String reason = form.words("reason", LONGEST);
        if (form.isRight() && !meetings.end(id, Optional.empty(), reason)) {
            form.fault("reason", Said.of("committee.fault.done"));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(meeting, form);
        }
        Flash.done(response, "committee.called-off");
        return new ModelAndView("redirect:" + meeting.address());
    }
}

package vn.ansinh.office.programme.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** Phiếu ghi cuộc họp: typed while the meeting goes on; conclusions are added one by one, each with who does it and by when. */
@Controller
@Requires(UseCase.RUN_PROGRAMME)
class MeetingSheetPages {
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 20_000;

    private final CommitteeMembers members;
    private final CommitteeMeetings meetings;
    private final Bodies bodies;
    private final Colleagues colleagues;
    private final Today today;

    MeetingSheetPages(
            CommitteeMembers members, CommitteeMeetings meetings, Bodies bodies, Colleagues colleagues, Today today) {
        this.members = members;
        this.meetings = meetings;
        this.bodies = bodies;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme/committee/meetings/{id}/sheet")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        CommitteeMeeting meeting = open(id);
        return page(meeting, meetings.sheet(id), new CommitteeForm(Map.of()));
    }

    private CommitteeMeeting open(UUID id) {
        return meetings.find(id)
                .filter(one -> one.end().isEmpty())
                .orElseThrow(() -> new NothingHere("open meeting " + id));
    }

    private ModelAndView page(CommitteeMeeting meeting, MeetingSheet sheet, CommitteeForm form) {
        List<CommitteeMember> all = members.on(meeting.committee(), meeting.day());
        String chair = all.stream().map(CommitteeMember::name).findFirst().orElse("");
        String secretary = all.stream()
                .filter(one -> one.position() == Position.STANDING)
                .map(CommitteeMember::name)
                .findFirst()
                .orElse("");
        return new ModelAndView("programme/committee/sheet")
                .addObject("meeting", meeting)
                .addObject("sheet", sheet)
                .addObject("members", all)
                .addObject("chair", sheet.number() == 0 ? chair : sheet.chair())
                .addObject("secretary", sheet.number() == 0 ? secretary : sheet.secretary())
                .addObject("conclusions", meetings.conclusions(meeting.id()))
                .addObject("bodies", CommitteePages.texts(bodyNames(meeting.day())))
                .addObject("accounts", CommitteePages.texts(accounts()))
                .addObject("form", form)
                .addObject("id", Ids.next().toString());
    }

    private Map<UUID, String> bodyNames(LocalDate day) {
        Map<UUID, String> names = new LinkedHashMap<>();
        bodies.on(day).forEach(body -> names.put(body.id(), body.name()));
        return names;
    }

    private Map<UUID, String> accounts() {
        Map<UUID, String> names = new LinkedHashMap<>();
        colleagues.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }

    /** Keeps what is typed so far; when somebody else kept another meanwhile, what was typed stays in the form. */
    @PostMapping("/programme/committee/meetings/{id}/sheet")
    @Transactional
    public ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam int number,
            @RequestParam(required = false) List<UUID> present,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        CommitteeMeeting meeting = open(id);
        CommitteeForm form = new CommitteeForm(typed);
        List<UUID> here = members.on(meeting.committee(), meeting.day()).stream()
                .map(CommitteeMember::id)
                .filter(one -> present != null && present.contains(one))
                .toList();
        MeetingSheet sheet = new MeetingSheet(
                number,
                form.words("chair", LONGEST, ""),
                form.words("secretary", LONGEST, ""),
                here,
                form.words("guests", LONGEST_TEXT, ""),
                form.words("absence", LONGEST_TEXT, ""),
                form.words("report", LONGEST_TEXT, ""),
                form.words("discussion", LONGEST_TEXT, ""));
        if (form.isRight() && !meetings.keep(id, sheet)) {
            form.fault("discussion", Said.of("committee.fault.meanwhile"));
            int latest = meetings.sheet(id).number();
            sheet = new MeetingSheet(
                    latest,
                    sheet.chair(),
                    sheet.secretary(),
                    here,
                    sheet.guests(),
                    sheet.absence(),
                    sheet.report(),
                    sheet.discussion());
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(meeting, sheet, form);
        }
        Flash.done(response, "committee.sheet.kept");
        return new ModelAndView("redirect:" + meeting.address() + "/sheet");
    }

    @PostMapping("/programme/committee/meetings/{id}/conclusions")
    @Transactional
    public ModelAndView conclude(
            @PathVariable UUID id,
            @RequestParam UUID conclusion,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        CommitteeMeeting meeting = open(id);
        CommitteeForm form = new CommitteeForm(typed);
        String words = form.words("words", 2000);
        Optional<UUID> body = form.id("body", bodyNames(meeting.day()));
        if (body.isEmpty()) {
            form.fault("body", Said.of("committee.fault.body"));
        }
        LocalDate last = form.day("last", today.date());
        if (last.isBefore(meeting.day())) {
            form.fault("last", Said.of("committee.fault.last-day"));
        }
        String evidence = form.words("evidence", 300);
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(meeting, meetings.sheet(id), form);
        }
        meetings.conclude(
                id,
                new Conclusion(conclusion, 0, words, body.orElseThrow(), form.id("user", accounts()), last, evidence));
        Flash.done(response, "committee.concluded");
        return new ModelAndView("redirect:" + meeting.address() + "/sheet#conclusions");
    }

    @PostMapping("/programme/committee/meetings/{id}/conclusions/{conclusion}/drop")
    @Transactional
    public ModelAndView drop(@PathVariable UUID id, @PathVariable UUID conclusion, HttpServletResponse response) {
        CommitteeMeeting meeting = open(id);
        if (meetings.conclusions(id).stream().noneMatch(one -> one.id().equals(conclusion))) {
            throw new NothingHere("conclusion " + conclusion);
        }
        meetings.drop(conclusion);
        Flash.done(response, "committee.dropped");
        return new ModelAndView("redirect:" + meeting.address() + "/sheet#conclusions");
    }
}

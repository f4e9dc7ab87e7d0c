package vn.ansinh.office.review.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Round;

/** One household at a time: on the wall for everybody, and on the phone of whoever counts hands. */
@Controller
@Requires(UseCase.SEE_REVIEW)
@RequestMapping("/meetings/{id}/households/{code}")
class TurnPages {
    private static final int LONGEST = 1_000;

    private final MeetingGroups groups;
    private final Meetings meetings;
    private final Holding holding;
    private final Showing showing;
    private final Today today;

    TurnPages(MeetingGroups groups, Meetings meetings, Holding holding, Showing showing, Today today) {
        this.groups = groups;
        this.meetings = meetings;
        this.holding = holding;
        this.showing = showing;
        this.today = today;
    }

    @GetMapping
    ModelAndView count(@PathVariable UUID id, @PathVariable String code) {
        Meeting meeting = find(id);
        Map<String, String> values = new HashMap<>();
        meeting.votes().stream()
                .filter(vote -> vote.code().equals(code))
                .findFirst()
                .ifPresent(vote -> {
                    values.put("agreeing", String.valueOf(vote.agreeing()));
                    values.put("against", String.valueOf(vote.against()));
                    values.put("other", String.valueOf(vote.other()));
                    values.put("opinions", vote.opinions());
                });
        return page("review/meeting/count", meeting, code, new MeetingTyped(values, Faults.NONE));
    }

    /** For the projector. */
    @GetMapping("/screen")
    ModelAndView screen(@PathVariable UUID id, @PathVariable String code) {
        return page("review/meeting/screen", find(id), code, new MeetingTyped(Map.of(), Faults.NONE));
    }

    @PostMapping
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView count(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        Meeting meeting = find(id);
        Round round = groups.round(meeting.round());
        SheetReading reading = new SheetReading(form, today.date());
        String opinions = reading.text("opinions", LONGEST);
        Hands hands = form.containsKey("all")
                ? new Hands(meeting.sheet().present().count(), 0, 0, opinions)
                : new Hands(reading.number("agreeing"), reading.number("against"), reading.number("other"), opinions);
        if (!form.containsKey("all") && form.getOrDefault("agreeing", "").isBlank()) {
            reading.typed("agreeing", Said.of("meeting.fault.agreeing"));
        }
        if (!reading.isFine()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page("review/meeting/count", meeting, code, reading.typed());
        }
        UUID household = listed(round, meeting).stream()
                .filter(each -> each.code().equals(code))
                .map(Candidate::household)
                .findFirst()
                .orElseThrow(() -> new NothingHere("household of the meeting " + code));
        Optional<Said> against = holding.count(round, id, household, hands);
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page("review/meeting/count", meeting, code, reading.typed("agreeing", against.get()));
        }
        return new ModelAndView("redirect:" + meeting.address() + "/households/" + code);
    }

    private ModelAndView page(String view, Meeting meeting, String code, MeetingTyped typed) {
        Round round = groups.round(meeting.round());
        List<Candidate> listed = listed(round, meeting);
        int at = IntStream.range(0, listed.size())
                .filter(place -> listed.get(place).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NothingHere("household of the meeting " + code));
        Candidate candidate = listed.get(at);
        Map<String, Object> model = new HashMap<>();
        model.put("meeting", meeting);
        model.put("group", groups.name(round, meeting.area()));
        model.put(
                "turn",
                new Turn(
                        code,
                        candidate.head(),
                        candidate.origin(),
                        at + 1,
                        listed.size(),
                        at == 0
                                ? Optional.empty()
                                : Optional.of(listed.get(at - 1).code()),
                        at + 1 == listed.size()
                                ? Optional.empty()
                                : Optional.of(listed.get(at + 1).code())));
        boolean isRunning = meeting.ended().isEmpty() && holding.isCurrent(round, meeting);
        // afterwards only what was told then is shown, for another survey may have found something else
        model.put("shown", isRunning ? showing.of(round, candidate) : ShownHousehold.NOTHING);
        model.put("agreement", Holding.agreement(round));
        model.put("isRunning", isRunning);
        meeting.vote(candidate.household()).ifPresent(vote -> model.put("vote", vote));
        model.put("typed", typed);
        return new ModelAndView(view, model);
    }

    private List<Candidate> listed(Round round, Meeting meeting) {
        return holding.listed(round, meeting.area());
    }

    private Meeting find(UUID id) {
        return meetings.find(id).orElseThrow(() -> new NothingHere("meeting " + id));
    }
}

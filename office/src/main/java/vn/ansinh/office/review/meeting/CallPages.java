package vn.ansinh.office.review.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Round;

/** Họp dân of a group: calling it, beginning it, and those that were held. */
@Controller
@Requires(UseCase.SEE_REVIEW)
@RequestMapping("/reviews/{id}/groups/{area}/meeting")
class CallPages {
    private final MeetingGroups groups;
    private final Meetings meetings;
    private final Holding holding;
    private final Today today;

    CallPages(MeetingGroups groups, Meetings meetings, Holding holding, Today today) {
        this.groups = groups;
        this.meetings = meetings;
        this.holding = holding;
        this.today = today;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID area) {
        Round round = groups.round(id);
        Map<String, String> last = new HashMap<>();
        meetings.calls(id, area).stream().findFirst().ifPresent(call -> {
            last.put("place", call.place());
            last.put("chair", call.chair());
        });
        return show(round, area, new MeetingTyped(last, Faults.NONE));
    }

    private ModelAndView show(Round round, UUID area, MeetingTyped typed) {
        String group = groups.name(round, area);
        List<Call> calls = meetings.calls(round.id(), area);
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("area", area);
        model.put("group", group);
        model.put("isOpen", holding.isAtMeeting(round, area));
        model.put("calls", calls);
        model.put("meetings", meetings.of(round.id(), area));
        holding.current(round, area).ifPresent(meeting -> model.put("current", meeting));
        model.put("agreement", Holding.agreement(round));
        model.put("aloud", calls.isEmpty() ? "" : InvitationPaper.aloud(calls.getFirst(), round, group));
        model.put("typed", typed);
        return new ModelAndView("review/meeting/call", model);
    }

    @PostMapping("/call")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView call(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        Round round = groups.round(id);
        groups.name(round, area);
        SheetReading reading = new SheetReading(form, today.date());
        Optional<LocalDate> day = reading.day();
        Optional<LocalTime> begins = reading.time("begins");
        String place = reading.words("place");
        String chair = reading.words("chair");
        if (day.filter(one -> one.isBefore(today.date())).isPresent()) {
            return wrong(round, area, reading.typed("day", Said.of("meeting.fault.before")), response);
        }
        if (!reading.isFine()) {
            return wrong(round, area, reading.typed(), response);
        }
        Optional<Said> against = holding.call(round, area, day.orElseThrow(), begins.orElseThrow(), place, chair);
        if (against.isPresent()) {
            return wrong(round, area, reading.typed("day", against.get()), response);
        }
        Flash.done(response, "meeting.called");
        return new ModelAndView("redirect:" + round.address(area) + "/meeting");
    }

    private ModelAndView wrong(Round round, UUID area, MeetingTyped typed, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(round, area, typed);
    }

    @GetMapping("/invitation.{format}")
    ResponseEntity<byte[]> invitation(@PathVariable UUID id, @PathVariable UUID area, @PathVariable String format) {
        Round round = groups.round(id);
        String group = groups.name(round, area);
        Call call = meetings.calls(id, area).stream()
                .findFirst()
                .orElseThrow(() -> new NothingHere("call of a meeting of " + area));
        return PaperAnswer.of(
                InvitationPaper.of(call, round, group, groups.issuer(), today.date()), "giay-moi-hop-dan", format);
    }

    /** The list that people sign. */
    @GetMapping("/sign-in.{format}")
    @Requires(UseCase.HOLD_MEETING)
    ResponseEntity<byte[]> signIn(@PathVariable UUID id, @PathVariable UUID area, @PathVariable String format) {
        Round round = groups.round(id);
        return PaperAnswer.of(
                MeetingSheets.signIn(
                        round, groups.name(round, area), holding.listed(round, area), groups.issuer(), today.date()),
                "danh-sach-ky-ten",
                format);
    }

    /** The ballot of a secret vote. */
    @GetMapping("/ballots.{format}")
    @Requires(UseCase.HOLD_MEETING)
    ResponseEntity<byte[]> ballots(@PathVariable UUID id, @PathVariable UUID area, @PathVariable String format) {
        Round round = groups.round(id);
        return PaperAnswer.of(
                MeetingSheets.ballot(
                        round, groups.name(round, area), holding.listed(round, area), groups.issuer(), today.date()),
                "phieu-kin",
                format);
    }

    @GetMapping("/begin")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView blank(@PathVariable UUID id, @PathVariable UUID area) {
        Round round = groups.round(id);
        Map<String, String> values = new HashMap<>();
        values.put("id", Ids.next().toString());
        values.put("day", VietnameseDates.inShort(today.date()));
        meetings.calls(id, area).stream().findFirst().ifPresent(call -> {
            values.put("begins", ClockTime.inShort(call.begins()));
            values.put("place", call.place());
            values.put("chair", call.chair());
        });
        return form(round, area, new MeetingTyped(values, Faults.NONE));
    }

    private ModelAndView form(Round round, UUID area, MeetingTyped typed) {
        return new ModelAndView(
                "review/meeting/sheet",
                Map.of(
                        "group",
                        groups.name(round, area),
                        "back",
                        round.address(area) + "/meeting",
                        "action",
                        round.address(area) + "/meeting/begin",
                        "typed",
                        typed));
    }

    @PostMapping("/begin")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView begin(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @RequestParam("id") UUID meeting,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        Round round = groups.round(id);
        groups.name(round, area);
        SheetReading reading = new SheetReading(form, today.date());
        Optional<Sheet> sheet = reading.sheet();
        if (sheet.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(round, area, reading.typed());
        }
        Optional<Said> against = holding.begin(meeting, round, area, sheet.get());
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return form(round, area, reading.typed("day", against.get()));
        }
        return new ModelAndView("redirect:/meetings/" + meeting);
    }
}

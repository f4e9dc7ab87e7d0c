package vn.ansinh.office.review.meeting;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Shelf;

/** A meeting that is held: who is there, its end, the minutes and their signed scan. */
@Controller
@Requires(UseCase.SEE_REVIEW)
@RequestMapping("/meetings/{id}")
class MeetingPages {
    /** A file of somebody else's making may run nothing. */
    private static final int LONGEST = 300;

    private final MeetingGroups groups;
    private final Meetings meetings;
    private final Holding holding;
    private final Scans scans;
    private final Today today;

    MeetingPages(MeetingGroups groups, Meetings meetings, Holding holding, Scans scans, Today today) {
        this.groups = groups;
        this.meetings = meetings;
        this.holding = holding;
        this.scans = scans;
        this.today = today;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return show(find(id), List.of(), new MeetingTyped(Map.of(), Faults.NONE));
    }

    private ModelAndView show(Meeting meeting, List<Said> against, MeetingTyped typed) {
        Round round = groups.round(meeting.round());
        boolean isCurrent = holding.isCurrent(round, meeting);
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("group", groups.name(round, meeting.area()));
        model.put("meeting", meeting);
        model.put("isCurrent", isCurrent);
        model.put("isRunning", isCurrent && meeting.ended().isEmpty());
        model.put("candidates", holding.listed(round, meeting.area()));
        model.put("agreement", Holding.agreement(round));
        model.put("scans", scans.of(meeting.id()));
        model.put("largest", CheckedFile.LARGEST);
        model.put("against", against);
        model.put("typed", typed);
        return new ModelAndView("review/meeting/meeting", model);
    }

    @GetMapping("/attendance")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView attendance(@PathVariable UUID id) {
        Meeting meeting = find(id);
        return attendance(meeting, SheetReading.filled(meeting.sheet(), VietnameseDates::inShort));
    }

    private ModelAndView attendance(Meeting meeting, MeetingTyped typed) {
        return new ModelAndView(
                "review/meeting/sheet",
                Map.of(
                        "group",
                        groups.name(groups.round(meeting.round()), meeting.area()),
                        "back",
                        meeting.address(),
                        "action",
                        meeting.address() + "/attendance",
                        "typed",
                        typed));
    }

    @PostMapping("/attendance")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView correct(@PathVariable UUID id, @RequestParam Map<String, String> form, HttpServletResponse response) {
        Meeting meeting = find(id);
        SheetReading reading = new SheetReading(form, today.date());
        Optional<Sheet> sheet = reading.sheet();
        if (sheet.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return attendance(meeting, reading.typed());
        }
        Optional<Said> against = holding.correct(groups.round(meeting.round()), id, sheet.get());
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return attendance(meeting, reading.typed("day", against.get()));
        }
        Flash.done(response, "meeting.corrected");
        return new ModelAndView("redirect:" + meeting.address());
    }

    @PostMapping("/end")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView end(@PathVariable UUID id, @RequestParam Map<String, String> form, HttpServletResponse response) {
        Meeting meeting = find(id);
        SheetReading reading = new SheetReading(form, today.date());
        Optional<LocalTime> ends = reading.time("ends");
        if (ends.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(meeting, List.of(), reading.typed());
        }
        return answered(
                meeting, holding.end(groups.round(meeting.round()), id, ends.get()), "meeting.ended", form, response);
    }

    @PostMapping("/reopen")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView reopen(@PathVariable UUID id, @RequestParam Map<String, String> form, HttpServletResponse response) {
        Meeting meeting = find(id);
        SheetReading reading = new SheetReading(form, today.date());
        String reason = reading.text("reason", LONGEST);
        if (!reading.isFine()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(meeting, List.of(), reading.typed());
        }
        return answered(
                meeting, holding.reopen(groups.round(meeting.round()), id, reason), "meeting.reopened", form, response);
    }

    private ModelAndView answered(
            Meeting meeting,
            Optional<Said> against,
            String done,
            Map<String, String> form,
            HttpServletResponse response) {
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(meeting, List.of(against.get()), new MeetingTyped(form, Faults.NONE));
        }
        Flash.done(response, done);
        return new ModelAndView("redirect:" + meeting.address());
    }

    /** Two copies are printed of it; there is none of a meeting that runs. */
    @GetMapping("/minutes.{format}")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, @PathVariable String format) {
        Meeting meeting = find(id);
        Round round = groups.round(meeting.round());
        LocalTime ended = meeting.ended().orElseThrow(() -> new NothingHere("minutes of " + id));
        return PaperAnswer.of(
                MinutesPaper.of(
                        meeting,
                        ended,
                        round,
                        Holding.agreement(round),
                        groups.origins(round, meeting.area()),
                        groups.name(round, meeting.area()),
                        groups.issuer(meeting.sheet().day())),
                "bien-ban-hop-dan",
                format);
    }

    @PostMapping("/scan")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView keep(@PathVariable UUID id, @RequestParam("file") MultipartFile file, HttpServletResponse response) {
        Meeting meeting = find(id);
        if (meeting.ended().isEmpty()) {
            return refused(meeting, Said.of("meeting.fault.not-ended"), response);
        }
        CheckedFile.Outcome outcome = CheckedFile.check(file);
        return switch (outcome) {
            case CheckedFile.Outcome.Refused(Said why) -> refused(meeting, why, response);
            case CheckedFile.Outcome.Fine(CheckedFile fine) -> {
                scans.keep(id, fine);
                Flash.done(response, "meeting.scan.kept");
                yield new ModelAndView("redirect:" + meeting.address());
            }
        };
    }

    private ModelAndView refused(Meeting meeting, Said why, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(meeting, List.of(), new MeetingTyped(Map.of(), new Faults(Map.of("file", why))));
    }

    /** As received, only to be saved. */
    @GetMapping("/scan/{scan}")
    ResponseEntity<byte[]> scan(@PathVariable UUID id, @PathVariable UUID scan) {
        find(id);
        Shelf.Kept kept = scans.of(id).stream()
                .filter(one -> one.id().equals(scan))
                .findFirst()
                .orElseThrow(() -> new NothingHere("scan " + scan));
        return KeptFile.of(kept, scans.content(id, scan).orElseThrow(() -> new NothingHere("file of scan " + scan)));
    }

    private Meeting find(UUID id) {
        return meetings.find(id).orElseThrow(() -> new NothingHere("meeting " + id));
    }
}

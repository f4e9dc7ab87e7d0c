package vn.ansinh.office.review.posting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.TypedDay;

/** Niêm yết of a group: its list, where it hangs, how many days are left. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class PostingPages {
    private static final int LONGEST = 200;

    private final PostedGroups groups;
    private final Postings postings;
    private final PostingPapers papers;
    private final AnswerDays answers;
    private final Today today;

    PostingPages(PostedGroups groups, Postings postings, PostingPapers papers, AnswerDays answers, Today today) {
        this.groups = groups;
        this.postings = postings;
        this.papers = papers;
        this.answers = answers;
        this.today = today;
    }

    @GetMapping("/reviews/{id}/groups/{area}/posting")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID area) {
        return show(groups.find(id, area), blank(), Optional.empty());
    }

    private static HangingTyped blank() {
        return new HangingTyped(Ids.next().toString(), "", "", "", "", Faults.NONE);
    }

    private ModelAndView show(PostedGroup group, HangingTyped typed, Optional<Said> against) {
        PostingState state = postings.of(group.round(), group.area());
        Map<String, Object> model = new HashMap<>();
        model.put("round", group.round());
        model.put("area", group.area());
        model.put("name", group.name());
        model.put("state", state);
        model.put("typed", typed);
        model.put(
                "due",
                state.objections().stream()
                        .flatMap(one -> answers.due(one.received()).stream().map(day -> Map.entry(one.id(), day)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        model.put("knowsDays", answers.on(today.date()).isPresent());
        group.round().procedure().step(Postings.STEP).ifPresent(step -> model.put("step", step));
        against.ifPresent(said -> model.put("against", said));
        return new ModelAndView("review/posting/posting", model);
    }

    @PostMapping("/reviews/{id}/groups/{area}/posting/list")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView make(@PathVariable UUID id, @PathVariable UUID area, HttpServletResponse response) {
        PostedGroup group = groups.find(id, area);
        return answered(group, postings.makeList(group.round(), area), "posting.made", response);
    }

    @PostMapping("/reviews/{id}/groups/{area}/posting/hang")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView hang(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @RequestParam UUID hanging,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String by,
            HttpServletResponse response) {
        PostedGroup group = groups.find(id, area);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<Hanging.Place> at = Hanging.Place.ofCode(place);
        if (at.isEmpty()) {
            faults.put("place", Said.of("posting.fault.place"));
        }
        if (name.strip().length() > LONGEST || (at.equals(Optional.of(Hanging.Place.OTHER)) && name.isBlank())) {
            faults.put("name", Said.of("posting.fault.name", LONGEST));
        }
        Optional<LocalDate> on = TypedDay.read("day", day, today.date(), faults);
        if (by.isBlank() || by.strip().length() > LONGEST) {
            faults.put("by", Said.of("posting.fault.by", LONGEST));
        }
        if (faults.isEmpty()) {
            postings.hang(group.round(), area, hanging, at.orElseThrow(), name.strip(), on.orElseThrow(), by.strip())
                    .ifPresent(said -> faults.put("day", said));
        }
        if (faults.isEmpty()) {
            Flash.done(response, "posting.hung");
            return new ModelAndView("redirect:" + group.address());
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(
                group,
                new HangingTyped(hanging.toString(), place, name, day, by, new Faults(faults)),
                Optional.empty());
    }

    @PostMapping("/reviews/{id}/groups/{area}/posting/{hanging}/end")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @PathVariable UUID hanging,
            @RequestParam(defaultValue = "taken-down") String kind,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String by,
            HttpServletResponse response) {
        PostedGroup group = groups.find(id, area);
        boolean isMistake = kind.equals("mistaken");
        Optional<LocalDate> on =
                isMistake || day.isBlank() ? Optional.of(today.date()) : WrittenDate.read(day, today.date());
        String who = by.strip();
        Optional<Said> against = on.isEmpty()
                ? Optional.of(Said.of("round.fault.not-a-day", day.strip()))
                : !isMistake && (who.isEmpty() || who.length() > LONGEST)
                        ? Optional.of(Said.of("posting.fault.by", LONGEST))
                        : postings.end(group.round(), area, hanging, isMistake, on.get(), isMistake ? "-" : who);
        return answered(group, against, isMistake ? "posting.mistaken" : "posting.taken-down", response);
    }

    private ModelAndView answered(
            PostedGroup group, Optional<Said> against, String done, HttpServletResponse response) {
        if (against.isEmpty()) {
            Flash.done(response, done);
            return new ModelAndView("redirect:" + group.address());
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return show(group, blank(), against);
    }

    /** A list of this round as it hangs or hung, as a draft to be signed. */
    @GetMapping("/reviews/{id}/groups/{area}/posting/lists/{list}.{format}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> list(
            @PathVariable UUID id, @PathVariable UUID area, @PathVariable UUID list, @PathVariable String format) {
        Round round = groups.find(id, area).round();
        PostingState state = postings.of(round, area);
        PostedList found = state.lists().stream()
                .filter(one -> one.id().equals(list))
                .findFirst()
                .orElseThrow(() -> new NothingHere("posted list " + list));
        return PaperAnswer.of(
                papers.list(round, area, state, found), "niem-yet-" + found.madeOn() + "-" + found.number(), format);
    }

    /** What is read on the loudspeaker. */
    @GetMapping("/reviews/{id}/groups/{area}/posting/loudspeaker")
    @Transactional(readOnly = true)
    ModelAndView loudspeaker(@PathVariable UUID id, @PathVariable UUID area) {
        PostedGroup group = groups.find(id, area);
        PostingState state = postings.of(group.round(), area);
        PostedList list = state.current().orElseThrow(() -> new NothingHere("list of " + area));
        return new ModelAndView(
                "review/posting/loudspeaker",
                Map.of("back", group.address(), "lines", papers.aloud(group.round(), area, state, list)));
    }
}

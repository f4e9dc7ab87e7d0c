package vn.ansinh.office.review.posting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.TypedDay;

/** Niêm yết kết quả cuối cùng of a review: its list, where it hangs, the days on which it is read aloud. */
@Controller
@Requires(UseCase.SEE_REVIEW)
@RequestMapping("/reviews/{id}/final-posting")
class FinalPages {
    private static final int LONGEST = 200;

    private final PostedGroups rounds;
    private final FinalPostings postings;
    private final FinalPapers papers;
    private final Today today;

    FinalPages(PostedGroups rounds, FinalPostings postings, FinalPapers papers, Today today) {
        this.rounds = rounds;
        this.postings = postings;
        this.papers = papers;
        this.today = today;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return show(rounds.round(id), new HangingTyped("", "", "", "", "", Faults.NONE));
    }

    private ModelAndView show(Round round, HangingTyped typed) {
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("posting", find(round));
        model.put("typed", typed);
        return new ModelAndView("review/posting/final", model);
    }

    @PostMapping("/hang")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView hang(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) List<UUID> group,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String by,
            HttpServletResponse response) {
        Round round = rounds.round(id);
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
            postings.hang(
                            find(round),
                            at.orElseThrow(),
                            name.strip(),
                            Stream.ofNullable(group).flatMap(List::stream).toList(),
                            on.orElseThrow(),
                            by.strip())
                    .ifPresent(said -> faults.put("day", said));
        }
        return answered(
                round, new HangingTyped("", place, name, day, by, new Faults(faults)), "posting.hung", response);
    }

    @PostMapping("/{hanging}/end")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable UUID hanging,
            @RequestParam(defaultValue = "taken-down") String kind,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String by,
            HttpServletResponse response) {
        Round round = rounds.round(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        boolean isMistake = kind.equals("mistaken");
        Optional<LocalDate> on =
                isMistake ? Optional.of(today.date()) : TypedDay.read("day", day, today.date(), faults);
        if (!isMistake && (by.isBlank() || by.strip().length() > LONGEST)) {
            faults.put("by", Said.of("posting.fault.by", LONGEST));
        }
        if (faults.isEmpty()) {
            postings.end(find(round), hanging, isMistake, on.orElseThrow(), isMistake ? "-" : by.strip())
                    .ifPresent(said -> faults.put("day", said));
        }
        return answered(
                round,
                new HangingTyped("", "", "", "", "", new Faults(faults)),
                isMistake ? "posting.mistaken" : "posting.taken-down",
                response);
    }

    @PostMapping("/broadcasts")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView aloud(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String aloud, HttpServletResponse response) {
        Round round = rounds.round(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        TypedDay.read("aloud", aloud, today.date(), faults)
                .flatMap(on -> postings.aloud(find(round), on, ""))
                .ifPresent(said -> faults.put("aloud", said));
        return answered(round, new HangingTyped("", "", "", "", "", new Faults(faults)), "final.read", response);
    }

    private ModelAndView answered(Round round, HangingTyped typed, String done, HttpServletResponse response) {
        if (typed.faults().byField().isEmpty()) {
            Flash.done(response, done);
            return new ModelAndView("redirect:" + round.address() + "/final-posting");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(round, typed);
    }

    /** The list of the ward, or of a group. */
    @GetMapping("/list.{format}")
    @Requires(UseCase.SEE_CORRESPONDENCE)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> list(
            @PathVariable UUID id, @PathVariable String format, @RequestParam(required = false) UUID group) {
        FinalPosting posting = find(rounds.round(id));
        if (group != null && !posting.groups().containsKey(group)) {
            throw new NothingHere("group of the decision " + group);
        }
        return PaperAnswer.of(papers.list(posting, Optional.ofNullable(group)), "niem-yet-ket-qua", format);
    }

    @GetMapping("/loudspeaker")
    @Transactional(readOnly = true)
    ModelAndView loudspeaker(@PathVariable UUID id) {
        Round round = rounds.round(id);
        return new ModelAndView(
                "review/posting/loudspeaker",
                Map.of("back", round.address() + "/final-posting", "lines", papers.aloud(round, find(round))));
    }

    private FinalPosting find(Round round) {
        return postings.of(round).orElseThrow(() -> new NothingHere("signed decision of " + round.id()));
    }
}

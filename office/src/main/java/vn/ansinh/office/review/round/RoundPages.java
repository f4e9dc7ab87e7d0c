package vn.ansinh.office.review.round;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Các kỳ rà soát: opened, seen on a board, and led group by group through the steps. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class RoundPages {
    private static final int LONGEST = 300;

    private final Rounds rounds;
    private final Opening opening;
    private final Boards boards;
    private final SeenBoards seen;
    private final Candidates candidates;
    private final Adding adding;
    private final Moving moving;
    private final Requests requests;
    private final Asides asides;
    private final Today today;

    RoundPages(
            Rounds rounds,
            Opening opening,
            Boards boards,
            SeenBoards seen,
            Candidates candidates,
            Adding adding,
            Moving moving,
            Requests requests,
            Asides asides,
            Today today) {
        this.rounds = rounds;
        this.opening = opening;
        this.boards = boards;
        this.seen = seen;
        this.candidates = candidates;
        this.adding = adding;
        this.moving = moving;
        this.requests = requests;
        this.asides = asides;
        this.today = today;
    }

    @GetMapping("/reviews")
    ModelAndView list() {
        return list("annual", String.valueOf(today.date().getYear()), "", Faults.NONE);
    }

    private ModelAndView list(String kind, String year, String month, Faults faults) {
        return new ModelAndView(
                "review/round/list",
                Map.of(
                        "rounds",
                        rounds.all(),
                        "kind",
                        kind,
                        "year",
                        year,
                        "month",
                        month.isEmpty() ? String.valueOf(today.date().getMonthValue()) : month,
                        "faults",
                        faults,
                        "waiting",
                        requests.waiting(today.date(), false).size(),
                        "waitingOfLiving",
                        requests.waiting(today.date(), true).size()));
    }

    @PostMapping("/reviews")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView open(
            @RequestParam(defaultValue = "annual") String kind,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String month,
            HttpServletResponse response) {
        String typedYear = year.strip();
        if (!typedYear.matches("20\\d\\d")) {
            return wrong(kind, year, month, "year", Said.of("round.fault.year"), response);
        }
        boolean isMonthly = kind.equals("in-year") || kind.equals("living-standard");
        if (isMonthly && !month.matches("[1-9]|1[0-2]")) {
            return wrong(kind, year, month, "month", Said.of("round.fault.month"), response);
        }
        Opening.Outcome outcome = switch (kind) {
            case "in-year" -> opening.inYear(Integer.parseInt(typedYear), Integer.parseInt(month));
            case "living-standard" -> opening.livingStandard(Integer.parseInt(typedYear), Integer.parseInt(month));
            default -> opening.annual(Integer.parseInt(typedYear));
        };
        return switch (outcome) {
            case Opening.Outcome.Opened(UUID round) -> new ModelAndView("redirect:/reviews/" + round);
            case Opening.Outcome.Refused(String field, Said why) -> wrong(kind, year, month, field, why, response);
        };
    }

    private ModelAndView wrong(
            String kind, String year, String month, String field, Said why, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return list(kind, year, month, new Faults(Map.of(field, why)));
    }

    @GetMapping("/reviews/{id}")
    ModelAndView board(@PathVariable UUID id) {
        return board(find(id), List.of(), new GroupTyped("", "", "", ""));
    }

    private ModelAndView board(Round round, List<Said> against, GroupTyped typed) {
        SeenBoards.Seen view = seen.of(round);
        return new ModelAndView(
                "review/round/board",
                Map.of(
                        "board",
                        view.board(),
                        "asides",
                        view.asides(),
                        "open",
                        view.open(),
                        "warnings",
                        view.warnings(),
                        "against",
                        against,
                        "typed",
                        typed));
    }

    /** A step of the ward. */
    @PostMapping("/reviews/{id}/move")
    ModelAndView moveWard(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            HttpServletResponse response) {
        Round round = find(id);
        List<Said> against = move(round, Optional.empty(), action, day, reason, confirmed);
        if (against.isEmpty()) {
            Flash.done(response, "round.moved");
            return new ModelAndView("redirect:" + round.address());
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return board(round, against, new GroupTyped(day, reason, "", ""));
    }

    private List<Said> move(
            Round round, Optional<UUID> area, String action, String day, String reason, boolean isConfirmed) {
        Optional<LocalDate> on = day.isBlank() ? Optional.of(today.date()) : WrittenDate.read(day, today.date());
        if (on.isEmpty()) {
            return List.of(Said.of("round.fault.not-a-day", day.strip()));
        }
        String said = reason.strip();
        return said.length() > LONGEST
                ? List.of(Said.of("round.fault.long", LONGEST))
                : moving.move(round, area, action, on.get(), said, isConfirmed);
    }

    @GetMapping("/reviews/{id}/groups/{area}")
    ModelAndView group(@PathVariable UUID id, @PathVariable UUID area) {
        return group(find(id), area, List.of(), new GroupTyped("", "", "", ""));
    }

    private ModelAndView group(Round round, UUID area, List<Said> against, GroupTyped typed) {
        Board.Line line = boards.of(round).lines().stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow(() -> new NothingHere("group of a review " + area));
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("line", line);
        model.put("candidates", candidates.of(round, Optional.of(area)));
        model.put(
                "moves",
                rounds.moves(round.id()).stream()
                        .filter(move -> move.area().equals(Optional.of(area)))
                        .toList());
        model.put("open", moving.open(round, Optional.of(area)));
        model.put("reasons", moving.reasons(round, Optional.of(area)));
        model.put("listOpen", rounds.isListOpen(round, area));
        model.put("against", against);
        model.put("asides", asides.of(round, area));
        model.put("typed", typed);
        return new ModelAndView("review/round/group", model);
    }

    @PostMapping("/reviews/{id}/groups/{area}/move")
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Round round = find(id);
        List<Said> against = move(round, Optional.of(area), action, day, reason, true);
        if (against.isEmpty()) {
            Flash.done(response, "round.moved");
            return new ModelAndView("redirect:" + round.address(area));
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return group(round, area, against, new GroupTyped(day, reason, "", ""));
    }

    /** A household that nobody asked for and that is on no list: proposed by the officer, with a reason. */
    @PostMapping("/reviews/{id}/candidates")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam UUID area,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response) {
        Round round = find(id);
        Optional<Said> against = adding.add(round, area, code.strip(), why.strip());
        return answered(round, area, against, "round.added", new GroupTyped("", "", code, why), response);
    }

    @PostMapping("/reviews/{id}/candidates/remove")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView remove(
            @PathVariable UUID id,
            @RequestParam UUID area,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response) {
        Round round = find(id);
        Optional<Said> against = adding.remove(round, area, code.strip(), why.strip());
        return answered(round, area, against, "round.removed", new GroupTyped("", "", code, why), response);
    }

    private ModelAndView answered(
            Round round,
            UUID area,
            Optional<Said> against,
            String done,
            GroupTyped typed,
            HttpServletResponse response) {
        if (against.isEmpty()) {
            Flash.done(response, done);
            return new ModelAndView("redirect:" + round.address(area));
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return group(round, area, List.of(against.get()), typed);
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }
}

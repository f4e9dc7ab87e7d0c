package vn.ansinh.office.review.fieldwork;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** Lần đến: the visits to one household that brought no form, and one more. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class VisitPages {
    private static final int LONGEST = 300;

    private final Rounds rounds;
    private final Fieldwork fieldwork;
    private final Visits visits;
    private final Today today;

    VisitPages(Rounds rounds, Fieldwork fieldwork, Visits visits, Today today) {
        this.rounds = rounds;
        this.fieldwork = fieldwork;
        this.visits = visits;
        this.today = today;
    }

    @GetMapping("/reviews/{id}/visits/{code}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, @PathVariable String code) {
        Round round = find(id);
        return show(round, household(round, code), new VisitTyped(Ids.next().toString(), "", "", "", Faults.NONE));
    }

    private ModelAndView show(Round round, FieldHousehold household, VisitTyped typed) {
        return new ModelAndView(
                "review/fieldwork/visits",
                Map.of(
                        "round",
                        round,
                        "each",
                        household,
                        "listOpen",
                        rounds.isListOpen(round, household.candidate().area()),
                        "typed",
                        typed));
    }

    @PostMapping("/reviews/{id}/visits/{code}")
    @Requires(UseCase.RECORD_SURVEY)
    @Transactional
    public ModelAndView add(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam UUID visit,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String next,
            HttpServletResponse response) {
        Round round = find(id);
        FieldHousehold household = household(round, code);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<Visit.Outcome> came = Visit.Outcome.ofCode(outcome);
        if (came.isEmpty()) {
            faults.put("outcome", Said.of("fieldwork.fault.outcome"));
        }
        Optional<LocalDate> on = WrittenDate.read(day, today.date());
        if (on.isEmpty()) {
            faults.put("day", Said.of("round.fault.not-a-day", day.strip()));
        } else if (on.get().isBefore(round.begins()) || on.get().isAfter(last(round))) {
            faults.put("day", Said.of("fieldwork.fault.day", round.begins(), last(round)));
        }
        if (next.isBlank() || next.strip().length() > LONGEST) {
            faults.put("next", Said.of("fieldwork.fault.next", LONGEST));
        }
        if (!rounds.isListOpen(round, household.candidate().area())) {
            faults.put("day", Said.of("round.fault.list-closed"));
        }
        if (faults.isEmpty()) {
            visits.add(
                    visit, id, household.candidate().household(), came.orElseThrow(), on.orElseThrow(), next.strip());
            Flash.done(response, "fieldwork.visited");
            return new ModelAndView("redirect:" + round.address() + "/visits/" + code);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(round, household, new VisitTyped(visit.toString(), outcome, day, next, new Faults(faults)));
    }

    private LocalDate last(Round round) {
        return today.date().isAfter(round.ends()) ? round.ends() : today.date();
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }

    private FieldHousehold household(Round round, String code) {
        return fieldwork.of(round, Optional.empty()).stream()
                .filter(each -> each.candidate().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NothingHere("household of a review " + code));
    }
}

package vn.ansinh.office.benefit.roll;

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
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** One line: put right before the list goes out, and what came of it afterwards. */
@Controller
@Requires(UseCase.SEE_ROLL)
class RollLinePages {
    private static final int LONGEST = 300;

    private final RollPages pages;
    private final SupportRolls rolls;
    private final KeepingRolls keeping;
    private final RollResults results;
    private final RollPapers papers;
    private final Today today;

    RollLinePages(
            RollPages pages,
            SupportRolls rolls,
            KeepingRolls keeping,
            RollResults results,
            RollPapers papers,
            Today today) {
        this.pages = pages;
        this.rolls = rolls;
        this.keeping = keeping;
        this.results = results;
        this.papers = papers;
        this.today = today;
    }

    @GetMapping("/rolls/lists/{id}/lines/{line}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, @PathVariable UUID line, Language language) {
        return page(pages.find(id), line, Map.of("id", Ids.next().toString()), Faults.NONE, language);
    }

    private ModelAndView page(Roll roll, UUID line, Map<String, String> typed, Faults faults, Language language) {
        return new ModelAndView("roll/line")
                .addObject("roll", roll)
                .addObject("line", line(roll, line))
                .addObject("benefits", papers.names(Spoken.in(language)))
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private RollLine line(Roll roll, UUID id) {
        return rolls.lines(roll.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NothingHere("line " + id));
    }

    private ModelAndView refused(
            Roll roll,
            UUID line,
            Map<String, String> typed,
            Map<String, Said> wrong,
            Language language,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(roll, line, typed, new Faults(wrong), language);
    }

    private Optional<LocalDate> day(Map<String, String> typed, Map<String, Said> wrong) {
        Optional<LocalDate> day = WrittenDate.read(typed.getOrDefault("day", ""), today.date());
        if (day.isEmpty()) {
            wrong.put("day", Said.of("roll.fault.no-day"));
        }
        return day;
    }

    @PostMapping("/rolls/lists/{id}/lines/{line}/fix")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView fix(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam("id") UUID deed,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        line(roll, line);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = day(typed, wrong);
        String reason = typed.getOrDefault("reason", "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            wrong.put("reason", Said.of("roll.fault.reason", LONGEST));
        }
        if (wrong.isEmpty() && !keeping.fix(deed, roll, line, day.orElseThrow(), typed.containsKey("out"), reason)) {
            wrong.put("reason", Said.of("roll.fault.moved"));
        }
        if (!wrong.isEmpty()) {
            return refused(roll, line, typed, wrong, language, response);
        }
        Flash.done(response, "roll.fixed");
        return new ModelAndView("redirect:" + roll.address());
    }

    @PostMapping("/rolls/lists/{id}/lines/{line}/result")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView result(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam("id") UUID deed,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = day(typed, wrong);
        if (day.filter(one ->
                        one.isAfter(today.date()) || one.isBefore(roll.sentOn().orElse(LocalDate.MAX)))
                .isPresent()) {
            wrong.put("day", Said.of("roll.fault.result-day"));
        }
        Optional<RollResult.Outcome> outcome = RollResult.Outcome.ofCode(typed.getOrDefault("outcome", ""));
        if (outcome.isEmpty()) {
            wrong.put("outcome", Said.of("roll.fault.outcome"));
        }
        String note = typed.getOrDefault("note", "").strip();
        String number = typed.getOrDefault("number", "").strip();
        boolean isDone = outcome.filter(RollResult.Outcome.DONE::equals).isPresent();
        if (note.length() > LONGEST || (!isDone && note.isEmpty())) {
            wrong.put("note", Said.of("roll.fault.note", LONGEST));
        }
        if (number.length() > LONGEST) {
            wrong.put("number", Said.of("roll.fault.number", LONGEST));
        }
        int part = typed.getOrDefault("part", "1").equals("2") ? 2 : 1;
        if (part > roll.kind().parts() || !roll.isSent() || !line(roll, line).isCarriedOut()) {
            wrong.put("part", Said.of("roll.fault.moved"));
        }
        if (!wrong.isEmpty()) {
            return refused(roll, line, typed, wrong, language, response);
        }
        results.record(
                deed,
                day.orElseThrow(),
                List.of(new RollResults.Entry(line, part, outcome.orElseThrow(), number, note)));
        Flash.done(response, "roll.recorded");
        return new ModelAndView("redirect:" + roll.address());
    }
}

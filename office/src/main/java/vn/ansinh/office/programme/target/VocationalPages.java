package vn.ansinh.office.programme.target;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;

/** Học nghề: who asked for a training this year and how far each has come. */
@Controller
@Requires(UseCase.SEE_HELP)
class VocationalPages {
    private static final int LONGEST = 300;

    private final VocationalTrainings trainings;
    private final Register register;
    private final Today today;

    VocationalPages(VocationalTrainings trainings, Register register, Today today) {
        this.trainings = trainings;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/programme/training")
    @Transactional(readOnly = true)
    public ModelAndView list(@RequestParam Map<String, String> asked, AsOf asOf) {
        return page(
                Map.of(
                        "id", Ids.next().toString(),
                        "household", asked.getOrDefault("household", ""),
                        "person", asked.getOrDefault("person", "")),
                Faults.NONE,
                asOf.date());
    }

    private ModelAndView page(Map<String, String> typed, Faults faults, LocalDate day) {
        List<VocationalTrainings.Line> lines =
                trainings.lines(day.with(Month.JANUARY).withDayOfMonth(1), day);
        Map<VocationalTrainings.Stage, Long> counts = new EnumMap<>(VocationalTrainings.Stage.class);
        lines.forEach(one -> counts.merge(one.stage(), 1L, Long::sum));
        return new ModelAndView("programme/training")
                .addObject("lines", lines)
                .addObject("counts", counts)
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    @PostMapping("/programme/training")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView step(
            @RequestParam Map<String, String> typed, @RequestParam UUID id, HttpServletResponse response) {
        LocalDate now = today.date();
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<Household> household =
                register.household(typed.getOrDefault("household", "").strip(), now);
        if (household.isEmpty()) {
            wrong.put("household", Said.of("training.fault.household"));
        }
        Optional<Member> person = household.flatMap(home -> register.members(home.id(), now).stream()
                .filter(one -> one.name()
                        .written()
                        .equalsIgnoreCase(typed.getOrDefault("person", "").strip()))
                .findFirst());
        if (household.isPresent() && person.isEmpty()) {
            wrong.put("person", Said.of("training.fault.person"));
        }
        Optional<LocalDate> day =
                WrittenDate.read(typed.getOrDefault("day", ""), now).filter(one -> !one.isAfter(now));
        if (day.isEmpty()) {
            wrong.put("day", Said.of("target.fault.past"));
        }
        Optional<VocationalTrainings.Stage> stage = VocationalTrainings.Stage.ofCode(typed.getOrDefault("stage", ""));
        if (stage.isEmpty()) {
            wrong.put("stage", Said.of("target.fault.choose"));
        }
        String trade = typed.getOrDefault("trade", "").strip();
        String note = typed.getOrDefault("note", "").strip();
        if (trade.length() > LONGEST || note.length() > LONGEST) {
            wrong.put("trade", Said.of("target.fault.words", LONGEST));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(typed, new Faults(wrong), now);
        }
        Member of = person.orElseThrow();
        trainings.step(id, household.orElseThrow().id(), of.id(), day.orElseThrow(), stage.orElseThrow(), trade, note);
        Flash.done(response, "training.kept", of.name().written());
        return new ModelAndView("redirect:/programme/training");
    }
}

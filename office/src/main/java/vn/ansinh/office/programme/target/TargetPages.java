package vn.ansinh.office.programme.target;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.IncomingDocuments;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** Chỉ tiêu: those of a year with their lights, and one with its way, its movement and its history. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class TargetPages {
    private static final int LONGEST = 500;

    private final Targets targets;
    private final KeepingTargets keeping;
    private final Actuals actuals;
    private final Movements movements;
    private final IncomingDocuments incoming;
    private final TargetSheet sheet;
    private final Register register;
    private final Colleagues colleagues;
    private final Today today;

    TargetPages(
            Targets targets,
            KeepingTargets keeping,
            Actuals actuals,
            Movements movements,
            IncomingDocuments incoming,
            TargetSheet sheet,
            Register register,
            Colleagues colleagues,
            Today today) {
        this.targets = targets;
        this.keeping = keeping;
        this.actuals = actuals;
        this.movements = movements;
        this.incoming = incoming;
        this.sheet = sheet;
        this.register = register;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme/targets")
    @Transactional(readOnly = true)
    public ModelAndView list(@RequestParam(defaultValue = "0") int year, AsOf asOf) {
        int shown = year(year, asOf.date());
        TreeSet<Integer> years = new TreeSet<>(targets.years());
        years.add(today.date().getYear());
        return new ModelAndView("programme/targets")
                .addObject("year", shown)
                .addObject("years", new ArrayList<>(years.descendingSet()))
                .addObject("judged", actuals.of(shown, asOf.date()));
    }

    private static int year(int asked, LocalDate day) {
        return asked >= 2000 && asked <= 2200 ? asked : day.getYear();
    }

    @GetMapping("/programme/targets.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(@RequestParam(defaultValue = "0") int year, AsOf asOf) {
        int shown = year(year, asOf.date());
        return SheetAnswer.of("chi-tieu-" + shown, sheet.of(shown, actuals.of(shown, asOf.date()), asOf.date()));
    }

    @GetMapping("/programme/targets/new")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView blank(@RequestParam(defaultValue = "0") int year) {
        int of = year(year, today.date());
        return form(TargetTyped.blank(of, Ids.next()), of, Optional.empty());
    }

    private ModelAndView form(TargetTyped typed, int year, Optional<Target> changed) {
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("", "–");
        incoming.newest()
                .forEach(one ->
                        papers.put(one.id().toString(), one.written() + " · " + one.issuer() + " · " + one.subject()));
        return new ModelAndView("programme/target-form")
                .addObject("typed", typed)
                .addObject("year", year)
                .addObject("changed", changed.orElse(null))
                .addObject("papers", papers)
                .addObject("parts", parts());
    }

    /** The former wards that groups of the ward belong to, in their order. */
    private Set<String> parts() {
        return register.areas(today.date()).stream()
                .map(Area::partOf)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @PostMapping("/programme/targets/new")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView begin(
            @RequestParam Map<String, String> fields,
            @RequestParam UUID id,
            @RequestParam int year,
            HttpServletResponse response) {
        TargetTyped typed = new TargetTyped(fields, Faults.NONE);
        TargetTyped.Read read = typed.read(today.date(), parts());
        if (read.draft().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(new TargetTyped(fields, read.faults()), year(year, today.date()), Optional.empty());
        }
        keeping.begin(id, year(year, today.date()), read.draft().get());
        Flash.done(response, "target.begun", read.draft().get().words());
        return new ModelAndView("redirect:/programme/targets/" + id);
    }

    @GetMapping("/programme/targets/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, AsOf asOf) {
        return page(id, asOf.date(), Map.of("entry", Ids.next().toString()), Faults.NONE);
    }

    private Target find(UUID id) {
        return targets.find(id).orElseThrow(() -> new NothingHere("target " + id));
    }

    private ModelAndView page(UUID id, LocalDate day, Map<String, String> typed, Faults faults) {
        List<Target> history = targets.history(id);
        if (history.isEmpty()) {
            throw new NothingHere("target " + id);
        }
        Target target = history.getFirst();
        Actuals.Judged judged = actuals.judged(target, day);
        boolean moves = target.indicator().movesWithLists() && !judged.isHidden();
        LocalDate until = day.isAfter(target.last()) ? target.last() : day;
        return new ModelAndView("programme/target")
                .addObject("judged", judged)
                .addObject("history", history)
                .addObject("names", colleagues.names())
                .addObject("entries", targets.entries(id))
                .addObject("chart", TargetChart.of(target, actuals.course(target, day), day))
                .addObject("movement", moves ? movements.between(target.countedFrom(), until, target.part()) : null)
                .addObject("unable", moves ? movements.unable(until, target.part()) : List.of())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    @GetMapping("/programme/targets/{id}/change")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView changing(@PathVariable UUID id) {
        Target target = find(id);
        return form(TargetTyped.of(target), target.year(), Optional.of(target));
    }

    @PostMapping("/programme/targets/{id}/change")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam int number,
            HttpServletResponse response) {
        Target target = find(id);
        TargetTyped typed = new TargetTyped(fields, Faults.NONE);
        TargetTyped.Read read = typed.read(today.date(), parts());
        Map<String, Said> wrong = new LinkedHashMap<>(read.faults().byField());
        boolean isDropped = typed.at("drop").equals("true");
        if (typed.at("reason").isEmpty() || typed.at("reason").length() > LONGEST) {
            wrong.put("reason", Said.of("target.fault.reason"));
        }
        if (wrong.isEmpty()
                && !(isDropped && target.number() == number
                        ? keeping.drop(target, typed.at("reason"))
                        : keeping.change(id, number, read.draft().orElseThrow(), typed.at("reason")))) {
            wrong.put("words", Said.of("target.fault.meanwhile"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(new TargetTyped(fields, new Faults(wrong)), target.year(), Optional.of(target));
        }
        Flash.done(response, isDropped ? "target.dropped" : "target.changed", typed.at("words"));
        return new ModelAndView("redirect:/programme/targets/" + id);
    }

    @PostMapping("/programme/targets/{id}/entries")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView enter(
            @PathVariable UUID id,
            @RequestParam UUID entry,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String evidence,
            HttpServletResponse response) {
        Target target = find(id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> on = WrittenDate.read(day, today.date()).filter(one -> !one.isAfter(today.date()));
        if (on.isEmpty()) {
            wrong.put("day", Said.of("target.fault.past"));
        }
        Optional<BigDecimal> number = TargetTyped.number(value);
        if (number.isEmpty()) {
            wrong.put("value", Said.of("target.fault.number"));
        }
        if (evidence.isBlank() || evidence.strip().length() > LONGEST) {
            wrong.put("evidence", Said.of("target.fault.evidence"));
        }
        if (!wrong.isEmpty() || target.indicator() != Indicator.TYPED) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    id,
                    today.date(),
                    Map.of("entry", entry.toString(), "day", day, "value", value, "evidence", evidence),
                    new Faults(wrong));
        }
        keeping.enter(entry, id, on.orElseThrow(), number.orElseThrow(), evidence.strip());
        Flash.done(response, "target.entered", value);
        return new ModelAndView("redirect:/programme/targets/" + id);
    }

    /** The households of a cell of the movement table. */
    @GetMapping("/programme/targets/{id}/households")
    @Requires(UseCase.SEE_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ModelAndView households(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "") String is,
            AsOf asOf) {
        Target target = find(id);
        if (!target.indicator().movesWithLists()
                || actuals.judged(target, asOf.date()).isHidden()) {
            throw new NothingHere("households of target " + id);
        }
        LocalDate until = asOf.date().isAfter(target.last()) ? target.last() : asOf.date();
        Movement movement = movements.between(target.countedFrom(), until, target.part());
        List<Movement.Moved> these = movement.moved().stream()
                .filter(one -> was.isEmpty() || one.was().code().equals(was))
                .filter(one -> is.isEmpty() || one.is().code().equals(is))
                .toList();
        return new ModelAndView("programme/target-households")
                .addObject("target", target)
                .addObject("movement", movement)
                .addObject("these", these)
                .addObject("was", was)
                .addObject("is", is);
    }
}

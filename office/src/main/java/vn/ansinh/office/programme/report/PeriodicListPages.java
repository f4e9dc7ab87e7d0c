package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.report.table.CauseCounts;
import vn.ansinh.office.programme.target.ListKind;
import vn.ansinh.office.programme.target.Movement;
import vn.ansinh.office.programme.target.Movements;
import vn.ansinh.rules.Law;

/** The households that a cell of a report counts; a leader sees those of the own groups. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class PeriodicListPages {
    private final Movements movements;
    private final CauseCounts causes;
    private final Law law;

    PeriodicListPages(Movements movements, CauseCounts causes, Law law) {
        this.movements = movements;
        this.causes = causes;
        this.law = law;
    }

    private static ModelAndView page(Said title, LocalDate day, List<CountedHousehold> lines) {
        return new ModelAndView("programme/report/households")
                .addObject("title", title)
                .addObject("day", day)
                .addObject("lines", lines);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException wrong) {
            throw new BadRequest("periodic.fault.list");
        }
    }

    @GetMapping("/programme/reports/households")
    @Transactional(readOnly = true)
    public ModelAndView moved(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String step) {
        Movement.Step of = Movement.Step.ofCode(step).orElseThrow(() -> new NothingHere("step " + step));
        if (!list.equals(ListKind.POOR.code()) && !list.equals(ListKind.NEAR_POOR.code())) {
            throw new NothingHere("list " + list);
        }
        Movement movement = movements.between(day(from), day(to));
        return page(
                Said.of("periodic.moved." + step + "." + list),
                of == Movement.Step.START ? movement.from() : movement.to(),
                movement.of(ListKind.ofCode(list), of).stream()
                        .map(one -> new CountedHousehold(
                                one.household(), one.code(), one.head(), one.group(), one.people()))
                        .toList());
    }

    @GetMapping("/programme/reports/causes")
    @Requires(UseCase.SEE_SURVEY)
    @Transactional(readOnly = true)
    public ModelAndView causes(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String group) {
        String name = law.causes().stream()
                .filter(one -> one.id().equals(cause))
                .findFirst()
                .map(one -> one.name().vi())
                .orElseThrow(() -> new NothingHere("cause " + cause));
        return page(
                Said.of("periodic.with-cause", name),
                day(on),
                causes.on(day(on)).stream()
                        .filter(one -> one.cause().equals(cause))
                        .filter(one -> list.isEmpty() || one.list().equals(list))
                        .filter(one -> group.isEmpty() || one.group().toString().equals(group))
                        .map(one -> new CountedHousehold(
                                one.household(), one.code(), one.head(), one.groupName(), one.people()))
                        .toList());
    }
}

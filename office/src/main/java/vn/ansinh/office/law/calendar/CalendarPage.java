package vn.ansinh.office.law.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import vn.ansinh.office.platform.web.Said;

/** Lịch làm việc: days off and days worked in exchange, year by year, for counting the time limits of procedures. */
@Controller
class CalendarPage {
    private static final String PAGE = "/law/calendar";

    private final WardCalendar calendar;
    private final KeepingCalendar keeping;
    private final Today today;

    CalendarPage(WardCalendar calendar, KeepingCalendar keeping, Today today) {
        this.calendar = calendar;
        this.keeping = keeping;
        this.today = today;
    }

    @GetMapping(PAGE)
    @Requires(UseCase.ASK_LAW)
    ModelAndView show() {
        return page(CalendarForm.BLANK);
    }

    @PostMapping(PAGE)
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView enter(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        CalendarForm form = new CalendarForm(
                from,
                to,
                kind.equals(CalendarDay.Kind.WORKED.name()) ? CalendarDay.Kind.WORKED : CalendarDay.Kind.OFF,
                name,
                Faults.NONE);
        Map<String, Said> faults = keeping.enter(form);
        if (!faults.isEmpty()) {
            response.setStatus(400);
            return page(form.with(faults));
        }
        Flash.done(response, "law.calendar.entered");
        return new ModelAndView("redirect:" + PAGE);
    }

    @PostMapping(PAGE + "/{id}/remove")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView remove(@PathVariable UUID id, HttpServletResponse response) {
        if (keeping.remove(id)) {
            Flash.done(response, "law.calendar.removed");
        } else {
            Flash.warn(response, "law.calendar.not-there");
        }
        return new ModelAndView("redirect:" + PAGE);
    }

    private ModelAndView page(CalendarForm form) {
        Map<Integer, List<CalendarDay>> years = new TreeMap<>(java.util.Comparator.reverseOrder());
        calendar.all()
                .forEach(day -> years.computeIfAbsent(day.day().getYear(), year -> new ArrayList<>())
                        .add(day));
        return new ModelAndView(
                "law/calendar",
                Map.of(
                        "years",
                        years,
                        "form",
                        form,
                        "isYearKnown",
                        years.containsKey(today.date().getYear()),
                        "year",
                        today.date().getYear()));
    }
}

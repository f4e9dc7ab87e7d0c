package vn.ansinh.office.today.year;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;

/** Lịch năm: a month as a sheet, the year as a list, and what the ward enters into it. */
@Controller
@Requires(UseCase.SEE_SITUATION)
class YearPage {
    private static final String PAGE = "/today/calendar";

    private final ShowingYear showing;
    private final KeepingYear keeping;
    private final Today today;

    YearPage(ShowingYear showing, KeepingYear keeping, Today today) {
        this.showing = showing;
        this.keeping = keeping;
        this.today = today;
    }

    @GetMapping(PAGE)
    ModelAndView show(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String month) {
        return page(month(year, month), OccasionTyped.BLANK);
    }

    @PostMapping(PAGE)
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean moved,
            @RequestParam(defaultValue = "") String ground,
            HttpServletResponse response) {
        OccasionTyped typed = new OccasionTyped(code, name, day, kind.equals("lunar"), moved, ground, Faults.NONE);
        Map<String, Said> faults = keeping.enter(typed);
        if (!faults.isEmpty()) {
            response.setStatus(400);
            return page(YearMonth.from(today.date()), typed.with(faults));
        }
        Flash.done(response, "today.year.entered");
        return new ModelAndView("redirect:" + PAGE);
    }

    @PostMapping(PAGE + "/remove")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView remove(@RequestParam String code, HttpServletResponse response) {
        if (keeping.remove(code)) {
            Flash.done(response, "today.year.removed");
        } else {
            Flash.warn(response, "today.year.not-there");
        }
        return new ModelAndView("redirect:" + PAGE);
    }

    @PostMapping(PAGE + "/moves")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView move(@RequestParam String moves, HttpServletResponse response) {
        keeping.move(moves);
        Flash.done(response, "today.year.moves.set");
        return new ModelAndView("redirect:" + PAGE);
    }

    private ModelAndView page(YearMonth month, OccasionTyped typed) {
        return new ModelAndView("today/calendar", "view", showing.show(month, typed));
    }

    /** The month asked for; what is no year of the calendar of the moon is this year. */
    private YearMonth month(String year, String month) {
        int asked =
                year.matches("\\d{4}") ? Integer.parseInt(year) : today.date().getYear();
        int known = asked > LunarDate.FIRST_YEAR && asked < LunarDate.LAST_YEAR
                ? asked
                : today.date().getYear();
        boolean isMonth = month.matches("0?[1-9]|1[0-2]");
        int shown = isMonth
                ? Integer.parseInt(month)
                : known == today.date().getYear() ? today.date().getMonthValue() : 1;
        return YearMonth.of(known, shown);
    }
}

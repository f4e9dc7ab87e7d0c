package vn.ansinh.office.programme.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;

/** Hạn nộp báo cáo: the law says one of them; the others are the ward's, as its superior asks for them. */
@Controller
@Requires(UseCase.RUN_PROGRAMME)
class PeriodicDuePages {
    private static final int MOST = 31;

    private final PeriodicDues dues;

    PeriodicDuePages(PeriodicDues dues) {
        this.dues = dues;
    }

    @GetMapping("/programme/reports/due")
    @Transactional(readOnly = true)
    public ModelAndView show() {
        return page(Map.of(), Faults.NONE);
    }

    private ModelAndView page(Map<String, String> typed, Faults faults) {
        return new ModelAndView("programme/report/due")
                .addObject("lines", lines())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private List<DueLine> lines() {
        List<DueLine> lines = new ArrayList<>();
        PeriodicKind.all()
                .forEach(kind -> kind.spans().forEach(span -> lines.add(new DueLine(kind, span, dues.of(kind, span)))));
        return lines;
    }

    @PostMapping("/programme/reports/due")
    @Transactional
    public ModelAndView set(@RequestParam Map<String, String> typed, HttpServletResponse response) {
        List<DueLine> lines = lines();
        Map<String, Said> wrong = new LinkedHashMap<>();
        for (DueLine line : lines) {
            String day = typed.getOrDefault("day-" + line.field(), "").strip();
            if (!day.isEmpty() && !isDay(day)) {
                wrong.put("day-" + line.field(), Said.of("periodic.fault.due"));
            }
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(typed, new Faults(wrong));
        }
        for (DueLine line : lines) {
            String day = typed.getOrDefault("day-" + line.field(), "").strip();
            dues.set(
                    line.kind(),
                    line.span(),
                    day.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(day)),
                    typed.getOrDefault("month-" + line.field(), "last").equals("after"));
        }
        Flash.done(response, "periodic.due.set");
        return new ModelAndView("redirect:/programme/reports");
    }

    private static boolean isDay(String day) {
        return day.matches("\\d{1,2}") && Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= MOST;
    }
}

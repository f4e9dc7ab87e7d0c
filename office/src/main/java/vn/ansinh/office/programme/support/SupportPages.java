package vn.ansinh.office.programme.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.SheetAnswer;

/** Phương án hỗ trợ: the board of a year with its sums, as a page and as a file. */
@Controller
@Requires(UseCase.SEE_HELP)
class SupportPages {
    private final SupportLines lines;
    private final SupportYears years;
    private final SupportSheet sheet;
    private final TakenOut taken;
    private final Today today;

    SupportPages(SupportLines lines, SupportYears years, SupportSheet sheet, TakenOut taken, Today today) {
        this.lines = lines;
        this.years = years;
        this.sheet = sheet;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/programme/support")
    @Transactional(readOnly = true)
    public ModelAndView board(
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String state) {
        LocalDate day = today.date();
        SupportFilter filter = new SupportFilter(year.orElse(day.getYear()), group, body, source, state);
        List<SupportLine> all = lines.of(filter.year(), day);
        List<SupportLine> shown =
                all.stream().filter(line -> filter.takes(line, day)).toList();
        return new ModelAndView("programme/support/list")
                .addObject("day", day)
                .addObject("shown", shown)
                .addObject("filter", filter)
                .addObject("totals", SupportTotals.of(agreed(shown)))
                .addObject("stands", stands(all, day))
                .addObject("years", years())
                .addObject("groups", groups(all))
                .addObject("bodies", bodies(all))
                .addObject("seesAll", SupportYears.seesAll());
    }

    private static List<SupportLine> agreed(List<SupportLine> shown) {
        return shown.stream().filter(SupportLine::isAgreed).toList();
    }

    private List<Integer> years() {
        TreeSet<Integer> all = new TreeSet<>(java.util.Comparator.reverseOrder());
        all.addAll(lines.years());
        all.addAll(years.open());
        return List.copyOf(all);
    }

    /** How many lines stand where. */
    private static Map<SupportLine.Stand, Long> stands(List<SupportLine> all, LocalDate day) {
        Map<SupportLine.Stand, Long> counts = new java.util.EnumMap<>(SupportLine.Stand.class);
        all.forEach(line -> counts.merge(line.stand(day), 1L, Long::sum));
        return counts;
    }

    /** The groups that have any, in their order. */
    private static Map<String, String> groups(List<SupportLine> all) {
        Map<String, String> groups = new LinkedHashMap<>();
        all.forEach(line ->
                groups.putIfAbsent(line.home().area().toString(), line.home().areaName()));
        return groups;
    }

    private static Map<String, String> bodies(List<SupportLine> all) {
        Map<String, String> found = new LinkedHashMap<>();
        List<SupportLine> sorted = new ArrayList<>(all);
        sorted.sort(java.util.Comparator.comparing(SupportLine::bodyName));
        sorted.forEach(line -> found.putIfAbsent(line.wanted().body().toString(), line.bodyName()));
        return found;
    }

    /** Exactly what the board shows. */
    @GetMapping("/programme/support.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        LocalDate day = today.date();
        SupportFilter filter = new SupportFilter(year.orElse(day.getYear()), group, body, source, state);
        List<SupportLine> shown = lines.of(filter.year(), day).stream()
                .filter(line -> filter.takes(line, day))
                .toList();
        taken.record(new TakenOut.File("support-lines", shown.size(), List.of(), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of("phuong-an-ho-tro-" + filter.year(), sheet.of(shown, day, Language.of(request)));
    }
}

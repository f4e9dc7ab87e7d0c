package vn.ansinh.office.programme.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Báo cáo định kỳ: what is due, all reports, one report with its figures. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class PeriodicPages {
    /** Days for which the page looks ahead for what is to be handed in. */
    private static final int AHEAD = 62;

    private static final int BACK = 62;

    private final PeriodicReports reports;
    private final WritingPeriodic writing;
    private final IssuingPeriodic issuing;
    private final PeriodicDues dues;
    private final Colleagues colleagues;
    private final Today today;

    PeriodicPages(
            PeriodicReports reports,
            WritingPeriodic writing,
            IssuingPeriodic issuing,
            PeriodicDues dues,
            Colleagues colleagues,
            Today today) {
        this.reports = reports;
        this.writing = writing;
        this.issuing = issuing;
        this.dues = dues;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme/reports")
    @Transactional(readOnly = true)
    public ModelAndView list(
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String year) {
        return list(kind, year, Map.of(), Faults.NONE);
    }

    private ModelAndView list(String kind, String year, Map<String, String> typed, Faults faults) {
        LocalDate day = today.date();
        List<PeriodicReport> all = reports.all();
        List<Integer> years = all.stream()
                .map(one -> one.period().first().getYear())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
        return new ModelAndView("programme/report/list")
                .addObject("due", dues.open(day.minusDays(BACK), day.plusDays(AHEAD)))
                .addObject(
                        "begun",
                        all.stream().filter(one -> one.issued().isEmpty()).toList())
                .addObject(
                        "shown",
                        all.stream()
                                .filter(one ->
                                        kind.isEmpty() || one.kind().key().equals(kind))
                                .filter(one -> year.isEmpty()
                                        || String.valueOf(one.period().first().getYear())
                                                .equals(year))
                                .toList())
                .addObject("years", years)
                .addObject("kind", kind)
                .addObject("year", year)
                .addObject("id", Ids.next().toString())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    /** {@code what}: kind and span, as {@code progress:month}; {@code day}: any day of the period. */
    @PostMapping("/programme/reports")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView begin(
            @RequestParam UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        String[] what = typed.getOrDefault("what", "").split(":", -1);
        Optional<PeriodicKind> kind = PeriodicKind.of(what[0]);
        Optional<PeriodicSpan> span = PeriodicSpan.ofCode(what[what.length - 1])
                .filter(one -> kind.filter(of -> of.spans().contains(one)).isPresent());
        Map<String, Said> wrong = new LinkedHashMap<>();
        if (span.isEmpty()) {
            wrong.put("what", Said.of("periodic.fault.kind"));
        }
        Optional<LocalDate> day =
                WrittenDate.read(typed.getOrDefault("day", ""), today.date()).filter(one -> !one.isAfter(today.date()));
        if (day.isEmpty()) {
            wrong.put("day", Said.of("periodic.fault.in-period"));
        }
        Optional<ReportPeriod> period = span.flatMap(one -> day.map(on -> ReportPeriod.of(one, on)));
        Optional<LocalDate> cutOff = period.flatMap(of -> cutOff(typed.getOrDefault("cutOff", ""), of));
        if (wrong.isEmpty() && cutOff.isEmpty()) {
            wrong.put("cutOff", Said.of("periodic.fault.cut-off"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list("", "", typed, new Faults(wrong));
        }
        UUID begun = writing.begin(id, kind.orElseThrow(), period.orElseThrow(), cutOff.orElseThrow());
        Flash.done(response, "periodic.begun");
        return new ModelAndView("redirect:/programme/reports/" + begun);
    }

    /** The day typed, or the last one of the period that is over; a day within it that is not ahead. */
    Optional<LocalDate> cutOff(String typed, ReportPeriod period) {
        LocalDate day = today.date();
        return typed.isBlank()
                ? Optional.of(period.last().isAfter(day) ? day : period.last())
                : WrittenDate.read(typed, day)
                        .filter(one ->
                                !one.isAfter(day) && !one.isBefore(period.first()) && !one.isAfter(period.last()));
    }

    PeriodicReport find(UUID id) {
        return reports.find(id).orElseThrow(() -> new NothingHere("report " + id));
    }

    /** {@code with}: beside the report of the former period, or of the same one a year ago. */
    @GetMapping("/programme/reports/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String with) {
        return page(find(id), with, Faults.NONE, Map.of());
    }

    ModelAndView page(PeriodicReport report, String with, Faults faults, Map<String, String> typed) {
        Map<String, PeriodicReport> earlier = earlier(report);
        PeriodicPaper paper = issuing.paper(report);
        List<PeriodicTable> tables = PeriodicView.seen(paper.tables());
        Optional<PeriodicView.Against> against = Optional.ofNullable(earlier.get(with))
                .map(one -> new PeriodicView.Against(one, PeriodicView.seen(reports.tables(one))));
        return new ModelAndView("programme/report/report")
                .addObject("view", new PeriodicView(report, tables, paper.fields(), paper.unfilled(), against))
                .addObject("earlier", earlier)
                .addObject("with", with)
                .addObject("versions", reports.versions(report.id()))
                .addObject("worked", reports.worked(report.id()))
                .addObject("names", colleagues.names())
                .addObject(
                        "signer",
                        colleagues
                                .names()
                                .getOrDefault(Acting.current().orElseThrow().user(), ""))
                .addObject("correction", Ids.next().toString())
                .addObject("faults", faults)
                .addObject("typed", typed);
    }

    /** Issued reports of the same kind with which it can be compared, by what they are to it. */
    private Map<String, PeriodicReport> earlier(PeriodicReport report) {
        Map<String, PeriodicReport> earlier = new LinkedHashMap<>();
        reports.issued(report.kind().key(), report.period().former()).ifPresent(one -> earlier.put("former", one));
        if (report.period().span() != PeriodicSpan.YEAR) {
            reports.issued(report.kind().key(), report.period().yearBefore())
                    .ifPresent(one -> earlier.put("year", one));
        }
        return earlier;
    }

    /** What the last time of working out changed. */
    @GetMapping("/programme/reports/{id}/changes")
    @Transactional(readOnly = true)
    public ModelAndView changes(@PathVariable UUID id, @RequestParam(defaultValue = "0") int number) {
        PeriodicReport report = find(id);
        List<PeriodicReport.Worked> worked = reports.worked(id);
        int of = number > 1 && number <= worked.size() ? number : worked.size();
        List<PeriodicChange> changes = of > 1
                ? PeriodicChange.between(
                        PeriodicView.seen(reports.tables(id, of - 1)), PeriodicView.seen(reports.tables(id, of)))
                : new ArrayList<>();
        return new ModelAndView("programme/report/changes")
                .addObject("report", report)
                .addObject("number", of)
                .addObject("changes", changes);
    }
}

package vn.ansinh.office.programme.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
import vn.ansinh.office.platform.web.WrittenDate;

/** What is done with a report: worked out anew, submitted, returned, issued, put right by another. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class PeriodicStepPages {
    private static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NAME = 100;

    private final PeriodicPages pages;
    private final WritingPeriodic writing;
    private final IssuingPeriodic issuing;
    private final Today today;

    PeriodicStepPages(PeriodicPages pages, WritingPeriodic writing, IssuingPeriodic issuing, Today today) {
        this.pages = pages;
        this.writing = writing;
        this.issuing = issuing;
        this.today = today;
    }

    private ModelAndView refused(
            PeriodicReport report, String field, Said fault, Map<String, String> typed, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return pages.page(report, "", new Faults(Map.of(field, fault)), typed);
    }

    private static ModelAndView back(PeriodicReport report) {
        return new ModelAndView("redirect:" + report.address());
    }

    @PostMapping("/programme/reports/{id}/work-out")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView workOut(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String cutOff, HttpServletResponse response) {
        PeriodicReport report = pages.find(id);
        Optional<LocalDate> day = pages.cutOff(cutOff, report.period());
        if (day.isEmpty()) {
            return refused(report, "cutOff", Said.of("periodic.fault.cut-off"), Map.of("cutOff", cutOff), response);
        }
        if (!writing.workOut(report, day.get())) {
            return refused(report, "cutOff", Said.of("periodic.fault.state"), Map.of(), response);
        }
        Flash.done(response, "periodic.worked-out");
        return new ModelAndView("redirect:" + report.address() + "/changes");
    }

    @PostMapping("/programme/reports/{id}/submit")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView submit(@PathVariable UUID id, HttpServletResponse response) {
        PeriodicReport report = pages.find(id);
        List<String> unfilled = issuing.paper(report).unfilled();
        if (!unfilled.isEmpty()) {
            return refused(
                    report,
                    "submit",
                    Said.of("periodic.fault.unfilled", String.join(", ", unfilled)),
                    Map.of(),
                    response);
        }
        if (!writing.submit(report, today.date())) {
            return refused(report, "submit", Said.of("periodic.fault.state"), Map.of(), response);
        }
        Flash.done(response, "periodic.submitted");
        return back(report);
    }

    @PostMapping("/programme/reports/{id}/return")
    @Requires(UseCase.SIGN_PROGRAMME)
    @Transactional
    public ModelAndView giveBack(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        PeriodicReport report = pages.find(id);
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            return refused(report, "reason", Said.of("periodic.fault.reason", LONGEST), Map.of(), response);
        }
        if (!writing.giveBack(report, today.date(), reason.strip())) {
            return refused(report, "reason", Said.of("periodic.fault.state"), Map.of(), response);
        }
        Flash.done(response, "periodic.returned");
        return back(report);
    }

    @PostMapping("/programme/reports/{id}/issue")
    @Requires(UseCase.SIGN_PROGRAMME)
    @Transactional
    public ModelAndView issue(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "deputy") String position,
            HttpServletResponse response) {
        PeriodicReport report = pages.find(id);
        Map<String, String> typed = Map.of("day", day, "signer", signer, "position", position);
        if (signer.isBlank() || signer.strip().length() > LONGEST_NAME) {
            return refused(report, "signer", Said.of("periodic.fault.signer"), typed, response);
        }
        Optional<LocalDate> on = WrittenDate.read(day, today.date());
        if (on.isEmpty()) {
            return refused(report, "day", Said.of("target.fault.day"), typed, response);
        }
        Optional<Said> fault = issuing.issue(id, on.get(), signer.strip(), position.equals("chair"));
        if (fault.isPresent()) {
            return refused(report, "day", fault.get(), typed, response);
        }
        Flash.done(response, "periodic.issued");
        return back(report);
    }

    /** An issued report stays as it is; another that names it takes its place. */
    @PostMapping("/programme/reports/{id}/correct")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam UUID correction,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response) {
        PeriodicReport report = pages.find(id);
        if (why.isBlank() || why.strip().length() > LONGEST_REASON) {
            return refused(report, "why", Said.of("periodic.fault.why", LONGEST_REASON), Map.of("why", why), response);
        }
        if (report.state() != PeriodicReport.State.ISSUED) {
            return refused(report, "why", Said.of("periodic.fault.state"), Map.of(), response);
        }
        UUID begun = writing.correct(correction, report, why.strip().replaceAll("[.\\s]+$", ""));
        Flash.done(response, "periodic.correcting");
        return new ModelAndView("redirect:/programme/reports/" + begun);
    }
}

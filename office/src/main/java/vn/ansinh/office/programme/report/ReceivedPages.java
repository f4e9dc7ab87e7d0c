package vn.ansinh.office.programme.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.registry.Register;

/** Báo cáo nhận từ nơi khác: a file is looked at before it is kept; kept ones by sender and period, and the sum over senders. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class ReceivedPages {
    private static final String PAGE = "/programme/reports/received";

    private final ReceivedReports received;
    private final Register register;
    private final Today today;

    ReceivedPages(ReceivedReports received, Register register, Today today) {
        this.received = received;
        this.register = register;
        this.today = today;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    public ModelAndView list() {
        return new ModelAndView("programme/report/received").addObject("all", received.all());
    }

    /** Shows what a file says; nothing is kept yet. */
    @PostMapping(PAGE + "/read")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView read(@RequestParam MultipartFile file, HttpServletResponse response) {
        try {
            String text = ReceivedReports.text(file.getBytes());
            return look(text, received.look(text), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ModelAndView look(String text, ReceivedReports.Look look, HttpServletResponse response) {
        if (!look.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return new ModelAndView("programme/report/look")
                .addObject("look", look)
                .addObject("text", look.faults().isEmpty() ? text : "")
                .addObject("id", Ids.next().toString());
    }

    @PostMapping(PAGE)
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView take(
            @RequestParam UUID id, @RequestParam(defaultValue = "") String text, HttpServletResponse response) {
        ReceivedReports.Look look = received.take(id, text);
        if (!look.faults().isEmpty()) {
            return look(text, look, response);
        }
        Flash.done(response, "periodic.received.kept");
        return new ModelAndView("redirect:" + PAGE);
    }

    @GetMapping(PAGE + "/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("programme/report/received-one")
                .addObject("one", received.find(id).orElseThrow(() -> new NothingHere("received report " + id)));
    }

    private List<ReceivedReports.Received> senders(String kind, String span, String first) {
        try {
            ReportPeriod period = new ReportPeriod(
                    PeriodicSpan.ofCode(span).orElseThrow(() -> new NothingHere("span " + span)),
                    LocalDate.parse(first));
            List<ReceivedReports.Received> of = received.of(kind, period);
            if (of.isEmpty()) {
                throw new NothingHere("reports of " + kind + " for " + first);
            }
            return of;
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw new NothingHere("period " + first);
        }
    }

    private static List<PeriodicTable> sum(List<ReceivedReports.Received> senders) {
        return PeriodicSum.of(
                senders.stream().map(ReceivedReports.Received::tables).toList());
    }

    /** Of a kind and period over the last report of every sender. */
    @GetMapping(PAGE + "/sum")
    @Transactional(readOnly = true)
    public ModelAndView sum(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String span,
            @RequestParam(defaultValue = "") String first) {
        List<ReceivedReports.Received> senders = senders(kind, span, first);
        return new ModelAndView("programme/report/sum")
                .addObject("senders", senders)
                .addObject("tables", sum(senders))
                .addObject("query", "?kind=" + kind + "&span=" + span + "&first=" + first);
    }

    @GetMapping(PAGE + "/sum.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> sumSheets(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String span,
            @RequestParam(defaultValue = "") String first) {
        List<ReceivedReports.Received> senders = senders(kind, span, first);
        LocalDate day = today.date();
        IssuingBody issuer =
                WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day);
        Map<String, AdministrativeDocument> sheets = new LinkedHashMap<>();
        for (PeriodicTable table : sum(senders)) {
            sheets.put(
                    PeriodicPaper.sheet(sheets.size() + 1, table.title()),
                    PeriodicPaper.sheet(
                            issuer,
                            new Standing.Unnumbered(day),
                            table.title() + "\n" + senders.getFirst().period().words() + ", tổng hợp " + senders.size()
                                    + " nơi báo cáo",
                            table));
        }
        return SheetAnswer.of("tong-hop-" + kind + "-" + first, Rendering.workbook(sheets));
    }
}

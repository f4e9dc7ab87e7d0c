package vn.ansinh.office.benefit.payment;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
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
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.platform.web.Said;

/** One list: what stands on it, what the law says of it, and its steps. */
@Controller
@Requires(UseCase.SEE_PAYMENT)
class PaymentRunPages {
    private static final String ONE = PaymentPages.PATH + "/{id}";

    private final PaymentRuns runs;
    private final PreparingRun preparing;
    private final SteppingRun stepping;
    private final Monitorings monitorings;
    private final Payers payers;
    private final SupportNames names;
    private final Colleagues colleagues;
    private final AccessLog log;
    private final Today today;

    PaymentRunPages(
            PaymentRuns runs,
            PreparingRun preparing,
            SteppingRun stepping,
            Monitorings monitorings,
            Payers payers,
            SupportNames names,
            Colleagues colleagues,
            AccessLog log,
            Today today) {
        this.runs = runs;
        this.preparing = preparing;
        this.stepping = stepping;
        this.monitorings = monitorings;
        this.payers = payers;
        this.names = names;
        this.colleagues = colleagues;
        this.log = log;
        this.today = today;
    }

    public PaymentRun run(UUID id) {
        return runs.find(id).orElseThrow(() -> new NothingHere("payment list " + id));
    }

    @GetMapping(ONE)
    @Transactional(readOnly = true)
    public ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String page,
            Language language) {
        return page(run(id), RunView.Show.ofCode(show), group, page, PaymentTyped.BLANK, language);
    }

    public ModelAndView page(
            PaymentRun run,
            Optional<RunView.Show> wanted,
            String group,
            String page,
            PaymentTyped typed,
            Language language) {
        List<PayLine> lines = runs.lines(run.id());
        List<Slip> all = Slip.of(lines);
        Map<LawCheck.Kind, Integer> differences = RunView.differences(all);
        RunView.Show show = wanted.orElse(
                run.state() == RunState.PREPARED && !differences.isEmpty()
                        ? RunView.Show.DIFFERENCES
                        : RunView.Show.ALL);
        List<Slip> chosen = all.stream()
                .filter(show::holds)
                .filter(slip -> group.isEmpty() || slip.place().areaName().equals(group))
                .toList();
        Part<Slip> part = Part.of(chosen, PageToken.read(page));
        boolean seesHealth = SupportNames.seesHealth();
        if (seesHealth) {
            log.record(
                    UseCase.SEE_HEALTH,
                    part.rows().stream()
                            .filter(Slip::isPrivate)
                            .map(Slip::subject)
                            .toList());
        }
        UUID user = Acting.current().orElseThrow().user();
        return new ModelAndView(
                "benefit/payment/run",
                "view",
                new RunView(
                        run,
                        RunTotals.of(lines),
                        differences,
                        show,
                        group,
                        all.stream()
                                .map(slip -> slip.place().areaName())
                                .distinct()
                                .toList(),
                        part.rows(),
                        Pager.of(
                                run.address() + "?show=" + show.code() + "&group="
                                        + URLEncoder.encode(group, StandardCharsets.UTF_8),
                                chosen.size(),
                                part.previous(),
                                part.next()),
                        held(run),
                        monitorings.of(run.id()),
                        payers.now(),
                        supports(lines, language),
                        run.isMadeBy(user),
                        seesHealth,
                        colleagues.names().getOrDefault(user, ""),
                        typed));
    }

    private List<RunView.Held> held(PaymentRun run) {
        Map<Integer, String> reasons = runs.held(run.id());
        return reasons.isEmpty()
                ? List.of()
                : Slip.of(runs.heldLines(run.id())).stream()
                        .map(slip -> new RunView.Held(slip, reasons.getOrDefault(slip.number(), "")))
                        .toList();
    }

    private Map<String, String> supports(List<PayLine> lines, Language language) {
        Map<String, String> called = new HashMap<>();
        lines.forEach(line -> called.computeIfAbsent(
                line.benefit(), benefit -> names.onPage(benefit, line.isPrivate(), Spoken.in(language))));
        return called;
    }

    /** Makes the lines again after that failed or was broken off. */
    @PostMapping(ONE + "/generate")
    @Requires(UseCase.RUN_PAYMENT)
    ModelAndView generate(@PathVariable UUID id, HttpServletResponse response) {
        return done(run(id), preparing.generate(run(id).id()), "payment.prepared", response);
    }

    @PostMapping(ONE + "/approve")
    @Requires(UseCase.APPROVE_PAYMENT)
    @Transactional
    public ModelAndView approve(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Language language,
            HttpServletResponse response) {
        PaymentRun run = run(id);
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        LocalDate day = reading.past("day");
        String signer = reading.words("signer");
        if (!reading.isRight()) {
            return wrong(run, reading, language, response);
        }
        boolean isChair = form.getOrDefault("position", "").equals("chair");
        return done(
                run,
                stepping.approve(id, form.getOrDefault("seen", ""), day, signer, isChair),
                "payment.approved",
                response);
    }

    @PostMapping(ONE + "/hand-over")
    @Requires(UseCase.RUN_PAYMENT)
    @Transactional
    public ModelAndView handOver(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Language language,
            HttpServletResponse response) {
        PaymentRun run = run(id);
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        LocalDate day = reading.past("day");
        return reading.isRight()
                ? done(run, stepping.handOver(id, day), "payment.handed-over", response)
                : wrong(run, reading, language, response);
    }

    @PostMapping(ONE + "/settle")
    @Requires(UseCase.SETTLE_PAYMENT)
    ModelAndView settle(@PathVariable UUID id, HttpServletResponse response) {
        return done(run(id), stepping.settle(id), "payment.settled", response);
    }

    @PostMapping(ONE + "/close")
    @Requires(UseCase.RUN_PAYMENT)
    ModelAndView close(@PathVariable UUID id, HttpServletResponse response) {
        return done(run(id), stepping.close(id), "payment.closed", response);
    }

    /** The officer takes the list back. */
    @PostMapping(ONE + "/drop")
    @Requires(UseCase.RUN_PAYMENT)
    @Transactional
    public ModelAndView drop(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Language language,
            HttpServletResponse response) {
        return dropped(id, form, language, response);
    }

    /** Who should approve it gives it back. */
    @PostMapping(ONE + "/return")
    @Requires(UseCase.APPROVE_PAYMENT)
    @Transactional
    public ModelAndView giveBack(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Language language,
            HttpServletResponse response) {
        return dropped(id, form, language, response);
    }

    private ModelAndView dropped(UUID id, Map<String, String> form, Language language, HttpServletResponse response) {
        PaymentRun run = run(id);
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        String reason = reading.words("reason");
        return reading.isRight()
                ? done(run, stepping.drop(id, reason), "payment.dropped", response)
                : wrong(run, reading, language, response);
    }

    @PostMapping(ONE + "/hold")
    @Requires(UseCase.RUN_PAYMENT)
    @Transactional
    public ModelAndView hold(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int slip,
            @RequestParam Map<String, String> form,
            Language language,
            HttpServletResponse response) {
        PaymentRun run = run(id);
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        String reason = reading.words("reason");
        return reading.isRight()
                ? done(run, stepping.hold(id, slip, reason), "payment.held", response)
                : wrong(run, reading, language, response);
    }

    private ModelAndView wrong(
            PaymentRun run, PaymentTyped.Reading reading, Language language, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(run, Optional.empty(), "", "", reading.typed(), language);
    }

    private static ModelAndView done(PaymentRun run, Optional<Said> fault, String key, HttpServletResponse response) {
        fault.ifPresentOrElse(
                said -> Flash.warn(response, said.key(), said.values().toArray()), () -> Flash.done(response, key));
        return new ModelAndView("redirect:" + run.address());
    }
}

package vn.ansinh.office.benefit.payment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.platform.web.Said;

/** Đối chiếu: where every dong went, by month and by person; what is decided of the rest. */
@Controller
@Requires(UseCase.SEE_PAYMENT)
class ReconcilingPages {
    private static final String ALL = PaymentPages.PATH + "/reconciliation";
    private static final String PERSON = PaymentPages.PATH + "/people/{subject}";

    private final Reconciling reconciling;
    private final Settlements settlements;
    private final PaymentRuns runs;
    private final SupportNames names;
    private final AccessLog log;
    private final Today today;

    ReconcilingPages(
            Reconciling reconciling,
            Settlements settlements,
            PaymentRuns runs,
            SupportNames names,
            AccessLog log,
            Today today) {
        this.reconciling = reconciling;
        this.settlements = settlements;
        this.runs = runs;
        this.names = names;
        this.log = log;
        this.today = today;
    }

    @GetMapping(ALL)
    @Transactional(readOnly = true)
    public ModelAndView all(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String page,
            Language language) {
        List<Reconciled> all = reconciling.all();
        SortedMap<YearMonth, MonthSum> months = Reconciling.byMonth(all);
        List<Integer> years =
                months.keySet().stream().map(YearMonth::getYear).distinct().toList();
        int chosen = year.matches("\\d{4}")
                ? Integer.parseInt(year)
                : years.isEmpty() ? today.date().getYear() : years.getLast();
        List<Reconciled> open = all.stream().filter(Reconciled::isOpen).toList();
        Part<Reconciled> part = Part.of(open, PageToken.read(page));
        look(part.rows());
        return new ModelAndView(
                "benefit/payment/reconciliation",
                "view",
                new ReconciliationView(
                        chosen,
                        years,
                        ReconciliationView.of(months, chosen),
                        part.rows(),
                        Pager.of(ALL + "?year=" + chosen, open.size(), part.previous(), part.next()),
                        supports(part.rows(), language)));
    }

    private void look(List<Reconciled> shown) {
        if (SupportNames.seesHealth()) {
            log.record(
                    UseCase.SEE_HEALTH,
                    shown.stream()
                            .filter(one -> one.enrolment().isPrivate())
                            .map(one -> one.enrolment().subject())
                            .toList());
        }
    }

    private Map<UUID, String> supports(List<Reconciled> shown, Language language) {
        Map<UUID, String> called = new HashMap<>();
        shown.forEach(one -> called.put(
                one.enrolment().id(),
                names.onPage(one.enrolment().benefit(), one.enrolment().isPrivate(), Spoken.in(language))));
        return called;
    }

    @GetMapping(PERSON)
    @Transactional(readOnly = true)
    public ModelAndView person(@PathVariable UUID subject, Language language) {
        return person(subject, PaymentTyped.BLANK, language);
    }

    private ModelAndView person(UUID subject, PaymentTyped typed, Language language) {
        List<Reconciled> all = reconciling.of(subject);
        List<PayLine> lines = runs.linesOf(subject);
        if (all.isEmpty() && lines.isEmpty()) {
            throw new NothingHere("payments of " + subject);
        }
        look(all);
        Map<UUID, YearMonth> months = new HashMap<>();
        runs.all().forEach(run -> months.put(run.id(), run.month()));
        Map<String, String> called = new HashMap<>();
        lines.forEach(line ->
                called.put(line.benefit(), names.onPage(line.benefit(), line.isPrivate(), Spoken.in(language))));
        return new ModelAndView(
                "benefit/payment/person",
                "view",
                new PersonView(
                        subject,
                        all,
                        supports(all, language),
                        lines.reversed(),
                        called,
                        months,
                        settlements.of(subject),
                        Ids.next(),
                        typed));
    }

    @PostMapping(PERSON + "/settlements")
    @Requires(UseCase.RUN_PAYMENT)
    @Transactional
    public ModelAndView settle(
            @PathVariable UUID subject,
            @RequestParam UUID settlement,
            @RequestParam UUID enrolment,
            @RequestParam Map<String, String> form,
            Language language,
            HttpServletResponse response) {
        Reconciled one = reconciling.of(subject).stream()
                .filter(each -> each.enrolment().id().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new NothingHere("enrolment " + enrolment));
        YearMonth month = PaymentPages.month(form.getOrDefault("month", ""));
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        Optional<Settlement.Kind> kind = Settlement.Kind.ofCode(form.getOrDefault("kind", ""));
        if (kind.isEmpty()) {
            reading.fault("kind", Said.of("payment.fault.choose"));
        }
        long most = one.ledger().months().stream()
                .filter(each -> each.month().equals(month))
                .mapToLong(each -> kind.map(how -> Settlements.most(each, how)).orElse(0L))
                .findFirst()
                .orElse(0);
        long amount = reading.dong("amount", most);
        String paper = reading.words("paper");
        LocalDate day = reading.past("day");
        String note = reading.words("note");
        if (!reading.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return person(subject, reading.typed(), language);
        }
        Optional<Said> fault = settlements.settle(
                new Settlement(settlement, one.enrolment(), month, kind.orElseThrow(), amount, paper, day, note));
        return done(subject, fault, "payment.settlement.kept", response);
    }

    @PostMapping(PERSON + "/settlements/{id}/withdraw")
    @Requires(UseCase.RUN_PAYMENT)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID subject,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        String reason = reading.words("reason");
        return done(
                subject,
                reading.isRight()
                        ? settlements.withdraw(subject, id, reason)
                        : Optional.of(Said.of("payment.fault.words")),
                "payment.settlement.withdrawn",
                response);
    }

    private static ModelAndView done(UUID subject, Optional<Said> fault, String key, HttpServletResponse response) {
        fault.ifPresentOrElse(
                said -> Flash.warn(response, said.key(), said.values().toArray()), () -> Flash.done(response, key));
        return new ModelAndView("redirect:" + PaymentPages.PATH + "/people/" + subject);
    }
}

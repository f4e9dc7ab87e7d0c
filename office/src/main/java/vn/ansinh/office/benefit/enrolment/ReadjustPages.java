package vn.ansinh.office.benefit.enrolment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.explain.RightExplanation;

/** Điều chỉnh hàng loạt: the list, its sums and differences first, then one decision; what was recorded, and taking it back. */
@Controller
@Requires(UseCase.SEE_ENROLMENT)
class ReadjustPages {
    private static final String PATH = "/enrolments/readjust";

    private final Readjusting readjusting;
    private final EnrolmentBatches batches;
    private final ShowingEnrolments showing;
    private final EnrolmentSheet sheet;
    private final WardLaw law;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    ReadjustPages(
            Readjusting readjusting,
            EnrolmentBatches batches,
            ShowingEnrolments showing,
            EnrolmentSheet sheet,
            WardLaw law,
            Register register,
            TakenOut taken,
            Today today) {
        this.readjusting = readjusting;
        this.batches = batches;
        this.showing = showing;
        this.sheet = sheet;
        this.law = law;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping(PATH)
    @Requires(UseCase.KEEP_ENROLMENT)
    @Transactional(readOnly = true)
    public ModelAndView look(@RequestParam(defaultValue = "") String from, Language language) {
        Map<String, String> values = new HashMap<>();
        values.put("from", from.isEmpty() ? WrittenMonth.of(next()) : from);
        values.put("paper-day", VietnameseDates.inShort(today.date()));
        values.put("id", Ids.next().toString());
        return page(new EnrolmentTyped(values), language);
    }

    private YearMonth next() {
        return YearMonth.from(today.date()).plusMonths(1);
    }

    /** From when on is asked; never later than the next month, and not further back than the lists of three years. */
    private YearMonth from(EnrolmentTyped typed) {
        YearMonth from = typed.month("from");
        if (from.isAfter(next()) || from.isBefore(next().minusYears(3))) {
            typed.wrong("from", "enrolment.fault.from", WrittenMonth.of(next()));
            return next();
        }
        return from;
    }

    private ModelAndView page(EnrolmentTyped typed, Language language) {
        YearMonth from = from(typed);
        List<AdjustmentLine> lines = lines(readjusting.differing(from, next(), today.date()), language);
        return new ModelAndView("benefit/enrolment/readjust")
                .addObject("typed", typed)
                .addObject("from", WrittenMonth.of(from))
                .addObject(
                        "amounts",
                        lines.stream()
                                .filter(one -> one.adjustment().isAmount())
                                .toList())
                .addObject(
                        "others",
                        lines.stream()
                                .filter(one -> !one.adjustment().isAmount())
                                .toList())
                .addObject("changes", law.law().levelChanges());
    }

    private List<AdjustmentLine> lines(List<Adjustment> found, Language language) {
        Map<UUID, Adjustment> byId =
                found.stream().collect(Collectors.toMap(one -> one.enrolment().id(), Function.identity()));
        return showing.lines(found.stream().map(Adjustment::enrolment).toList()).stream()
                .flatMap(line -> Optional.ofNullable(byId.get(line.enrolment().id()))
                        .map(one -> new AdjustmentLine(
                                one,
                                line,
                                one.answer()
                                        .flatMap(said -> one.answers()
                                                .map(all -> RightExplanation.of(all, said, Spoken.in(language))))))
                        .stream())
                .toList();
    }

    /** The same list as a spreadsheet, for the decision's annex. */
    @GetMapping(PATH + ".xlsx")
    @Requires(UseCase.KEEP_ENROLMENT)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String from, HttpServletResponse response) {
        LocalDate day = today.date();
        EnrolmentTyped typed = new EnrolmentTyped(Map.of("from", from.isEmpty() ? WrittenMonth.of(next()) : from));
        YearMonth first = from(typed);
        List<AdjustmentLine> lines = lines(readjusting.differing(first, next(), day), Language.VIETNAMESE).stream()
                .filter(one -> one.adjustment().isAmount())
                .toList();
        byte[] file = sheet.adjustments(
                lines,
                WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day),
                day,
                "Điều chỉnh mức trợ cấp từ tháng " + WrittenMonth.of(first));
        taken.record(new TakenOut.File("enrolment-adjustments", lines.size(), List.of(UseCase.SEE_HEALTH), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of("dieu-chinh-muc-tro-cap", file);
    }

    /** Records those that were chosen; whoever has changed meanwhile stops it, and nothing is kept. */
    @PostMapping(PATH)
    @Requires(UseCase.KEEP_ENROLMENT)
    @Transactional
    public ModelAndView record(
            @RequestParam Map<String, String> fields,
            @RequestParam("id") UUID batch,
            @RequestParam(name = "who", defaultValue = "") List<String> who,
            Language language,
            HttpServletResponse response) {
        EnrolmentTyped typed = new EnrolmentTyped(fields);
        YearMonth from = from(typed);
        Ground ground = typed.ground(today.date());
        Set<String> wanted = Set.copyOf(who);
        List<Adjustment> chosen = readjusting.differing(from, next(), today.date()).stream()
                .filter(Adjustment::isAmount)
                .filter(one -> wanted.contains(one.enrolment().id().toString()))
                .toList();
        if (batches.find(batch).isPresent()) {
            return new ModelAndView("redirect:/enrolments/batches/" + batch);
        }
        if (chosen.isEmpty()) {
            typed.wrong("who", "enrolment.fault.nobody");
        }
        if (typed.isFine()) {
            try {
                batches.record(batch, new EnrolmentBatches.Asked(from, next(), today.date()), chosen, ground);
            } catch (Enrolling.Refused refused) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                typed.wrong("who", refused.key());
            }
        }
        if (!typed.isFine()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(typed, language);
        }
        Flash.done(response, "enrolment.batch.kept", chosen.size());
        return new ModelAndView("redirect:/enrolments/batches/" + batch);
    }

    @GetMapping("/enrolments/batches/{id}")
    @Transactional(readOnly = true)
    public ModelAndView batch(@PathVariable UUID id) {
        return new ModelAndView("benefit/enrolment/batch")
                .addObject("batch", batches.find(id).orElseThrow(() -> new NothingHere("batch " + id)))
                .addObject("lines", showing.lines(batches.enrolments(id)));
    }

    @PostMapping("/enrolments/batches/{id}/undo")
    @Requires(UseCase.KEEP_ENROLMENT)
    @Transactional
    public ModelAndView undo(@PathVariable UUID id, HttpServletResponse response) {
        EnrolmentBatch batch = batches.find(id).orElseThrow(() -> new NothingHere("batch " + id));
        try {
            batches.undo(batch.id());
            Flash.done(response, "enrolment.batch.undone", batch.people());
        } catch (Enrolling.Refused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            Flash.warn(response, refused.key());
        }
        return new ModelAndView("redirect:" + batch.address());
    }
}

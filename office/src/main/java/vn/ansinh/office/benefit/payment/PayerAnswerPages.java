package vn.ansinh.office.benefit.payment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRefused;

/** What the payer answered: ticked by hand, or a file that is looked at before it is kept. */
@Controller
@Requires(UseCase.SETTLE_PAYMENT)
class PayerAnswerPages {
    private static final String ONE = PaymentPages.PATH + "/{id}";

    private final PaymentRuns runs;
    private final PayerAnswers answers;
    private final Today today;

    PayerAnswerPages(PaymentRuns runs, PayerAnswers answers, Today today) {
        this.runs = runs;
        this.answers = answers;
        this.today = today;
    }

    private PaymentRun run(UUID id) {
        return runs.find(id)
                .filter(one -> one.state().isAnswered())
                .orElseThrow(() -> new NothingHere("payment list " + id));
    }

    @PostMapping(ONE + "/answers")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam(name = "slip", required = false) @Nullable List<Integer> slips,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        PaymentRun run = run(id);
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        LocalDate day = reading.past("answered");
        String note = reading.optional("note");
        Optional<PayResult> result = PayResult.ofCode(form.getOrDefault("result", ""));
        List<Integer> chosen = Objects.requireNonNullElse(slips, List.of());
        Optional<Said> fault = reading.typed().faults().byField().values().stream()
                .findFirst()
                .or(() -> chosen.isEmpty() || result.isEmpty()
                        ? Optional.of(Said.of("payment.fault.choose"))
                        : answers.answer(id, result.get(), chosen, day, note));
        return done(run, fault, chosen.size(), response);
    }

    /** All that is open was paid. */
    @PostMapping(ONE + "/rest-paid")
    ModelAndView restPaid(@PathVariable UUID id, @RequestParam Map<String, String> form, HttpServletResponse response) {
        PaymentRun run = run(id);
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        LocalDate day = reading.past("answered");
        int open = (int) Slip.of(runs.lines(id)).stream()
                .filter(slip -> slip.result() == PayResult.OPEN)
                .count();
        Optional<Said> fault =
                reading.typed().faults().byField().values().stream().findFirst().or(() -> answers.restPaid(id, day));
        return done(run, fault, open, response);
    }

    private static ModelAndView done(PaymentRun run, Optional<Said> fault, int rows, HttpServletResponse response) {
        fault.ifPresentOrElse(
                said -> Flash.warn(response, said.key(), said.values().toArray()),
                () -> Flash.done(response, "payment.answered", rows));
        return new ModelAndView("redirect:" + run.address());
    }

    @GetMapping(ONE + "/file")
    ModelAndView choose(@PathVariable UUID id) {
        return page(run(id), Optional.empty(), Optional.empty());
    }

    private static ModelAndView page(PaymentRun run, Optional<ResultFile> file, Optional<Said> fault) {
        return new ModelAndView("benefit/payment/file", Map.of("run", run, "file", file, "fault", fault));
    }

    /** Shows what a file says and keeps nothing. */
    @PostMapping(ONE + "/file")
    ModelAndView look(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response) {
        PaymentRun run = run(id);
        if (file == null || file.isEmpty()) {
            return refused(run, Said.of("intake.no-file"), response);
        }
        try {
            SheetFile sheet =
                    SheetFile.open(file.getBytes(), Objects.requireNonNullElse(file.getOriginalFilename(), "file"));
            Optional<ResultFile> read = ResultFile.read(sheet, Slip.of(runs.lines(id)));
            return read.isPresent()
                    ? page(run, read, Optional.empty())
                    : refused(run, Said.of("payment.file.columns"), response);
        } catch (SheetRefused unreadable) {
            return refused(
                    run,
                    Said.of(unreadable.why().key(), unreadable.why().arguments().toArray()),
                    response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ModelAndView refused(PaymentRun run, Said why, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(run, Optional.empty(), Optional.of(why));
    }

    /** Keeps what was looked at, all at once. */
    @PostMapping(ONE + "/file/keep")
    ModelAndView keep(@PathVariable UUID id, @RequestParam Map<String, String> form, HttpServletResponse response) {
        PaymentRun run = run(id);
        PaymentTyped.Reading reading = new PaymentTyped.Reading(form, today.date());
        LocalDate day = reading.past("answered");
        String name = form.getOrDefault("name", "");
        String sha = form.getOrDefault("sha", "");
        Optional<Map<PayResult, Set<Integer>>> said = ResultFile.answers(form.getOrDefault("answers", ""));
        if (said.isEmpty() || !sha.matches("[0-9a-f]{64}") || name.isEmpty() || !reading.isRight()) {
            return refused(run, Said.of("payment.file.again"), response);
        }
        int rows = said.get().values().stream().mapToInt(Set::size).sum();
        return done(
                run,
                answers.answer(id, said.get(), day, "", Optional.of(new PayerAnswers.ResultFile(name, sha, rows))),
                rows,
                response);
    }
}

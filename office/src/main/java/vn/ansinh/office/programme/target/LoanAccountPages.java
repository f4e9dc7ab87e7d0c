package vn.ansinh.office.programme.target;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.platform.web.WrittenDate;

/** Vay, trả nợ, quá hạn: loans of all years, through which group they were proposed and what was paid back. */
@Controller
@Requires(UseCase.SEE_HELP)
class LoanAccountPages {
    private static final int LONGEST = 200;

    private final LoanAccounts accounts;
    private final LoanSheets sheets;
    private final TakenOut taken;
    private final Today today;

    LoanAccountPages(LoanAccounts accounts, LoanSheets sheets, TakenOut taken, Today today) {
        this.accounts = accounts;
        this.sheets = sheets;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/programme/loans/lent")
    @Transactional(readOnly = true)
    public ModelAndView list(@RequestParam(defaultValue = "") String stand) {
        List<LoanAccount> all = accounts.all(today.date());
        return new ModelAndView("programme/loans-lent")
                .addObject("all", all)
                .addObject("shown", these(all, stand))
                .addObject("day", today.date())
                .addObject("stand", stand);
    }

    private List<LoanAccount> these(List<LoanAccount> all, String stand) {
        return all.stream()
                .filter(one -> stand.isEmpty() || one.stand(today.date()).code().equals(stand))
                .toList();
    }

    /** Exactly what the list shows. */
    @GetMapping("/programme/loans/lent.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String stand, HttpServletRequest request, HttpServletResponse response) {
        List<LoanAccount> shown = these(accounts.all(today.date()), stand);
        taken.record(new TakenOut.File("loans", shown.size(), List.of(), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of("vay-von-tra-no", sheets.accounts(shown, today.date(), Language.of(request)));
    }

    @GetMapping("/programme/loans/lent/{need}")
    @Transactional(readOnly = true)
    public ModelAndView one(@PathVariable UUID need) {
        return page(find(need), Map.of("id", Ids.next().toString()), Faults.NONE);
    }

    private LoanAccount find(UUID need) {
        return accounts.find(need, today.date()).orElseThrow(() -> new NothingHere("loan " + need));
    }

    private ModelAndView page(LoanAccount account, Map<String, String> typed, Faults faults) {
        return new ModelAndView("programme/loan-lent")
                .addObject("account", account)
                .addObject("day", today.date())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private ModelAndView refused(
            LoanAccount account, Map<String, String> typed, Map<String, Said> wrong, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(account, typed, new Faults(wrong));
    }

    private static String at(Map<String, String> typed, String field, Map<String, Said> wrong) {
        String said = typed.getOrDefault(field, "").strip();
        if (said.length() > LONGEST) {
            wrong.put(field, Said.of("target.fault.words", LONGEST));
        }
        return said;
    }

    @PostMapping("/programme/loans/lent/{need}/terms")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView terms(
            @PathVariable UUID need, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        LoanAccount account = find(need);
        Map<String, Said> wrong = new LinkedHashMap<>();
        String group = at(typed, "group", wrong);
        String association = at(typed, "association", wrong);
        if (group.isEmpty()) {
            wrong.put("group", Said.of("loan.fault.group"));
        }
        String written = typed.getOrDefault("due", "").strip();
        Optional<LocalDate> due = dueDay(written);
        if (!written.isEmpty()
                && due.filter(one -> !one.isBefore(account.lentOn().orElse(LocalDate.MIN)))
                        .isEmpty()) {
            wrong.put("due", Said.of("loan.fault.due"));
        }
        if (!wrong.isEmpty()) {
            return refused(account, typed, wrong, response);
        }
        accounts.terms(account, group, association, due);
        Flash.done(response, "loan.terms.kept");
        return new ModelAndView("redirect:" + account.address());
    }

    private Optional<LocalDate> dueDay(String written) {
        return WrittenDate.read(written, today.date().plusYears(20));
    }

    @PostMapping("/programme/loans/lent/{need}/repayments")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView repay(
            @PathVariable UUID need,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        LoanAccount account = find(need);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = WrittenDate.read(typed.getOrDefault("day", ""), today.date())
                .filter(one -> !one.isAfter(today.date()))
                .filter(one -> !one.isBefore(account.lentOn().orElse(LocalDate.MAX)));
        if (day.isEmpty()) {
            wrong.put("day", Said.of("loan.fault.repaid-day"));
        }
        String plain = typed.getOrDefault("principal", "").replaceAll("[.\\s đ]", "");
        long principal = plain.matches("[1-9]\\d{0,11}") ? Long.parseLong(plain) : 0;
        boolean isKnown = account.repayments().stream().anyMatch(one -> one.id().equals(id));
        if (principal == 0 || (!isKnown && principal > account.left())) {
            wrong.put("principal", Said.of("loan.fault.principal", account.left()));
        }
        String note = at(typed, "note", wrong);
        if (!wrong.isEmpty()) {
            return refused(account, typed, wrong, response);
        }
        accounts.repay(id, need, day.orElseThrow(), principal, note);
        Flash.done(response, "loan.repaid.kept");
        return new ModelAndView("redirect:" + account.address());
    }

    @PostMapping("/programme/loans/lent/{need}/repayments/{repayment}/withdraw")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID need,
            @PathVariable UUID repayment,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        LoanAccount account = find(need);
        boolean isOfIt = account.repayments().stream().anyMatch(one -> one.id().equals(repayment));
        if (!isOfIt || reason.isBlank() || reason.length() > LONGEST) {
            Flash.warn(response, "loan.fault.reason");
        } else {
            accounts.withdraw(repayment, reason.strip());
            Flash.done(response, "loan.repaid.withdrawn");
        }
        return new ModelAndView("redirect:" + account.address());
    }
}

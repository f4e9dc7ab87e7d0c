package vn.ansinh.office.programme.target;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Nhu cầu vay vốn: who was asked this year, who needs a loan, what became of it. */
@Controller
@Requires(UseCase.SEE_HELP)
class LoanPages {
    private static final int LONGEST = 300;

    private final Loans loans;
    private final LoanAccounts accounts;
    private final Today today;

    LoanPages(Loans loans, LoanAccounts accounts, Today today) {
        this.loans = loans;
        this.accounts = accounts;
        this.today = today;
    }

    @GetMapping("/programme/loans")
    @Transactional(readOnly = true)
    public ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String standing,
            AsOf asOf) {
        LocalDate first = asOf.date().with(Month.JANUARY).withDayOfMonth(1);
        List<Loans.Line> all = loans.lines(first, asOf.date());
        return new ModelAndView("programme/loans")
                .addObject("counts", Loans.Counts.of(all))
                .addObject(
                        "overdue",
                        accounts.all(asOf.date()).stream()
                                .filter(one -> one.stand(asOf.date()) == LoanAccount.Stand.OVERDUE)
                                .count())
                .addObject(
                        "lines",
                        all.stream()
                                .filter(one ->
                                        state.isEmpty() || one.state().code().equals(state))
                                .filter(one -> standing.isEmpty()
                                        || one.standing().name().equals(standing))
                                .toList())
                .addObject("state", state)
                .addObject("year", asOf.date().getYear());
    }

    @GetMapping("/programme/loans/{household}")
    @Transactional(readOnly = true)
    public ModelAndView one(@PathVariable UUID household) {
        return page(household, Map.of("id", Ids.next().toString()), Faults.NONE);
    }

    private ModelAndView page(UUID household, Map<String, String> typed, Faults faults) {
        return new ModelAndView("programme/loan")
                .addObject("line", line(household))
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private Loans.Line line(UUID household) {
        LocalDate day = today.date();
        return loans.lines(day.with(Month.JANUARY).withDayOfMonth(1), day).stream()
                .filter(one -> one.household().equals(household))
                .findFirst()
                .orElseThrow(() -> new NothingHere("loan of household " + household));
    }

    @PostMapping("/programme/loans/{household}")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView ask(
            @PathVariable UUID household,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID id,
            HttpServletResponse response) {
        Loans.Line line = line(household);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = day(typed, wrong);
        String needed = typed.getOrDefault("needed", "");
        if (!needed.equals("yes") && !needed.equals("no")) {
            wrong.put("needed", Said.of("loan.fault.needed"));
        }
        OptionalLong amount = amount(typed, wrong);
        if (!wrong.isEmpty()) {
            return refused(household, typed, wrong, response);
        }
        boolean needs = needed.equals("yes");
        loans.ask(
                id,
                household,
                day.orElseThrow(),
                needs,
                needs ? amount : OptionalLong.empty(),
                typed.getOrDefault("words", "").strip());
        Flash.done(response, "loan.asked", line.head());
        return new ModelAndView("redirect:/programme/loans?state=" + (needs ? "needs" : "not-asked"));
    }

    @PostMapping("/programme/loans/{household}/handle")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView handle(
            @PathVariable UUID household,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID id,
            HttpServletResponse response) {
        Loans.Line line = line(household);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = day(typed, wrong)
                .filter(one -> line.day().map(asked -> !one.isBefore(asked)).orElse(false));
        if (day.isEmpty()) {
            wrong.putIfAbsent("day", Said.of("loan.fault.before"));
        }
        Optional<Loans.State> outcome =
                Loans.State.ofCode(typed.getOrDefault("outcome", "")).filter(Loans.State.outcomes()::contains);
        if (outcome.isEmpty()) {
            wrong.put("outcome", Said.of("target.fault.choose"));
        }
        OptionalLong amount = amount(typed, wrong);
        if (!wrong.isEmpty() || line.need().isEmpty()) {
            return refused(household, typed, wrong, response);
        }
        loans.handle(
                id,
                line.need().get(),
                day.orElseThrow(),
                outcome.orElseThrow(),
                amount,
                typed.getOrDefault("words", "").strip());
        Flash.done(response, "loan.handled", line.head());
        return new ModelAndView("redirect:/programme/loans");
    }

    private ModelAndView refused(
            UUID household, Map<String, String> typed, Map<String, Said> wrong, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(household, typed, new Faults(wrong));
    }

    private Optional<LocalDate> day(Map<String, String> typed, Map<String, Said> wrong) {
        Optional<LocalDate> day =
                WrittenDate.read(typed.getOrDefault("day", ""), today.date()).filter(one -> !one.isAfter(today.date()));
        if (day.isEmpty()) {
            wrong.put("day", Said.of("target.fault.past"));
        }
        if (typed.getOrDefault("words", "").strip().length() > LONGEST) {
            wrong.put("words", Said.of("target.fault.words", LONGEST));
        }
        return day;
    }

    private static OptionalLong amount(Map<String, String> typed, Map<String, Said> wrong) {
        String plain = typed.getOrDefault("amount", "").replaceAll("[.\\s đ]", "");
        if (plain.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!plain.matches("[1-9]\\d{0,11}")) {
            wrong.put("amount", Said.of("loan.fault.amount"));
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(plain));
    }
}

package vn.ansinh.office.benefit.budget;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.registry.Register;

/** Kinh phí: the year by support and source, as a spreadsheet, and what other base amounts would cost. */
@Controller
@Requires(UseCase.SEE_PAYMENT)
class BudgetPages {
    private static final String PATH = "/budget";
    private static final int FIRST_YEAR = 2021;

    private final Budgeting budgeting;
    private final WhatIf whatIf;
    private final BudgetSheet sheet;
    private final WardLaw law;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    BudgetPages(
            Budgeting budgeting,
            WhatIf whatIf,
            BudgetSheet sheet,
            WardLaw law,
            Register register,
            TakenOut taken,
            Today today) {
        this.budgeting = budgeting;
        this.whatIf = whatIf;
        this.sheet = sheet;
        this.law = law;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String year, Language language) {
        Budget budget = budgeting.of(year(year));
        Map<String, String> names = new LinkedHashMap<>();
        budget.once()
                .keySet()
                .forEach(id -> law.benefits()
                        .find(id)
                        .ifPresent(one -> names.put(id, one.name().in(Spoken.in(language)))));
        Map<String, String> years = new LinkedHashMap<>();
        for (int each = today.date().getYear() + 1; each >= today.date().getYear() - 2; each--) {
            years.put(String.valueOf(each), String.valueOf(each));
        }
        return new ModelAndView("benefit/budget/budget")
                .addObject("budget", budget)
                .addObject("names", names)
                .addObject("years", years);
    }

    private int year(String text) {
        int now = today.date().getYear();
        if (!text.matches("20\\d\\d")) {
            return now;
        }
        int year = Integer.parseInt(text);
        return year < FIRST_YEAR || year > now + 1 ? now : year;
    }

    @GetMapping(PATH + ".xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String year, HttpServletResponse response) {
        LocalDate day = today.date();
        Budget budget = budgeting.of(year(year));
        byte[] file = sheet.of(
                budget, WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day), day);
        taken.record(new TakenOut.File("budget", budget.lines().size(), List.of(), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of("kinh-phi-tro-cap-" + budget.year(), file);
    }

    @GetMapping(PATH + "/what-if")
    @Requires(UseCase.KEEP_ENROLMENT)
    @Transactional(readOnly = true)
    public ModelAndView whatIf(
            @RequestParam(defaultValue = "") String standard, @RequestParam(defaultValue = "") String pension) {
        long base = whatIf.now(WhatIf.STANDARD);
        long old = whatIf.now(WhatIf.PENSION);
        Map<String, Said> wrong = new LinkedHashMap<>();
        long newBase = amount("standard", standard, base, wrong);
        long newPension = amount("pension", pension, old, wrong);
        boolean isAsked = !(standard + pension).isBlank() && wrong.isEmpty();
        return new ModelAndView("benefit/budget/what-if")
                .addObject("standard", standard.isBlank() ? VietnameseNumbers.digits(base) : standard)
                .addObject("pension", pension.isBlank() ? VietnameseNumbers.digits(old) : pension)
                .addObject("nowStandard", base)
                .addObject("nowPension", old)
                .addObject("faults", new Faults(wrong))
                .addObject("changes", isAsked ? whatIf.of(newBase, newPension) : List.of());
    }

    private static long amount(String field, String text, long otherwise, Map<String, Said> wrong) {
        String plain = text.replaceAll("[.\\s đ]", "");
        if (plain.isEmpty()) {
            return otherwise;
        }
        if (!plain.matches("\\d{4,9}")) {
            wrong.put(field, Said.of("budget.fault.amount"));
            return otherwise;
        }
        return Long.parseLong(plain);
    }
}

package vn.ansinh.office.programme.target;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.PaperAnswer;

/** Needs of the year to take along: the spreadsheet, and the sheet on which those who were not asked are asked by hand. */
@Controller
@Requires(UseCase.SEE_HELP)
class LoanAskPages {
    private final Loans loans;
    private final LoanSheets sheets;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    LoanAskPages(Loans loans, LoanSheets sheets, Register register, TakenOut taken, Today today) {
        this.loans = loans;
        this.sheets = sheets;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    private List<Loans.Line> lines(LocalDate day) {
        return loans.lines(day.with(Month.JANUARY).withDayOfMonth(1), day);
    }

    /** What the list of the year shows. */
    @GetMapping("/programme/loans.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String state, HttpServletRequest request, HttpServletResponse response) {
        List<Loans.Line> shown = lines(today.date()).stream()
                .filter(one -> state.isEmpty() || one.state().code().equals(state))
                .toList();
        taken.record(new TakenOut.File("loans", shown.size(), List.of(), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of("nhu-cau-vay-von", sheets.needs(shown, Language.of(request)));
    }

    /** Of a leader those of the own groups. */
    @GetMapping("/programme/loans/ask.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable String format) {
        LocalDate day = today.date();
        List<Loans.Line> unasked = lines(day).stream()
                .filter(one -> one.state() == Loans.State.NOT_ASKED)
                .toList();
        taken.record(new TakenOut.File("loans", unasked.size(), List.of(), "", ""));
        return PaperAnswer.of(
                LoanAskPaper.of(
                        day.getYear(),
                        day,
                        unasked,
                        WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day)),
                "hoi-nhu-cau-vay-von-" + day.getYear(),
                format);
    }
}

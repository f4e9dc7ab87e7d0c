package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.rules.enrolment.RightOfMonth;
import vn.ansinh.rules.explain.RightExplanation;

/** One enrolment: its months and amounts, every decision on it, and what the law says of the month of today. */
@Controller
@Requires(UseCase.SEE_ENROLMENT)
class EnrolmentPages {
    private final Enrolments enrolments;
    private final ShowingEnrolments showing;
    private final AskingOfEnrolment asking;
    private final Today today;

    EnrolmentPages(Enrolments enrolments, ShowingEnrolments showing, AskingOfEnrolment asking, Today today) {
        this.enrolments = enrolments;
        this.showing = showing;
        this.asking = asking;
        this.today = today;
    }

    @GetMapping("/enrolments/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, Language language) {
        Enrolment one = enrolments.find(id).orElseThrow(() -> new NothingHere("enrolment " + id));
        EnrolmentLine line = showing.lines(List.of(one)).stream()
                .findFirst()
                .orElseThrow(() -> new NothingHere("benefit of enrolment " + id));
        ModelAndView page = new ModelAndView("benefit/enrolment/one")
                .addObject("line", line)
                .addObject("deeds", enrolments.deeds(id))
                .addObject("months", LevelMonths.of(one.course(), YearMonth.from(today.date())));
        Optional.ofNullable(enrolments.payees().get(id)).ifPresent(payee -> page.addObject("payee", payee));
        asking.of(one, YearMonth.from(today.date()))
                .map(said -> new CheckedAmount(
                        RightOfMonth.dong(said.one()),
                        RightExplanation.of(said.answers(), said.one(), Spoken.in(language))))
                .ifPresent(said -> page.addObject("checked", said));
        return page;
    }
}

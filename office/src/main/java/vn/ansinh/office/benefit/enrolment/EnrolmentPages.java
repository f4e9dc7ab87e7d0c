package vn.ansinh.office.benefit.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.MonthlyRights;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.enrolment.RightOfMonth;
import vn.ansinh.rules.explain.RightExplanation;

/** One enrolment: its months and amounts, every decision on it, and what the law says of the month of today. */
@Controller
@Requires(UseCase.SEE_ENROLMENT)
class EnrolmentPages {
    private final Enrolments enrolments;
    private final ShowingEnrolments showing;
    private final EnrolledHouseholds homes;
    private final KnownHouseholds households;
    private final MonthlyRights rights;
    private final Sight sight;
    private final Today today;

    EnrolmentPages(
            Enrolments enrolments,
            ShowingEnrolments showing,
            EnrolledHouseholds homes,
            KnownHouseholds households,
            MonthlyRights rights,
            Sight sight,
            Today today) {
        this.enrolments = enrolments;
        this.showing = showing;
        this.homes = homes;
        this.households = households;
        this.rights = rights;
        this.sight = sight;
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
        checked(one, language).ifPresent(said -> page.addObject("checked", said));
        return page;
    }

    private Optional<CheckedAmount> checked(Enrolment one, Language language) {
        LocalDate day = today.date();
        Map<UUID, UUID> where = homes.of(List.of(one), day);
        Optional<KnownHousehold> home =
                Optional.ofNullable(where.get(one.id())).flatMap(id -> households.find(id, day));
        if (home.isEmpty()) {
            return Optional.empty();
        }
        sight.look(List.of(home.get()));
        Answers answers = rights.of(home.get(), YearMonth.from(day), day);
        Optional<Entitlement> said = MonthlyRights.find(answers, home.get(), one.person(), one.benefit());
        return said.map(each ->
                new CheckedAmount(RightOfMonth.dong(each), RightExplanation.of(answers, each, Spoken.in(language))));
    }
}

package vn.ansinh.office.benefit.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.ComingChanges;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.benefit.Entitlement;

/** Quyền lợi: what each member and the household have a right to on a day, what is not known yet, and what changes soon. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class RightsPage {
    static final int DAYS_AHEAD = 90;

    private final WardLaw law;
    private final Register register;
    private final KnownHouseholds households;
    private final ComingChanges coming;
    private final Gaps gaps;
    private final Sight sight;

    RightsPage(
            WardLaw law, Register register, KnownHouseholds households, ComingChanges coming, Gaps gaps, Sight sight) {
        this.law = law;
        this.register = register;
        this.households = households;
        this.coming = coming;
        this.gaps = gaps;
        this.sight = sight;
    }

    @GetMapping("/households/{code}/rights")
    @Transactional(readOnly = true)
    ModelAndView rights(@PathVariable String code, AsOf asOf, Language language) {
        Rights rights = rights(code, asOf.date());
        KnownHousehold household = rights.household();
        sight.look(household);
        Showing showing = new Showing(rights, gaps.of(household, asOf.date()), language);
        return new ModelAndView(
                "benefit/rights",
                Map.of(
                        "view",
                        new RightsView(
                                household.code(),
                                household.headName(),
                                Optional.ofNullable(household.areaName()).orElse(""),
                                asOf.date(),
                                household.standing(),
                                rights.total(),
                                showing.subjects(),
                                showing.toAsk(sight.hiddenFacts()),
                                showing.coming(coming.after(rights, DAYS_AHEAD)),
                                asOf.date().plusDays(DAYS_AHEAD),
                                sight.hidden())));
    }

    /** Every reason of one right of one member, or of the household when none is named. */
    @GetMapping("/households/{code}/rights/{benefit}")
    @Transactional(readOnly = true)
    ModelAndView right(
            @PathVariable String code,
            @PathVariable String benefit,
            @RequestParam(defaultValue = "") String person,
            AsOf asOf,
            Language language) {
        Rights rights = rights(code, asOf.date());
        KnownHousehold household = rights.household();
        int place = place(household, person);
        Entitlement one = rights.of(place)
                .filter(each -> each.benefit().id().equals(benefit))
                .findFirst()
                .orElseThrow(() -> new NothingHere("right " + benefit));
        sight.look(household);
        String name = place == Entitlement.HOUSEHOLD
                ? ""
                : household.members().get(place).name();
        return new ModelAndView(
                "benefit/right",
                Map.of(
                        "code",
                        household.code(),
                        "headName",
                        household.headName(),
                        "name",
                        name,
                        "line",
                        new Showing(rights, gaps.of(household, asOf.date()), language).line(one)));
    }

    private static int place(KnownHousehold household, String person) {
        if (person.isEmpty()) {
            return Entitlement.HOUSEHOLD;
        }
        List<String> ids = household.members().stream()
                .map(member -> member.id().toString())
                .toList();
        if (!ids.contains(person)) {
            throw new NothingHere("person " + person);
        }
        return ids.indexOf(person);
    }

    private Rights rights(String code, LocalDate day) {
        return register.household(code, day)
                .map(Household::id)
                .flatMap(id -> households.find(id, day))
                .map(known -> Rights.of(law.benefits(), known, day))
                .orElseThrow(() -> new NothingHere("household " + code));
    }
}

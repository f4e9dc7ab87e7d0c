package vn.ansinh.office.registry.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.HouseholdFilter.Badge;
import vn.ansinh.office.registry.HouseholdPanel;
import vn.ansinh.office.registry.Register;

/** The page of one household: its head line, and the sections that each module adds. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class HouseholdPage {
    private final Register register;
    private final List<HouseholdPanel> panels;
    private final List<HouseholdFilter> filters;
    private final Sections sections = new Sections();

    HouseholdPage(Register register, ObjectProvider<HouseholdPanel> panels, ObjectProvider<HouseholdFilter> filters) {
        this.register = register;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HouseholdPanel::order))
                .toList();
        this.filters = filters.orderedStream().toList();
    }

    @GetMapping("/households/{code}")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String code, AsOf asOf) {
        Household household =
                register.household(code, asOf.date()).orElseThrow(() -> new NothingHere("household " + code));
        List<HouseholdView.Section> shown = panels.stream()
                .filter(panel -> may(panel.useCase()))
                .flatMap(panel -> panel.model(household, asOf.date()).stream()
                        .map(model -> new HouseholdView.Section(
                                panel.id(), panel.titleKey(), sections.content(panel.template(), model))))
                .toList();
        List<Badge> badges = filters.stream()
                .filter(filter -> may(filter.useCase()))
                .flatMap(filter -> Stream.ofNullable(
                        filter.badges(List.of(household.id()), asOf.date()).get(household.id())))
                .toList();
        return new ModelAndView("registry/household", Map.of("view", new HouseholdView(household, badges, shown)));
    }

    static boolean may(String useCase) {
        Optional<Role> role = Acting.current().map(who -> Role.of(who.role()));
        return role.map(each -> Access.allows(each, UseCase.valueOf(useCase))).orElse(false);
    }
}

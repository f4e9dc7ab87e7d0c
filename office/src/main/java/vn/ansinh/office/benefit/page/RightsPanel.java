package vn.ansinh.office.benefit.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;
import vn.ansinh.rules.benefit.Entitlement;

/**
 * The section of the household page with what is given every month. Health and origin are masked there, so that the page can be
 * opened without showing them; the page of the rights counts them and writes the view down.
 */
@Component
class RightsPanel implements HouseholdPanel {
    private final WardLaw law;
    private final KnownHouseholds households;

    RightsPanel(WardLaw law, KnownHouseholds households) {
        this.law = law;
        this.households = households;
    }

    @Override
    public String id() {
        return "rights";
    }

    @Override
    public String titleKey() {
        return "benefit.panel.title";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String template() {
        return "benefit/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HOUSEHOLD.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return households.find(household.id(), asOf).map(known -> {
            Rights rights = Rights.of(law.benefits(), known.masked(), asOf);
            List<PanelView.Given> given = rights.all().stream()
                    .filter(one -> one.isGiven() && one.isMonthlyMoney())
                    .map(one -> new PanelView.Given(
                            one.person() == Entitlement.HOUSEHOLD
                                    ? ""
                                    : known.members().get(one.person()).name(),
                            one.benefit().name(),
                            one.fixed()))
                    .toList();
            long others = rights.all().stream()
                    .filter(one -> one.isGiven() && !one.isMonthlyMoney())
                    .count();
            return Map.of(
                    "view",
                    new PanelView(
                            household.code(),
                            rights.total(),
                            given,
                            others,
                            rights.toAsk().size()));
        });
    }
}

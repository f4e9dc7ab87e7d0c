package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** The section of the household page with its helper and the last visit; none where it is on no list. */
@Component
public class HelpPanel implements HouseholdPanel {
    private static final int AFTER_RIGHTS = 60;

    private final HelpedHouseholds households;

    HelpPanel(HelpedHouseholds households) {
        this.households = households;
    }

    @Override
    public String id() {
        return "help";
    }

    @Override
    public String titleKey() {
        return "help.title";
    }

    @Override
    public int order() {
        return AFTER_RIGHTS;
    }

    @Override
    public String template() {
        return "programme/help/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HELP.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return households.find(household.code(), asOf).map(one -> Map.of("one", one));
    }
}

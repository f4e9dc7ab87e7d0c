package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;
import vn.ansinh.office.registry.Register;

/** The members of the household, with what the visitor may see of them. */
@Component
class PeoplePanel implements HouseholdPanel {
    private final Register register;

    PeoplePanel(Register register) {
        this.register = register;
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String titleKey() {
        return "registry.people";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String template() {
        return "registry/people";
    }

    @Override
    public String useCase() {
        return "SEE_HOUSEHOLD";
    }

    @Override
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return Optional.of(
                Map.of("household", household, "members", register.members(household.id(), asOf), "asOf", asOf));
    }
}

package vn.ansinh.office.registry.map;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** The section of the household page with its place. */
@Component
class PlacePanel implements HouseholdPanel {
    private final Locations locations;

    PlacePanel(Locations locations) {
        this.locations = locations;
    }

    @Override
    public String id() {
        return "place";
    }

    @Override
    public String titleKey() {
        return "map.place";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String template() {
        return "map/panel";
    }

    @Override
    public String useCase() {
        return UseCase.PLACE_HOUSEHOLD.name();
    }

    @Override
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return Optional.of(Map.of("code", household.code(), "place", locations.of(household.id())));
    }
}

package vn.ansinh.office.review.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** The section of the household page with what it asked for and what was said about it; left out where there is nothing. */
@Component
class AskedPanel implements HouseholdPanel {
    private final AskedRows rows;

    AskedPanel(AskedRows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "asked";
    }

    @Override
    public String titleKey() {
        return "request.asked.title";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String template() {
        return "review/asked/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_REVIEW.name();
    }

    @Override
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        List<Asked> all = rows.of(household.id(), asOf);
        return all.isEmpty() ? Optional.empty() : Optional.of(Map.of("asked", all));
    }
}

package vn.ansinh.office.registry.paper;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** The section of the household page with its papers, small; a sensitive one is logged when it is opened. */
@Component
class PapersPanel implements HouseholdPanel {
    private final Papers papers;

    PapersPanel(Papers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return "papers";
    }

    @Override
    public String titleKey() {
        return "paper.title";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String template() {
        return "registry/papers";
    }

    @Override
    public String useCase() {
        return "SEE_HOUSEHOLD";
    }

    @Override
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return Optional.of(Map.of("code", household.code(), "papers", papers.of(household.id(), asOf)));
    }
}

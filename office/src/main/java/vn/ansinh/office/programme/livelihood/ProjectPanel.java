package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** The section of the household page with its projects; none where it is in none. */
@Component
class ProjectPanel implements HouseholdPanel {
    private static final int AFTER_HELP = 64;

    private final HouseholdProjects projects;

    ProjectPanel(HouseholdProjects projects) {
        this.projects = projects;
    }

    @Override
    public String id() {
        return "livelihood";
    }

    @Override
    public String titleKey() {
        return "livelihood.title";
    }

    @Override
    public int order() {
        return AFTER_HELP;
    }

    @Override
    public String template() {
        return "programme/livelihood/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HELP.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        List<HouseholdProjects.In> in = projects.of(household.id(), asOf);
        return in.isEmpty() ? Optional.empty() : Optional.of(Map.of("all", in));
    }
}

package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;
import vn.ansinh.rules.procedure.Procedure;

/** The section of the household page with its files. */
@Component
class ApplicationPanel implements HouseholdPanel {
    private final Applications applications;
    private final WardLaw law;

    ApplicationPanel(Applications applications, WardLaw law) {
        this.applications = applications;
        this.law = law;
    }

    @Override
    public String id() {
        return "applications";
    }

    @Override
    public String titleKey() {
        return "application.panel.title";
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public String template() {
        return "benefit/application/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_APPLICATION.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return Optional.of(Map.of(
                "household",
                household.id(),
                "files",
                applications.of(household.id()).stream()
                        .filter(one -> !one.received().isAfter(asOf))
                        .toList(),
                "names",
                law.law().procedures().all().stream()
                        .collect(java.util.stream.Collectors.toMap(Procedure::id, Procedure::name))));
    }
}

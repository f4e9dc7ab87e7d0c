package vn.ansinh.office.survey.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;
import vn.ansinh.office.survey.Surveys;

/** The section of the household page with its survey forms, the latest interview first. */
@Component
class SurveyPanel implements HouseholdPanel {
    private final Surveys surveys;

    SurveyPanel(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String id() {
        return "survey";
    }

    @Override
    public String titleKey() {
        return "survey.panel.title";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String template() {
        return "survey/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_SURVEY.name();
    }

    @Override
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return Optional.of(Map.of("code", household.code(), "forms", surveys.history(household.id())));
    }
}

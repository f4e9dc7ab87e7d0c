package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;
import vn.ansinh.rules.source.Language;

/** On which lists a household and its people were sent. */
@Component
class RollPanel implements HouseholdPanel {
    private static final int AFTER_RIGHTS = 66;
    private static final int MOST = 12;

    private final SupportRolls rolls;
    private final RollPapers papers;

    RollPanel(SupportRolls rolls, RollPapers papers) {
        this.rolls = rolls;
        this.papers = papers;
    }

    @Override
    public String id() {
        return "rolls";
    }

    @Override
    public String titleKey() {
        return "roll.title";
    }

    @Override
    public int order() {
        return AFTER_RIGHTS;
    }

    @Override
    public String template() {
        return "roll/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_ROLL.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        List<SupportRolls.OfHousehold> lines =
                rolls.of(household.id()).stream().limit(MOST).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("lines", lines, "vi", papers.names(Language.VI), "en", papers.names(Language.EN)));
    }
}

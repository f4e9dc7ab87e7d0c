package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** The section of the household page with what was promised in the year and waits to be decided; none where there is nothing. */
@Component
public class SupportPanel implements HouseholdPanel {
    private static final int AFTER_HELP = 61;

    private final SupportLines lines;

    SupportPanel(SupportLines lines) {
        this.lines = lines;
    }

    @Override
    public String id() {
        return "support";
    }

    @Override
    public String titleKey() {
        return "support.title";
    }

    @Override
    public int order() {
        return AFTER_HELP;
    }

    @Override
    public String template() {
        return "programme/support/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HELP.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        List<SupportLine> open = lines.of(household.id(), asOf).stream()
                .flatMap(line -> line.asOf(asOf).stream())
                .filter(line -> line.year() == asOf.getYear())
                .filter(line -> line.isAgreed() || line.state() == SupportStep.State.PROPOSED)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("all", open, "day", asOf, "code", household.code()));
    }
}

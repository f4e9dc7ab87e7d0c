package vn.ansinh.office.programme.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** The section of the household page that says why it is watched; none where it is not. */
@Component
public class WatchPanel implements HouseholdPanel {
    private static final int AFTER_RIGHTS = 61;

    private final WatchList list;

    WatchPanel(WatchList list) {
        this.list = list;
    }

    @Override
    public String id() {
        return "watch";
    }

    @Override
    public String titleKey() {
        return "watch-list.title";
    }

    @Override
    public int order() {
        return AFTER_RIGHTS;
    }

    @Override
    public String template() {
        return "programme/watch/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HELP.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return list.of(List.of(household.id()), asOf).stream().findFirst().map(watched -> Map.of("watched", watched));
    }
}

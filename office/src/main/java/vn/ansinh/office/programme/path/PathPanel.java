package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;
import vn.ansinh.rules.Answer;

/** The section of the household page with the path: what is kept and done of it, or how many steps lead out. No sum stands there. */
@Component
public class PathPanel implements HouseholdPanel {
    private final AskingPaths asking;
    private final KeptPaths kept;

    PathPanel(AskingPaths asking, KeptPaths kept) {
        this.asking = asking;
        this.kept = kept;
    }

    /**
     * What the section shows.
     *
     * @param steps of the way with fewest; 0 when the goal is reached, -1 when no way is within reach
     */
    public record View(
            String code, Optional<KeptPath> kept, Optional<AskedPath.Found> nearest, int steps, boolean cannotWork) {}

    @Override
    public String id() {
        return "path";
    }

    @Override
    public String titleKey() {
        return "path.title";
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public String template() {
        return "programme/path/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_CLASSIFICATION.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        Optional<KeptPath> followed = kept.of(household.id(), asOf);
        return asking.of(household.id(), asOf)
                .filter(asked -> asked.household().standing().isListed() || followed.isPresent())
                .map(asked -> Map.of(
                        "view",
                        new View(
                                household.code(),
                                followed,
                                asked.nearest(),
                                asked.nearest()
                                        .map(found -> found.lasting().ways().stream()
                                                .mapToInt(way -> way.size())
                                                .min()
                                                .orElse(-1))
                                        .orElse(-1),
                                asked.nobodyWorks() == Answer.YES)));
    }
}

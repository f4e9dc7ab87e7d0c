package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.path.Pricing;
import vn.ansinh.rules.path.Step;

/** Keeps the cheapest way of a household with the terms of the catalogue, as a beginning for the talk with the family. */
@Component
public class KeepingCheapest {
    private final AskingPaths asking;
    private final PathSteps steps;
    private final KeptPaths kept;
    private final Law law;

    KeepingCheapest(AskingPaths asking, PathSteps steps, KeptPaths kept, Law law) {
        this.asking = asking;
        this.steps = steps;
        this.kept = kept;
        this.law = law;
    }

    /**
     * False where no way has a known cost in time.
     *
     * @param until by when all of its steps are done
     * @param isFar whether a poor household is to leave both lists
     */
    @Transactional
    public boolean keep(UUID household, LocalDate day, LocalDate until, boolean isFar) {
        Optional<AskedPath> asked = asking.of(household, day);
        Optional<AskedPath.Found> found =
                asked.flatMap(one -> isFar ? one.found().reversed().stream().findFirst() : one.nearest());
        if (asked.isEmpty() || found.isEmpty()) {
            return false;
        }
        Catalogue catalogue = new Catalogue(steps.on(day));
        Optional<Pricing.Priced> cheapest =
                Pricing.order(found.get().lasting().ways(), catalogue.costs(day, until)).stream()
                        .filter(one -> one.isKnown() && one.way().size() > 0)
                        .findFirst();
        if (cheapest.isEmpty()) {
            return false;
        }
        List<KeptPath.Line> lines = new ArrayList<>();
        for (Step step : cheapest.get().way().steps()) {
            String subject = PathStep.subject(step);
            PathStep offer = catalogue.within(subject, day, until).orElseThrow();
            lines.add(new KeptPath.Line(
                    lines.size() + 1,
                    subject,
                    offer.what(),
                    offer.cost(),
                    offer.giver(),
                    Optional.of(day.plusMonths(offer.months().orElse(0))),
                    Optional.empty()));
        }
        kept.keep(new KeptPath(
                Ids.next(), household, 0, found.get().goal(), asked.get().standards(), law.hash(), day, "", "", lines));
        return true;
    }
}

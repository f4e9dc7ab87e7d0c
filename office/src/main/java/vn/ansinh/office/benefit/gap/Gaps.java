package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.rules.benefit.Benefits;

/**
 * Ai còn thiếu gì: every claim in the ward, or in the groups of a leader. Worked out anew after a deed that changes anything it
 * depends on, and kept until the next. Who shows a claim writes the view of its sensitive facts down.
 */
@Component
public class Gaps {
    private static final List<String> DEPENDS_ON = List.of("registry", "survey", "review", "law", "benefit");

    private final WardLaw law;
    private final KnownHouseholds households;
    private final TakeUps takeUps;
    private final Sight sight;
    private final Kept<LocalDate, Claims> kept;

    Gaps(WardLaw law, KnownHouseholds households, TakeUps takeUps, Sight sight, Deeds deeds) {
        this.law = law;
        this.households = households;
        this.takeUps = takeUps;
        this.sight = sight;
        this.kept = new Kept<>(deeds, DEPENDS_ON);
    }

    /** As things stand on a day. */
    public Claims on(LocalDate day) {
        return kept.get(day, () -> find(day));
    }

    /** The claims of one household, for pages that show its rights. */
    public List<Claim> of(KnownHousehold household, LocalDate day) {
        return new Claiming(law.benefits(), day, takeUps.of(household.id(), day), sight.hiddenFacts()).of(household);
    }

    private Claims find(LocalDate day) {
        Benefits benefits = law.benefits();
        List<KnownHousehold> known = households.all(day);
        Claiming claiming = new Claiming(benefits, day, takeUps.on(day), sight.hiddenFacts());
        Claims.Gathering gathered = known.parallelStream()
                .collect(
                        Claims.Gathering::new,
                        (all, household) -> all.add(claiming.of(household)),
                        Claims.Gathering::addAll);
        int people = known.stream().mapToInt(one -> one.members().size()).sum();
        return Claims.of(day, people, gathered.inOrderOf(benefits.all(), people));
    }
}

package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.office.law.effect.Foresight;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.benefit.Benefits;

/** Asks two laws about every household that the one who acts may see, and writes down whose sensitive facts come to be shown. */
@Component
class Foreseeing implements Foresight {
    private final KnownHouseholds households;
    private final Sight sight;
    private final Today today;

    Foreseeing(KnownHouseholds households, Sight sight, Today today) {
        this.households = households;
        this.sight = sight;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true)
    public Effect foresee(Benefits before, Benefits after, LocalDate day) {
        LocalDate now = today.date();
        List<KnownHousehold> known = households.all(day.isBefore(now) ? day : now);
        Comparing comparing = new Comparing(before, after, day);
        GatheringEffect gathered = known.parallelStream()
                .collect(() -> new GatheringEffect(comparing), GatheringEffect::add, GatheringEffect::addAll);
        sight.look(gathered.shown());
        return new Effect(
                day,
                known.size(),
                known.stream().mapToInt(one -> one.members().size()).sum(),
                gathered.affected(),
                gathered.benefits(),
                sight.hidden());
    }
}

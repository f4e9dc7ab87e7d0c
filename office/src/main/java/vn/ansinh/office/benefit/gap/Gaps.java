package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.AskedWard;
import vn.ansinh.office.benefit.FollowingWard;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;

/**
 * Ai còn thiếu gì: every claim in the ward, or in the groups of a leader. Kept until a deed changes anything it depends on; then those
 * households are asked again that the deed touched. Who shows a claim writes the view of its sensitive facts down.
 */
@Component
@Transactional(readOnly = true)
public class Gaps {
    private static final String REMOVALS = "benefit.take_up_removals";

    private final WardLaw law;
    private final FollowingWard following;
    private final TakeUps takeUps;
    private final Sight sight;
    private final Kept<LocalDate, Found> kept;

    Gaps(WardLaw law, FollowingWard following, TakeUps takeUps, Sight sight, Deeds deeds) {
        this.law = law;
        this.following = following;
        this.takeUps = takeUps;
        this.sight = sight;
        this.kept = new Kept<>(deeds, FollowingWard.DEPENDS_ON);
    }

    private record Found(AskedWard<List<Claim>> ward, Claims claims) {
        static Found of(AskedWard<List<Claim>> ward) {
            Claims.Gathering gathered = new Claims.Gathering();
            ward.asked().forEach(one -> gathered.add(one.found()));
            int people = ward.people();
            return new Found(
                    ward,
                    Claims.of(
                            ward.day(),
                            people,
                            gathered.inOrderOf(ward.benefits().all(), people)));
        }
    }

    /** As things stand on a day. */
    public Claims on(LocalDate day) {
        return kept.get(day, () -> find(day), this::again).claims();
    }

    /** The same without what was kept: every household is read and asked. */
    public Claims anew(LocalDate day) {
        return find(day).claims();
    }

    /** The claims of one household, for pages that show its rights. */
    public List<Claim> of(KnownHousehold household, LocalDate day) {
        return claiming(Set.of(household.id()), day).of(household);
    }

    private Found find(LocalDate day) {
        Claiming claiming = new Claiming(law.benefits(), day, takeUps.on(day), sight.hiddenFacts());
        return Found.of(following.all(day, claiming::of));
    }

    private Found again(Found before, long since) {
        LocalDate day = before.claims().day();
        return following
                .again(before.ward(), since, this::named, homes -> claiming(homes, day)::of)
                .map(Found::of)
                .orElseGet(() -> find(day));
    }

    private Claiming claiming(Set<UUID> homes, LocalDate day) {
        return new Claiming(law.benefits(), day, takeUps.of(homes, day), sight.hiddenFacts());
    }

    /** A removal names the deed that it takes back. */
    private Set<UUID> named(Deeds.Touched touched) {
        Set<UUID> removals = touched.of(REMOVALS);
        return removals.isEmpty() ? Set.of() : takeUps.subjects(removals);
    }
}

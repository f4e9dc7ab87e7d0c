package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.AskedWard;
import vn.ansinh.office.benefit.FollowingWard;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
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
    /** Of more households what people get is read of everybody at once. */
    private static final int MANY = 300;

    private final WardLaw law;
    private final KnownHouseholds households;
    private final FollowingWard following;
    private final TakeUps takeUps;
    private final Sight sight;
    private final Kept<LocalDate, Found> kept;

    Gaps(WardLaw law, KnownHouseholds households, FollowingWard following, TakeUps takeUps, Sight sight, Deeds deeds) {
        this.law = law;
        this.households = households;
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
        List<KnownHousehold> read = households.all(day);
        return Found.of(AskedWard.of(day, law.benefits(), read, claiming(takeUps.on(day), day)::of))
                .claims();
    }

    /** The claims of one household, for pages that show its rights. */
    public List<Claim> of(KnownHousehold household, LocalDate day) {
        return claiming(takeUps.of(List.of(household.id()), day), day).of(household);
    }

    private Found find(LocalDate day) {
        List<KnownHousehold> known = following.on(day);
        return Found.of(AskedWard.of(day, law.benefits(), known, claiming(takeUps.on(day), day)::of));
    }

    /** What people get is read after the households, so that it is never older than they are. */
    private Found again(Found before, long since) {
        LocalDate day = before.claims().day();
        if (law.benefits() != before.ward().benefits()) {
            return find(day);
        }
        List<KnownHousehold> known = following.on(day);
        List<UUID> unlike =
                before.ward().unlike(known).stream().map(KnownHousehold::id).toList();
        Map<TakeUp.Key, TakeUp> written = unlike.size() > MANY ? takeUps.on(day) : takeUps.of(unlike, day);
        return Found.of(before.ward().again(known, claiming(written, day)::of));
    }

    private Claiming claiming(Map<TakeUp.Key, TakeUp> written, LocalDate day) {
        return new Claiming(law.benefits(), day, written, sight.hiddenFacts());
    }
}

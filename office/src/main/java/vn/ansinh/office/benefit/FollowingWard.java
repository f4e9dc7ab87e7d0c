package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Deeds;

/**
 * Asks something of every household that the acting person may see; after a deed of those again that it touched, by the trail, and of all of
 * them where it changed a group, the law or very much.
 */
@Component
@Transactional(readOnly = true)
public class FollowingWard {
    /** The schemas that an answer follows. */
    public static final List<String> DEPENDS_ON = List.of("registry", "survey", "review", "law", "benefit");

    /** Tables whose rows concern households that they do not name. */
    private static final List<String> OF_MANY =
            List.of("registry.area", "registry.area_version", "registry.ward", "registry.ward_version");

    /** Beyond so many changed rows everything is asked again at once. */
    private static final int MOST = 2_000;

    private final KnownHouseholds households;
    private final WardLaw law;
    private final Deeds deeds;

    FollowingWard(KnownHouseholds households, WardLaw law, Deeds deeds) {
        this.households = households;
        this.law = law;
        this.deeds = deeds;
    }

    /** Asks of every household, on all cores: nothing is read meanwhile. */
    public <R> AskedWard<R> all(LocalDate day, Function<KnownHousehold, R> ask) {
        return new AskedWard<>(
                day,
                law.benefits(),
                households.all(day).parallelStream()
                        .map(household -> new AskedWard.Asked<>(household, ask.apply(household)))
                        .toList());
    }

    /**
     * Asks again of those households that deeds touched since.
     *
     * @param further whom rows concern that name neither household nor person
     * @param ask how these households are asked
     * @return empty when all must be asked
     */
    public <R> Optional<AskedWard<R>> again(
            AskedWard<R> before,
            long since,
            Function<Deeds.Touched, Set<UUID>> further,
            Function<Set<UUID>, Function<KnownHousehold, R>> ask) {
        Optional<Deeds.Touched> touched = deeds.after(since, DEPENDS_ON, MOST);
        if (touched.isEmpty() || touched.get().isIn(OF_MANY) || law.benefits() != before.benefits()) {
            return Optional.empty();
        }
        Set<UUID> ids = new HashSet<>(touched.get().ids());
        ids.addAll(further.apply(touched.get()));
        Set<UUID> homes = new HashSet<>(before.touchedBy(ids));
        homes.addAll(households.homes(ids, before.day()));
        List<KnownHousehold> fresh = homes.isEmpty() ? List.of() : households.these(homes, before.day());
        return Optional.of(before.again(homes, fresh, ask.apply(homes)));
    }
}

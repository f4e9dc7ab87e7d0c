package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;

/**
 * Every household that the acting person may see as it is known on a day, kept once for all that ask of the whole ward. After a deed those are
 * read anew that it touched, by the trail, and all of them where it changed a group or very much; whoever was not touched stays the very
 * same object.
 */
@Component
@Transactional(readOnly = true)
public class FollowingWard {
    /** The schemas that an answer follows. */
    public static final List<String> DEPENDS_ON = List.of("registry", "survey", "review", "law", "benefit");

    /** Tables whose rows concern households that they do not name; values of the ward may decide how households stand. */
    private static final Set<String> OF_MANY =
            Set.of("registry.area", "registry.area_version", "registry.ward", "registry.ward_version");

    private static final String LAW = "law.";

    /** Beyond so many changed rows everything is read again at once. */
    private static final int MOST = 2_000;

    private final KnownHouseholds households;
    private final Deeds deeds;
    private final Kept<LocalDate, Known> kept;

    FollowingWard(KnownHouseholds households, Deeds deeds) {
        this.households = households;
        this.deeds = deeds;
        this.kept = new Kept<>(deeds, DEPENDS_ON);
    }

    private record Known(LocalDate day, List<KnownHousehold> households) {
        boolean isTouched(KnownHousehold household, Set<UUID> ids) {
            return ids.contains(household.id())
                    || household.members().stream().anyMatch(member -> ids.contains(member.id()));
        }
    }

    /** In the order of the register. */
    public List<KnownHousehold> on(LocalDate day) {
        return kept.get(day, () -> new Known(day, households.all(day)), this::again)
                .households();
    }

    private Known again(Known before, long since) {
        LocalDate day = before.day();
        Optional<Deeds.Touched> found = deeds.after(since, DEPENDS_ON, MOST);
        if (found.filter(touched -> !isOfMany(touched)).isEmpty()) {
            return new Known(day, households.all(day));
        }
        Set<UUID> ids = found.get().ids();
        Set<UUID> homes = new HashSet<>(households.homes(ids, day));
        before.households().stream()
                .filter(household -> before.isTouched(household, ids))
                .forEach(household -> homes.add(household.id()));
        if (homes.isEmpty()) {
            return before;
        }
        List<KnownHousehold> now = new ArrayList<>(before.households().size());
        before.households().stream()
                .filter(household -> !homes.contains(household.id()))
                .forEach(now::add);
        now.addAll(households.these(homes, day));
        now.sort(Comparator.comparing(KnownHousehold::place));
        return new Known(day, List.copyOf(now));
    }

    private static boolean isOfMany(Deeds.Touched touched) {
        return touched.isIn(OF_MANY) || touched.byTable().keySet().stream().anyMatch(table -> table.startsWith(LAW));
    }
}

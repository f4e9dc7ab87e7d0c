package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.ansinh.rules.benefit.Benefits;

/**
 * Every household with what it was asked with and what came out, so that after a deed only those are asked again that it touched.
 *
 * @param benefits the law that was asked
 * @param asked in the order of the register
 */
public record AskedWard<R>(LocalDate day, Benefits benefits, List<Asked<R>> asked) {
    public AskedWard {
        asked = List.copyOf(asked);
    }

    /** One household and what was found of it. */
    public record Asked<R>(KnownHousehold household, R found) {
        boolean isTouchedBy(Set<UUID> ids) {
            return ids.contains(household.id())
                    || household.members().stream().anyMatch(member -> ids.contains(member.id()));
        }
    }

    /** Those households that rows with these identifiers may concern. */
    List<UUID> touchedBy(Set<UUID> ids) {
        return asked.stream()
                .filter(one -> one.isTouchedBy(ids))
                .map(one -> one.household().id())
                .toList();
    }

    /**
     * The same ward with some households asked again.
     *
     * @param touched identifiers of those that are asked again; who is not among the fresh ones is not in the register any more
     */
    AskedWard<R> again(Set<UUID> touched, List<KnownHousehold> fresh, Function<KnownHousehold, R> ask) {
        List<Asked<R>> now = new ArrayList<>(asked.size() + fresh.size());
        asked.stream().filter(one -> !touched.contains(one.household().id())).forEach(now::add);
        fresh.forEach(household -> now.add(new Asked<>(household, ask.apply(household))));
        now.sort(Comparator.comparing(one -> one.household().place()));
        return new AskedWard<>(day, benefits, now);
    }

    public int people() {
        return asked.stream().mapToInt(one -> one.household().members().size()).sum();
    }
}

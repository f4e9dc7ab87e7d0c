package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    public record Asked<R>(KnownHousehold household, R found) {}

    /** Asks of every household, on all cores: nothing may be read meanwhile. */
    public static <R> AskedWard<R> of(
            LocalDate day, Benefits benefits, List<KnownHousehold> known, Function<KnownHousehold, R> ask) {
        return new AskedWard<>(
                day,
                benefits,
                known.parallelStream()
                        .map(household -> new Asked<>(household, ask.apply(household)))
                        .toList());
    }

    /** Those that are not the very ones that were asked: they were read anew since. */
    public List<KnownHousehold> unlike(List<KnownHousehold> known) {
        Map<UUID, Asked<R>> before = byId();
        return known.stream()
                .filter(household -> !isAsked(before.get(household.id()), household))
                .toList();
    }

    /** The same ward as it is known now; who is still the very one that was asked is not asked again. */
    public AskedWard<R> again(List<KnownHousehold> known, Function<KnownHousehold, R> ask) {
        Map<UUID, Asked<R>> before = byId();
        return new AskedWard<>(
                day,
                benefits,
                known.stream()
                        .map(household -> {
                            Asked<R> asked = before.get(household.id());
                            return asked != null && isAsked(asked, household)
                                    ? asked
                                    : new Asked<>(household, ask.apply(household));
                        })
                        .toList());
    }

    private Map<UUID, Asked<R>> byId() {
        Map<UUID, Asked<R>> byId = new HashMap<>();
        asked.forEach(one -> byId.put(one.household().id(), one));
        return byId;
    }

    /** Identity says that it was not read since, which equality does not: what people get may have changed beside it. */
    @SuppressWarnings("ReferenceEquality")
    private static <R> boolean isAsked(@Nullable Asked<R> asked, KnownHousehold household) {
        return asked != null && asked.household() == household;
    }

    public int people() {
        return asked.stream().mapToInt(one -> one.household().members().size()).sum();
    }
}

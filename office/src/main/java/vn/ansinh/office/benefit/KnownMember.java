package vn.ansinh.office.benefit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.SpellKind;

/**
 * A member of a household with what the register knows on a day; null is not known, or not for the one who asks.
 *
 * @param disability sensitive
 * @param origin sensitive
 * @param spells what is true of them for a time; pregnancy and prison are sensitive
 * @param proven facts of the law files that papers proved, by their ids
 */
public record KnownMember(
        UUID id,
        String name,
        Relation relation,
        @Nullable Sex sex,
        @Nullable BirthDate birth,
        Situation situation,
        @Nullable DisabilityDegree disability,
        @Nullable EthnicGroup origin,
        Set<SpellKind> spells,
        Map<String, String> proven) {
    public KnownMember {
        spells = Set.copyOf(spells);
        proven = Map.copyOf(proven);
    }

    boolean hasPrivateFacts() {
        return disability != null || spells.stream().anyMatch(SpellKind::isPrivate);
    }

    KnownMember masked() {
        return new KnownMember(
                id,
                name,
                relation,
                sex,
                birth,
                situation,
                null,
                null,
                spells.stream().filter(kind -> !kind.isPrivate()).collect(Collectors.toSet()),
                Map.of());
    }
}

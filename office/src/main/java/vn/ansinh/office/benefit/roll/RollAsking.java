package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Sum;

/** Asks the law for whom a list of a kind is, and writes down that sensitive facts were looked at. */
@Component
class RollAsking {
    private final KnownHouseholds households;
    private final WardLaw law;
    private final Sight sight;

    RollAsking(KnownHouseholds households, WardLaw law, Sight sight) {
        this.households = households;
        this.law = law;
        this.sight = sight;
    }

    /**
     * What was found.
     *
     * @param given in the order of the register
     * @param homes where everybody lives who was asked about
     */
    record Asked(List<RollGiven> given, Map<UUID, KnownHousehold> homes) {}

    /**
     * By what is known on one day and the law of the same or a later one.
     *
     * @param only these households; all without
     */
    @Transactional(readOnly = true)
    Asked ask(RollKind kind, LocalDate known, LocalDate day, Optional<Collection<UUID>> only) {
        Benefits benefits = law.benefits();
        List<KnownHousehold> all =
                only.map(these -> households.these(these, known)).orElseGet(() -> households.all(known));
        List<RollGiven> given = all.parallelStream()
                .flatMap(household -> given(kind, benefits, household, day).stream())
                .toList();
        sight.look(given.stream().map(RollGiven::household).distinct().toList());
        Map<UUID, KnownHousehold> homes = new HashMap<>();
        all.forEach(household -> household.members().forEach(member -> homes.put(member.id(), household)));
        return new Asked(given, homes);
    }

    private static List<RollGiven> given(RollKind kind, Benefits benefits, KnownHousehold household, LocalDate day) {
        return Rights.of(benefits, household, day).all().stream()
                .filter(one -> one.isGiven() && kind.takes(one.benefit()))
                .filter(one -> kind != RollKind.INSURANCE || !isLeftToTheWard(one))
                .map(one -> new RollGiven(household, member(household, one), one))
                .toList();
    }

    /** Unknown is also the sum of who has the card by one rule or another; then there is no single rule. */
    private static boolean isLeftToTheWard(Entitlement one) {
        return one.rule().isPresent() && one.sum().kind() == Sum.Kind.UNKNOWN;
    }

    private static Optional<KnownMember> member(KnownHousehold household, Entitlement one) {
        return one.isForHousehold()
                ? Optional.empty()
                : Optional.of(household.members().get(one.person()));
    }
}

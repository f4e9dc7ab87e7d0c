package vn.ansinh.office.benefit.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.WhomToAsk;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;

/** Holds what the law says of a household against what its people get. May be shared between threads. */
final class Claiming {
    private final Benefits benefits;
    private final LocalDate day;
    private final Map<TakeUp.Key, TakeUp> takeUps;
    private final Set<String> hiddenFacts;
    private final Set<UUID> subjects;
    private final Map<BigDecimal, Optional<BigDecimal>> sums = new ConcurrentHashMap<>();
    private final Map<String, Optional<FactKind>> facts = new ConcurrentHashMap<>();

    /**
     * Asks the law of a day.
     *
     * @param takeUps what counts on the day
     * @param hiddenFacts ids of facts that the one who asks may not see, so that nobody is sent to ask for them
     */
    Claiming(Benefits benefits, LocalDate day, Map<TakeUp.Key, TakeUp> takeUps, Set<String> hiddenFacts) {
        this.benefits = benefits;
        this.day = day;
        this.takeUps = takeUps;
        this.hiddenFacts = hiddenFacts;
        this.subjects = takeUps.keySet().stream().map(TakeUp.Key::subject).collect(Collectors.toSet());
    }

    List<Claim> of(KnownHousehold household) {
        Rights rights = Rights.of(benefits, household, day);
        List<Optional<KnownMember>> members =
                household.members().stream().map(Optional::of).toList();
        List<Claim> claims = new ArrayList<>();
        for (Entitlement one : rights.all()) {
            Optional<KnownMember> member =
                    one.person() == Entitlement.HOUSEHOLD ? Optional.empty() : members.get(one.person());
            Optional<TakeUp> written = written(household, member, one);
            kind(rights, one, member, written).ifPresent(kind -> claims.add(claim(household, one, kind, written)));
        }
        return List.copyOf(claims);
    }

    /** Nothing is looked up where nothing is written at all: most wards begin so, and most people have nothing. */
    private Optional<TakeUp> written(KnownHousehold household, Optional<KnownMember> member, Entitlement one) {
        UUID subject = member.map(KnownMember::id).orElse(household.id());
        return subjects.contains(subject)
                ? Optional.ofNullable(
                        takeUps.get(new TakeUp.Key(subject, one.benefit().id())))
                : Optional.empty();
    }

    /** The same object for the same sum: a ward has hundreds of thousands of claims and few sums. */
    private Optional<BigDecimal> shared(Optional<BigDecimal> sum) {
        return sum.isEmpty() ? sum : sums.computeIfAbsent(sum.get(), any -> sum);
    }

    /** The same object for the same fact. */
    private Optional<FactKind> shared(FactKind fact) {
        return facts.computeIfAbsent(fact.id(), any -> Optional.of(fact));
    }

    private Claim claim(KnownHousehold household, Entitlement one, Claim.Kind kind, Optional<TakeUp> written) {
        return new Claim(
                household,
                one.person(),
                one.benefit(),
                kind,
                one.isGiven() && one.isMonthlyMoney() ? shared(one.fixed()) : Optional.empty(),
                kind == Claim.Kind.ONE_FACT ? shared(one.missing().getFirst()) : Optional.empty(),
                written);
    }

    private Optional<Claim.Kind> kind(
            Rights rights, Entitlement one, Optional<KnownMember> member, Optional<TakeUp> written) {
        return switch (one.outcome()) {
            case ENTITLED -> one.isGiven() ? Optional.of(given(one, member, written)) : Optional.empty();
            case UNDETERMINED -> undetermined(rights, one, member, written);
            case NOT_ENTITLED, OVERLAPPED ->
                receivesForSure(one, member, written) ? Optional.of(Claim.Kind.NO_LONGER) : Optional.empty();
        };
    }

    private static Claim.Kind given(Entitlement one, Optional<KnownMember> member, Optional<TakeUp> written) {
        return written.map(TakeUp::state)
                .map(Claiming::kindOf)
                .or(() -> registerSays(one, member).map(says -> switch (says) {
                    case RECEIVES -> Claim.Kind.RECEIVES;
                    case DOES_NOT -> Claim.Kind.UNCLAIMED;
                    case ELSEWHERE -> Claim.Kind.SET_ASIDE;
                }))
                .orElse(Claim.Kind.NOT_RECORDED);
    }

    private static Claim.Kind kindOf(TakeUp.State state) {
        return switch (state) {
            case APPLIED -> Claim.Kind.APPLIED;
            case RECEIVES -> Claim.Kind.RECEIVES;
            case STOPPED -> Claim.Kind.UNCLAIMED;
            case DECLINED, ELSEWHERE -> Claim.Kind.SET_ASIDE;
        };
    }

    private Optional<Claim.Kind> undetermined(
            Rights rights, Entitlement one, Optional<KnownMember> member, Optional<TakeUp> written) {
        Optional<Claim.Kind> said =
                written.map(TakeUp::state).map(Claiming::kindOf).filter(kind -> kind != Claim.Kind.UNCLAIMED);
        if (said.isPresent()) {
            return said;
        }
        boolean isGotAnyway = registerSays(one, member)
                .filter(says -> says != RegisterSays.Answer.DOES_NOT)
                .isPresent();
        boolean isOneFact =
                one.missing().size() == 1 && canBeAsked(one.missing().getFirst());
        return !isGotAnyway && isOneFact && rights.isWorthAsking(one)
                ? Optional.of(Claim.Kind.ONE_FACT)
                : Optional.empty();
    }

    private boolean canBeAsked(FactKind fact) {
        return WhomToAsk.of(fact) == WhomToAsk.FAMILY && !hiddenFacts.contains(fact.id());
    }

    private static Optional<RegisterSays.Answer> registerSays(Entitlement one, Optional<KnownMember> member) {
        return member.flatMap(each -> RegisterSays.of(each.situation(), one.benefit()));
    }

    private static boolean receivesForSure(Entitlement one, Optional<KnownMember> member, Optional<TakeUp> written) {
        if (written.isPresent()) {
            return written.get().state() == TakeUp.State.RECEIVES;
        }
        return member.filter(each -> RegisterSays.isNamed(each.situation(), one.benefit()))
                .flatMap(each -> RegisterSays.of(each.situation(), one.benefit()))
                .filter(says -> says == RegisterSays.Answer.RECEIVES)
                .isPresent();
    }
}

package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    }

    List<Claim> of(KnownHousehold household) {
        Rights rights = Rights.of(benefits, household, day);
        return rights.all().stream().flatMap(one -> claim(rights, one).stream()).toList();
    }

    private Optional<Claim> claim(Rights rights, Entitlement one) {
        KnownHousehold household = rights.household();
        Optional<KnownMember> member = one.person() == Entitlement.HOUSEHOLD
                ? Optional.empty()
                : Optional.of(household.members().get(one.person()));
        Optional<TakeUp> written = Optional.ofNullable(
                takeUps.get(new TakeUp.Whose(household.id(), member.map(KnownMember::id)).key(one.benefit())));
        return kind(rights, one, member, written)
                .map(kind -> new Claim(
                        household,
                        one.person(),
                        one.benefit(),
                        kind,
                        one.isGiven() && one.isMonthlyMoney() ? one.fixed() : Optional.empty(),
                        kind == Claim.Kind.ONE_FACT ? Optional.of(one.missing().getFirst()) : Optional.empty(),
                        written));
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
        if (written.isPresent()) {
            return switch (written.get().state()) {
                case APPLIED -> Claim.Kind.APPLIED;
                case RECEIVES -> Claim.Kind.RECEIVES;
                case STOPPED -> Claim.Kind.UNCLAIMED;
                case DECLINED, ELSEWHERE -> Claim.Kind.SET_ASIDE;
            };
        }
        return registerSays(one, member)
                .map(receives -> receives ? Claim.Kind.RECEIVES : Claim.Kind.UNCLAIMED)
                .orElse(Claim.Kind.NOT_RECORDED);
    }

    private Optional<Claim.Kind> undetermined(
            Rights rights, Entitlement one, Optional<KnownMember> member, Optional<TakeUp> written) {
        boolean isSettled = written.map(TakeUp::state)
                .map(state -> state == TakeUp.State.RECEIVES || state.isSetAside())
                .or(() -> registerSays(one, member))
                .orElse(false);
        boolean isOneFact =
                one.missing().size() == 1 && canBeAsked(one.missing().getFirst());
        return !isSettled && isOneFact && rights.isWorthAsking(one)
                ? Optional.of(Claim.Kind.ONE_FACT)
                : Optional.empty();
    }

    private boolean canBeAsked(FactKind fact) {
        return WhomToAsk.of(fact) == WhomToAsk.FAMILY && !hiddenFacts.contains(fact.id());
    }

    private static Optional<Boolean> registerSays(Entitlement one, Optional<KnownMember> member) {
        return member.flatMap(each -> RegisterSays.receives(each.situation(), one.benefit()));
    }

    private static boolean receivesForSure(Entitlement one, Optional<KnownMember> member, Optional<TakeUp> written) {
        if (written.isPresent()) {
            return written.get().state() == TakeUp.State.RECEIVES;
        }
        return member.filter(each -> RegisterSays.isNamed(each.situation(), one.benefit())
                        && RegisterSays.receives(each.situation(), one.benefit())
                                .orElse(false))
                .isPresent();
    }
}

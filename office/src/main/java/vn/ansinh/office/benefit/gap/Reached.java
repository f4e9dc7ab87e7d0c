package vn.ansinh.office.benefit.gap;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ansinh.office.benefit.PaidLately;

/** How far supports have come to people by decisions and payments of the ward. Immutable. */
public final class Reached {
    private final Map<String, Set<UUID>> enrolled = new HashMap<>();
    private final Map<String, Set<UUID>> paid = new HashMap<>();

    /**
     * Takes up who is enrolled and who was paid.
     *
     * @param enrolled who gets what by a decision that runs in the month
     * @param paid the last month that was paid
     * @param since the month from which on a payment counts as of now
     */
    Reached(Set<PaidLately.Whose> enrolled, Map<PaidLately.Whose, YearMonth> paid, YearMonth since) {
        enrolled.forEach(one -> add(this.enrolled, one));
        paid.forEach((one, last) -> {
            if (!last.isBefore(since)) {
                add(this.paid, one);
            }
        });
    }

    private static void add(Map<String, Set<UUID>> byBenefit, PaidLately.Whose one) {
        byBenefit.computeIfAbsent(one.benefit(), any -> new HashSet<>()).add(one.subject());
    }

    /** Eligible, applied, enrolled and paid, in this order. */
    public record Steps(boolean isEligible, boolean isApplied, boolean isEnrolled, boolean isPaid) {}

    /** How far one claim has come: who gets it has asked for it once. */
    public Steps of(Claim claim) {
        boolean isEnrolled = isIn(enrolled, claim);
        boolean isPaid = isIn(paid, claim);
        boolean isApplied = isEnrolled
                || isPaid
                || claim.kind() == Claim.Kind.APPLIED
                || claim.takeUp()
                        .filter(one -> one.state() == TakeUp.State.RECEIVES)
                        .isPresent();
        return new Steps(isEligible(claim.kind()), isApplied, isEnrolled, isPaid);
    }

    private static boolean isIn(Map<String, Set<UUID>> byBenefit, Claim claim) {
        return byBenefit.getOrDefault(claim.benefit().id(), Set.of()).contains(claim.id());
    }

    private static boolean isEligible(Claim.Kind kind) {
        return switch (kind) {
            case UNCLAIMED, NOT_RECORDED, APPLIED, SET_ASIDE, RECEIVES -> true;
            case NO_LONGER, ONE_FACT -> false;
        };
    }

    public long enrolled(Claims.OfBenefit of) {
        return count(enrolled, of);
    }

    public long paid(Claims.OfBenefit of) {
        return count(paid, of);
    }

    private static long count(Map<String, Set<UUID>> byBenefit, Claims.OfBenefit of) {
        Set<UUID> those = byBenefit.getOrDefault(of.benefit().id(), Set.of());
        return those.isEmpty()
                ? 0
                : of.claims().stream()
                        .filter(claim -> those.contains(claim.id()))
                        .count();
    }
}

package vn.ansinh.office.benefit.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.rules.benefit.Benefit;

/**
 * Every claim of the households that somebody may see, by benefit.
 *
 * @param benefits in the order of the law files; only those that concern somebody
 */
public record Claims(LocalDate day, List<OfBenefit> benefits) {
    public Claims {
        benefits = List.copyOf(benefits);
    }

    /** Those of one group, by its name. */
    public Claims in(String area) {
        return new Claims(
                day,
                benefits.stream()
                        .map(of -> OfBenefit.of(
                                of.benefit(),
                                of.claims().stream()
                                        .filter(claim -> claim.area().equals(area))
                                        .toList()))
                        .filter(of -> !of.claims().isEmpty())
                        .toList());
    }

    /** Benefits that the ward itself handles, or that others do. */
    public List<OfBenefit> handled(boolean byTheWard) {
        return benefits.stream()
                .filter(of -> of.benefit().procedure().isPresent() == byTheWard)
                .toList();
    }

    public Optional<OfBenefit> of(String benefit) {
        return benefits.stream().filter(of -> of.benefit().id().equals(benefit)).findFirst();
    }

    /** How many people and households have a claim of this kind to what the ward handles; each counts once. */
    public long subjects(Claim.Kind kind) {
        return handled(true).stream()
                .flatMap(of -> of.claims().stream())
                .filter(claim -> claim.kind() == kind)
                .map(Claim::id)
                .distinct()
                .count();
    }

    /** What does not reach people each month in money, as far as the law fixes it, in dong. */
    public BigDecimal unclaimedMoney() {
        return handled(true).stream().map(OfBenefit::unclaimedMoney).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * One benefit.
     *
     * @param claims in the order of the register
     */
    public record OfBenefit(Benefit benefit, List<Claim> claims, Map<Claim.Kind, Integer> counts) {
        public OfBenefit {
            claims = List.copyOf(claims);
            counts = Map.copyOf(counts);
        }

        static OfBenefit of(Benefit benefit, List<Claim> claims) {
            Map<Claim.Kind, Integer> counts = new EnumMap<>(Claim.Kind.class);
            claims.forEach(claim -> counts.merge(claim.kind(), 1, Integer::sum));
            return new OfBenefit(benefit, claims, counts);
        }

        public int count(Claim.Kind kind) {
            return counts.getOrDefault(kind, 0);
        }

        /** How many have the right, whether they get it or not. */
        public int entitled() {
            return count(Claim.Kind.UNCLAIMED)
                    + count(Claim.Kind.APPLIED)
                    + count(Claim.Kind.SET_ASIDE)
                    + count(Claim.Kind.RECEIVES);
        }

        public BigDecimal unclaimedMoney() {
            return claims.stream()
                    .filter(claim -> claim.kind() == Claim.Kind.UNCLAIMED)
                    .flatMap(claim -> claim.monthly().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public List<Claim> these(Claim.Kind kind) {
            return claims.stream().filter(claim -> claim.kind() == kind).toList();
        }
    }

    /** Takes in one household after another. */
    static final class Gathering {
        private final Map<String, Benefit> benefits = new LinkedHashMap<>();
        private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

        void add(List<Claim> more) {
            more.forEach(claim -> {
                benefits.putIfAbsent(claim.benefit().id(), claim.benefit());
                claims.computeIfAbsent(claim.benefit().id(), id -> new ArrayList<>())
                        .add(claim);
            });
        }

        /** Takes in those that come after in the order of the register. */
        void addAll(Gathering later) {
            later.claims.values().forEach(this::add);
        }

        List<OfBenefit> inOrderOf(List<Benefit> law) {
            return law.stream()
                    .filter(benefit -> benefits.containsKey(benefit.id()))
                    .map(benefit -> OfBenefit.of(benefit, claims.getOrDefault(benefit.id(), List.of())))
                    .toList();
        }
    }
}

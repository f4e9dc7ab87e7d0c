package vn.ansinh.office.benefit.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefit;

/**
 * Every claim of the households that somebody may see, by benefit.
 *
 * @param people how many people are asked about
 * @param benefits in the order of the law files; only those that concern somebody
 * @param subjects how many people and households have a claim of a kind to a support that goes on; each counts once
 */
public record Claims(LocalDate day, int people, List<OfBenefit> benefits, Map<Claim.Kind, Long> subjects) {
    public Claims {
        benefits = List.copyOf(benefits);
        subjects = Map.copyOf(subjects);
    }

    static Claims of(LocalDate day, int people, List<OfBenefit> benefits) {
        Map<Claim.Kind, Set<UUID>> subjects = new EnumMap<>(Claim.Kind.class);
        for (OfBenefit of : benefits) {
            if (Section.of(of.benefit()) == Section.STEADY) {
                of.claims().stream()
                        .filter(claim -> claim.kind() != Claim.Kind.ONE_FACT || !of.isUnknownOfMost())
                        .forEach(claim -> subjects.computeIfAbsent(claim.kind(), kind -> new HashSet<>())
                                .add(claim.id()));
            }
        }
        Map<Claim.Kind, Long> counts = new EnumMap<>(Claim.Kind.class);
        subjects.forEach((kind, ids) -> counts.put(kind, (long) ids.size()));
        return new Claims(day, people, benefits, counts);
    }

    /** Those of one group, by its name. */
    public Claims in(String area) {
        return of(
                day,
                people,
                benefits.stream()
                        .map(of -> of.in(area))
                        .filter(of -> !of.claims().isEmpty())
                        .toList());
    }

    /** Who brings a support to people, and how; the name of a section is a word key. */
    public enum Section {
        /** The ward, as long as its conditions hold. */
        STEADY,
        /** The ward, once or when there is occasion. */
        ON_OCCASION,
        /** Schools, courts, tax offices: by themselves. */
        OTHERS;

        static Section of(Benefit benefit) {
            if (benefit.procedure().isEmpty()) {
                return OTHERS;
            }
            boolean isLoan = benefit.form().id().equals("loan");
            return !isLoan && (benefit.isSteady() || benefit.isMonthlyMoney()) ? STEADY : ON_OCCASION;
        }
    }

    public List<OfBenefit> of(Section section) {
        return benefits.stream()
                .filter(of -> Section.of(of.benefit()) == section)
                .toList();
    }

    public Optional<OfBenefit> of(String benefit) {
        return benefits.stream().filter(of -> of.benefit().id().equals(benefit)).findFirst();
    }

    public long subjects(Claim.Kind kind) {
        return subjects.getOrDefault(kind, 0L);
    }

    /** What does not reach people each month in money, as far as the law fixes it, in dong. */
    public BigDecimal unclaimedMoney() {
        return money(Claim.Kind.UNCLAIMED);
    }

    /** What the claims of a kind to a support that goes on come to each month, as far as the law fixes it, in dong. */
    public BigDecimal money(Claim.Kind kind) {
        return of(Section.STEADY).stream().map(of -> of.money(kind)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * One benefit.
     *
     * @param claims in the order of the register
     * @param isUnknownOfMost whether in the ward the one fact is missing of so many that nobody ever asked for it
     */
    public record OfBenefit(
            Benefit benefit, List<Claim> claims, Map<Claim.Kind, Integer> counts, boolean isUnknownOfMost) {
        /** Beyond one in so many people a missing fact is a gap of the register and not of a person. */
        private static final int ONE_IN = 10;

        public OfBenefit {
            claims = List.copyOf(claims);
            counts = Map.copyOf(counts);
        }

        /** All claims that the one who asks may see. */
        static OfBenefit of(Benefit benefit, List<Claim> claims, int people) {
            Map<Claim.Kind, Integer> counts = counts(claims);
            return new OfBenefit(
                    benefit, claims, counts, counts.getOrDefault(Claim.Kind.ONE_FACT, 0) * ONE_IN > people);
        }

        private static Map<Claim.Kind, Integer> counts(List<Claim> claims) {
            Map<Claim.Kind, Integer> counts = new EnumMap<>(Claim.Kind.class);
            claims.forEach(claim -> counts.merge(claim.kind(), 1, Integer::sum));
            return counts;
        }

        public int count(Claim.Kind kind) {
            return counts.getOrDefault(kind, 0);
        }

        /** The one fact that is missing most often; counted by its id, which is cheaper to hash than all that is said of a fact. */
        public Optional<FactKind> mostMissing() {
            Map<String, Integer> times = new HashMap<>();
            Optional<FactKind> most = Optional.empty();
            int highest = 0;
            for (Claim claim : claims) {
                if (claim.missing().isPresent()) {
                    int now = times.merge(claim.missing().get().id(), 1, Integer::sum);
                    if (now > highest) {
                        highest = now;
                        most = claim.missing();
                    }
                }
            }
            return most;
        }

        /** How many have the right, whether they get it or not. */
        public int entitled() {
            return count(Claim.Kind.UNCLAIMED)
                    + count(Claim.Kind.NOT_RECORDED)
                    + count(Claim.Kind.APPLIED)
                    + count(Claim.Kind.SET_ASIDE)
                    + count(Claim.Kind.RECEIVES);
        }

        public BigDecimal unclaimedMoney() {
            return money(Claim.Kind.UNCLAIMED);
        }

        BigDecimal money(Claim.Kind kind) {
            return claims.stream()
                    .filter(claim -> claim.kind() == kind)
                    .flatMap(claim -> claim.monthly().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        OfBenefit in(String area) {
            List<Claim> there =
                    claims.stream().filter(claim -> claim.area().equals(area)).toList();
            return new OfBenefit(benefit, there, counts(there), isUnknownOfMost);
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

        List<OfBenefit> inOrderOf(List<Benefit> law, int people) {
            return law.stream()
                    .filter(benefit -> benefits.containsKey(benefit.id()))
                    .map(benefit -> OfBenefit.of(benefit, claims.getOrDefault(benefit.id(), List.of()), people))
                    .toList();
        }
    }
}

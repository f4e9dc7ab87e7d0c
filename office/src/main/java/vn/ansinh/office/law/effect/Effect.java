package vn.ansinh.office.law.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefit;

/**
 * What a change of the law does in the ward on a day.
 *
 * @param households how many were asked about
 * @param people how many live in them
 * @param affected those for whom something changes, in the order of the register
 * @param benefits the benefits that change for somebody
 * @param hidden kinds of facts that the one who asks may not see, as words of {@code benefit.hidden.}
 */
public record Effect(
        LocalDate day,
        int households,
        int people,
        List<Affected> affected,
        List<OfBenefit> benefits,
        List<String> hidden) {
    public Effect {
        affected = List.copyOf(affected);
        benefits = List.copyOf(benefits);
        hidden = List.copyOf(hidden);
    }

    /** What it means for somebody; the name of a kind is a word key. */
    public enum Kind {
        LOSES,
        /** Something has to be found out before it can be said. */
        LOOK,
        GAINS,
        /** One support in place of another, for the same money. */
        MOVES
    }

    /** What happens to one support; the name of a turn is a word key. */
    public enum Turn {
        STARTS,
        RISES,
        /** Something besides a sum changes: a share, a rate, a term. */
        CHANGES,
        FALLS,
        ENDS,
        /** A fact that nobody knows decides now. */
        OPENS;

        public boolean isGain() {
            return this == STARTS || this == RISES;
        }

        public boolean isLoss() {
            return this == ENDS || this == FALLS;
        }
    }

    /**
     * A member of a household, or the household as a whole.
     *
     * @param person name; empty for the household
     */
    public record Affected(
            Kind kind, String code, String headName, String area, Optional<String> person, List<Line> lines) {
        public Affected {
            lines = List.copyOf(lines);
        }

        /** By how much the money of each month changes, in dong. */
        public BigDecimal monthly() {
            return lines.stream().map(Line::monthly).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * One support of somebody.
     *
     * @param isDong whether the sums are in dong; otherwise in the unit of the rule, such as kilograms of rice
     * @param before the sum, where one is known
     * @param monthly by how much the money that is paid each month changes, in dong
     * @param missing facts to find out, those that decide most first
     */
    public record Line(
            Benefit benefit,
            Turn turn,
            boolean isDong,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after,
            BigDecimal monthly,
            List<FactKind> missing) {
        public Line {
            missing = List.copyOf(missing);
        }
    }

    /**
     * One support in the whole ward.
     *
     * @param before how many have it
     * @param undecided for how many neither law can tell
     * @param monthlyBefore what it pays each month in dong, where the law fixes the sum
     */
    public record OfBenefit(
            Benefit benefit, int before, int after, int undecided, BigDecimal monthlyBefore, BigDecimal monthlyAfter) {}

    public List<Affected> of(Kind kind) {
        return affected.stream().filter(one -> one.kind() == kind).toList();
    }

    public long count(Kind kind) {
        return affected.stream().filter(one -> one.kind() == kind).count();
    }

    /** What the ward's people get more each month in money; negative when less. */
    public BigDecimal monthly() {
        return benefits.stream()
                .map(one -> one.monthlyAfter().subtract(one.monthlyBefore()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.source.Confidence;

/**
 * What the law says of one benefit for one person or for the household on a day.
 *
 * @param person place of the person in the question, from 0; {@link #HOUSEHOLD} for the household
 * @param rule the rule that holds; empty when none does, or when which one holds is not known
 * @param missing facts that nobody knows and that can change outcome or amount, those that decide most first
 * @param blockedBy the benefit that takes precedence
 * @param carriedBy the benefit under which it is carried out, when only one of several is
 * @param assumed whether a birth date that is not fully known was read by interpretation I-05
 */
public record Entitlement(
        Benefit benefit,
        int person,
        Outcome outcome,
        Optional<Rule> rule,
        Sum sum,
        List<FactKind> missing,
        Optional<Benefit> blockedBy,
        Optional<Benefit> carriedBy,
        boolean assumed,
        Confidence confidence) {
    /** Stands in place of a person for what belongs to the household. */
    public static final int HOUSEHOLD = -1;

    private static final String DONG = "vnd";

    public Entitlement {
        missing = List.copyOf(missing);
    }

    /** What can be said. */
    public enum Outcome {
        ENTITLED,
        NOT_ENTITLED,
        /** A fact that decides is not known, or the text leaves the case open. */
        UNDETERMINED,
        /** The conditions hold, but another benefit takes precedence. */
        OVERLAPPED;

        /** As other programs read it: {@code not-entitled}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same said of a person at another place of the question. */
    Entitlement of(int other) {
        return other == person
                ? this
                : new Entitlement(
                        benefit, other, outcome, rule, sum, missing, blockedBy, carriedBy, assumed, confidence);
    }

    /** Given and carried out: of several ways to one thing only the one by which it is given. */
    public boolean isGiven() {
        return outcome == Outcome.ENTITLED && carriedBy.isEmpty();
    }

    /** Money that the law gives to the family every month. */
    public boolean isMonthlyMoney() {
        return benefit.isMonthlyMoney();
    }

    /** The sum in dong that the law fixes, exactly or at least. */
    public Optional<BigDecimal> fixed() {
        boolean isFixed = sum.kind() == Sum.Kind.EXACT || sum.kind() == Sum.Kind.MINIMUM;
        boolean isDong = rule.map(one -> one.unit().equals(DONG)).orElse(true);
        return isFixed && isDong ? sum.amount() : Optional.empty();
    }

    public boolean isForHousehold() {
        return person == HOUSEHOLD;
    }
}

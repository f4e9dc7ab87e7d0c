package vn.ansinh.rules.benefit;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Formula;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.source.Period;

/**
 * One dated rule of a benefit: on these days, whoever meets the condition gets the amount.
 *
 * @param unit of the amount: {@code vnd} or {@code kg}
 * @param isChosen whether the decision fixes the amount within bounds
 * @param extras what the rule says besides the amount: interest rate, share of the premium, share of the cost
 * @param citations where it stands, the place of the condition first
 */
public record Rule(
        String id,
        Period period,
        Condition when,
        Formula amount,
        String unit,
        boolean isChosen,
        List<Extra> extras,
        List<Citation> citations,
        Optional<Bilingual> note) {
    public Rule {
        extras = List.copyOf(extras);
        citations = List.copyOf(citations);
    }

    /** A further figure of a rule. */
    public record Extra(Kind kind, Formula figure) {
        /** What it says. */
        public enum Kind {
            /** Share of the premium that the state pays, 0 to 1. */
            SHARE,
            /** Share of the cost of treatment that the insurance pays, 0 to 1. */
            LEVEL_OF_COST,
            /** Interest a year, 0 to 1. */
            RATE,
            /** Longest term of a loan in months. */
            TERM_MONTHS
        }
    }

    public Citation citation() {
        return citations.getFirst();
    }

    public Confidence confidence() {
        return citation().confidence();
    }
}

package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Confidence;

/**
 * How much a rule gives on a day, exactly and without rounding.
 *
 * @param amount in the unit of the rule; empty where the law gives no sum, or none that is known
 * @param least the lowest that a decision can fix, where the law gives bounds
 * @param most the highest that a decision can fix
 * @param exempt share of a fee that need not be paid, 0 to 1
 * @param inKind what is given besides
 * @param rows to choose from
 * @param missing facts that the amount depends on and nobody knows
 * @param parameters the values that were used
 */
public record Sum(
        Optional<BigDecimal> amount,
        Kind kind,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<BigDecimal> exempt,
        Optional<Bilingual> inKind,
        List<ParameterValue.Row> rows,
        List<FactKind> missing,
        List<Used> parameters) {
    public static final Sum NONE = new Sum(
            Optional.empty(),
            Kind.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    public Sum {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        parameters = List.copyOf(parameters);
    }

    /** How the amount is meant. */
    public enum Kind {
        EXACT,
        /** The decision may give more. */
        MINIMUM,
        /** A ceiling: the decision may give less. */
        MAXIMUM,
        /** A person decides the sum. */
        DECIDED,
        /** The law gives no sum, or the ward has not entered it. */
        UNKNOWN
    }

    /** A value of a parameter that the amount was worked out with. */
    public record Used(Parameter parameter, Parameter.Dated value) {}

    /** As sure as the least sure value it used. */
    public Confidence confidence() {
        return parameters.stream()
                .map(used -> used.value().citation().confidence())
                .reduce(Confidence.VERIFIED, Confidence::and);
    }

    Sum withKind(Kind other) {
        return new Sum(amount, other, least, most, exempt, inKind, rows, missing, parameters);
    }
}

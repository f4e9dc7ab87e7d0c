package vn.ansinh.rules.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;

/** What a parameter can be worth. */
public sealed interface ParameterValue {
    /** Nobody told us: the ward enters it. */
    record NotKnown() implements ParameterValue {}

    /**
     * A number in the unit of the parameter.
     *
     * @param inKind what is given besides, in words
     */
    record Amount(BigDecimal number, Optional<Bilingual> inKind) implements ParameterValue {}

    /** Words of a fact, such as the marital states that count; may be empty. */
    record Words(List<String> words) implements ParameterValue {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Rows to choose from, each with its sums. */
    record Table(List<Row> rows) implements ParameterValue {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row of a table.
     *
     * @param cash in the unit of the parameter
     * @param inKind worth of what is given in kind, 0 for nothing
     */
    record Row(String id, Bilingual name, BigDecimal cash, BigDecimal inKind) {}
}

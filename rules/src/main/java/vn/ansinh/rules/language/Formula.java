package vn.ansinh.rules.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.source.Bilingual;

/** How a sum is found, as the law files write it. Exact decimals; a value that is not known makes the sum not known. */
public sealed interface Formula {
    record Constant(BigDecimal number) implements Formula {}

    /** The value of a parameter on the day. */
    record OfParameter(String id) implements Formula {}

    /** A number that is a fact, such as a count of children. */
    record OfFact(FactKind fact) implements Formula {}

    record Times(List<Formula> of) implements Formula {
        public Times {
            of = List.copyOf(of);
        }
    }

    /** The known parts together. */
    record Sum(List<Formula> of) implements Formula {
        public Sum {
            of = List.copyOf(of);
        }
    }

    /** The highest of the known ones. */
    record Max(List<Formula> of) implements Formula {
        public Max {
            of = List.copyOf(of);
        }
    }

    /** The first that is known. */
    record FirstKnown(List<Formula> of) implements Formula {
        public FirstKnown {
            of = List.copyOf(of);
        }
    }

    /** A ceiling: at most this. */
    record UpTo(Formula most) implements Formula {}

    /** A share of a fee that need not be paid, from 0 to 1. */
    record Exempt(BigDecimal share) implements Formula {}

    /** A number that a person decides, within bounds where the law gives them. */
    record Choose(String what, Optional<Formula> least, Optional<Formula> most) implements Formula {}

    /** One row of a table parameter, by what stands in {@code by}. */
    record OfTable(String parameter, String by) implements Formula {}

    /** A share of a cost that is only known from the case. */
    record ShareOf(String what, BigDecimal share) implements Formula {}

    /** The law leaves the sum to the ward or the province, or it was not seen. */
    record Entered() implements Formula {}

    /** A formula that a file defines once. */
    record Named(String id, Bilingual name, Formula of) implements Formula {}
}

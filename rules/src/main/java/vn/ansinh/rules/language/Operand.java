package vn.ansinh.rules.language;

import java.util.List;

/** What a fact is compared with. */
public sealed interface Operand {
    /** Words of an enumeration, {@code true}, {@code false}, or whole numbers; more than one only after {@code in}. */
    record Words(List<String> words) implements Operand {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** A whole number in the unit of the fact. */
    record Whole(long number) implements Operand {}

    /** The value of a parameter on the day. */
    record OfParameter(String id) implements Operand {}
}

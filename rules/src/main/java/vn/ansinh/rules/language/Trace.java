package vn.ansinh.rules.language;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.FactKind;

/**
 * How a condition was answered, with every part of it: those that held and those that did not.
 *
 * @param value the word or number of the fact that was compared; empty when nobody knows it or nothing was compared
 * @param required what the fact was compared with: words, or one number; empty for a parameter that is not known
 * @param parts in the order of the law files
 */
public record Trace(
        Condition condition, Answer answer, Optional<String> value, List<String> required, List<Trace> parts) {
    public Trace {
        required = List.copyOf(required);
        parts = List.copyOf(parts);
    }

    /** The fact that was compared; empty for a condition made of others. */
    public Optional<FactKind> fact() {
        return condition instanceof Condition.Compared compared ? Optional.of(compared.fact()) : Optional.empty();
    }
}

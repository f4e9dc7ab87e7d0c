package vn.ansinh.rules.interview;

import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.source.Bilingual;

/**
 * How a stranger is asked for a fact.
 *
 * @param of whom it is asked of; empty for everybody
 * @param otherwise what is taken of the others; empty leaves the fact unknown
 * @param why said below the question, where somebody may wonder
 * @param withheld why it is never asked; empty for what is asked
 */
public record Asking(
        FactKind fact,
        Optional<Condition> of,
        Optional<String> otherwise,
        Optional<Bilingual> why,
        Optional<Bilingual> withheld) {
    public boolean isAsked() {
        return withheld.isEmpty();
    }
}

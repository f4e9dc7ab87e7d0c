package vn.ansinh.rules.procedure;

import java.util.List;

/**
 * Who decides, and by what.
 *
 * @param by of several, the one competent for the case
 */
public record Decision(List<Term> by, DecisionKind kind) {
    public Decision {
        by = List.copyOf(by);
    }
}

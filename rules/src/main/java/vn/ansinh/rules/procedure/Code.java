package vn.ansinh.rules.procedure;

import java.util.Locale;

/** A word of the procedures on which code acts; {@link Procedures#nameOf} says it to people. */
public sealed interface Code permits StartRule, AdjustRule, StopRule, MoveRule, DecisionKind, EnrolmentRule.Effect {
    /** The name of the constant. */
    String name();

    /** As the law files write it, such as {@code month-of-signature}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

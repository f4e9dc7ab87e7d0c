package vn.ansinh.rules;

import java.util.List;

/**
 * A fact that a question to the law may give, such as {@code person.birth-date}.
 *
 * @param values allowed words of a choice, empty for other types
 * @param otherwise value when the fact is absent, empty when an absent fact is unknown
 * @param isPartial a day of which the month or the year alone may be known
 */
public record FactKind(String id, Type type, List<String> values, String otherwise, boolean isPartial) {
    public FactKind {
        values = List.copyOf(values);
    }

    /** What kind of value a fact has. */
    public enum Type {
        BOOLEAN,
        INTEGER,
        /** Whole dong. */
        MONEY,
        DATE,
        ENUM
    }

    /** The part before the first point: person, household, carer, event or place. */
    public String subject() {
        return id.substring(0, id.indexOf('.'));
    }
}

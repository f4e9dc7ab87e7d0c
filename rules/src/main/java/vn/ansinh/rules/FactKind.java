package vn.ansinh.rules;

import java.util.List;

/**
 * A fact that a question to the law may give, such as {@code person.birth-date}.
 *
 * @param values allowed words of a choice, empty for other types
 * @param otherwise value when the fact is absent, empty when an absent fact is unknown
 * @param isPartial a day of which the month or the year alone may be known
 * @param meansUnknown values that say that nobody knows
 */
public record FactKind(
        String id, Type type, List<String> values, String otherwise, boolean isPartial, List<String> meansUnknown) {
    public FactKind {
        values = List.copyOf(values);
        meansUnknown = List.copyOf(meansUnknown);
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

    /** Whether an event of the household with this fact strikes every one of its people. */
    public boolean strikesEveryone() {
        return List.of("event.kind", "event.house-damage", "event.main-earner-or-tools-lost")
                .contains(id);
    }

    /** The part before the first point: person, household, carer, event or place. */
    public String subject() {
        return id.substring(0, id.indexOf('.'));
    }
}

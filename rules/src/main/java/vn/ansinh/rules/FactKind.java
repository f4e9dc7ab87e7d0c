package vn.ansinh.rules;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;

/**
 * A fact that a question to the law may give, such as {@code person.birth-date}.
 *
 * @param choices allowed words of an enumeration, empty for other types
 * @param otherwise value when the fact is absent, empty when an absent fact is unknown
 * @param isPartial a day of which the month or the year alone may be known
 * @param meansUnknown words that say that nobody knows
 * @param unit of a number, empty for other types
 * @param enters who usually enters it
 * @param from facts that it is worked out from
 * @param question how a family is asked for it; empty for what a family is not asked
 * @param strikesEveryone whether an event of the household with this fact strikes every one of its people
 */
public record FactKind(
        String id,
        Bilingual name,
        Type type,
        List<Choice> choices,
        String otherwise,
        boolean isPartial,
        List<String> meansUnknown,
        String unit,
        boolean isSensitive,
        String enters,
        List<String> from,
        Optional<Bilingual> question,
        boolean strikesEveryone) {
    public FactKind {
        choices = List.copyOf(choices);
        meansUnknown = List.copyOf(meansUnknown);
        from = List.copyOf(from);
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

    /** A word of an enumeration. */
    public record Choice(String id, Bilingual name) {}

    /** Ids of the choices. */
    public List<String> values() {
        return choices.stream().map(Choice::id).toList();
    }

    /** Place of a word among the choices, or -1. */
    public int indexOf(String word) {
        for (int place = 0; place < choices.size(); place++) {
            if (choices.get(place).id().equals(word)) {
                return place;
            }
        }
        return -1;
    }

    /** The part before the first point: person, household, carer, event or place. */
    public String subject() {
        return id.substring(0, id.indexOf('.'));
    }
}

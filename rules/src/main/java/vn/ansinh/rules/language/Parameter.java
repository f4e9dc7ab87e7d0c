package vn.ansinh.rules.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/**
 * A value of the law that changes over time, such as a base standard, or one that the law leaves to the ward or the province.
 *
 * @param unit such as {@code vnd/month}, {@code ratio}, {@code years}
 * @param isEntered whether the ward enters it
 * @param key short name under which a question to the law may give it for a province; empty for none
 * @param usedBy what reads it when no rule of a benefit does
 * @param choices for a setting, the words of which exactly one is its value; empty for all others
 * @param values earliest first, without gap or overlap
 */
public record Parameter(
        String id,
        Bilingual name,
        String unit,
        boolean isEntered,
        String key,
        Optional<Bilingual> usedBy,
        List<FactKind.Choice> choices,
        List<Dated> values) {
    public Parameter {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
    }

    /** A value and the days on which it holds. */
    public record Dated(Period period, ParameterValue value, List<Citation> citations, Optional<Bilingual> note) {
        public Dated {
            citations = List.copyOf(citations);
        }

        /** Where the value stands. */
        public Citation citation() {
            return citations.getFirst();
        }
    }

    public Optional<Dated> on(LocalDate day) {
        return values.stream().filter(dated -> dated.period().includes(day)).findFirst();
    }

    /** The same parameter with other values. */
    public Parameter with(List<Dated> other) {
        return new Parameter(id, name, unit, isEntered, key, usedBy, choices, other);
    }
}

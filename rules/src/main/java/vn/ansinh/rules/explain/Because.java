package vn.ansinh.rules.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Trace;

/**
 * Why something is given, in one sentence: what was known and made its conditions hold, without what goes without saying. A part that
 * holds on every possible day of birth, though each by itself is not known, counts as well.
 */
final class Because {
    private static final int MOST = 4;

    private final Words words;
    private final Figures figures;

    Because(Words words) {
        this.words = words;
        this.figures = new Figures(words);
    }

    /**
     * The sentence.
     *
     * @param held the condition of the rule that holds, as it was answered
     */
    String sentence(Trace held) {
        Set<String> reasons = new LinkedHashSet<>(all(held));
        if (reasons.isEmpty()) {
            return words.say("because.everybody");
        }
        return words.say(
                "because",
                String.join(
                        words.say("because.and"), reasons.stream().limit(MOST).toList()));
    }

    private static Stream<Trace> parts(Trace trace) {
        return trace.condition() instanceof Condition.All
                ? trace.parts().stream().flatMap(Because::parts)
                : Stream.of(trace);
    }

    /** Whether a fact that somebody had to tell made it hold. */
    private static boolean tellsSomething(Trace trace) {
        if (trace.answer() == Answer.NO || trace.condition() instanceof Condition.Not) {
            return false;
        }
        return (trace.condition() instanceof Condition.Compared compared
                        && compared.fact().otherwise().isEmpty())
                || trace.parts().stream().anyMatch(Because::tellsSomething);
    }

    private List<String> all(Trace trace) {
        List<String> said = new ArrayList<>();
        parts(trace).filter(Because::tellsSomething).forEach(part -> said.addAll(said(part)));
        return said;
    }

    private List<String> said(Trace trace) {
        return switch (trace.condition()) {
            case Condition.Named named ->
                List.of(ConditionWords.small(named.name().in(words.language())));
            case Condition.Compared compared -> List.of(said(compared.fact(), trace.value()));
            case Condition.Any any ->
                trace.parts().stream()
                        .filter(Because::tellsSomething)
                        .min(Comparator.comparing(part -> part.answer() != Answer.YES))
                        .map(this::all)
                        .orElse(List.of());
            case Condition.All all -> all(trace);
            case Condition.Not not -> List.of();
            case Condition.Entitled entitled -> List.of();
            case Condition.ChildOf child -> List.of();
            case Condition.LeftOpen open -> List.of();
            case Condition.SumBelow sum -> List.of();
        };
    }

    private String said(FactKind fact, Optional<String> value) {
        boolean isAge = !fact.from().isEmpty()
                && fact.type() == FactKind.Type.INTEGER
                && fact.subject().equals("person");
        String name = ConditionWords.small(fact.name().in(words.language()));
        if (value.isEmpty()) {
            return isAge ? words.say("because.age-fits") : name;
        }
        String known = figures.value(fact, value.get());
        if (isAge) {
            return words.say("because." + fact.unit(), known);
        }
        if (fact.type() != FactKind.Type.BOOLEAN) {
            return words.say("because.is", name, known);
        }
        return value.get().equals("true") ? name : words.say("because.not", name);
    }
}

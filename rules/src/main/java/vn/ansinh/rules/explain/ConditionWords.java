package vn.ansinh.rules.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Comparison;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Trace;

/** Says conditions and how they were answered. */
final class ConditionWords {
    private final Words words;
    private final Figures figures;

    ConditionWords(Words words) {
        this.words = words;
        this.figures = new Figures(words);
    }

    /** One line of the tree: what is asked, and what was found. */
    String line(Trace trace) {
        return switch (trace.condition()) {
            case Condition.All all -> words.say("tree.all");
            case Condition.Any any -> words.say("tree.any");
            case Condition.Not not -> words.say("tree.not");
            case Condition.Named named -> named.name().in(words.language());
            case Condition.Entitled entitled -> words.say("tree.entitled", String.join(", ", entitled.groups()));
            case Condition.ChildOf child -> words.say("tree.child-of", child.group());
            case Condition.LeftOpen open -> words.say("tree.open");
            case Condition.SumBelow sum ->
                words.say(
                        "tree.sum-below",
                        sum.facts().stream().map(this::name).collect(Collectors.joining(" + ")),
                        required(sum.facts().getFirst(), trace.required()));
            case Condition.Compared compared ->
                words.say(
                        trace.value().isEmpty() ? "tree.unknown" : "tree.compared",
                        capital(name(compared.fact())),
                        asked(compared, trace),
                        trace.value()
                                .map(value -> figures.value(compared.fact(), value))
                                .orElse(""));
        };
    }

    /** The part for which a condition failed: the first that did. */
    static Trace deciding(Trace trace) {
        return switch (trace.condition()) {
            case Condition.All all -> deciding(first(trace, Answer.NO));
            case Condition.Named named -> deciding(first(trace, Answer.NO));
            case Condition.Any any
            when trace.parts().size() == 1 -> deciding(trace.parts().getFirst());
            case Condition.Any any when !isSimple(trace.parts()) -> deciding(closest(trace.parts()));
            default -> trace;
        };
    }

    /** Why a {@link #deciding} part failed. */
    String reason(Trace trace) {
        return switch (trace.condition()) {
            case Condition.Compared compared -> failed(compared, trace);
            case Condition.All all -> reason(deciding(trace));
            case Condition.Named named -> reason(deciding(trace));
            case Condition.Any any ->
                trace.parts().stream()
                        .map(this::reason)
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(words.say("reason.and")));
            case Condition.Not not ->
                words.say("reason.not", small(claim(trace.parts().getFirst())));
            case Condition.LeftOpen open -> words.say("reason.open");
            case Condition.Entitled entitled -> words.say("reason.entitled", String.join(", ", entitled.groups()));
            case Condition.ChildOf child -> words.say("reason.child-of");
            case Condition.SumBelow sum -> line(trace);
        };
    }

    private String failed(Condition.Compared compared, Trace trace) {
        String name = small(name(compared.fact()));
        Optional<String> value = trace.value();
        if (compared.fact().type() == FactKind.Type.BOOLEAN
                && value.isPresent()
                && !trace.required().isEmpty()) {
            return words.say(value.get().equals("true") ? "reason.so" : "reason.not-so", name);
        }
        return words.say(
                "reason.compared",
                name,
                value.map(one -> figures.value(compared.fact(), one)).orElseGet(() -> words.say("answer.unknown")),
                asked(compared, trace));
    }

    /** What a condition that holds says. */
    private String claim(Trace trace) {
        return switch (trace.condition()) {
            case Condition.Compared compared ->
                name(compared.fact()) + ": "
                        + trace.value()
                                .map(value -> figures.value(compared.fact(), value))
                                .orElse("");
            case Condition.Named named -> named.name().in(words.language());
            case Condition.Entitled entitled -> words.say("tree.entitled", String.join(", ", entitled.groups()));
            default -> trace.parts().isEmpty() ? line(trace) : claim(first(trace, Answer.YES));
        };
    }

    private static boolean isSimple(List<Trace> parts) {
        return parts.size() <= 3 && parts.stream().allMatch(part -> part.condition() instanceof Condition.Compared);
    }

    /** Of several ways that all failed, the one that failed in fewest parts. */
    static Trace closest(List<Trace> failed) {
        Trace best = failed.getFirst();
        for (Trace one : failed.subList(1, failed.size())) {
            if (one.failures() < best.failures()) {
                best = one;
            }
        }
        return best;
    }

    private static Trace first(Trace trace, Answer answer) {
        return trace.first(answer).orElseGet(() -> trace.parts().getFirst());
    }

    String name(FactKind fact) {
        return fact.name().in(words.language());
    }

    private String asked(Condition.Compared compared, Trace trace) {
        String required = required(compared.fact(), trace.required());
        Comparison comparison = compared.comparison();
        return switch (comparison) {
            case IS, EQ -> required;
            case IN -> required;
            case GE, GT, LE, LT -> words.say("asked." + comparison.code(), required);
        };
    }

    private String required(FactKind fact, List<String> values) {
        if (values.isEmpty()) {
            return words.say("asked.entered");
        }
        return values.stream().map(value -> figures.value(fact, value)).collect(Collectors.joining(words.say("or")));
    }

    static String small(String name) {
        boolean isAbbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isAbbreviation || name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}

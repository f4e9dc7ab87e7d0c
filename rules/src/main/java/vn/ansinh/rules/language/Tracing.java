package vn.ansinh.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.Answer;

/** Answers a condition part by part, for showing how the answer came about. */
public final class Tracing {
    private final Slots slots;
    private final Function<String, ParameterValue> parameters;
    private final Function<String, List<Condition>> groups;
    private final long[] view;

    /**
     * Asks about one subject on one day.
     *
     * @param parameters the value of a parameter on the day
     * @param groups the conditions of a group's rules in force on the day
     */
    public Tracing(
            Slots slots,
            Function<String, ParameterValue> parameters,
            Function<String, List<Condition>> groups,
            long[] view) {
        this.slots = slots;
        this.parameters = parameters;
        this.groups = groups;
        this.view = view.clone();
    }

    public Trace trace(Condition condition) {
        return switch (condition) {
            case Condition.All all -> of(condition, all.of(), Answer.YES);
            case Condition.Any any -> of(condition, any.of(), Answer.NO);
            case Condition.Not not -> {
                Trace inner = trace(not.of());
                yield new Trace(condition, inner.answer().not(), Optional.empty(), List.of(), List.of(inner));
            }
            case Condition.Named named -> {
                Trace inner = trace(named.of());
                yield new Trace(condition, inner.answer(), Optional.empty(), List.of(), List.of(inner));
            }
            case Condition.LeftOpen open -> {
                Trace inner = of(condition, open.when(), Answer.NO);
                Answer answer = inner.answer() == Answer.NO ? Answer.NO : Answer.UNKNOWN;
                yield new Trace(condition, answer, Optional.empty(), List.of(), inner.parts());
            }
            case Condition.Entitled entitled ->
                of(
                        condition,
                        entitled.groups().stream()
                                .flatMap(group -> groups.apply(group).stream())
                                .toList(),
                        Answer.NO);
            case Condition.ChildOf child -> leaf(condition, slots.childOf(child.group()), List.of());
            case Condition.SumBelow sum -> sum(sum);
            case Condition.Compared compared ->
                leaf(condition, slots.place(compared.fact().id()), required(compared.operand()));
        };
    }

    private Trace of(Condition condition, List<Condition> of, Answer start) {
        List<Trace> parts = new ArrayList<>();
        Answer answer = start;
        for (Condition part : of) {
            Trace trace = trace(part);
            answer = start == Answer.YES ? answer.and(trace.answer()) : answer.or(trace.answer());
            parts.add(trace);
        }
        return new Trace(condition, answer, Optional.empty(), List.of(), parts);
    }

    private Trace leaf(Condition condition, int place, List<String> required) {
        long value = view[place];
        Optional<String> word =
                value == Slots.UNKNOWN ? Optional.empty() : slots.fact(place).map(fact -> Slots.word(fact, value));
        return new Trace(condition, answer(condition), word, required, List.of());
    }

    private Trace sum(Condition.SumBelow sum) {
        return new Trace(sum, answer(sum), Optional.empty(), required(sum.bound()), List.of());
    }

    private Answer answer(Condition condition) {
        int answer = new Compiler(slots, parameters, groups).compile(condition).answer(view);
        return switch (answer) {
            case Program.YES -> Answer.YES;
            case Program.NO -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    private List<String> required(Operand operand) {
        return switch (operand) {
            case Operand.Whole(long number) -> List.of(Long.toString(number));
            case Operand.Words(List<String> words) -> words;
            case Operand.OfParameter(String id) ->
                switch (parameters.apply(id)) {
                    case ParameterValue.Amount amount -> List.of(amount.number().toPlainString());
                    case ParameterValue.Words(List<String> words) -> words;
                    case ParameterValue.NotKnown unknown -> List.of();
                    case ParameterValue.Table table -> List.of();
                };
        };
    }
}

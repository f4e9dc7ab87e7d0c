package vn.ansinh.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.FactKind;

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
        if (value == Slots.UNKNOWN) {
            return new Trace(condition, Answer.UNKNOWN, Optional.empty(), required, List.of());
        }
        Optional<String> word = slots.fact(place).map(fact -> Slots.word(fact, value));
        Answer answer = switch (condition) {
            case Condition.Compared compared -> compared(compared, value, required);
            default -> Answer.of(value == 1);
        };
        return new Trace(condition, answer, word, required, List.of());
    }

    private static Answer compared(Condition.Compared compared, long value, List<String> required) {
        Comparison comparison = compared.comparison();
        if (comparison == Comparison.IS || comparison == Comparison.IN) {
            String word = Slots.word(compared.fact(), value);
            return Answer.of(required.contains(word));
        }
        if (required.isEmpty()) {
            return Answer.UNKNOWN;
        }
        int sign = BigDecimal.valueOf(value).compareTo(new BigDecimal(required.getFirst()));
        return Answer.of(
                switch (comparison) {
                    case EQ, IS, IN -> sign == 0;
                    case GE -> sign >= 0;
                    case GT -> sign > 0;
                    case LE -> sign <= 0;
                    case LT -> sign < 0;
                });
    }

    private Trace sum(Condition.SumBelow sum) {
        List<String> required = required(sum.bound());
        if (required.isEmpty()) {
            return new Trace(sum, Answer.UNKNOWN, Optional.empty(), required, List.of());
        }
        BigDecimal known = BigDecimal.ZERO;
        boolean isOpen = false;
        for (FactKind fact : sum.facts()) {
            long value = view[slots.place(fact.id())];
            isOpen |= value == Slots.UNKNOWN;
            known = value == Slots.UNKNOWN ? known : known.add(BigDecimal.valueOf(value));
        }
        boolean isBelow = known.compareTo(new BigDecimal(required.getFirst())) < 0;
        Answer answer = isBelow && isOpen ? Answer.UNKNOWN : Answer.of(isBelow);
        return new Trace(sum, answer, Optional.empty(), required, List.of());
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

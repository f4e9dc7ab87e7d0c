package vn.ansinh.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ansinh.rules.Answer;

/**
 * A condition with the values of a run of days, and its parts likewise: what a {@link Trace} asks of one subject. Made once, so that
 * asking looks nothing up. Immutable and thread-safe; equal only to itself.
 */
public final class Asked {
    private static final int NO_PLACE = -1;

    private final Slots slots;
    private final Condition condition;
    private final Program program;
    /** Where the one fact stands that it compares. */
    private final int place;
    /** Where all facts stand that it reads. */
    private final int[] places;

    private final List<String> required;
    private final List<Asked> parts;

    private Asked(Slots slots, Condition condition, Program program, List<String> required, List<Asked> parts) {
        this.slots = slots;
        this.condition = condition;
        this.program = program;
        this.place = switch (condition) {
            case Condition.Compared compared -> slots.place(compared.fact().id());
            case Condition.ChildOf(String group) -> slots.childOf(group);
            default -> NO_PLACE;
        };
        this.places = IntStream.concat(
                        place == NO_PLACE ? IntStream.empty() : IntStream.of(place),
                        IntStream.concat(
                                new Deciding(slots, program).places().stream().mapToInt(Integer::intValue),
                                parts.stream().flatMapToInt(part -> IntStream.of(part.places))))
                .distinct()
                .toArray();
        this.required = List.copyOf(required);
        this.parts = List.copyOf(parts);
    }

    static Asked of(Condition condition, Compiler compiler) {
        return new Asked(
                compiler.slots(),
                condition,
                compiler.compile(condition),
                required(condition, compiler),
                parts(condition, compiler).stream()
                        .map(part -> of(part, compiler))
                        .toList());
    }

    private static List<Condition> parts(Condition condition, Compiler compiler) {
        return switch (condition) {
            case Condition.All(List<Condition> of) -> of;
            case Condition.Any(List<Condition> of) -> of;
            case Condition.Not(Condition of) -> List.of(of);
            case Condition.Named named -> List.of(named.of());
            case Condition.LeftOpen(List<Condition> when) -> when;
            case Condition.Entitled(List<String> groups) ->
                groups.stream()
                        .flatMap(group -> compiler.conditions(group).stream())
                        .toList();
            case Condition.ChildOf child -> List.of();
            case Condition.SumBelow sum -> List.of();
            case Condition.Compared compared -> List.of();
        };
    }

    private static List<String> required(Condition condition, Compiler compiler) {
        return switch (condition) {
            case Condition.Compared compared -> required(compared.operand(), compiler);
            case Condition.SumBelow sum -> required(sum.bound(), compiler);
            default -> List.of();
        };
    }

    private static List<String> required(Operand operand, Compiler compiler) {
        return switch (operand) {
            case Operand.Whole(long number) -> List.of(Long.toString(number));
            case Operand.Words(List<String> words) -> words;
            case Operand.OfParameter(String id) ->
                switch (compiler.value(id)) {
                    case ParameterValue.Amount amount -> List.of(amount.number().toPlainString());
                    case ParameterValue.Words(List<String> words) -> words;
                    case ParameterValue.NotKnown unknown -> List.of();
                    case ParameterValue.Table table -> List.of();
                };
        };
    }

    /** The condition asked of one subject; the view must stay as it is. */
    public Trace of(long[] view) {
        return new Trace(this, view);
    }

    Condition condition() {
        return condition;
    }

    List<String> required() {
        return required;
    }

    List<Asked> parts() {
        return parts;
    }

    Answer answer(long[] view) {
        return switch (program.answer(view)) {
            case Program.YES -> Answer.YES;
            case Program.NO -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    Optional<String> value(long[] view) {
        if (place == NO_PLACE || view[place] == Slots.UNKNOWN) {
            return Optional.empty();
        }
        return slots.fact(place).map(fact -> Slots.word(fact, view[place]));
    }

    /** Places of the facts that it reads. */
    public IntStream places() {
        return IntStream.of(places);
    }

    Known known(long[] view) {
        return Known.of(view, places, 0);
    }

    int failures(long[] view) {
        if (parts.isEmpty()) {
            return program.answer(view) == Program.NO ? 1 : 0;
        }
        int failures = 0;
        for (Asked part : parts) {
            failures += part.failures(view);
        }
        return failures;
    }
}

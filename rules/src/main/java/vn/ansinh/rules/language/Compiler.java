package vn.ansinh.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.ansinh.rules.FactKind;

/**
 * Turns conditions into programs for one day: parameters become numbers, other groups become their own conditions. Thread-safe.
 */
public final class Compiler {
    private static final int BITS = 64;

    private final Slots slots;
    private final Function<String, ParameterValue> parameters;
    private final Function<String, List<Condition>> groups;
    private int[] code = new int[256];
    private int length;
    private long[] constants = new long[64];
    private int constantCount;

    /**
     * @param parameters the value of a parameter on the day
     * @param groups the conditions of a group's rules in force on the day, of which one must hold
     */
    public Compiler(
            Slots slots, Function<String, ParameterValue> parameters, Function<String, List<Condition>> groups) {
        this.slots = slots;
        this.parameters = parameters;
        this.groups = groups;
    }

    /** The condition and its parts, to be asked one by one. */
    public Asked ask(Condition condition) {
        return Asked.of(condition, this);
    }

    Slots slots() {
        return slots;
    }

    ParameterValue value(String parameter) {
        return parameters.apply(parameter);
    }

    List<Condition> conditions(String group) {
        return groups.apply(group);
    }

    public synchronized Program compile(Condition condition) {
        length = 0;
        constantCount = 0;
        add(condition);
        return new Program(Arrays.copyOf(code, length), Arrays.copyOf(constants, constantCount));
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.All all -> several(Program.ALL, quickest(all));
            case Condition.Any any -> several(Program.ANY, any.of());
            case Condition.Not not -> several(Program.NOT, List.of(not.of()));
            case Condition.Named named -> add(named.of());
            case Condition.LeftOpen open -> several(Program.LEFT_OPEN, List.of(new Condition.Any(open.when())));
            case Condition.Entitled entitled ->
                several(
                        Program.ANY,
                        entitled.groups().stream()
                                .flatMap(group -> conditions(group).stream())
                                .toList());
            case Condition.ChildOf child -> among(slots.childOf(child.group()), 2);
            case Condition.SumBelow sum -> sumBelow(sum);
            case Condition.Compared compared -> compared(compared);
        }
    }

    /**
     * The parts of "all", those within them included, in the order that answers soonest for most people: one fact compared, then what
     * is made of several, then facts that have a value when nobody says otherwise. The order never changes the answer.
     */
    private static List<Condition> quickest(Condition.All all) {
        List<Condition> parts = new ArrayList<>();
        flatten(all, parts);
        parts.sort(Comparator.comparingInt(Compiler::rank));
        return parts;
    }

    private static void flatten(Condition condition, List<Condition> parts) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(part -> flatten(part, parts));
            case Condition.Named named -> flatten(named.of(), parts);
            default -> parts.add(condition);
        }
    }

    private static int rank(Condition condition) {
        return condition instanceof Condition.Compared compared
                ? compared.fact().otherwise().isEmpty() ? 0 : 2
                : 1;
    }

    private void several(int step, List<Condition> parts) {
        int start = begin(step);
        parts.forEach(this::add);
        end(start);
    }

    private void compared(Condition.Compared compared) {
        FactKind fact = compared.fact();
        int place = slots.place(fact.id());
        switch (compared.operand()) {
            case Operand.Whole(long number) -> within(place, compared.comparison(), number);
            case Operand.Words(List<String> words) -> words(fact, place, words);
            case Operand.OfParameter(String id) -> {
                switch (value(id)) {
                    case ParameterValue.Amount number ->
                        within(place, compared.comparison(), bound(compared.comparison(), number.number()));
                    case ParameterValue.Words words -> words(fact, place, words.words());
                    case ParameterValue.NotKnown unknown -> always(Program.UNKNOWN);
                    case ParameterValue.Table table ->
                        throw new IllegalStateException("the reader must have refused table " + id + " " + table);
                }
            }
        }
    }

    /** A bound that is no whole number divides whole facts at the whole number above or below it. */
    private static long bound(Comparison comparison, BigDecimal number) {
        java.math.RoundingMode whole = comparison == Comparison.GE || comparison == Comparison.LT
                ? java.math.RoundingMode.CEILING
                : java.math.RoundingMode.FLOOR;
        return number.setScale(0, whole).longValueExact();
    }

    private void words(FactKind fact, int place, List<String> words) {
        if (words.isEmpty()) {
            always(Program.NO);
            return;
        }
        boolean isNumber = fact.type() == FactKind.Type.INTEGER || fact.type() == FactKind.Type.MONEY;
        if (isNumber) {
            int start = begin(Program.ANY);
            words.forEach(word -> within(place, Comparison.EQ, Long.parseLong(word)));
            end(start);
            return;
        }
        if (fact.values().size() > BITS) {
            throw new IllegalStateException(fact.id() + " has more than " + BITS + " values");
        }
        long mask = 0;
        for (String word : words) {
            mask |= 1L << Slots.code(fact, word);
        }
        among(place, mask);
    }

    private void among(int place, long mask) {
        int start = begin(Program.AMONG);
        put(place);
        put(constant(mask));
        end(start);
    }

    private void within(int place, Comparison comparison, long number) {
        long least = switch (comparison) {
            case EQ, IS, IN, GE -> number;
            case GT -> number + 1;
            case LE, LT -> 0;
        };
        long most = switch (comparison) {
            case EQ, IS, IN, LE -> number;
            case LT -> number - 1;
            case GE, GT -> Long.MAX_VALUE;
        };
        int start = begin(Program.WITHIN);
        put(place);
        put(constant(least));
        constant(most);
        end(start);
    }

    private void sumBelow(Condition.SumBelow sum) {
        long bound = switch (sum.bound()) {
            case Operand.Whole(long number) -> number;
            case Operand.OfParameter(String id) ->
                value(id) instanceof ParameterValue.Amount number
                        ? bound(Comparison.LT, number.number())
                        : Slots.UNKNOWN;
            case Operand.Words words -> throw new IllegalStateException("the reader must have refused words " + words);
        };
        if (bound == Slots.UNKNOWN) {
            always(Program.UNKNOWN);
            return;
        }
        int start = begin(Program.SUM_BELOW);
        put(constant(bound));
        sum.facts().forEach(fact -> put(slots.place(fact.id())));
        end(start);
    }

    private void always(int answer) {
        int start = begin(Program.ALWAYS);
        put(answer);
        end(start);
    }

    private int begin(int step) {
        int start = length;
        put(step);
        put(0);
        return start;
    }

    private void end(int start) {
        code[start + Program.NEXT] = length;
    }

    private void put(int number) {
        if (length == code.length) {
            code = Arrays.copyOf(code, length * 2);
        }
        code[length++] = number;
    }

    private int constant(long number) {
        if (constantCount == constants.length) {
            constants = Arrays.copyOf(constants, constantCount * 2);
        }
        constants[constantCount] = number;
        return constantCount++;
    }
}

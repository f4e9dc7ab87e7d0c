package vn.ansinh.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.yaml.Entry;
import vn.ansinh.rules.yaml.Value;

/** Reads a condition and checks every fact, word, number and parameter in it. */
public final class ConditionReader {
    private static final List<String> COMPARISONS = List.of("is", "in", "eq", "ge", "gt", "le", "lt");
    private static final String WAYS =
            "write one of all, any, not, fact, entitled, not-entitled, child-of," + " undetermined-if, sum-below, use";

    private final Terms terms;

    public ConditionReader(Terms terms) {
        this.terms = terms;
    }

    public Condition read(Value value) {
        Entry entry = value.entry();
        String way = entry.keys().isEmpty() ? "" : entry.keys().getFirst();
        Condition condition = switch (way) {
            case "all" -> new Condition.All(several(entry.value("all")));
            case "any" -> new Condition.Any(several(entry.value("any")));
            case "not" -> new Condition.Not(read(entry.value("not")));
            case "fact" -> compared(entry);
            case "entitled" -> new Condition.Entitled(entry.texts("entitled"));
            case "not-entitled" -> new Condition.Not(new Condition.Entitled(entry.texts("not-entitled")));
            case "child-of" -> new Condition.ChildOf(entry.text("child-of"));
            case "undetermined-if" -> new Condition.LeftOpen(several(entry.value("undetermined-if")));
            case "sum-below" -> sumBelow(entry.value("sum-below"));
            case "use" -> terms.condition(entry.value("use"));
            default -> throw value.wrong("\"" + way + "\" is no condition", WAYS);
        };
        entry.done();
        return condition;
    }

    private List<Condition> several(Value list) {
        List<Condition> conditions = new ArrayList<>();
        for (Value item : list.items()) {
            conditions.add(read(item));
        }
        if (conditions.isEmpty()) {
            throw list.wrong("the list has no condition", "write at least one");
        }
        return conditions;
    }

    private Condition compared(Entry entry) {
        FactKind fact = terms.fact(entry.value("fact"));
        List<String> given = COMPARISONS.stream().filter(entry::has).toList();
        if (given.size() != 1) {
            throw entry.wrong(
                    "fact",
                    "the fact is compared in " + given.size() + " ways",
                    "write one of is, in, eq, ge, gt, le, lt");
        }
        String key = given.getFirst();
        Comparison comparison = Comparison.valueOf(key.toUpperCase(java.util.Locale.ROOT));
        Value operand = entry.value(key);
        boolean isNumber = fact.type() == FactKind.Type.INTEGER || fact.type() == FactKind.Type.MONEY;
        boolean asksNumber = switch (comparison) {
            case IS -> false;
            case IN -> isNumber;
            case EQ, GE, GT, LE, LT -> true;
        };
        if (isNumber != asksNumber) {
            throw entry.wrong(
                    key,
                    fact.id() + " is of type " + fact.type().name().toLowerCase(java.util.Locale.ROOT),
                    isNumber ? "compare it by eq, ge, gt, le, lt or in" : "compare it by is or in");
        }
        return new Condition.Compared(fact, comparison, operand(fact, comparison, operand));
    }

    private Operand operand(FactKind fact, Comparison comparison, Value value) {
        if (value.isEntry()) {
            Entry entry = value.entry();
            Parameter parameter = terms.parameter(entry.value("param"));
            entry.done();
            boolean isWords =
                    parameter.values().stream().allMatch(dated -> dated.value() instanceof ParameterValue.Words);
            if (isWords != (comparison == Comparison.IN)) {
                throw value.wrong(
                        "parameter " + parameter.id() + " has " + (isWords ? "words" : "a number"),
                        isWords ? "compare it by in" : "compare it by eq, ge, gt, le or lt");
            }
            return new Operand.OfParameter(parameter.id());
        }
        return switch (comparison) {
            case IS -> new Operand.Words(List.of(word(fact, value)));
            case IN -> {
                List<String> words =
                        value.items().stream().map(item -> word(fact, item)).toList();
                if (words.isEmpty()) {
                    throw value.wrong("the list is empty", "write the values that count");
                }
                yield new Operand.Words(words);
            }
            case EQ, GE, GT, LE, LT -> new Operand.Whole(whole(value));
        };
    }

    private static String word(FactKind fact, Value value) {
        String word = value.word();
        boolean isAllowed = switch (fact.type()) {
            case BOOLEAN -> word.equals("true") || word.equals("false");
            case ENUM -> fact.values().contains(word) && !fact.meansUnknown().contains(word);
            case INTEGER, MONEY -> {
                whole(value);
                yield true;
            }
            case DATE -> false;
        };
        if (!isAllowed) {
            throw value.wrong(
                    "\"" + word + "\" is no value of " + fact.id(),
                    fact.type() == FactKind.Type.ENUM
                            ? "write one of "
                                    + String.join(
                                            ", ",
                                            fact.values().stream()
                                                    .filter(one ->
                                                            !fact.meansUnknown().contains(one))
                                                    .toList())
                            : "write true or false");
        }
        return word;
    }

    private static long whole(Value value) {
        BigDecimal number = value.number();
        if (number.stripTrailingZeros().scale() > 0 || number.signum() < 0) {
            throw value.wrong(number + " is not a whole number from 0", "write digits only");
        }
        return number.longValueExact();
    }

    private Condition sumBelow(Value value) {
        List<Value> parts = value.items();
        if (parts.size() != 2) {
            throw value.wrong("sum-below has " + parts.size() + " parts", "write [[fact, fact], bound]");
        }
        List<FactKind> facts = new ArrayList<>();
        for (Value part : parts.getFirst().items()) {
            Entry entry = part.entry();
            FactKind fact = terms.fact(entry.value("fact"));
            entry.done();
            if (fact.type() != FactKind.Type.MONEY) {
                throw part.wrong(fact.id() + " is no money", "add up money only");
            }
            facts.add(fact);
        }
        Value bound = parts.getLast();
        Operand operand =
                bound.isEntry() ? operand(facts.getFirst(), Comparison.LT, bound) : new Operand.Whole(whole(bound));
        return new Condition.SumBelow(facts, operand);
    }
}

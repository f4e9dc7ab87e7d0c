package vn.ansinh.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.yaml.Entry;
import vn.ansinh.rules.yaml.Value;

/** Reads a formula and checks every fact and parameter in it. */
public final class FormulaReader {
    private static final String WAYS =
            "write a number or one of param, fact, times, sum, max, first-known, up-to, exempt,"
                    + " choose, table, share-of, value: null with enter: ward, use";

    private final Terms terms;

    public FormulaReader(Terms terms) {
        this.terms = terms;
    }

    public Formula read(Value value) {
        if (value.isNumber()) {
            return new Formula.Constant(value.number());
        }
        Entry entry = value.entry();
        String way = entry.keys().isEmpty() ? "" : entry.keys().getFirst();
        Formula formula = switch (way) {
            case "param" ->
                new Formula.OfParameter(terms.parameter(entry.value("param")).id());
            case "fact" -> fact(entry.value("fact"));
            case "times" -> new Formula.Times(several(entry.value("times")));
            case "sum" -> new Formula.Sum(several(entry.value("sum")));
            case "max" -> new Formula.Max(several(entry.value("max")));
            case "first-known" -> new Formula.FirstKnown(several(entry.value("first-known")));
            case "up-to" -> new Formula.UpTo(read(entry.value("up-to")));
            case "exempt" -> new Formula.Exempt(share(entry.value("exempt")));
            case "choose" -> new Formula.Choose(entry.text("choose"), optional(entry, "min"), optional(entry, "max"));
            case "table" -> table(entry);
            case "share-of" -> new Formula.ShareOf(entry.text("share-of"), share(entry.value("ratio")));
            case "value" -> entered(entry);
            case "use" -> terms.formula(entry.value("use"));
            default -> throw value.wrong("\"" + way + "\" is no formula", WAYS);
        };
        entry.done();
        return formula;
    }

    private Optional<Formula> optional(Entry entry, String key) {
        return entry.has(key) ? Optional.of(read(entry.value(key))) : Optional.empty();
    }

    private List<Formula> several(Value list) {
        List<Formula> formulas = new ArrayList<>();
        for (Value item : list.items()) {
            formulas.add(read(item));
        }
        if (formulas.size() < 2) {
            throw list.wrong("the list has " + formulas.size() + " parts", "write two or more");
        }
        return formulas;
    }

    private Formula fact(Value value) {
        FactKind fact = terms.fact(value);
        if (fact.type() != FactKind.Type.INTEGER && fact.type() != FactKind.Type.MONEY) {
            throw value.wrong(fact.id() + " is no number", "use a fact that is a number or money");
        }
        return new Formula.OfFact(fact);
    }

    private Formula table(Entry entry) {
        Value at = entry.value("table");
        Parameter parameter = terms.parameter(at);
        boolean isTable = parameter.values().stream().allMatch(dated -> dated.value() instanceof ParameterValue.Table);
        if (!isTable) {
            throw at.wrong("parameter " + parameter.id() + " is no table", "give it rows or use param");
        }
        return new Formula.OfTable(parameter.id(), entry.text("by"));
    }

    private static Formula entered(Entry entry) {
        if (!entry.value("value").isNull() || !entry.text("enter").equals("ward")) {
            throw entry.wrong(
                    "value", "a sum that is not known is written otherwise", "write {value: null, enter: ward}");
        }
        return new Formula.Entered();
    }

    private static BigDecimal share(Value value) {
        BigDecimal share = value.number();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw value.wrong(share + " is no share", "write a number from 0 to 1");
        }
        return share;
    }
}

package vn.ansinh.rules.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.yaml.Entry;
import vn.ansinh.rules.yaml.Value;

/** The words that conditions and formulas of one file may use: facts, parameters, groups, and what the file itself names. */
public final class Terms {
    private final Map<String, FactKind> facts;
    private final Map<String, Parameter> parameters;
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    public Terms(Map<String, FactKind> facts, Map<String, Parameter> parameters) {
        this.facts = Map.copyOf(facts);
        this.parameters = Map.copyOf(parameters);
    }

    /** Reads what the file names under {@code conditions} and {@code formulas}; a name may use those before it. */
    public void define(Entry file) {
        if (file.has("conditions")) {
            for (Entry entry : file.entries("conditions")) {
                Bilingual name = new Bilingual(entry.text("vi"), entry.text("en"));
                Condition condition = new ConditionReader(this).read(entry.value("when"));
                String id = entry.text("id");
                if (conditions.put(id, new Condition.Named(id, name, condition)) != null) {
                    throw entry.wrong("id", "condition " + id + " stands twice", "keep one of them");
                }
                entry.done();
            }
        }
        if (file.has("formulas")) {
            for (Entry entry : file.entries("formulas")) {
                Bilingual name = new Bilingual(entry.text("vi"), entry.text("en"));
                Formula formula = new FormulaReader(this).read(entry.value("amount"));
                String id = entry.text("id");
                if (formulas.put(id, new Formula.Named(id, name, formula)) != null) {
                    throw entry.wrong("id", "formula " + id + " stands twice", "keep one of them");
                }
                entry.done();
            }
        }
    }

    /** Refuses a name that nothing uses. */
    public void done(Entry file) {
        for (String id : conditions.keySet()) {
            if (!used.contains(id)) {
                throw file.wrong("conditions", "condition " + id + " is used by no rule", "remove it or use it");
            }
        }
        for (String id : formulas.keySet()) {
            if (!used.contains(id)) {
                throw file.wrong("formulas", "formula " + id + " is used by no rule", "remove it or use it");
            }
        }
    }

    Condition condition(Value at) {
        String id = at.word();
        used.add(id);
        return known(conditions, id, at, "condition of this file");
    }

    Formula formula(Value at) {
        String id = at.word();
        used.add(id);
        return known(formulas, id, at, "formula of this file");
    }

    FactKind fact(Value at) {
        return known(facts, at.word(), at, "fact");
    }

    Parameter parameter(Value at) {
        return known(parameters, at.word(), at, "parameter");
    }

    private static <T> T known(Map<String, T> all, String id, Value at, String what) {
        T one = all.get(id);
        if (one == null) {
            List<String> near = all.keySet().stream()
                    .filter(other -> other.contains(tail(id)) || id.contains(tail(other)))
                    .sorted()
                    .limit(5)
                    .toList();
            throw at.wrong(
                    "\"" + id + "\" is no " + what,
                    near.isEmpty()
                            ? "define it or correct its spelling"
                            : "write one such as " + String.join(", ", near));
        }
        return one;
    }

    private static String tail(String id) {
        return id.substring(id.indexOf('.') + 1);
    }
}

package vn.ansinh.rules.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What conditions and formulas read: facts, parameters, groups. */
public final class Uses {
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> parentGroups = new LinkedHashSet<>();

    /** Ids of facts, in the order they are first read. */
    public Set<String> facts() {
        return Collections.unmodifiableSet(facts);
    }

    public Set<String> parameters() {
        return Collections.unmodifiableSet(parameters);
    }

    /** Groups that the same person is asked to be in or not to be in. */
    public Set<String> groups() {
        return Collections.unmodifiableSet(groups);
    }

    /** Groups of which somebody is asked to be a child's parent. */
    public Set<String> parentGroups() {
        return Collections.unmodifiableSet(parentGroups);
    }

    public Uses add(Condition condition) {
        switch (condition) {
            case Condition.All(List<Condition> of) -> of.forEach(this::add);
            case Condition.Any(List<Condition> of) -> of.forEach(this::add);
            case Condition.Not(Condition of) -> add(of);
            case Condition.Named named -> add(named.of());
            case Condition.LeftOpen(List<Condition> when) -> when.forEach(this::add);
            case Condition.Entitled(List<String> asked) -> groups.addAll(asked);
            case Condition.ChildOf(String group) -> parentGroups.add(group);
            case Condition.SumBelow sum -> {
                sum.facts().forEach(fact -> facts.add(fact.id()));
                add(sum.bound());
            }
            case Condition.Compared compared -> {
                facts.add(compared.fact().id());
                add(compared.operand());
            }
        }
        return this;
    }

    private void add(Operand operand) {
        if (operand instanceof Operand.OfParameter(String id)) {
            parameters.add(id);
        }
    }

    public Uses add(Formula formula) {
        switch (formula) {
            case Formula.Constant constant -> {}
            case Formula.OfParameter(String id) -> parameters.add(id);
            case Formula.OfFact(vn.ansinh.rules.FactKind fact) -> facts.add(fact.id());
            case Formula.Times(List<Formula> of) -> of.forEach(this::add);
            case Formula.Sum(List<Formula> of) -> of.forEach(this::add);
            case Formula.Max(List<Formula> of) -> of.forEach(this::add);
            case Formula.FirstKnown(List<Formula> of) -> of.forEach(this::add);
            case Formula.UpTo(Formula most) -> add(most);
            case Formula.Exempt exempt -> {}
            case Formula.Choose choose -> {
                choose.least().ifPresent(this::add);
                choose.most().ifPresent(this::add);
            }
            case Formula.OfTable table -> parameters.add(table.parameter());
            case Formula.ShareOf share -> {}
            case Formula.Entered entered -> {}
            case Formula.Named named -> add(named.of());
        }
        return this;
    }
}

package vn.ansinh.rules.benefit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.language.Compiler;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Formula;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;

/** All benefits as they stand on a run of days between two changes of the law, compiled once. Thread-safe. */
final class InForce {
    private final List<RulesInForce> benefits;
    private final Layout ofPerson;
    private final Layout ofHousehold;
    private final Map<String, RulesInForce> byId = new HashMap<>();

    InForce(
            Slots slots,
            List<Benefit> benefits,
            Map<String, Parameter> parameters,
            List<Overlap> overlaps,
            LocalDate day) {
        Function<String, Optional<Sum.Used>> used = used(parameters, day);
        Compiler compiler = new Compiler(slots, values(used), group -> conditions(benefits, group, day));
        this.benefits = benefits.stream()
                .map(benefit -> new RulesInForce(slots, benefit, day, compiler, used))
                .toList();
        this.benefits.forEach(rules -> byId.put(rules.benefit().id(), rules));
        ofPerson = Layout.of(
                this.benefits.stream()
                        .filter(rules -> rules.benefit().subject().isForPerson())
                        .toList(),
                overlaps);
        ofHousehold = Layout.of(
                this.benefits.stream()
                        .filter(rules -> rules.benefit().subject().isForHousehold())
                        .toList(),
                overlaps);
    }

    /**
     * The benefits of one kind of subject.
     *
     * @param members for each overlap, the places of its members among the rules
     */
    record Layout(List<RulesInForce> rules, List<int[]> members) {
        static Layout of(List<RulesInForce> rules, List<Overlap> overlaps) {
            List<String> ids =
                    rules.stream().map(RulesInForce::benefit).map(Benefit::id).toList();
            return new Layout(
                    rules,
                    overlaps.stream()
                            .map(overlap -> overlap.members().stream()
                                    .mapToInt(ids::indexOf)
                                    .filter(place -> place >= 0)
                                    .toArray())
                            .toList());
        }
    }

    Layout layout(boolean isHousehold) {
        return isHousehold ? ofHousehold : ofPerson;
    }

    /** Compiles the condition of one rule alone, for its first day. */
    static Program compile(Benefits benefits, Rule rule) {
        LocalDate day = rule.period().from();
        return new Compiler(
                        benefits.slots(),
                        values(used(benefits.parameters(), day)),
                        group -> conditions(benefits.all(), group, day))
                .compile(rule.when());
    }

    /** Works out a formula with the values of a day and no fact. */
    static Sum figure(Benefits benefits, Formula formula, boolean isChosen, boolean isMinimum, LocalDate day) {
        return Figuring.figure(
                benefits.slots(),
                used(benefits.parameters(), day),
                formula,
                isChosen,
                isMinimum,
                benefits.slots().blank());
    }

    private static Function<String, Optional<Sum.Used>> used(Map<String, Parameter> parameters, LocalDate day) {
        return id -> Optional.ofNullable(parameters.get(id))
                .flatMap(parameter -> parameter.on(day).map(dated -> new Sum.Used(parameter, dated)));
    }

    private static Function<String, ParameterValue> values(Function<String, Optional<Sum.Used>> used) {
        return id -> used.apply(id).map(one -> one.value().value()).orElseGet(ParameterValue.NotKnown::new);
    }

    private static List<Condition> conditions(List<Benefit> benefits, String group, LocalDate day) {
        return benefits.stream()
                .filter(benefit -> benefit.group().filter(group::equals).isPresent())
                .flatMap(benefit -> benefit.rules().stream())
                .filter(rule -> rule.period().includes(day))
                .map(Rule::when)
                .toList();
    }

    RulesInForce of(Benefit benefit) {
        RulesInForce rules = byId.get(benefit.id());
        if (rules == null) {
            throw new IllegalArgumentException("no benefit " + benefit.id() + " in this law");
        }
        return rules;
    }

    /** In the order of the law files; a benefit without a rule on these days has an empty list of rules. */
    List<RulesInForce> benefits() {
        return benefits;
    }
}

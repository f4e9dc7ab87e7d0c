package vn.ansinh.rules.benefit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Deciding;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Uses;
import vn.ansinh.rules.source.Period;
import vn.ansinh.rules.yaml.Entry;
import vn.ansinh.rules.yaml.LawRefused;

/** Refuses rules that each could be read but cannot work: unknown groups, circles, values that end too early, empty conditions. */
public final class BenefitsCheck {
    private final Benefits benefits;
    private final Map<String, Entry> entries;
    private final Map<String, Set<String>> asks = new LinkedHashMap<>();

    private BenefitsCheck(Benefits benefits, Map<String, Entry> entries) {
        this.benefits = benefits;
        this.entries = Map.copyOf(entries);
    }

    /**
     * Checks all rules against each other.
     *
     * @param entries where each rule and each parameter stands in the files, by its id
     * @throws LawRefused naming file, line and remedy of the first rule that cannot work
     */
    public static void check(Benefits benefits, Map<String, Entry> entries) {
        BenefitsCheck check = new BenefitsCheck(benefits, entries);
        benefits.all().forEach(benefit -> benefit.rules().forEach(rule -> check.groupsAndValues(benefit, rule)));
        check.circles();
        check.parametersAreRead();
        benefits.all().forEach(check::canHold);
    }

    private void groupsAndValues(Benefit benefit, Rule rule) {
        Uses uses = uses(rule);
        Set<String> known =
                benefits.all().stream().flatMap(one -> one.group().stream()).collect(Collectors.toSet());
        for (String group : uses.groups()) {
            if (!known.contains(group)) {
                throw at(rule).wrong("when", "no benefit has the group \"" + group + "\"", "correct its spelling");
            }
        }
        for (String group : uses.parentGroups()) {
            if (!known.contains(group)) {
                throw at(rule).wrong("when", "no benefit has the group \"" + group + "\"", "correct its spelling");
            }
        }
        benefit.group()
                .ifPresent(group ->
                        asks.computeIfAbsent(group, key -> new HashSet<>()).addAll(uses.groups()));
        for (String id : uses.parameters()) {
            lasts(rule, benefits.parameters().get(id));
        }
    }

    private static Uses uses(Rule rule) {
        Uses uses = new Uses().add(rule.when()).add(rule.amount());
        rule.extras().forEach(extra -> uses.add(extra.figure()));
        return uses;
    }

    private void lasts(Rule rule, @org.jspecify.annotations.Nullable Parameter parameter) {
        if (parameter == null) {
            throw new IllegalStateException("the reader must have refused an unknown parameter of " + rule.id());
        }
        Period first = parameter.values().getFirst().period();
        Period last = parameter.values().getLast().period();
        if (first.from().isAfter(rule.period().from())
                || last.to().isBefore(rule.period().to())) {
            throw at(rule).wrong(
                            "from",
                            "the rule runs from " + rule.period().from() + " to "
                                    + rule.period().to() + ", but " + parameter.id() + " from " + first.from() + " to "
                                    + last.to(),
                            "give the parameter a value (or null) for all days of the rule");
        }
    }

    private void circles() {
        for (String group : asks.keySet()) {
            Deque<String> open = new ArrayDeque<>(asks.getOrDefault(group, Set.of()));
            Set<String> seen = new HashSet<>();
            while (!open.isEmpty()) {
                String next = open.pop();
                if (next.equals(group)) {
                    Rule rule = benefits.all().stream()
                            .filter(benefit ->
                                    benefit.group().filter(group::equals).isPresent())
                            .flatMap(benefit -> benefit.rules().stream())
                            .findFirst()
                            .orElseThrow();
                    throw at(rule).wrong("when", "group " + group + " asks for itself in a circle", "break the circle");
                }
                if (seen.add(next)) {
                    open.addAll(asks.getOrDefault(next, Set.of()));
                }
            }
        }
    }

    private void parametersAreRead() {
        Uses uses = new Uses();
        benefits.all().forEach(benefit -> {
            benefit.rules().forEach(rule -> {
                uses.add(rule.when()).add(rule.amount());
                rule.extras().forEach(extra -> uses.add(extra.figure()));
            });
            benefit.topUp().ifPresent(uses::add);
        });
        for (Parameter parameter : benefits.parameters().values()) {
            if (parameter.usedBy().isEmpty() && !uses.parameters().contains(parameter.id())) {
                throw at(parameter.id())
                        .wrong(
                                "id",
                                "parameter " + parameter.id() + " is read by no rule",
                                "remove it or say in used-by what reads it");
            }
        }
    }

    /** A rule that nobody can ever meet is a slip of the pen. */
    private void canHold(Benefit benefit) {
        for (Rule rule : benefit.rules()) {
            Deciding deciding = new Deciding(benefits.slots(), InForce.compile(benefits, rule));
            long day = Day.of(rule.period().from());
            if (deciding.answer(benefits.slots().unknown(), day) == Program.NO) {
                throw at(rule).wrong("when", "the condition can never hold", "correct what contradicts itself");
            }
        }
    }

    private Entry at(Rule rule) {
        return at(rule.id());
    }

    private Entry at(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalStateException("no entry for " + id);
        }
        return entry;
    }
}

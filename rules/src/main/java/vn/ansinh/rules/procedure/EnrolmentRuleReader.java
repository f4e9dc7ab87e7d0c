package vn.ansinh.rules.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.yaml.Entry;

/** Reads what pauses or ends a payment, and remembers the ids of all procedures. */
final class EnrolmentRuleReader {
    private static final List<String> PAYMENTS = List.of("allowance", "carer-money");

    private final Function<Entry, List<Citation>> citations;
    private final Set<String> ids = new HashSet<>();

    EnrolmentRuleReader(Function<Entry, List<Citation>> citations) {
        this.citations = citations;
    }

    List<EnrolmentRule> read(Entry procedure) {
        List<EnrolmentRule> rules = new ArrayList<>();
        if (procedure.has("enrolment-rules")) {
            for (Entry entry : procedure.entries("enrolment-rules")) {
                EnrolmentRule rule = rule(entry);
                if (!ids.add(rule.id())) {
                    throw entry.wrong("id", "rule " + rule.id() + " stands twice", "give each rule an id of its own");
                }
                rules.add(rule);
            }
        }
        return rules;
    }

    private EnrolmentRule rule(Entry entry) {
        List<String> like = entry.has("like") ? entry.texts("like") : List.of();
        for (String id : like) {
            if (!ids.contains(id)) {
                throw entry.wrong("like", "rule " + id + " does not stand above", "correct its spelling");
            }
        }
        List<String> payments = entry.texts("for");
        if (!PAYMENTS.containsAll(payments)) {
            throw entry.wrong("for", "names what is not paid", "write some of " + String.join(", ", PAYMENTS));
        }
        EnrolmentRule rule = new EnrolmentRule(
                entry.text("id"),
                CodeReader.oneOf(entry, "effect", EnrolmentRule.Effect.values()),
                ProcedureReader.period(entry),
                payments,
                entry.has("when") ? when(entry.entry("when")) : List.of(),
                like,
                ProcedureReader.optionalName(entry, "note"),
                citations.apply(entry));
        entry.done();
        return rule;
    }

    private static List<EnrolmentRule.Comparison> when(Entry entry) {
        if (!entry.has("all")) {
            return List.of(comparison(entry));
        }
        List<EnrolmentRule.Comparison> all = entry.entries("all").stream()
                .map(EnrolmentRuleReader::comparison)
                .toList();
        entry.done();
        return all;
    }

    private static EnrolmentRule.Comparison comparison(Entry entry) {
        Map<EnrolmentRule.Operator, String> compared = new EnumMap<>(EnrolmentRule.Operator.class);
        for (EnrolmentRule.Operator operator : EnrolmentRule.Operator.values()) {
            String key = operator.name().toLowerCase(Locale.ROOT);
            if (entry.has(key)) {
                compared.put(operator, entry.text(key));
            }
        }
        if (compared.size() != 1) {
            throw entry.wrong("a fact is compared " + compared.size() + " times", "write it as {fact: id, ge: 3}");
        }
        Map.Entry<EnrolmentRule.Operator, String> one =
                compared.entrySet().iterator().next();
        EnrolmentRule.Comparison comparison =
                new EnrolmentRule.Comparison(entry.text("fact"), one.getKey(), one.getValue());
        entry.done();
        return comparison;
    }
}

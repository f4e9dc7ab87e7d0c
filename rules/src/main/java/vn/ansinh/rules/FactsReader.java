package vn.ansinh.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.yaml.Entry;

/** Reads the facts that a question to the law may give. */
final class FactsReader {
    private static final List<String> TYPES = List.of("boolean", "integer", "money", "date", "enum");
    private static final List<String> UNITS =
            List.of("years", "months", "days", "persons", "children", "kwh/month", "vnd", "vnd/month");
    private static final List<String> SUBJECTS = List.of("person", "household", "carer", "event", "place");

    private FactsReader() {}

    static List<FactKind> read(Entry file) {
        List<FactKind> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : file.entries("facts")) {
            FactKind fact = fact(entry);
            if (!ids.add(fact.id())) {
                throw entry.wrong("id", "fact " + fact.id() + " stands twice", "keep one of them");
            }
            if (!SUBJECTS.contains(fact.subject())) {
                throw entry.wrong(
                        "id",
                        "fact " + fact.id() + " is of nobody",
                        "begin it with one of " + String.join(", ", SUBJECTS));
            }
            checkDefault(entry, fact);
            facts.add(fact);
            entry.done();
        }
        file.done();
        return List.copyOf(facts);
    }

    private static FactKind fact(Entry entry) {
        FactKind.Type type = FactKind.Type.valueOf(entry.oneOf("type", TYPES).toUpperCase(Locale.ROOT));
        List<FactKind.Choice> choices = new ArrayList<>();
        if (type == FactKind.Type.ENUM) {
            for (Entry choice : entry.entries("values")) {
                choices.add(new FactKind.Choice(choice.text("id"), LawReader.name(choice)));
                choice.done();
            }
        }
        List<String> unknown = entry.has("means-unknown") ? entry.texts("means-unknown") : List.of();
        if (!choices.stream().map(FactKind.Choice::id).toList().containsAll(unknown)) {
            throw entry.wrong("means-unknown", "names a value that is not among values", "correct its spelling");
        }
        return new FactKind(
                entry.text("id"),
                LawReader.name(entry),
                type,
                choices,
                entry.text("default", ""),
                entry.has("partial") && entry.flag("partial"),
                unknown,
                entry.has("unit") ? entry.oneOf("unit", UNITS) : "",
                entry.has("sensitive") && entry.flag("sensitive"),
                entry.text("enters"),
                entry.has("from") ? entry.texts("from") : List.of(),
                question(entry),
                entry.has("strikes")
                        && entry.oneOf("strikes", List.of("everyone", "one")).equals("everyone"));
    }

    private static Optional<Bilingual> question(Entry entry) {
        if (!entry.has("ask")) {
            return Optional.empty();
        }
        Entry ask = entry.entry("ask");
        Bilingual question = LawReader.name(ask);
        ask.done();
        return Optional.of(question);
    }

    private static void checkDefault(Entry entry, FactKind fact) {
        String otherwise = fact.otherwise();
        boolean isAllowed = otherwise.isEmpty()
                || switch (fact.type()) {
                    case BOOLEAN -> otherwise.equals("true") || otherwise.equals("false");
                    case INTEGER, MONEY -> otherwise.matches("\\d+");
                    case DATE -> false;
                    case ENUM -> fact.values().contains(otherwise);
                };
        if (!isAllowed) {
            throw entry.wrong("default", "fact " + fact.id() + " cannot be " + otherwise, "write a value of its type");
        }
    }
}

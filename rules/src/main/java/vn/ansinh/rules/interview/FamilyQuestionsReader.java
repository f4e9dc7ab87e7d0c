package vn.ansinh.rules.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.ConditionReader;
import vn.ansinh.rules.language.Terms;
import vn.ansinh.rules.language.Uses;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.yaml.Entry;

/** Reads how a stranger is asked; refuses a question of the facts on which nothing was decided. */
public final class FamilyQuestionsReader {
    private final Map<String, FactKind> facts = new HashMap<>();
    private final Terms terms;
    /** Facts that a condition may rest on, with those worked out from them. */
    private final Set<String> before = new HashSet<>();

    private FamilyQuestionsReader(List<FactKind> facts) {
        facts.forEach(fact -> this.facts.put(fact.id(), fact));
        this.terms = new Terms(this.facts, Map.of());
    }

    public static FamilyQuestions read(Entry file, List<FactKind> facts) {
        return new FamilyQuestionsReader(facts).read(file);
    }

    private FamilyQuestions read(Entry file) {
        terms.define(file);
        List<Asking> asking = new ArrayList<>();
        for (Entry entry : file.entries("questions")) {
            Asking one = asking(entry);
            if (!before.add(one.fact().id())) {
                throw entry.wrong("fact", "fact " + one.fact().id() + " stands twice", "keep one of them");
            }
            facts.values().stream()
                    .filter(fact -> fact.from().contains(one.fact().id()))
                    .forEach(fact -> before.add(fact.id()));
            asking.add(one);
            entry.done();
        }
        terms.done(file);
        for (FactKind fact : facts.values()) {
            if (fact.question().isPresent() && !before.contains(fact.id())) {
                throw file.wrong(
                        "questions",
                        "fact " + fact.id() + " has a question, but is not decided on",
                        "add it, with withheld if it is never to be asked");
            }
        }
        FamilyQuestions questions =
                new FamilyQuestions(file.number("most"), file.number("monthly-money-counts"), asking);
        file.done();
        return questions;
    }

    private Asking asking(Entry entry) {
        FactKind fact = facts.get(entry.text("fact"));
        if (fact == null) {
            throw entry.wrong("fact", "there is no fact " + entry.text("fact"), "correct its spelling");
        }
        Optional<Condition> of =
                entry.has("of") ? Optional.of(new ConditionReader(terms).read(entry.value("of"))) : Optional.empty();
        of.ifPresent(condition -> restsOnEarlier(entry, condition));
        Optional<String> otherwise = entry.has("otherwise") ? Optional.of(entry.text("otherwise")) : Optional.empty();
        if (otherwise.filter(value -> !canBe(fact, value)).isPresent()) {
            throw entry.wrong("otherwise", "fact " + fact.id() + " cannot be that", "write a value of its type");
        }
        Optional<Bilingual> withheld = words(entry, "withheld");
        if (withheld.isEmpty() && fact.question().isEmpty()) {
            throw entry.wrong("fact", "fact " + fact.id() + " has no question", "give it ask in facts.yaml");
        }
        return new Asking(fact, of, otherwise, words(entry, "why"), withheld);
    }

    private void restsOnEarlier(Entry entry, Condition condition) {
        for (String fact : new Uses().add(condition).facts()) {
            if (!before.contains(fact)) {
                throw entry.wrong("of", "rests on " + fact + ", which stands below", "move the question below it");
            }
        }
    }

    private static boolean canBe(FactKind fact, String value) {
        return switch (fact.type()) {
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case INTEGER, MONEY -> value.matches("\\d+");
            case ENUM -> fact.values().contains(value);
            case DATE -> false;
        };
    }

    private static Optional<Bilingual> words(Entry entry, String key) {
        if (!entry.has(key)) {
            return Optional.empty();
        }
        Entry words = entry.entry(key);
        Bilingual both = new Bilingual(words.text("vi"), words.text("en"));
        words.done();
        return Optional.of(both);
    }
}

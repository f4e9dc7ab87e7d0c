package vn.ansinh.rules.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.ConditionReader;
import vn.ansinh.rules.language.FormulaReader;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.Terms;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;
import vn.ansinh.rules.yaml.Entry;
import vn.ansinh.rules.yaml.Value;

/** Reads benefits and what changes them; refuses what is not known, stands twice or has no source. */
public final class BenefitsReader {
    private static final List<String> LEVELS = List.of("national", "province", "ward", "fund");
    private static final Map<String, Benefit.Subject> SUBJECTS = Map.of(
            "person", Benefit.Subject.PERSON,
            "cared-person", Benefit.Subject.PERSON,
            "child", Benefit.Subject.PERSON,
            "student", Benefit.Subject.PERSON,
            "worker", Benefit.Subject.PERSON,
            "deceased", Benefit.Subject.DECEASED,
            "household", Benefit.Subject.HOUSEHOLD,
            "person or household", Benefit.Subject.EITHER);

    private final Map<String, FactKind> facts;
    private final Map<String, Parameter> parameters;
    private final CitationsReader citations;
    private final Map<String, Map<String, Benefit.Term>> terms = new HashMap<>();
    private final Map<String, Benefit> benefits = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();

    public BenefitsReader(
            Map<String, FactKind> facts, Map<String, Parameter> parameters, Function<Entry, Citation> citation) {
        this.facts = Map.copyOf(facts);
        this.parameters = Map.copyOf(parameters);
        this.citations = new CitationsReader(citation);
    }

    /** Reads the words for forms, rhythms and payers. */
    public void readTerms(Entry file) {
        for (String kind : List.of("forms", "rhythms", "payers")) {
            Map<String, Benefit.Term> known = new LinkedHashMap<>();
            for (Entry entry : file.entries(kind)) {
                Benefit.Term term = new Benefit.Term(entry.text("id"), name(entry));
                known.put(term.id(), term);
                entry.done();
            }
            terms.put(kind, known);
        }
        file.done();
    }

    /** Reads a file of benefits. */
    public void read(Entry file) {
        Terms words = new Terms(facts, parameters);
        words.define(file);
        readBenefits(file, words);
        words.done(file);
        file.done();
    }

    private void readBenefits(Entry file, Terms words) {
        String family = file.text("family");
        Optional<Entry> defaults = file.has("defaults") ? Optional.of(file.entry("defaults")) : Optional.empty();
        for (Entry entry : file.entries("benefits")) {
            Benefit benefit = benefit(family, entry, defaults, words);
            if (benefits.putIfAbsent(benefit.id(), benefit) != null) {
                throw entry.wrong("id", "benefit " + benefit.id() + " stands twice", "keep one of them");
            }
            entry.done();
        }
        defaults.ifPresent(Entry::done);
    }

    /** Reads what a new decree adds: benefits, and rules of benefits known already with those that they replace. */
    public void amend(Entry file) {
        Terms words = new Terms(facts, parameters);
        words.define(file);
        if (file.has("benefits")) {
            readBenefits(file, words);
        }
        if (file.has("rules")) {
            file.entries("rules").forEach(entry -> amend(entry, words));
        }
        words.done(file);
    }

    private void amend(Entry entry, Terms words) {
        String id = entry.oneOf("benefit", List.copyOf(benefits.keySet()));
        Rule rule = rule(entry, Optional.empty(), words);
        Benefit before = known(id);
        List<String> replaced = entry.has("replaces") ? entry.texts("replaces") : List.of();
        List<Rule> rules = new ArrayList<>();
        for (Rule old : before.rules()) {
            rules.add(replaced.contains(old.id()) ? ended(entry, old, rule.period()) : old);
        }
        for (String one : replaced) {
            if (before.rules().stream().noneMatch(old -> old.id().equals(one))) {
                throw entry.wrong("replaces", "rule " + one + " is none of benefit " + id, "correct its spelling");
            }
        }
        rules.add(rule);
        benefits.put(id, before.withRules(rules));
        entry.done();
    }

    private static Rule ended(Entry entry, Rule old, Period by) {
        if (!old.period().includes(by.from().minusDays(1))) {
            throw entry.wrong(
                    "replaces",
                    "rule " + old.id() + " is not in force on the day before " + by.from(),
                    "replace a rule that is, or begin on another day");
        }
        return new Rule(
                old.id(),
                new Period(old.period().from(), by.from()),
                old.when(),
                old.amount(),
                old.unit(),
                old.isChosen(),
                old.extras(),
                old.citations(),
                old.note());
    }

    /** All benefits read so far, in the order of the files. */
    public List<Benefit> benefits() {
        return List.copyOf(benefits.values());
    }

    /** Where each rule stands in the files, by its id. */
    public Map<String, Entry> entries() {
        return Map.copyOf(entries);
    }

    private Benefit known(String id) {
        Benefit benefit = benefits.get(id);
        if (benefit == null) {
            throw new IllegalStateException("no benefit " + id);
        }
        return benefit;
    }

    private Benefit benefit(String family, Entry entry, Optional<Entry> defaults, Terms words) {
        Optional<String> procedure =
                Optional.of(either(entry, defaults, "procedure")).filter(id -> !id.equals("none"));
        List<Rule> rules = new ArrayList<>();
        for (Entry rule : entry.entries("rules")) {
            rules.add(rule(rule, Optional.of(entry), words));
        }
        checkGaps(rules);
        return new Benefit(
                entry.text("id"),
                family,
                name(entry),
                entry.has("group") ? Optional.of(entry.text("group")) : Optional.empty(),
                Benefit.Level.valueOf(one(entry, defaults, "level", LEVELS).toUpperCase(Locale.ROOT)),
                term(entry, defaults, "form", "forms"),
                term(entry, defaults, "rhythm", "rhythms"),
                term(entry, defaults, "payer", "payers"),
                subject(entry, defaults),
                optionalName(entry, "payee"),
                procedure,
                Optional.of(entry.text("joins", "")).filter(id -> !id.isEmpty()),
                entry.has("several-rules")
                        ? Benefit.SeveralRules.valueOf(entry.oneOf("several-rules", List.of("highest", "first"))
                                .toUpperCase(Locale.ROOT))
                        : Benefit.SeveralRules.EXCLUSIVE,
                has(entry, defaults, "amount-is")
                        && one(entry, defaults, "amount-is", List.of("minimum")).equals("minimum"),
                entry.has("privacy")
                        && entry.oneOf("privacy", List.of("never-posted")).equals("never-posted"),
                entry.has("top-up")
                        ? Optional.of(new FormulaReader(words).read(entry.value("top-up")))
                        : Optional.empty(),
                optionalName(entry, "note"),
                rules);
    }

    /** Where a rule ends before the benefit does, another must begin on that very day. */
    private void checkGaps(List<Rule> rules) {
        for (Rule rule : rules) {
            LocalDate end = rule.period().to();
            boolean isLast =
                    rules.stream().noneMatch(other -> other.period().to().isAfter(end));
            if (!isLast
                    && rules.stream().noneMatch(other -> other.period().from().equals(end))) {
                throw at(rule).wrong(
                                "to",
                                "rule " + rule.id() + " ends on " + end + ", but no rule of the benefit begins then",
                                "leave no gap and no overlap");
            }
        }
    }

    private Entry at(Rule rule) {
        Entry entry = entries.get(rule.id());
        if (entry == null) {
            throw new IllegalStateException("no entry for rule " + rule.id());
        }
        return entry;
    }

    private Rule rule(Entry entry, Optional<Entry> benefit, Terms words) {
        String id = entry.text("id");
        if (entries.putIfAbsent(id, entry) != null) {
            throw entry.wrong("id", "rule " + id + " stands twice", "give each rule an id of its own");
        }
        FormulaReader formulas = new FormulaReader(words);
        List<Rule.Extra> extras = new ArrayList<>();
        for (Rule.Extra.Kind kind : Rule.Extra.Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (entry.has(key)) {
                extras.add(new Rule.Extra(kind, formulas.read(entry.value(key))));
            } else if (benefit.isPresent() && benefit.get().has(key)) {
                extras.add(new Rule.Extra(kind, formulas.read(benefit.get().value(key))));
            }
        }
        return new Rule(
                id,
                Periods.read(entry),
                new ConditionReader(words).read(entry.value("when")),
                formulas.read(entry.value("amount")),
                entry.has("unit") ? entry.oneOf("unit", List.of("vnd", "kg")) : "vnd",
                entry.has("amount-is")
                        && entry.oneOf("amount-is", List.of("chosen-by-decision"))
                                .equals("chosen-by-decision"),
                extras,
                citations.read(entry),
                optionalName(entry, "note"));
    }

    private static Benefit.Subject subject(Entry entry, Optional<Entry> defaults) {
        String per =
                one(entry, defaults, "per", SUBJECTS.keySet().stream().sorted().toList());
        return SUBJECTS.getOrDefault(per, Benefit.Subject.PERSON);
    }

    private Benefit.Term term(Entry entry, Optional<Entry> defaults, String key, String kind) {
        Map<String, Benefit.Term> known = terms.getOrDefault(kind, Map.of());
        String id = one(entry, defaults, key, List.copyOf(known.keySet()));
        Benefit.Term term = known.get(id);
        if (term == null) {
            throw entry.wrong(key, "\"" + id + "\" has no name", "add it to the words of benefits");
        }
        return term;
    }

    private static boolean has(Entry entry, Optional<Entry> defaults, String key) {
        return entry.has(key) || defaults.filter(all -> all.has(key)).isPresent();
    }

    private static String either(Entry entry, Optional<Entry> defaults, String key) {
        return !entry.has(key) && defaults.filter(all -> all.has(key)).isPresent()
                ? defaults.get().text(key)
                : entry.text(key);
    }

    private static String one(Entry entry, Optional<Entry> defaults, String key, List<String> allowed) {
        return !entry.has(key) && defaults.filter(all -> all.has(key)).isPresent()
                ? defaults.get().oneOf(key, allowed)
                : entry.oneOf(key, allowed);
    }

    private static Bilingual name(Entry entry) {
        return new Bilingual(entry.text("vi"), entry.text("en"));
    }

    private static Optional<Bilingual> optionalName(Entry entry, String key) {
        if (!entry.has(key)) {
            return Optional.empty();
        }
        Value value = entry.value(key);
        Entry words = value.entry();
        Bilingual name = name(words);
        words.done();
        return Optional.of(name);
    }
}

package vn.ansinh.rules.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;
import vn.ansinh.rules.yaml.Entry;

/** Reads the procedures; refuses what is not known, stands twice, leaves a gap or has no source. */
public final class ProcedureReader {
    private final Function<Entry, Citation> citation;

    /**
     * Makes a reader.
     *
     * @param citation reads one place in a legal document
     */
    public ProcedureReader(Function<Entry, Citation> citation) {
        this.citation = citation;
    }

    /** Reads the whole file. */
    public Procedures read(Entry file) {
        Map<Code, Bilingual> words = CodeReader.words(file.entry("words"));
        VersionReader versions = new VersionReader(
                terms(file, "actors"), terms(file, "channels"), terms(file, "grounds"), this::citations);
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        EnrolmentRuleReader rules = new EnrolmentRuleReader(this::citations);
        for (Entry entry : file.entries("procedures")) {
            Procedure procedure = procedure(entry, versions, rules);
            if (procedures.put(procedure.id(), procedure) != null) {
                throw entry.wrong("id", "procedure " + procedure.id() + " stands twice", "keep one of them");
            }
        }
        Transition transition = transition(file.entry("transition"), List.copyOf(procedures.keySet()));
        file.done();
        return new Procedures(List.copyOf(procedures.values()), transition, words);
    }

    private Procedure procedure(Entry entry, VersionReader reader, EnrolmentRuleReader rules) {
        List<Version> versions = new ArrayList<>();
        for (Entry one : entry.entries("versions")) {
            Version version = reader.read(one);
            if (!versions.isEmpty()) {
                Period before = versions.getLast().period();
                if (!before.to().equals(version.period().from())) {
                    throw one.wrong(
                            "from",
                            "the version before ends on " + before.to() + " but this one begins on "
                                    + version.period().from(),
                            "leave no gap and no overlap");
                }
            }
            versions.add(version);
        }
        Procedure procedure =
                new Procedure(entry.text("id"), name(entry), versions, rules.read(entry), onTheDay(entry));
        entry.done();
        return procedure;
    }

    private Optional<Procedure.OnTheDay> onTheDay(Entry parent) {
        if (!parent.has("on-the-day")) {
            return Optional.empty();
        }
        Entry entry = parent.entry("on-the-day");
        Procedure.OnTheDay onTheDay = new Procedure.OnTheDay(name(entry), citations(entry));
        entry.done();
        return Optional.of(onTheDay);
    }

    private Transition transition(Entry entry, List<String> known) {
        List<Transition.FinishedUnder> under = new ArrayList<>();
        for (Entry one : entry.entries("finished-under")) {
            List<String> procedures = one.texts("procedures");
            if (!known.containsAll(procedures)) {
                throw one.wrong("procedures", "names what is no procedure", "correct its spelling");
            }
            under.add(new Transition.FinishedUnder(procedures, citation.apply(one.entry("source"))));
            one.done();
        }
        Transition transition =
                new Transition(entry.day("received-before"), name(entry), under, citation.apply(entry.entry("source")));
        entry.done();
        return transition;
    }

    private List<Citation> citations(Entry entry) {
        List<Citation> citations = new ArrayList<>();
        citations.add(citation.apply(entry.entry("source")));
        if (entry.has("also")) {
            entry.entries("also").forEach(also -> citations.add(citation.apply(also)));
        }
        return List.copyOf(citations);
    }

    private static Map<String, Term> terms(Entry file, String key) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Entry entry : file.entries(key)) {
            Term term = new Term(entry.text("id"), name(entry));
            if (terms.put(term.id(), term) != null) {
                throw entry.wrong("id", term.id() + " stands twice", "keep one of them");
            }
            entry.done();
        }
        return terms;
    }

    static Period period(Entry entry) {
        Period period;
        try {
            period = new Period(entry.day("from"), entry.text("to").equals("open") ? Period.OPEN : entry.day("to"));
        } catch (IllegalArgumentException e) {
            throw entry.wrong("to", "the period ends before it begins", "write the first day no longer covered");
        }
        return period;
    }

    static Bilingual name(Entry entry) {
        return new Bilingual(entry.text("vi"), entry.text("en"));
    }

    static Optional<Bilingual> optionalName(Entry parent, String key) {
        if (!parent.has(key)) {
            return Optional.empty();
        }
        Entry entry = parent.entry(key);
        Bilingual name = name(entry);
        entry.done();
        return Optional.of(name);
    }
}

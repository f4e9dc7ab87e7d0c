package vn.ansinh.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.BenefitsCheck;
import vn.ansinh.rules.benefit.BenefitsReader;
import vn.ansinh.rules.benefit.Overlap;
import vn.ansinh.rules.benefit.OverlapsReader;
import vn.ansinh.rules.benefit.ParametersReader;
import vn.ansinh.rules.enrolment.LevelChange;
import vn.ansinh.rules.interview.FamilyQuestionsReader;
import vn.ansinh.rules.procedure.ProcedureReader;
import vn.ansinh.rules.procedure.Procedures;
import vn.ansinh.rules.review.ReviewProcedureReader;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.source.LegalDocument;
import vn.ansinh.rules.source.Period;
import vn.ansinh.rules.yaml.Entry;
import vn.ansinh.rules.yaml.LawRefused;

/** Turns the law files into the law, refusing unknown keys, missing sources, gaps and overlaps with file, line and remedy. */
final class LawReader {
    private final LawFiles files;
    /** Every file, parsed: most of the time of a load goes there, so that all processors take part. */
    private final Map<String, CompletableFuture<Entry>> parsed = new HashMap<>();

    private final Map<String, LegalDocument> documents = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();

    /** Files that change what the others say: new decrees. */
    private final List<Entry> decrees;

    LawReader(LawFiles files) {
        this.files = files;
        files.texts()
                .forEach(
                        (name, text) -> parsed.put(name, CompletableFuture.supplyAsync(() -> Entry.parse(name, text))));
        this.decrees = files.names("decrees/").stream().map(this::open).toList();
    }

    Law.Content read() {
        Entry documentsFile = open("documents.yaml");
        readDocuments(documentsFile);
        documentsFile.done();
        decrees.forEach(this::readDocuments);
        Map<PovertyClass, Bilingual> names = classNames(open("poverty/classes.yaml"));
        readIndicators(open("poverty/indicators.yaml"));
        List<Standard> standards = standards();
        List<Law.AlsoEvaluated> also = alsoEvaluated(open("poverty/reviews.yaml"), standards);
        Entry causesFile = open("poverty/causes.yaml");
        List<Cause> causes = causes(causesFile);
        Citation causesCitation = citation(causesFile, "source");
        causesFile.done();
        WorkingAge workingAge = workingAge(open("poverty/working-age.yaml"));
        List<FactKind> facts = FactsReader.read(open("facts.yaml"));
        Benefits benefits = benefits(facts);
        return new Law.Content(
                List.copyOf(documents.values()),
                standards,
                also,
                List.copyOf(indicators.values()),
                names,
                causes,
                causesCitation,
                workingAge,
                new QuestionnaireReader(this).read(open("poverty/questionnaire.yaml")),
                facts,
                benefits,
                procedures(benefits),
                new ReviewProcedureReader(this::citation).read(open("poverty/review-procedures.yaml")),
                levelChanges(open("level-changes.yaml")),
                FamilyQuestionsReader.read(open("family-questions.yaml"), facts));
    }

    private Entry open(String name) {
        CompletableFuture<Entry> file = parsed.get(name);
        if (file == null) {
            throw new IllegalStateException("no law file " + name);
        }
        try {
            return file.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LawRefused refused ? refused : e;
        }
    }

    private void readDocuments(Entry file) {
        if (!file.has("documents")) {
            return;
        }
        for (Entry entry : file.entries("documents")) {
            String from = entry.text("from");
            Optional<Period> inForce = Optional.empty();
            if (!from.equals("unseen")) {
                inForce = Optional.of(period(entry));
            } else {
                entry.text("to");
            }
            LegalDocument document = new LegalDocument(
                    entry.text("id"),
                    entry.text("number"),
                    name(entry),
                    entry.text("signed").equals("unseen") ? Optional.empty() : Optional.of(entry.day("signed")),
                    inForce,
                    entry.has("url") ? Optional.of(url(entry, entry.text("url"))) : Optional.empty());
            if (documents.put(document.id(), document) != null) {
                throw entry.wrong("id", "document " + document.id() + " stands twice", "keep one of them");
            }
            entry.done();
        }
    }

    private static Map<PovertyClass, Bilingual> classNames(Entry file) {
        Map<PovertyClass, Bilingual> names = new EnumMap<>(PovertyClass.class);
        for (Entry entry : file.entries("classes")) {
            entry.flag("legal");
            names.put(classOf(entry, "id"), name(entry));
            entry.done();
        }
        for (PovertyClass one : PovertyClass.values()) {
            if (!names.containsKey(one)) {
                throw file.wrong("classes", "class " + one.id() + " has no name", "add it to the list");
            }
        }
        file.done();
        return Map.copyOf(names);
    }

    private void readIndicators(Entry file) {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        for (Entry entry : file.entries("dimensions")) {
            Dimension dimension = new Dimension(entry.text("id"), entry.number("order"), name(entry));
            dimensions.put(dimension.id(), dimension);
            entry.done();
        }
        for (Entry entry : file.entries("indicators")) {
            Dimension dimension = dimensions.get(entry.oneOf("dimension", List.copyOf(dimensions.keySet())));
            Entry condition = entry.entry("condition");
            Bilingual words = name(condition);
            condition.done();
            if (dimension == null || indicators.size() == Indicator.MOST) {
                throw entry.wrong("more than " + Indicator.MOST + " indicators", "remove those no standard uses");
            }
            Indicator indicator = new Indicator(
                    entry.text("id"),
                    indicators.size() + 1,
                    dimension,
                    name(entry),
                    words,
                    MeasureReader.read(entry.entry("measured")),
                    citation(entry, "source"));
            if (indicators.put(indicator.id(), indicator) != null) {
                throw entry.wrong("id", "indicator " + indicator.id() + " stands twice", "keep one of them");
            }
            entry.done();
        }
        for (String id : dimensions.keySet()) {
            if (indicators.values().stream()
                    .noneMatch(indicator -> indicator.dimension().id().equals(id))) {
                throw file.wrong("dimensions", "dimension " + id + " has no indicator", "remove it or use it");
            }
        }
        file.done();
    }

    private List<Standard> standards() {
        List<Standard> standards = new ArrayList<>();
        for (String name : files.names("poverty/standard-")) {
            Entry file = open(name);
            Standard standard = new StandardReader(this, file).read();
            if (!standards.isEmpty()) {
                Period before = standards.getLast().period();
                if (!before.to().equals(standard.period().from())) {
                    throw file.wrong(
                            "from",
                            "the standard before ends on " + before.to() + " but this one begins on "
                                    + standard.period().from(),
                            "let one begin on the day the other ends, without gap or overlap");
                }
            }
            standards.add(standard);
        }
        Set<String> used = new HashSet<>();
        standards.forEach(standard -> standard.indicators().forEach(indicator -> used.add(indicator.id())));
        for (String id : indicators.keySet()) {
            if (!used.contains(id)) {
                throw open("poverty/indicators.yaml")
                        .wrong("indicators", "indicator " + id + " is used by no standard", "remove it or use it");
            }
        }
        return List.copyOf(standards);
    }

    private List<Law.AlsoEvaluated> alsoEvaluated(Entry file, List<Standard> standards) {
        List<String> ids = standards.stream().map(Standard::id).toList();
        List<Law.AlsoEvaluated> also = new ArrayList<>();
        for (Entry entry : file.entries("also-evaluated")) {
            also.add(new Law.AlsoEvaluated(
                    period(entry), entry.oneOf("standard", ids), name(entry), citation(entry, "source")));
            entry.done();
        }
        file.done();
        return List.copyOf(also);
    }

    private static List<Cause> causes(Entry file) {
        Map<String, List<SubCause>> under = new LinkedHashMap<>();
        List<Entry> entries = file.entries("causes");
        entries.forEach(entry -> under.put(entry.text("id"), new ArrayList<>()));
        for (Entry entry : file.entries("sub-causes")) {
            String cause = entry.oneOf("under", List.copyOf(under.keySet()));
            SubCause sub =
                    new SubCause(entry.text("id"), cause, name(entry), entry.flag("in-plan"), entry.flag("sensitive"));
            under.computeIfAbsent(cause, key -> new ArrayList<>()).add(sub);
            entry.done();
        }
        List<Cause> causes = new ArrayList<>();
        for (Entry entry : entries) {
            String id = entry.text("id");
            causes.add(new Cause(id, entry.number("order"), name(entry), under.getOrDefault(id, List.of())));
            entry.done();
        }
        causes.sort(Comparator.comparingInt(Cause::order));
        return List.copyOf(causes);
    }

    private WorkingAge workingAge(Entry file) {
        List<WorkingAge.Start> starts = new ArrayList<>();
        for (Entry entry : file.entries("starts")) {
            Period period = period(entry);
            following(
                    entry,
                    starts.isEmpty() ? period.from() : starts.getLast().period().to(),
                    period);
            starts.add(new WorkingAge.Start(period, entry.number("years"), citation(entry, "source")));
            entry.done();
        }
        List<WorkingAge.End> ends = new ArrayList<>();
        for (Entry entry : file.entries("ends")) {
            Period period = period(entry);
            following(
                    entry,
                    ends.isEmpty() ? period.from() : ends.getLast().period().to(),
                    period);
            ends.add(new WorkingAge.End(
                    period, months(entry, "male"), months(entry, "female"), citation(entry, "source")));
            entry.done();
        }
        file.done();
        return new WorkingAge(starts, ends);
    }

    private static void following(Entry entry, LocalDate expected, Period period) {
        if (!period.from().equals(expected)) {
            throw entry.wrong(
                    "from", "begins on " + period.from() + ", not on " + expected, "leave no gap and no overlap");
        }
    }

    private static int months(Entry entry, String key) {
        String text = entry.text(key);
        java.util.regex.Matcher age =
                java.util.regex.Pattern.compile("(\\d{2})y(\\d{1,2})m").matcher(text);
        if (!age.matches()) {
            throw entry.wrong(key, "\"" + text + "\" is not an age", "write it as 61y6m");
        }
        return Integer.parseInt(age.group(1)) * 12 + Integer.parseInt(age.group(2));
    }

    private Benefits benefits(List<FactKind> facts) {
        ParametersReader parameters = new ParametersReader(this::citation);
        parameters.read(open("parameters.yaml"));
        decrees.forEach(parameters::amend);
        Map<String, FactKind> byId = new LinkedHashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        BenefitsReader benefits = new BenefitsReader(byId, parameters.parameters(), this::citation);
        benefits.readTerms(open("benefit-words.yaml"));
        files.names("benefits/").forEach(name -> benefits.read(open(name)));
        decrees.forEach(benefits::amend);
        decrees.forEach(Entry::done);
        Map<String, Benefit> known = new LinkedHashMap<>();
        benefits.benefits().forEach(benefit -> known.put(benefit.id(), benefit));
        List<Overlap> overlaps = new OverlapsReader(known, this::citation).read(open("overlaps.yaml"));
        Benefits all = new Benefits(facts, parameters.parameters(), benefits.benefits(), overlaps);
        Map<String, Entry> entries = new LinkedHashMap<>(parameters.entries());
        entries.putAll(benefits.entries());
        BenefitsCheck.check(all, entries);
        return all;
    }

    private List<LevelChange> levelChanges(Entry file) {
        List<LevelChange> changes = new ArrayList<>();
        for (Entry entry : file.entries("level-changes")) {
            LocalDate dueFrom = entry.day("due-from");
            LocalDate inForce = entry.day("in-force");
            if (dueFrom.getDayOfMonth() != 1 || dueFrom.isAfter(inForce)) {
                throw entry.wrong(
                        "due-from", dueFrom + " is no first of a month before " + inForce, "write the first month due");
            }
            changes.add(new LevelChange(
                    entry.text("id"), name(entry), YearMonth.from(dueFrom), inForce, citation(entry, "source")));
            entry.done();
        }
        file.done();
        return List.copyOf(changes);
    }

    private Procedures procedures(Benefits benefits) {
        Entry file = open("procedures.yaml");
        Procedures procedures = new ProcedureReader(this::citation).read(file);
        benefits.all()
                .forEach(benefit -> benefit.procedure()
                        .filter(id -> procedures.find(id).isEmpty())
                        .ifPresent(id -> {
                            throw file.wrong(
                                    "procedures",
                                    "procedure " + id + " of benefit " + benefit.id() + " is missing",
                                    "add it");
                        }));
        return procedures;
    }

    Citation citation(Entry parent, String key) {
        return citation(parent.entry(key));
    }

    /** Reads where something stands, from the entry itself. */
    Citation citation(Entry entry) {
        LegalDocument document = documents.get(entry.oneOf("document", List.copyOf(documents.keySet())));
        if (document == null) {
            throw entry.wrong("document", "the document is not known", "add it to documents.yaml");
        }
        Citation citation = new Citation(
                document,
                entry.text("article", ""),
                entry.text("clause", ""),
                entry.text("point", ""),
                entry.has("url") ? Optional.of(url(entry, entry.text("url"))) : document.url(),
                Confidence.valueOf(entry.oneOf("confidence", List.of("verified", "recalled", "unknown", "ward"))
                        .toUpperCase(java.util.Locale.ROOT)),
                entry.has("check-first") && entry.flag("check-first"));
        entry.done();
        return citation;
    }

    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    List<String> indicatorIds() {
        return List.copyOf(indicators.keySet());
    }

    static Period period(Entry entry) {
        LocalDate to = entry.text("to").equals("open") ? Period.OPEN : entry.day("to");
        LocalDate from = entry.day("from");
        if (!from.isBefore(to)) {
            throw entry.wrong(
                    "to", "ends on " + to + " before it begins", "write the first day no longer covered (exclusive)");
        }
        return new Period(from, to);
    }

    static Bilingual name(Entry entry) {
        return new Bilingual(entry.text("vi"), entry.text("en"));
    }

    static PovertyClass classOf(Entry entry, String key) {
        List<String> ids = java.util.Arrays.stream(PovertyClass.values())
                .map(PovertyClass::id)
                .toList();
        return PovertyClass.ofId(entry.oneOf(key, ids)).orElseThrow();
    }

    private static String url(Entry entry, String url) {
        if (!url.startsWith("https://")) {
            throw entry.wrong("url", "\"" + url + "\" is not a public address", "begin it with https://");
        }
        return url;
    }
}

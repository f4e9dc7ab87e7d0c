package vn.ansinh.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.yaml.Entry;

/** Reads one version of a procedure. */
record VersionReader(
        Map<String, Term> actors,
        Map<String, Term> channels,
        Map<String, Term> grounds,
        Function<Entry, List<Citation>> citations) {
    private static final int MOST_DAYS = 366;
    private static final int MOST_YEARS = 120;

    Version read(Entry entry) {
        Version version = new Version(
                ProcedureReader.period(entry),
                filing(entry),
                entry.entries("steps").stream().map(this::step).toList(),
                decision(entry),
                ProcedureReader.optionalName(entry, "posting"),
                course(entry),
                names(entry, "notes"),
                citations.apply(entry));
        entry.done();
        return version;
    }

    private Filing filing(Entry entry) {
        boolean isKnown = !entry.has("papers-unknown") || !entry.flag("papers-unknown");
        List<Paper> papers = papers(entry, "papers");
        if (!isKnown && !papers.isEmpty()) {
            throw entry.wrong("papers-unknown", "papers are named and said to be unknown", "remove one of the two");
        }
        return new Filing(
                isKnown,
                papers,
                names(entry, "shows"),
                terms(entry, "channels", channels),
                papers(entry, "office-papers"));
    }

    private static List<Paper> papers(Entry parent, String key) {
        List<Paper> papers = new ArrayList<>();
        for (Entry entry : parent.has(key) ? parent.entries(key) : List.<Entry>of()) {
            papers.add(new Paper(ProcedureReader.name(entry), entry.has("forms") ? entry.texts("forms") : List.of()));
            entry.done();
        }
        return papers;
    }

    private Step step(Entry entry) {
        Step step = new Step(
                term(entry, entry.text("actor"), "actor", actors),
                ProcedureReader.name(entry),
                deadline(entry),
                entry.has("from-receipt") && entry.flag("from-receipt"));
        if (step.isCountedFromReceipt() && step.deadline().isEmpty()) {
            throw entry.wrong("from-receipt", "nothing is counted", "add how long the step may take");
        }
        entry.done();
        return step;
    }

    private static Optional<Deadline> deadline(Entry entry) {
        List<Deadline> deadlines = new ArrayList<>();
        if (entry.has("working-days")) {
            deadlines.add(new Deadline.WorkingDays(days(entry, "working-days", MOST_DAYS)));
        }
        if (entry.has("calendar-days")) {
            deadlines.add(new Deadline.CalendarDays(days(entry, "calendar-days", MOST_DAYS)));
        }
        if (entry.has("before-day")) {
            deadlines.add(new Deadline.DayOfMonth(days(entry, "before-day", 28)));
        }
        if (entry.has("within")) {
            deadlines.add(new Deadline.DaysOfParameter(entry.text("within")));
        }
        if (entry.has("deadline")) {
            entry.oneOf("deadline", List.of("unknown"));
            deadlines.add(new Deadline.Unknown());
        }
        if (deadlines.size() > 1) {
            throw entry.wrong("a step has " + deadlines.size() + " time limits", "keep one of them");
        }
        return deadlines.stream().findFirst();
    }

    private static int days(Entry entry, String key, int most) {
        return Math.toIntExact(entry.amount(key, most));
    }

    private Optional<Decision> decision(Entry parent) {
        if (!parent.has("decision")) {
            return Optional.empty();
        }
        Entry entry = parent.entry("decision");
        Decision decision =
                new Decision(terms(entry, "by", actors), CodeReader.oneOf(entry, "kind", DecisionKind.values()));
        entry.done();
        return Optional.of(decision);
    }

    private Course course(Entry entry) {
        return new Course(
                starts(entry),
                entry.has("adjusts")
                        ? Optional.of(CodeReader.oneOf(entry, "adjusts", AdjustRule.values()))
                        : Optional.empty(),
                entry.has("stops")
                        ? Optional.of(CodeReader.oneOf(entry, "stops", StopRule.values()))
                        : Optional.empty(),
                entry.has("longest") ? Optional.of(entry.text("longest")) : Optional.empty(),
                terms(entry, "suspends", grounds),
                ProcedureReader.optionalName(entry, "after-suspension"),
                terms(entry, "terminates", grounds),
                move(entry),
                ProcedureReader.optionalName(entry, "pays"));
    }

    private static List<Course.Start> starts(Entry parent) {
        List<Course.Start> starts = new ArrayList<>();
        for (Entry entry : parent.has("starts") ? parent.entries("starts") : List.<Entry>of()) {
            Course.Start start = new Course.Start(
                    CodeReader.oneOf(entry, "rule", StartRule.values()),
                    entry.has("for") ? entry.texts("for") : List.of(),
                    entry.has("years") ? days(entry, "years", MOST_YEARS) : 0);
            if ((start.rule() == StartRule.MONTH_OF_AGE) != (start.years() > 0)) {
                throw entry.wrong("rule", "an age is named for month-of-age and for nothing else", "correct the entry");
            }
            if (!starts.isEmpty() && starts.getLast().groups().isEmpty()) {
                throw entry.wrong("rule", "stands after the rule for all others", "put the rule for all others last");
            }
            starts.add(start);
            entry.done();
        }
        return starts;
    }

    private static Optional<Course.Move> move(Entry parent) {
        if (!parent.has("move")) {
            return Optional.empty();
        }
        Entry entry = parent.entry("move");
        Course.Move move = new Course.Move(
                CodeReader.oneOf(entry, "new-ward-pays", MoveRule.values()),
                ProcedureReader.optionalName(entry, "old-ward")
                        .orElseThrow(() -> entry.wrong("old-ward is missing", "say what the old ward does")),
                ProcedureReader.optionalName(entry, "new-ward")
                        .orElseThrow(() -> entry.wrong("new-ward is missing", "say what the new ward does")));
        entry.done();
        return Optional.of(move);
    }

    private static List<Bilingual> names(Entry parent, String key) {
        List<Bilingual> names = new ArrayList<>();
        for (Entry entry : parent.has(key) ? parent.entries(key) : List.<Entry>of()) {
            names.add(ProcedureReader.name(entry));
            entry.done();
        }
        return names;
    }

    private static List<Term> terms(Entry entry, String key, Map<String, Term> known) {
        List<String> ids = entry.has(key) ? entry.texts(key) : List.of();
        return ids.stream().map(id -> term(entry, id, key, known)).toList();
    }

    private static Term term(Entry entry, String id, String key, Map<String, Term> known) {
        Term term = known.get(id);
        if (term == null) {
            throw entry.wrong(key, "\"" + id + "\" is not known", "write one of " + String.join(", ", known.keySet()));
        }
        return term;
    }
}

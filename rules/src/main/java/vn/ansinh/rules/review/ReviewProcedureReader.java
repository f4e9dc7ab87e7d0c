package vn.ansinh.rules.review;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.ansinh.rules.procedure.Deadline;
import vn.ansinh.rules.procedure.Term;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;
import vn.ansinh.rules.yaml.Entry;

/** Reads the procedures of reviews; refuses steps that nothing leads to, moves between unknown steps and overlapping periods. */
public final class ReviewProcedureReader {
    private static final int MOST_DAYS = 365;

    private final Function<Entry, Citation> citation;

    /**
     * Makes a reader.
     *
     * @param citation reads one place in a legal document
     */
    public ReviewProcedureReader(Function<Entry, Citation> citation) {
        this.citation = citation;
    }

    /** Reads the whole file. */
    public ReviewProcedures read(Entry file) {
        Map<String, Term> actors = new LinkedHashMap<>();
        for (Entry entry : file.entries("actors")) {
            Term actor = new Term(entry.text("id"), name(entry));
            actors.put(actor.id(), actor);
            entry.done();
        }
        List<ReviewProcedure> all = new ArrayList<>();
        for (Entry entry : file.entries("procedures")) {
            ReviewProcedure procedure = procedure(entry, actors);
            all.stream()
                    .filter(other -> other.kind() == procedure.kind())
                    .filter(other -> other.period().overlaps(procedure.period()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw entry.wrong("from", "overlaps " + other.id(), "end the one before on this day");
                    });
            all.add(procedure);
        }
        List<Openness> openness =
                file.entries("openness").stream().map(this::openness).toList();
        List<Recognition> recognitions = new RecognitionReader(citation).read(file);
        file.done();
        return new ReviewProcedures(all, openness, recognitions);
    }

    private Openness openness(Entry entry) {
        Entry hearing = entry.entry("hearing");
        Openness openness = new Openness(
                entry.text("id"),
                period(entry),
                days(entry.entry("posting"), "days"),
                days(entry.entry("loudspeaker"), "days"),
                days(entry.entry("begins"), "working-days"),
                citation.apply(hearing.entry("source")));
        hearing.done();
        entry.done();
        return openness;
    }

    private Openness.Days days(Entry entry, String key) {
        Openness.Days days = new Openness.Days(entry.number(key, MOST_DAYS), citation.apply(entry.entry("source")));
        entry.done();
        return days;
    }

    private ReviewProcedure procedure(Entry entry, Map<String, Term> actors) {
        List<ReviewStep> steps =
                entry.entries("steps").stream().map(one -> step(one, actors)).toList();
        Set<String> known = new HashSet<>();
        steps.forEach(step -> {
            if (!known.add(step.id())) {
                throw entry.wrong("steps", "step " + step.id() + " stands twice", "keep one of them");
            }
        });
        List<ReviewMove> moves = entry.entries("moves").stream()
                .map(one -> move(one, List.copyOf(known), actors))
                .toList();
        ReviewProcedure procedure = new ReviewProcedure(
                entry.text("id"),
                ReviewProcedure.Kind.ofCode(entry.oneOf("kind", List.of("annual", "in-year", "living-standard")))
                        .orElseThrow(),
                period(entry),
                name(entry),
                ground(entry),
                optionalName(entry, "note"),
                window(entry),
                monthly(entry),
                steps,
                moves,
                List.of(citation.apply(entry.entry("source"))));
        boolean isAnnual = procedure.kind() == ReviewProcedure.Kind.ANNUAL;
        if (procedure.window().isPresent() != isAnnual || procedure.monthly().isPresent() == isAnnual) {
            throw entry.wrong("kind", "an annual review has a window, another one a month", "correct the entry");
        }
        unreachable(procedure).ifPresent(step -> {
            throw entry.wrong(
                    "moves", "nothing leads to step " + step, "add the move that does, or leave the step out");
        });
        entry.done();
        return procedure;
    }

    /** The first step that is reached neither from the first of the groups nor from the first of the ward. */
    private static Optional<String> unreachable(ReviewProcedure procedure) {
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(procedure.first(true).id());
        ahead.add(procedure.first(false).id());
        Set<String> reached = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            for (ReviewMove move : procedure.from(ahead.remove())) {
                if (reached.add(move.to())) {
                    ahead.add(move.to());
                }
            }
        }
        return procedure.steps().stream()
                .map(ReviewStep::id)
                .filter(step -> !reached.contains(step))
                .findFirst();
    }

    private ReviewStep step(Entry entry, Map<String, Term> actors) {
        List<Bilingual> papers = new ArrayList<>();
        if (entry.has("papers")) {
            for (Entry paper : entry.entries("papers")) {
                papers.add(name(paper));
                paper.done();
            }
        }
        ReviewStep step = new ReviewStep(
                entry.text("id"),
                entry.oneOf("of", List.of("group", "ward")).equals("group"),
                actor(entry, actors),
                name(entry),
                deadline(entry),
                entry.has("at-least") && entry.flag("at-least"),
                agreement(entry),
                papers,
                entry.has("only-where") ? Optional.of(entry.text("only-where")) : Optional.empty(),
                citation.apply(entry.entry("source")));
        entry.done();
        return step;
    }

    private static Optional<Agreement> agreement(Entry parent) {
        if (!parent.has("agreement")) {
            return Optional.empty();
        }
        Entry entry = parent.entry("agreement");
        entry.oneOf("of", List.of("people-present"));
        Agreement agreement = new Agreement(entry.number("percent", Agreement.WHOLE));
        entry.done();
        return Optional.of(agreement);
    }

    private static Optional<Deadline> deadline(Entry entry) {
        if (entry.has("working-days")) {
            return Optional.of(new Deadline.WorkingDays(entry.number("working-days", MOST_DAYS)));
        }
        if (entry.has("deadline")) {
            entry.oneOf("deadline", List.of("unknown"));
            return Optional.of(new Deadline.Unknown());
        }
        return Optional.empty();
    }

    private static ReviewMove move(Entry entry, List<String> steps, Map<String, Term> actors) {
        ReviewMove move = new ReviewMove(
                entry.oneOf("from", steps), entry.text("action"), entry.oneOf("to", steps), actor(entry, actors));
        entry.done();
        return move;
    }

    private static Term actor(Entry entry, Map<String, Term> actors) {
        Term actor = actors.get(entry.oneOf("actor", List.copyOf(actors.keySet())));
        return java.util.Objects.requireNonNull(actor);
    }

    private Optional<ReviewProcedure.Window> window(Entry parent) {
        if (!parent.has("window")) {
            return Optional.empty();
        }
        Entry entry = parent.entry("window");
        ReviewProcedure.Window window = new ReviewProcedure.Window(
                monthDay(entry, "from"), monthDay(entry, "before"), citation.apply(entry.entry("source")));
        entry.done();
        return Optional.of(window);
    }

    private Optional<ReviewProcedure.Monthly> monthly(Entry parent) {
        if (!parent.has("monthly")) {
            return Optional.empty();
        }
        Entry entry = parent.entry("monthly");
        ReviewProcedure.Monthly monthly = new ReviewProcedure.Monthly(
                entry.number("day"),
                entry.has("within-days") ? OptionalInt.of(entry.number("within-days")) : OptionalInt.empty(),
                citation.apply(entry.entry("source")));
        entry.done();
        return Optional.of(monthly);
    }

    private static MonthDay monthDay(Entry entry, String key) {
        try {
            return MonthDay.parse("--" + entry.text(key));
        } catch (DateTimeException e) {
            throw entry.wrong(key, "is no day of a year", "write month and day, such as 09-01");
        }
    }

    static Period period(Entry entry) {
        try {
            return new Period(entry.day("from"), entry.text("to").equals("open") ? Period.OPEN : entry.day("to"));
        } catch (IllegalArgumentException e) {
            throw entry.wrong("to", "the period ends before it begins", "write the first day no longer covered");
        }
    }

    private static Bilingual ground(Entry parent) {
        return optionalName(parent, "ground")
                .orElseThrow(() -> parent.wrong("ground is missing", "say how papers cite what it rests on"));
    }

    private static Optional<Bilingual> optionalName(Entry parent, String key) {
        if (!parent.has(key)) {
            return Optional.empty();
        }
        Entry entry = parent.entry(key);
        Bilingual name = name(entry);
        entry.done();
        return Optional.of(name);
    }

    static Bilingual name(Entry entry) {
        return new Bilingual(entry.text("vi"), entry.text("en"));
    }
}

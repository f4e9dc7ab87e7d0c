package vn.ansinh.office.review.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import vn.ansinh.rules.source.Bilingual;

/** A column of a table that counts: its heading, and what it says of a part of the ward. */
record Measure(Report.Head head, Function<Slice, Cell> said) {
    static Measure of(Report.Head head, ToLongFunction<Slice> counted) {
        return new Measure(head, slice -> Cell.of(counted.applyAsLong(slice)));
    }

    static Measure rate(Report.Head head, ToLongFunction<Slice> part, ToLongFunction<Slice> whole) {
        return new Measure(
                head.wide(head.share() + 3), slice -> new Cell.Rate(part.applyAsLong(slice), whole.applyAsLong(slice)));
    }

    /** Of those of a class of which something is known; unknown where it is so of none of them. */
    static Measure known(
            Report.Head head,
            ToLongBiFunction<Slice, Predicate<Family>> count,
            Predicate<Family> all,
            Predicate<Family> isKnown,
            Predicate<Family> which) {
        return new Measure(
                head,
                slice -> slice.households(all) > 0 && slice.households(all.and(isKnown)) == 0
                        ? Cell.UNKNOWN
                        : Cell.of(count.applyAsLong(slice, all.and(which))));
    }

    static Measure unknown(Report.Head head) {
        return new Measure(head, slice -> Cell.UNKNOWN);
    }

    /** The ward first, then group by group. */
    static Report table(
            ReportKind kind, Outcome outcome, Wording wording, List<Measure> measures, List<Bilingual> notes) {
        List<Report.Line> rows = new ArrayList<>();
        rows.add(new Report.Line(wording.of("total"), true, cells(measures, outcome.ward()), null, null));
        for (Outcome.Group group : outcome.groups()) {
            rows.add(new Report.Line(
                    group.name().isEmpty() ? wording.of("no-group") : new Bilingual(group.name(), group.name()),
                    false,
                    cells(measures, outcome.of(group)),
                    group.id(),
                    null));
        }
        return new Report(
                kind.id(),
                wording.of("table." + kind.id()),
                wording.of("group"),
                measures.stream().map(Measure::head).toList(),
                rows,
                notes,
                false);
    }

    private static List<Cell> cells(List<Measure> measures, Slice slice) {
        return measures.stream().map(measure -> measure.said().apply(slice)).toList();
    }
}

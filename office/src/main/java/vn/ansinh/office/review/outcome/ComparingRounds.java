package vn.ansinh.office.review.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Cause;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Bilingual;

/** Two rounds side by side: the figures of the whole ward at the end of each, and what came of the later one. */
@Component
class ComparingRounds {
    private final Wording wording;
    private final Law law;

    ComparingRounds(Wording wording, Law law) {
        this.wording = wording;
        this.law = law;
    }

    Report of(Outcome then, Outcome now) {
        List<Report.Line> rows = new ArrayList<>();
        count(rows, wording.of("column.all-households"), then, now, slice -> slice.households(one -> true));
        count(rows, wording.of("column.all-people"), then, now, slice -> slice.people(one -> true));
        for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR)) {
            String name = grade.name();
            count(
                    rows,
                    wording.of("column.households-" + name),
                    then,
                    now,
                    slice -> slice.households(one -> one.is(grade)));
            rate(rows, wording.of("column.rate-" + name), then, now, grade);
            count(rows, wording.of("column.people-" + name), then, now, slice -> slice.people(one -> one.is(grade)));
            String flow = grade == Grade.POOR ? "flow.poor." : "flow.near-poor.";
            for (Column column :
                    List.of(Column.TO_OTHER_LIST, Column.ABOVE, Column.FROM_OTHER_LIST, Column.AGAIN, Column.NEW)) {
                count(rows, wording.of(flow + column.name()), then, now, slice -> slice.flowed(grade, column, false));
            }
        }
        for (Indicator indicator : law.indicators()) {
            if (lists(then, indicator) && lists(now, indicator)) {
                count(
                        rows,
                        named("compare.lacks", indicator.name()),
                        then,
                        now,
                        slice -> slice.households(one -> one.home().grade().isListed() && one.lacks(indicator.id())));
            }
        }
        for (Cause cause : law.causes()) {
            count(
                    rows,
                    named("compare.cause", cause.name()),
                    then,
                    now,
                    slice -> slice.households(
                            one -> one.home().grade().isListed() && one.causes().contains(cause.id())));
        }
        List<Bilingual> notes = new ArrayList<>();
        if (then.isProvisional() || now.isProvisional()) {
            notes.add(wording.of("compare.provisional"));
        }
        if (!then.standard().map(one -> one.id()).equals(now.standard().map(one -> one.id()))) {
            notes.add(wording.of("compare.standards"));
        }
        return new Report(
                "compare",
                wording.of("compare.title"),
                wording.of("compare.figure"),
                List.of(
                        Report.Head.of(name(then.round())).wide(6),
                        Report.Head.of(name(now.round())).wide(6),
                        Report.Head.of(wording.of("compare.change")).wide(6)),
                rows,
                notes,
                false);
    }

    private Bilingual name(Round round) {
        return round.isAnnual()
                ? wording.of("round.annual", String.valueOf(round.year()))
                : wording.of(
                        round.isOfLists() ? "round.in-year" : "round.living-standard",
                        String.valueOf(round.month()),
                        String.valueOf(round.year()));
    }

    private Bilingual named(String key, Bilingual what) {
        return new Bilingual(
                wording.of(key).vi() + ": " + what.vi(), wording.of(key).en() + ": " + what.en());
    }

    private static boolean lists(Outcome outcome, Indicator indicator) {
        return outcome.standard()
                .map(standard -> standard.indicators().contains(indicator))
                .orElse(false);
    }

    private static void count(
            List<Report.Line> rows, Bilingual name, Outcome then, Outcome now, ToLongFunction<Slice> counted) {
        long was = counted.applyAsLong(then.ward());
        long is = counted.applyAsLong(now.ward());
        rows.add(new Report.Line(name, false, List.of(Cell.of(was), Cell.of(is), Cell.of(change(is - was)))));
    }

    private static String change(long change) {
        return change == 0 ? "0" : (change > 0 ? "+" : "\u2212") + Math.abs(change);
    }

    /** A rate is compared in points of a hundred, two decimals, each rate rounded before. */
    private static void rate(List<Report.Line> rows, Bilingual name, Outcome then, Outcome now, Grade grade) {
        Cell.Rate was = share(then, grade);
        Cell.Rate is = share(now, grade);
        String change = was.whole() == 0 || is.whole() == 0 ? "" : points(hundredths(is) - hundredths(was));
        rows.add(new Report.Line(name, false, List.of(was, is, Cell.of(change))));
    }

    private static Cell.Rate share(Outcome outcome, Grade grade) {
        Slice ward = outcome.ward();
        return new Cell.Rate(ward.households(one -> one.is(grade)), ward.households(one -> true));
    }

    private static long hundredths(Cell.Rate rate) {
        return (rate.part() * 20_000 + rate.whole()) / (2 * rate.whole());
    }

    private static String points(long hundredths) {
        long size = Math.abs(hundredths);
        String sign = hundredths == 0 ? "" : hundredths > 0 ? "+" : "\u2212";
        return sign + size / 100 + "," + (size % 100 < 10 ? "0" : "") + size % 100 + "%";
    }
}

package vn.ansinh.office.review.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    Report of(Shown then, Shown now) {
        List<Report.Line> rows = new ArrayList<>();
        count(rows, wording.of("column.all-households"), then, now, Figures::households);
        count(rows, wording.of("column.all-people"), then, now, Figures::people);
        for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR)) {
            String name = grade.name();
            count(rows, wording.of("column.households-" + name), then, now, figures -> figures.households(grade));
            rate(rows, wording.of("column.rate-" + name), then, now, grade);
            count(rows, wording.of("column.people-" + name), then, now, figures -> figures.people(grade));
            String flow = grade == Grade.POOR ? "flow.poor." : "flow.near-poor.";
            for (Column column :
                    List.of(Column.TO_OTHER_LIST, Column.ABOVE, Column.FROM_OTHER_LIST, Column.AGAIN, Column.NEW)) {
                count(
                        rows,
                        wording.of(flow + column.name()),
                        then,
                        now,
                        figures -> figures.flowed(grade, column, false));
            }
        }
        for (Indicator indicator : law.indicators()) {
            if (lists(then, indicator) && lists(now, indicator)) {
                count(
                        rows,
                        named("compare.lacks", indicator.name()),
                        then,
                        now,
                        figures -> figures.lacking(indicator.id()));
            }
        }
        for (Cause cause : law.causes()) {
            count(rows, named("compare.cause", cause.name()), then, now, figures -> figures.caused(cause.id()));
        }
        List<Bilingual> notes = new ArrayList<>();
        kept(then).ifPresent(notes::add);
        kept(now).ifPresent(notes::add);
        if (then.facts().isProvisional() || now.facts().isProvisional()) {
            notes.add(wording.of("compare.provisional"));
        }
        if (!Objects.equals(then.facts().standard(), now.facts().standard())) {
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

    private static boolean lists(Shown shown, Indicator indicator) {
        return shown.facts().indicators().contains(indicator.id());
    }

    /** That figures are those of the day on which the round was closed, or that nothing was kept then. */
    private Optional<Bilingual> kept(Shown shown) {
        Bilingual name = name(shown.round());
        return shown.closed()
                .map(one -> said("compare.kept", name, one.day()))
                .or(() -> shown.isWithout() ? Optional.of(said("compare.without", name, "")) : Optional.empty());
    }

    private Bilingual said(String key, Bilingual name, Object value) {
        return new Bilingual(
                wording.of(key, name.vi(), value).vi(),
                wording.of(key, name.en(), value).en());
    }

    private static void count(
            List<Report.Line> rows, Bilingual name, Shown then, Shown now, ToLongFunction<Figures> counted) {
        long was = counted.applyAsLong(then.figures());
        long is = counted.applyAsLong(now.figures());
        rows.add(Report.Line.of(name, List.of(Cell.of(was), Cell.of(is), Cell.of(change(is - was)))));
    }

    private static String change(long change) {
        return change == 0 ? "0" : (change > 0 ? "+" : "\u2212") + Math.abs(change);
    }

    /** A rate is compared in points of a hundred, two decimals, each rate rounded before. */
    private static void rate(List<Report.Line> rows, Bilingual name, Shown then, Shown now, Grade grade) {
        Cell.Rate was = share(then, grade);
        Cell.Rate is = share(now, grade);
        String change = was.whole() == 0 || is.whole() == 0 ? "" : points(hundredths(is) - hundredths(was));
        rows.add(Report.Line.of(name, List.of(was, is, Cell.of(change))));
    }

    private static Cell.Rate share(Shown shown, Grade grade) {
        return new Cell.Rate(shown.figures().households(grade), shown.figures().households());
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

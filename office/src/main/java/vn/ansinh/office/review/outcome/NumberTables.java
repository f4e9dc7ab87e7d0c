package vn.ansinh.office.review.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.ansinh.rules.Cause;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.source.Bilingual;

/** The tables that need no ethnic group: summary, flows, lacks, causes, children. */
@Component
class NumberTables {
    /** The indicators of health and schooling that are about children. */
    private static final List<String> OF_CHILDREN = List.of("nutrition", "health-insurance", "child-schooling");

    private final Wording wording;
    private final Law law;

    NumberTables(Wording wording, Law law) {
        this.wording = wording;
        this.law = law;
    }

    private Report.Head head(String key) {
        return Report.Head.of(wording.of("column." + key));
    }

    private Report.Head head(String key, String over) {
        return Report.Head.of(wording.of("column." + key), wording.of("column." + over));
    }

    private Report.Head head(Bilingual words, String over) {
        return Report.Head.of(words, wording.of("column." + over));
    }

    /** Notes that hold for every table of the outcome. */
    List<Bilingual> notes(Outcome outcome, Bilingual... others) {
        List<Bilingual> notes = new ArrayList<>();
        if (outcome.isProvisional()) {
            notes.add(wording.of("provisional"));
        }
        if (outcome.undecided() > 0) {
            notes.add(wording.of("undecided", outcome.undecided()));
        }
        notes.addAll(List.of(others));
        return notes;
    }

    /** Whose word the households are that nobody works in, and of how many no form says it. */
    Bilingual noCapacity(Outcome outcome) {
        long unasked = outcome.ward().households(one -> one.home().grade().isListed() && one.hasNoWorker() == null);
        return wording.of("no-capacity.form", unasked);
    }

    Report summary(Outcome outcome) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.of(head("all-households"), slice -> slice.households(one -> true)));
        measures.add(Measure.of(head("all-people"), slice -> slice.people(one -> true)));
        for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR, Grade.AVERAGE)) {
            String over = "households-" + grade.name();
            measures.add(Measure.of(head("count", over), slice -> slice.households(one -> one.is(grade))));
            measures.add(Measure.rate(
                    head("rate", over),
                    slice -> slice.households(one -> one.is(grade)),
                    slice -> slice.households(one -> true)));
        }
        for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR, Grade.AVERAGE)) {
            String over = "people-" + grade.name();
            measures.add(Measure.of(head("count", over), slice -> slice.people(one -> one.is(grade))));
            measures.add(Measure.rate(
                    head("rate", over),
                    slice -> slice.people(one -> one.is(grade)),
                    slice -> slice.people(one -> true)));
        }
        return Measure.table(
                ReportKind.SUMMARY, outcome, wording, measures, notes(outcome, wording.of("summary.formula")));
    }

    Report flow(Outcome outcome, Grade list) {
        boolean isPoor = list == Grade.POOR;
        List<Measure> measures = new ArrayList<>();
        for (boolean isPeople : List.of(false, true)) {
            for (Column column : Column.values()) {
                measures.add(Measure.of(
                        head(
                                wording.of("flow." + (isPoor ? "poor." : "near-poor.") + column.name()),
                                isPeople ? "people" : "households"),
                        slice -> slice.flowed(list, column, isPeople)));
            }
        }
        Bilingual again = outcome.lookBack().isPresent()
                ? wording.of("look-back", outcome.lookBack().getAsInt())
                : wording.of("look-back.unknown");
        return Measure.table(
                isPoor ? ReportKind.POOR_FLOW : ReportKind.NEAR_POOR_FLOW,
                outcome,
                wording,
                measures,
                notes(outcome, wording.of("flow.formula"), wording.of("flow.other"), again));
    }

    Report deprivations(Outcome outcome, Grade grade, boolean isRate) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.of(head("total-" + grade.name()), slice -> slice.households(one -> one.is(grade))));
        List<Indicator> indicators =
                outcome.standard().map(Standard::indicators).orElse(List.of());
        if (!isRate) {
            measures.add(Measure.of(
                    head("lacks"),
                    slice -> indicators.stream()
                            .mapToLong(indicator -> slice.households(lacking(grade, indicator.id())))
                            .sum()));
        }
        for (Indicator indicator : indicators) {
            Report.Head head = head(indicator.name(), isRate ? "lack-rate" : "lacking");
            measures.add(
                    isRate
                            ? Measure.rate(
                                    head,
                                    slice -> slice.households(lacking(grade, indicator.id())),
                                    slice -> slice.households(one -> one.is(grade)))
                            : Measure.of(head, slice -> slice.households(lacking(grade, indicator.id()))));
        }
        List<Bilingual> notes = notes(outcome);
        outcome.standard()
                .ifPresent(standard -> notes.add(new Bilingual(
                        wording.of("standard").vi() + " " + standard.name().vi() + ".",
                        wording.of("standard").en() + " " + standard.name().en() + ".")));
        long formless = outcome.ward().households(one -> one.is(grade) && one.deprived() == null);
        if (formless > 0) {
            notes.add(wording.of("formless", formless));
        }
        return Measure.table(
                switch (grade) {
                    case POOR -> isRate ? ReportKind.POOR_DEPRIVATION_RATES : ReportKind.POOR_DEPRIVATIONS;
                    default -> isRate ? ReportKind.NEAR_POOR_DEPRIVATION_RATES : ReportKind.NEAR_POOR_DEPRIVATIONS;
                },
                outcome,
                wording,
                measures,
                notes);
    }

    private static Predicate<Family> lacking(Grade grade, String indicator) {
        return one -> one.is(grade) && one.lacks(indicator);
    }

    Report causes(Outcome outcome) {
        List<Measure> measures = new ArrayList<>();
        for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR)) {
            String over = "households-" + grade.name();
            measures.add(Measure.of(head("total", over), slice -> slice.households(one -> one.is(grade))));
            for (Cause cause : law.causes()) {
                measures.add(Measure.of(
                        head(cause.name(), over),
                        slice -> slice.households(
                                one -> one.is(grade) && one.causes().contains(cause.id()))));
            }
        }
        return Measure.table(
                ReportKind.BY_CAUSE, outcome, wording, measures, notes(outcome, wording.of("causes.several")));
    }

    Report children(Outcome outcome) {
        List<Measure> measures = new ArrayList<>();
        List<Indicator> indicators = law.indicators().stream()
                .filter(one -> OF_CHILDREN.contains(one.id()))
                .toList();
        for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR)) {
            String over = "households-" + grade.name();
            measures.add(Measure.of(head("children", over), slice -> children(slice, one -> one.is(grade))));
            for (Indicator indicator : indicators) {
                measures.add(Measure.of(
                        head(indicator.name(), over), slice -> children(slice, lacking(grade, indicator.id()))));
            }
        }
        return Measure.table(
                ReportKind.CHILDREN, outcome, wording, measures, notes(outcome, wording.of("children.counted")));
    }

    private static long children(Slice slice, Predicate<Family> which) {
        return slice.families().stream()
                .filter(which)
                .mapToLong(Family::children)
                .sum();
    }
}

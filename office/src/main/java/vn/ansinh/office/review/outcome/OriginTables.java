package vn.ansinh.office.review.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import org.springframework.stereotype.Component;
import vn.ansinh.rules.source.Bilingual;

/** The tables that count ethnic groups, by the head of the household. */
@Component
class OriginTables {
    private static final ToLongBiFunction<Slice, Predicate<Family>> HOUSEHOLDS = Slice::households;
    private static final ToLongBiFunction<Slice, Predicate<Family>> PEOPLE = Slice::people;

    private final Wording wording;
    private final NumberTables numbers;

    OriginTables(Wording wording, NumberTables numbers) {
        this.wording = wording;
        this.numbers = numbers;
    }

    private Report.Head head(String key, String over) {
        return Report.Head.of(wording.of("column." + key), wording.of("column." + over));
    }

    Report byGroup(Outcome outcome) {
        List<Measure> measures = new ArrayList<>();
        for (boolean isPeople : List.of(false, true)) {
            ToLongBiFunction<Slice, Predicate<Family>> count = isPeople ? PEOPLE : HOUSEHOLDS;
            for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR)) {
                String over = (isPeople ? "people-" : "households-") + grade.name();
                measures.add(counted(head("total", over), count, one -> one.is(grade)));
                measures.add(counted(head("minority", over), count, one -> one.is(grade) && one.isMinority()));
                measures.add(withoutWorker(head("no-capacity", over), count, grade));
                measures.add(counted(head("merit", over), count, one -> one.is(grade) && one.hasMerit()));
                measures.add(counted(head("other", over), count, one -> one.is(grade) && one.isOrdinary()));
            }
        }
        return Measure.table(
                ReportKind.BY_GROUP,
                outcome,
                wording,
                measures,
                numbers.notes(
                        outcome, wording.of("groups.other"), numbers.noCapacity(outcome), wording.of("minority.head")));
    }

    private static Measure counted(
            Report.Head head, ToLongBiFunction<Slice, Predicate<Family>> count, Predicate<Family> which) {
        return Measure.of(head, slice -> count.applyAsLong(slice, which));
    }

    private static Measure withoutWorker(
            Report.Head head, ToLongBiFunction<Slice, Predicate<Family>> count, Grade grade) {
        return Measure.known(
                head, count, one -> one.is(grade), one -> one.hasNoWorker() != null, Family::isWithoutWorker);
    }

    Report byEthnicity(Outcome outcome) {
        List<String> present = outcome.families().stream()
                .filter(one -> one.home().grade().isListed() && one.isMinority())
                .map(Family::ethnicGroup)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<Measure> measures = new ArrayList<>();
        for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR)) {
            String over = "households-" + grade.name();
            measures.add(counted(head("total", over), HOUSEHOLDS, one -> one.is(grade)));
            measures.add(counted(head("kinh", over), HOUSEHOLDS, one -> one.is(grade) && one.isMajority()));
            measures.add(counted(head("minorities", over), HOUSEHOLDS, one -> one.is(grade) && one.isMinority()));
            for (String people : present) {
                Report.Head head = Report.Head.of(new Bilingual(people, people), wording.of("column." + over));
                measures.add(counted(head, HOUSEHOLDS, one -> one.is(grade) && people.equals(one.ethnicGroup())));
            }
            measures.add(counted(
                    head("other-people", over),
                    HOUSEHOLDS,
                    one -> one.is(grade) && !one.isMajority() && !one.isMinority()));
        }
        return Measure.table(
                ReportKind.BY_ETHNICITY,
                outcome,
                wording,
                measures,
                numbers.notes(outcome, wording.of("minority.head"), wording.of("ethnicity.other")));
    }

    Report byStandard(Outcome outcome, Grade grade) {
        List<Measure> measures = new ArrayList<>();
        byPeople(measures, "all-households", HOUSEHOLDS, one -> true);
        byPeople(measures, "all-people", PEOPLE, one -> true);
        byPeople(measures, "households-" + grade.name(), HOUSEHOLDS, one -> one.is(grade));
        measures.add(counted(head("merit", "of-them"), HOUSEHOLDS, one -> one.is(grade) && one.hasMerit()));
        measures.add(withoutWorker(head("no-capacity", "of-them"), HOUSEHOLDS, grade));
        measures.add(counted(head("female-head", "of-them"), HOUSEHOLDS, one -> one.is(grade) && one.hasFemaleHead()));
        byPeople(measures, "people-" + grade.name(), PEOPLE, one -> one.is(grade));
        measures.add(Measure.rate(
                head("of-all", "rate"),
                slice -> slice.households(one -> one.is(grade)),
                slice -> slice.households(one -> true)));
        measures.add(Measure.rate(
                head("minority", "rate"),
                slice -> slice.households(one -> one.is(grade) && one.isMinority()),
                slice -> slice.households(Family::isMinority)));
        measures.add(Measure.unknown(head("local-minority", "rate")));
        return Measure.table(
                grade == Grade.POOR ? ReportKind.POOR_BY_STANDARD : ReportKind.NEAR_POOR_BY_STANDARD,
                outcome,
                wording,
                measures,
                numbers.notes(
                        outcome,
                        wording.of("minority.head"),
                        wording.of("local-minority.unknown"),
                        numbers.noCapacity(outcome)));
    }

    private void byPeople(
            List<Measure> measures,
            String over,
            ToLongBiFunction<Slice, Predicate<Family>> count,
            Predicate<Family> which) {
        measures.add(counted(head("total", over), count, which));
        measures.add(counted(head("kinh", over), count, which.and(Family::isMajority)));
        measures.add(counted(head("minority", over), count, which.and(Family::isMinority)));
        measures.add(Measure.unknown(head("local-minority", over)));
    }
}

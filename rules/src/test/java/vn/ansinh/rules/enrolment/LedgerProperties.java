package vn.ansinh.rules.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.ansinh.rules.enrolment.Posted.Kind;
import vn.ansinh.rules.enrolment.Posted.Result;

/** Three years of lists over decisions that change, answered at random: no dong is made, lost or paid twice. */
class LedgerProperties {
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int MONTHS = 36;
    private static final List<Result> RESULTS = List.of(Result.values());
    private static final List<PauseEnding> ENDINGS = List.of(PauseEnding.values());
    private static final long[] AMOUNTS = {360_000, 500_000, 540_000, 810_000, 1_080_000};

    @Property(tries = 400)
    void every_dong_due_is_paid_unpaid_recovered_written_off_or_still_to_settle(@ForAll long seed) {
        Random dice = new Random(seed);
        List<Posted> history = new ArrayList<>();
        Course course = course(dice);
        for (int at = 0; at < MONTHS; at++) {
            YearMonth list = FIRST.plusMonths(at);
            course = dice.nextInt(5) == 0 ? changed(course, dice, list) : course;
            answer(history, NextList.lines(course, history, list), dice);
            for (Ledger.Month month : Ledger.of(course, history, list).months()) {
                assertThat(month.paid() + month.unpaid() + month.recovered() + month.writtenOff() + month.notListed())
                        .isEqualTo(month.due());
                assertThat(month.uncollected()).isNotNegative();
                assertThat(month.open()).isNotNegative();
                assertThat(month.recovered()).isNotPositive();
            }
        }
    }

    @Property(tries = 400)
    void a_list_pays_nobody_twice_and_takes_nobody_below_zero(@ForAll long seed) {
        Random dice = new Random(seed);
        List<Posted> history = new ArrayList<>();
        Set<YearMonth> regular = new HashSet<>();
        Course course = course(dice);
        for (int at = 0; at < MONTHS; at++) {
            YearMonth list = FIRST.plusMonths(at);
            course = dice.nextInt(5) == 0 ? changed(course, dice, list) : course;
            List<NextList.Draft> lines = NextList.lines(course, history, list);
            assertThat(lines.stream().mapToLong(NextList.Draft::amount).sum()).isNotNegative();
            lines.stream()
                    .filter(line -> line.kind() == Kind.REGULAR)
                    .forEach(line -> assertThat(regular.add(line.month())).isTrue());
            answer(history, lines, dice);
            assertThat(NextList.lines(course, open(history, lines), list))
                    .as("made once more before the payer answers, nothing new stands on it")
                    .allMatch(line -> line.kind() != Kind.REGULAR);
        }
    }

    @Property(tries = 300)
    void when_everything_is_collected_what_was_paid_less_what_was_recovered_is_what_is_due(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int quiet) {
        Random dice = new Random(seed);
        List<Posted> history = new ArrayList<>();
        Course course = course(dice);
        YearMonth list = FIRST;
        for (int at = 0; at < MONTHS; at++) {
            list = FIRST.plusMonths(at);
            course = dice.nextInt(5) == 0 ? changed(course, dice, list) : course;
            NextList.lines(course, history, list)
                    .forEach(line -> history.add(new Posted(line.month(), line.kind(), line.amount(), Result.PAID)));
        }
        for (int at = 0; at < quiet; at++) {
            list = list.plusMonths(1);
            NextList.lines(course, history, list)
                    .forEach(line -> history.add(new Posted(line.month(), line.kind(), line.amount(), Result.PAID)));
        }
        Ledger ledger = Ledger.of(course, history, list);
        long inHand = history.stream().mapToLong(Posted::amount).sum();
        long due = ledger.months().stream().mapToLong(Ledger.Month::due).sum();
        assertThat(inHand - due).isEqualTo(ledger.overpaid());
    }

    private static void answer(List<Posted> history, List<NextList.Draft> lines, Random dice) {
        for (NextList.Draft line : lines) {
            Result result = RESULTS.get(dice.nextInt(RESULTS.size()));
            history.add(new Posted(line.month(), line.kind(), line.amount(), result));
        }
    }

    private static List<Posted> open(List<Posted> history, List<NextList.Draft> lines) {
        List<Posted> before = new ArrayList<>(history.subList(0, history.size() - lines.size()));
        lines.forEach(line -> before.add(new Posted(line.month(), line.kind(), line.amount(), Result.OPEN)));
        return before;
    }

    private static Course course(Random dice) {
        return new Course(
                FIRST.plusMonths(dice.nextInt(6)),
                Optional.empty(),
                List.of(new Course.Level(FIRST, amount(dice), 0, "a-rule")),
                List.of());
    }

    /** A decision of some month that reaches back a little: a new level, an end, or a suspension and what followed. */
    private static Course changed(Course course, Random dice, YearMonth now) {
        YearMonth from = now.minusMonths(dice.nextInt(4));
        YearMonth month = from.isBefore(course.start()) ? course.start() : from;
        return switch (dice.nextInt(4)) {
            case 0 -> new Course(course.start(), Optional.of(month), course.levels(), course.pauses());
            case 1 ->
                new Course(
                        course.start(),
                        course.last(),
                        course.levels(),
                        List.of(new Course.Pause(
                                month,
                                PauseGround.DEFIED_RECHECK,
                                dice.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of(new Course.Pause.Ending(
                                                now, ENDINGS.get(dice.nextInt(ENDINGS.size())))))));
            default -> {
                List<Course.Level> levels = new ArrayList<>(course.levels());
                levels.removeIf(level -> level.from().equals(month));
                levels.add(new Course.Level(month, amount(dice), 0, "a-rule"));
                yield new Course(course.start(), course.last(), levels, course.pauses());
            }
        };
    }

    private static long amount(Random dice) {
        return AMOUNTS[dice.nextInt(AMOUNTS.length)];
    }
}

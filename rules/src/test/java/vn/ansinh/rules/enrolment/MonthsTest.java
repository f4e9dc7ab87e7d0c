package vn.ansinh.rules.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.procedure.Procedure;

/** Months of start, of loss, and of a level that counts back: the worked cases 9, 17, 19, 25 and 26. */
class MonthsTest {
    private static final Law LAW = Law.load();
    private static final Benefits BENEFITS = LAW.benefits();
    private static final Procedure ALLOWANCE =
            LAW.procedures().find("monthly-social-allowance").orElseThrow();
    private static final LevelChange CHANGE = LAW.levelChanges().getFirst();
    private static final Facts NONE = Facts.none(BENEFITS.slots());

    @ParameterizedTest
    @CsvSource({"2027-01-01, 2027-01, 2026-12", "2026-12-03, 2026-12, 2026-12"})
    void a_loss_on_the_first_of_a_month_still_pays_that_month_unless_the_ward_reads_otherwise(
            LocalDate lost, YearMonth byFirstDay, YearMonth byLastDay) {
        assertThat(MonthOfLoss.FIRST_DAY.lastPaid(lost)).isEqualTo(byFirstDay);
        assertThat(MonthOfLoss.LAST_DAY.lastPaid(lost)).isEqualTo(byLastDay);
    }

    @Test
    void the_ward_sets_how_a_loss_is_read() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(MonthOfLoss.on(BENEFITS, day)).isEqualTo(MonthOfLoss.FIRST_DAY);
        Parameter.Dated before = Objects.requireNonNull(BENEFITS.parameters().get("enrolment.month-of-loss"))
                .values()
                .getFirst();
        Benefits set = BENEFITS.with(Map.of(
                "enrolment.month-of-loss",
                List.of(new Parameter.Dated(
                        before.period(),
                        new ParameterValue.Words(List.of("last-day")),
                        before.citations(),
                        Optional.empty()))));
        assertThat(MonthOfLoss.on(set, day)).isEqualTo(MonthOfLoss.LAST_DAY);
    }

    @Test
    void the_first_month_is_that_in_which_the_chair_signs() {
        assertThat(FirstMonth.of(
                        ALLOWANCE,
                        LocalDate.of(2026, 10, 28),
                        Optional.of("k6"),
                        LocalDate.of(2026, 11, 5),
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        Optional.empty()))
                .contains(YearMonth.of(2026, 11));
    }

    @Test
    void under_the_decree_before_a_disability_is_paid_from_the_month_of_the_certificate() {
        assertThat(FirstMonth.of(
                        ALLOWANCE,
                        LocalDate.of(2024, 10, 28),
                        Optional.of("k6"),
                        LocalDate.of(2024, 11, 5),
                        Optional.of(LocalDate.of(2024, 9, 1)),
                        Optional.empty()))
                .contains(YearMonth.of(2024, 9));
    }

    @Test
    void poor_and_77_alone_is_owed_four_times_the_new_level_and_coefficient_less_what_was_paid() {
        Facts household = NONE.with("household.status", "poor");
        Facts person = NONE.with("person.birth-date", "1949-03-03")
                .with("person.supporter-state", "none")
                .with("person.pension-monthly", 0)
                .with("person.si-allowance-monthly", 0);
        List<LevelChange.Month> months = arrears(
                household,
                person,
                "allowance-elderly-poor-without-carer",
                new BigDecimal("750000"),
                YearMonth.of(2021, 8));
        assertThat(months)
                .extracting(LevelChange.Month::month)
                .containsExactly(
                        YearMonth.of(2026, 7), YearMonth.of(2026, 8), YearMonth.of(2026, 9), YearMonth.of(2026, 10));
        // 4 * (2.0 * 540000 - 1.5 * 500000)
        assertThat(sum(months)).isEqualByComparingTo("1320000");
    }

    @Test
    void a_pensioner_is_owed_four_times_the_difference() {
        Facts person = NONE.with("person.birth-date", "1949-03-03")
                .with("person.pension-monthly", 0)
                .with("person.si-allowance-monthly", 0);
        List<LevelChange.Month> months = arrears(
                NONE.with("household.status", "normal"),
                person,
                "social-pension",
                new BigDecimal("500000"),
                YearMonth.of(2025, 7));
        // 4 * (540000 - 500000)
        assertThat(sum(months)).isEqualByComparingTo("160000");
    }

    @Test
    void who_started_in_september_is_owed_two_months() {
        Facts person = NONE.with("person.birth-date", "1949-03-03")
                .with("person.pension-monthly", 0)
                .with("person.si-allowance-monthly", 0);
        List<LevelChange.Month> months = arrears(
                NONE.with("household.status", "normal"),
                person,
                "social-pension",
                new BigDecimal("500000"),
                YearMonth.of(2026, 9));
        // 2 * (540000 - 500000)
        assertThat(sum(months)).isEqualByComparingTo("80000");
    }

    @Test
    void a_list_made_before_the_decree_is_law_is_asked_by_the_level_before_it_and_a_list_made_after_by_the_decree() {
        List<LevelChange> changes = LAW.levelChanges();
        YearMonth august = YearMonth.of(2026, 8);
        assertThat(RightOfMonth.lawDay(changes, august, LocalDate.of(2026, 7, 20)))
                .isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(RightOfMonth.lawDay(changes, august, LocalDate.of(2026, 11, 20)))
                .isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(RightOfMonth.lawDay(changes, YearMonth.of(2026, 12), LocalDate.of(2026, 11, 20)))
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(RightOfMonth.lawDay(changes, YearMonth.of(2026, 6), LocalDate.of(2026, 11, 20)))
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    private static List<LevelChange.Month> arrears(
            Facts household, Facts person, String benefit, BigDecimal paid, YearMonth start) {
        Function<LocalDate, Question> facts = day -> new Question(day, household, List.of(person));
        return CHANGE.arrears(BENEFITS, facts, 0, benefit, start, month -> paid, YearMonth.of(2026, 11));
    }

    private static BigDecimal sum(List<LevelChange.Month> months) {
        return months.stream().map(LevelChange.Month::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

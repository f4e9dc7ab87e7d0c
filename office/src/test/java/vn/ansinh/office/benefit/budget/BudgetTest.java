package vn.ansinh.office.benefit.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.demo.fill.FilledOffice;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.rules.enrolment.Course;

/** The money of a year over the demonstration, worked out a second way. */
class BudgetTest {
    private static final RunningOffice OFFICE = FilledOffice.get();

    private static <T> T officer(Supplier<T> what) {
        return Acting.as(FilledOffice.officer(), "TEST", what);
    }

    @Test
    void what_was_paid_and_waits_is_what_was_due_for_the_months_with_a_list() {
        Budget budget = officer(() -> OFFICE.bean(Budgeting.class).of(2025));
        long due = officer(() -> OFFICE.bean(Enrolments.class).all()).stream()
                .mapToLong(one -> due(one.course(), 2025))
                .sum();
        BudgetLine all = budget.total().orElseThrow();
        assertThat(all.paid()).isPositive();
        assertThat(all.paid() + all.waiting()).isEqualTo(due);
        assertThat(all.byLaw()).as("every month of 2025 has a list").isZero();
        assertThat(budget.bySource().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(all.byDecember());
    }

    private static long due(Course course, int year) {
        long sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += course.due(YearMonth.of(year, month));
        }
        return sum;
    }

    @Test
    void next_year_is_forecast_by_decisions_and_by_the_law() {
        Budget budget = officer(() -> OFFICE.bean(Budgeting.class).of(2027));
        BudgetLine all = budget.total().orElseThrow();
        assertThat(all.paid()).isZero();
        assertThat(all.decided()).isPositive();
        assertThat(all.byLaw()).isPositive();
    }

    @Test
    void whoever_may_not_see_all_that_the_law_asks_about_gets_months_ahead_as_decided() {
        Identity officer = FilledOffice.officer();
        Identity treasurer = new Identity(officer.ward(), officer.user(), "treasurer", List.of());
        Budget budget =
                Acting.as(treasurer, "TEST", () -> OFFICE.bean(Budgeting.class).of(2027));
        BudgetLine all = budget.total().orElseThrow();
        assertThat(budget.isByLaw()).isFalse();
        assertThat(all.byLaw()).isEqualTo(all.decided());
        assertThat(all.unclaimed()).isZero();
    }

    @Test
    void the_base_amounts_of_today_change_nothing_and_higher_ones_cost_more() {
        WhatIf whatIf = OFFICE.bean(WhatIf.class);
        long standard = whatIf.now(WhatIf.STANDARD);
        long pension = whatIf.now(WhatIf.PENSION);
        assertThat(standard).isEqualTo(540_000);
        assertThat(officer(() -> whatIf.of(standard, pension)))
                .isNotEmpty()
                .allMatch(one -> one.before() == one.after());
        List<WhatIf.Change> more = officer(() -> whatIf.of(600_000, pension));
        assertThat(more).anyMatch(one -> one.after() > one.before());
        assertThat(more)
                .filteredOn(one -> one.benefit().id().equals("social-pension"))
                .allMatch(one -> one.after() == one.before());
        assertThat(more)
                .filteredOn(one -> one.benefit().id().equals("allowance-disability"))
                .allMatch(one -> one.after() * 540 == one.before() * 600);
    }
}

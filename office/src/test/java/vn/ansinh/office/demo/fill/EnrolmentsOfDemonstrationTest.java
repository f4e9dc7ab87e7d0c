package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.EnrolmentBatch;
import vn.ansinh.office.benefit.enrolment.EnrolmentBatches;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.platform.Acting;

/** Who draws what in the demonstration: believable numbers, and the levels of the law at their times. */
class EnrolmentsOfDemonstrationTest {
    private static final RunningOffice OFFICE = FilledOffice.get();
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static List<Enrolment> all() {
        return Acting.as(
                FilledOffice.officer(),
                "TEST",
                () -> OFFICE.bean(Enrolments.class).all());
    }

    @Test
    void about_a_thousand_people_draw_something_of_several_kinds() {
        List<Enrolment> now =
                all().stream().filter(one -> one.course().isRunning(NOVEMBER)).toList();
        Map<String, Long> byBenefit =
                now.stream().collect(Collectors.groupingBy(Enrolment::benefit, Collectors.counting()));
        assertThat(now.stream().map(Enrolment::subject).distinct().count()).isBetween(900L, 1_200L);
        assertThat(byBenefit)
                .containsKeys("social-pension", "allowance-disability", "carer-family-of-extremely-severe");
        assertThat(byBenefit.get("allowance-disability")).isGreaterThan(300);
        assertThat(byBenefit.get("social-pension")).isGreaterThan(300);
    }

    @Test
    void pensions_began_in_july_2025_and_their_level_of_july_2026_came_with_the_decree() {
        List<Enrolment> pensions = all().stream()
                .filter(one -> one.benefit().equals("social-pension"))
                .toList();
        assertThat(pensions).allMatch(one -> !one.course().start().isBefore(YearMonth.of(2025, 7)));
        Enrolment first = pensions.stream()
                .filter(one -> one.course().start().equals(YearMonth.of(2025, 7)))
                .filter(one -> one.course().isRunning(NOVEMBER))
                .findFirst()
                .orElseThrow();
        assertThat(first.course().due(YearMonth.of(2026, 6))).isEqualTo(500_000);
        assertThat(first.course().due(YearMonth.of(2026, 7))).isEqualTo(540_000);
        List<EnrolmentBatch> batches = Acting.as(
                FilledOffice.officer(),
                "TEST",
                () -> OFFICE.bean(EnrolmentBatches.class).all());
        assertThat(batches).hasSize(1);
        assertThat(batches.getFirst().people()).isGreaterThan(800);
        assertThat(batches.getFirst().arrears()).isPositive();
    }

    @Test
    void the_level_of_july_2024_is_due_from_july() {
        Enrolment adult = all().stream()
                .filter(one -> one.benefit().equals("allowance-disability"))
                .filter(one -> one.course().due(YearMonth.of(2024, 6)) == 540_000)
                .findFirst()
                .orElseThrow();
        assertThat(adult.course().due(YearMonth.of(2024, 7))).isEqualTo(750_000);
    }
}

package vn.ansinh.office.programme.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.programme.watch.WatchReason.Kind;
import vn.ansinh.office.programme.watch.WatchRules.Level;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Law;

/** Standing near poverty weighs one, what happens two; a mark by hand puts a household on the list or off it. */
class WatchRulesTest {
    private static final LocalDate LEFT = LocalDate.of(2025, 12, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final WatchReason ESCAPED = WatchReason.of(Kind.ESCAPED, LEFT);
    private static final WatchReason NEAR = WatchReason.of(Kind.NEAR_LINE, LocalDate.of(2025, 10, 3), 10);

    private static WatchReason job(LocalDate day) {
        return WatchReason.of(Kind.JOB, day, "Lê Văn Bình");
    }

    private static List<WatchReason> of(List<WatchReason> standing, List<WatchReason> happened) {
        return WatchRules.of(standing, happened, Optional.empty());
    }

    private static Optional<WatchRules.Mark> mark(boolean isOn, LocalDate day) {
        return Optional.of(new WatchRules.Mark(isOn, "debt", "Vay nóng", day));
    }

    @Test
    void the_level_is_the_sum_of_the_weights() {
        assertThat(WatchRules.level(of(List.of(ESCAPED), List.of()))).isEqualTo(Level.QUIET);
        assertThat(WatchRules.level(of(List.of(ESCAPED, NEAR), List.of()))).isEqualTo(Level.RAISED);
        assertThat(WatchRules.level(of(List.of(ESCAPED), List.of(job(LEFT.plusDays(30))))))
                .isEqualTo(Level.HIGH);
        assertThat(WatchRules.level(WatchRules.of(List.of(), List.of(), mark(true, DAY))))
                .isEqualTo(Level.RAISED);
    }

    @Test
    void what_happened_before_the_household_left_the_lists_does_not_count() {
        assertThat(of(List.of(ESCAPED), List.of(job(LEFT.minusDays(1))))).containsExactly(ESCAPED);
        assertThat(of(List.of(), List.of(job(DAY)))).isEmpty();
    }

    @Test
    void the_heaviest_and_latest_stands_first() {
        WatchReason early = job(LEFT.plusDays(3));
        WatchReason late = job(LEFT.plusDays(90));
        assertThat(of(List.of(ESCAPED), List.of(early, late))).containsExactly(late, early, ESCAPED);
    }

    @Test
    void off_the_list_it_stays_off_until_something_newer_happens() {
        LocalDate off = LocalDate.of(2026, 6, 1);
        assertThat(WatchRules.of(List.of(ESCAPED), List.of(job(off.minusDays(5)), job(off)), mark(false, off)))
                .isEmpty();
        assertThat(WatchRules.of(
                        List.of(ESCAPED), List.of(job(off.minusDays(5)), job(off.plusDays(1))), mark(false, off)))
                .containsExactly(job(off.plusDays(1)), ESCAPED);
    }

    @Test
    void near_the_line_is_above_it_by_no_more_than_the_ward_says() {
        IncomeLine line = Law.load().standardOn(DAY).orElseThrow().line();
        long whole = line.urban() * 4;
        assertThat(NearLine.isNear(monthly(whole), line, 10)).isFalse();
        assertThat(NearLine.isNear(monthly(whole + 1), line, 10)).isTrue();
        assertThat(NearLine.isNear(monthly(whole + whole / 10), line, 10)).isTrue();
        assertThat(NearLine.isNear(monthly(whole + whole / 10 + 1), line, 10)).isFalse();
    }

    private static HouseholdFacts monthly(long income) {
        return HouseholdFacts.monthly(AreaKind.URBAN, 4, income, Deprivations.UNKNOWN);
    }
}

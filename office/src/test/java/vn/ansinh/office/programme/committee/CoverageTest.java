package vn.ansinh.office.programme.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static GroupAssignment from(int begins, int ends) {
        return new GroupAssignment(
                new UUID(0, 1),
                new UUID(0, 2),
                "",
                FIRST.plusDays(begins),
                ends < 0 ? Optional.empty() : Optional.of(FIRST.plusDays(ends)));
    }

    @Test
    void nobody_at_all_is_one_gap() {
        assertThat(Coverage.gaps(List.of(), FIRST, FIRST.plusDays(9)))
                .containsExactly(new Gap(FIRST, FIRST.plusDays(9)));
    }

    @Test
    void what_lies_outside_the_days_asked_for_is_no_gap() {
        assertThat(Coverage.gaps(List.of(from(-5, 3), from(3, -1)), FIRST, FIRST.plusDays(9)))
                .isEmpty();
        assertThat(Coverage.gaps(List.of(from(20, -1)), FIRST, FIRST.plusDays(9)))
                .containsExactly(new Gap(FIRST, FIRST.plusDays(9)));
    }

    /** Day by day, the slow way, over many made-up calendars. */
    @Test
    void every_day_is_in_a_gap_or_has_a_member() {
        Random dice = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<GroupAssignment> all = new ArrayList<>();
            int day = dice.nextInt(10) - 5;
            while (day < 30) {
                int end = day + 1 + dice.nextInt(8);
                all.add(from(day, end));
                day = end + dice.nextInt(4);
            }
            List<Gap> gaps = Coverage.gaps(all, FIRST, FIRST.plusDays(25));
            for (int each = 0; each <= 25; each++) {
                LocalDate on = FIRST.plusDays(each);
                boolean isGap = gaps.stream().anyMatch(gap -> !on.isBefore(gap.from()) && !on.isAfter(gap.until()));
                assertThat(isGap).isNotEqualTo(all.stream().anyMatch(one -> one.isOn(on)));
            }
        }
    }
}

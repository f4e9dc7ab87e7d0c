package vn.ansinh.bench.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefits;

class ProvinceGapsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Benefits benefits = Law.load().benefits();

    @Test
    void two_threads_count_what_one_counts() throws InterruptedException {
        ProvinceGaps gaps = new ProvinceGaps(benefits, DAY);
        ProvinceGaps.Result one = gaps.run(9_000, 1);

        assertEquals(one, gaps.run(9_000, 2));
        assertTrue(one.people() >= 9_000);
        assertTrue(one.unclaimed() > 0 && one.oneFact() > 0);
    }

    @Test
    void a_household_is_the_same_each_time_it_is_made() {
        MadeProvince province = new MadeProvince(benefits, DAY);
        SplittableRandom random = province.random(7);

        assertEquals(province.people(7), province.household(random).people().size());
        assertEquals(
                benefits.answer(province.household(province.random(7))).all(),
                benefits.answer(province.household(province.random(7))).all());
    }
}

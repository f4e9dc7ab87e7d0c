package vn.ansinh.rules.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.ansinh.rules.path.MostHouseholds.Candidate;
import vn.ansinh.rules.path.MostHouseholds.Choice;

class MostHouseholdsTest {
    @Property(seed = "20261124", tries = 500)
    void no_other_choice_within_the_money_takes_more_households_nor_as_many_for_less(
            @ForAll @Size(max = 10) List<@LongRange(min = 0, max = 60) Long> costs,
            @ForAll @LongRange(min = 0, max = 200) long money) {
        List<Candidate> candidates = new ArrayList<>();
        costs.forEach(cost -> candidates.add(new Candidate("H" + candidates.size(), cost)));
        Choice choice = MostHouseholds.within(money, candidates);
        assertThat(choice.cost() + choice.left()).isEqualTo(money);
        assertThat(choice.left()).isNotNegative();
        for (int bits = 0; bits < 1 << costs.size(); bits++) {
            long sum = 0;
            for (int place = 0; place < costs.size(); place++) {
                sum += (bits & 1 << place) != 0 ? costs.get(place) : 0;
            }
            int count = Integer.bitCount(bits);
            if (sum <= money) {
                assertThat(count).isLessThanOrEqualTo(choice.chosen().size());
            }
            if (sum < choice.cost()) {
                assertThat(count).isLessThan(choice.chosen().size());
            }
        }
    }
}

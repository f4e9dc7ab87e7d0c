package vn.ansinh.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Sieve;
import vn.ansinh.rules.language.Views;
import vn.ansinh.second.GeneratedPeople;

/** One look at each fact leaves every benefit that may be given, and few others. */
class SieveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Benefits BENEFITS = Law.load().benefits();
    private static final List<RulesInForce> RULES =
            BENEFITS.on(DAY).layout(false).rules();
    private final Sieve sieve =
            new Sieve(BENEFITS.slots(), RULES.stream().map(RulesInForce::any).toList());

    @Test
    void what_is_ruled_out_is_answered_with_no_by_the_whole_condition() {
        GeneratedPeople people = new GeneratedPeople(BENEFITS, 23);
        SplittableRandom random = new SplittableRandom(29);
        int ruledOut = 0;
        for (int person = 0; person < 1_000; person++) {
            Map<String, String> facts = new TreeMap<>(people.person(DAY));
            facts.keySet().removeIf(fact -> random.nextInt(4) == 0);
            long[] view = new Views(BENEFITS.slots())
                    .ofPerson(people.facts(facts, true), people.facts(facts, false), Day.of(DAY));
            long[] may = sifted(view);
            for (int place = 0; place < RULES.size(); place++) {
                if (!isLeft(may, place)) {
                    ruledOut++;
                    assertThat(RULES.get(place).any().answer(view))
                            .as(RULES.get(place).benefit().id() + " of " + facts)
                            .isEqualTo(Program.NO);
                }
            }
        }
        assertThat(ruledOut).isGreaterThan(1_000 * RULES.size() / 2);
    }

    @Test
    void of_somebody_of_whom_nothing_is_known_nothing_is_ruled_out() {
        long[] may = sifted(BENEFITS.slots().unknown());
        for (int place = 0; place < RULES.size(); place++) {
            assertThat(isLeft(may, place)).as(RULES.get(place).benefit().id()).isTrue();
        }
    }

    @Test
    void an_age_alone_rules_the_social_pension_out_and_a_greater_one_than_any_bound_does_not() {
        assertThat(isLeft(sifted(aged("69")), pension())).isFalse();
        assertThat(isLeft(sifted(aged("75")), pension())).isTrue();
        assertThat(isLeft(sifted(aged("500")), pension())).isTrue();
    }

    private static long[] aged(String years) {
        Facts none = Facts.none(BENEFITS.slots());
        return new Views(BENEFITS.slots()).ofPerson(none, none.with("person.age-years", years), Day.of(DAY));
    }

    private static int pension() {
        return RULES.indexOf(BENEFITS.on(DAY).of(BENEFITS.benefit("social-pension")));
    }

    private long[] sifted(long[] view) {
        long[] may = new long[sieve.words()];
        sieve.sift(view, may);
        return may;
    }

    private static boolean isLeft(long[] may, int place) {
        return (may[place / Long.SIZE] >>> place & 1) != 0;
    }
}

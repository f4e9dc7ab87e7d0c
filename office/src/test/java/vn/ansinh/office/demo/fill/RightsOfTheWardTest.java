package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Question;

/** The questions of a whole ward at once, for lists of who has a right and does not draw it. */
class RightsOfTheWardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Test
    void the_questions_of_all_households_are_made_in_one_go() {
        KnownHouseholds households = FilledOffice.get().bean(KnownHouseholds.class);
        Benefits benefits = FilledOffice.get().bean(Law.class).benefits();
        long start = System.nanoTime();
        List<KnownHousehold> all = Acting.as(FilledOffice.officer(), "TEST", () -> households.all(TODAY));
        Duration read = Duration.ofNanos(System.nanoTime() - start);
        List<Question> questions =
                all.stream().map(one -> one.question(benefits, TODAY)).toList();
        Duration asked = Duration.ofNanos(System.nanoTime() - start);

        assertThat(questions).hasSize(8_999);
        assertThat(questions.stream()
                        .mapToInt(question -> question.people().size())
                        .sum())
                .isEqualTo(34_398);
        assertThat(asked).as("read in %s, read and asked in %s", read, asked).isLessThan(LONGEST);
    }

    @Test
    void one_household_is_known_alone_as_among_all() {
        KnownHouseholds households = FilledOffice.get().bean(KnownHouseholds.class);
        Benefits benefits = FilledOffice.get().bean(Law.class).benefits();
        List<KnownHousehold> all = Acting.as(FilledOffice.officer(), "TEST", () -> households.all(TODAY));
        for (int place = 0; place < all.size(); place += 500) {
            KnownHousehold known = all.get(place);
            assertThat(Acting.as(FilledOffice.officer(), "TEST", () -> households.find(known.id(), TODAY)))
                    .contains(known);
            assertThat(Rights.of(benefits, known, TODAY).all()).isNotEmpty();
        }
    }
}

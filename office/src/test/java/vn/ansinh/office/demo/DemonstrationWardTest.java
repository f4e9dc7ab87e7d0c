package vn.ansinh.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationWardTest {
    private static final DemonstrationWard WARD = DemonstrationWard.generate(DemonstrationWard.SEED, WardSize.FULL);
    private static final LocalDate COUNTED_ON = LocalDate.of(2023, 12, 31);

    private static List<WardPerson> people() {
        return WARD.households().stream().flatMap(h -> h.members().stream()).toList();
    }

    private static long permille(Predicate<WardPerson> those) {
        return people().stream().filter(those).count() * 1000 / people().size();
    }

    @Test
    void holds_exactly_the_households_and_people_of_the_plan() {
        assertThat(WARD.households()).hasSize(8999);
        assertThat(people()).hasSize(34398);
        assertThat(WARD.households().stream().map(WardHousehold::group).collect(Collectors.toSet()))
                .hasSize(24);
        assertThat(WARD.households().stream().map(WardHousehold::code).distinct())
                .hasSize(8999);
    }

    @Test
    void same_seed_gives_the_same_ward_and_another_seed_another() {
        assertThat(DemonstrationWard.generate(7, WardSize.SMALL))
                .isEqualTo(DemonstrationWard.generate(7, WardSize.SMALL))
                .isNotEqualTo(DemonstrationWard.generate(8, WardSize.SMALL));
    }

    @Test
    void ages_sexes_and_sizes_are_those_of_an_urban_ward() {
        assertThat(permille(p -> p.ageOn(COUNTED_ON) < 15)).isBetween(190L, 270L);
        assertThat(permille(p -> p.ageOn(COUNTED_ON) >= 60)).isBetween(100L, 190L);
        assertThat(permille(p -> p.ageOn(COUNTED_ON) >= 80)).isBetween(10L, 40L);
        assertThat(permille(WardPerson::male)).isBetween(470L, 515L);
        assertThat(permille(p -> p.ethnicGroup().equals("Kinh"))).isBetween(970L, 992L);
        assertThat(permille(p -> p.name().startsWith("Nguyễn "))).isBetween(330L, 410L);
        for (int size = 1; size <= 10; size++) {
            int wanted = size;
            assertThat(WARD.households().stream().filter(h -> h.members().size() == wanted))
                    .as("households of %s", size)
                    .isNotEmpty();
        }
        for (int band = 0; band < 80; band += 10) {
            int from = band;
            assertThat(permille(p -> p.ageOn(COUNTED_ON) / 10 == from / 10))
                    .as("people of %s to %s", from, from + 9)
                    .isBetween(20L, 200L);
        }
    }

    @Test
    void relations_fit_the_ages_and_every_household_has_one_head() {
        for (WardHousehold household : WARD.households()) {
            assertThat(household.members().stream().filter(p -> p.kin() == Kin.HEAD))
                    .hasSize(1);
            int head = born(household.head());
            for (WardPerson person : household.members()) {
                String where = household.code() + " " + person.kin();
                switch (person.kin()) {
                    case CHILD -> assertThat(born(person) - head).as(where).isGreaterThanOrEqualTo(16);
                    case PARENT -> assertThat(head - born(person)).as(where).isGreaterThanOrEqualTo(16);
                    case SPOUSE -> {
                        assertThat(person.male())
                                .as(where)
                                .isNotEqualTo(household.head().male());
                        assertThat(person.ageOn(COUNTED_ON)).as(where).isGreaterThanOrEqualTo(18);
                    }
                    case SONS_CHILD, DAUGHTERS_CHILD ->
                        assertThat(born(person) - head).as(where).isGreaterThanOrEqualTo(32);
                    case HEAD, CHILD_IN_LAW, SIBLING, NEPHEW -> {}
                }
            }
        }
    }

    private static int born(WardPerson person) {
        return person.born().getYear();
    }

    @Test
    void identity_numbers_have_a_valid_form_and_belong_to_one_person() {
        Set<String> seen = new HashSet<>();
        for (WardPerson person : people()) {
            String id = person.idNumber();
            if (!id.isEmpty()) {
                assertThat(seen.add(id)).isTrue();
                assertThat(id).matches("\\d{12}|2259\\d{5}");
            }
            if (id.length() == 12) {
                assertThat(id.charAt(3) - '0').isEqualTo((born(person) >= 2000 ? 2 : 0) + (person.male() ? 0 : 1));
                assertThat(Integer.parseInt(id.substring(4, 6))).isEqualTo(born(person) % 100);
            }
        }
        assertThat(permille(p -> p.idNumber().isEmpty())).isBetween(10L, 60L);
        assertThat(permille(p -> p.idNumber().length() == 9)).isBetween(5L, 30L);
    }

    @Test
    void nothing_in_it_belongs_to_a_real_person() {
        assertThat(people())
                .allMatch(p -> p.idNumber().length() != 12 || p.idNumber().startsWith("99", 6));
        assertThat(WARD.households())
                .allMatch(h -> h.phone().isEmpty() || h.phone().matches("059[014567].*"));
        assertThat(people().stream().map(WardPerson::name))
                .doesNotContain("Nguyễn Minh Yên")
                .noneMatch(name -> name.endsWith(" Diệp"));
    }

    @Test
    void everybody_is_born_in_time_for_the_register_and_the_survey() {
        assertThat(people()).noneMatch(p -> p.born().isAfter(COUNTED_ON));
        assertThat(WARD.surveys())
                .allMatch(s ->
                        s.household().members().stream().noneMatch(p -> p.born().isAfter(LocalDate.of(2023, 8, 31))));
    }

    @Test
    void two_hundred_households_were_asked_in_2023_and_some_again_in_2026() {
        assertThat(WARD.surveysOf(2023))
                .hasSize(200)
                .allMatch(s -> !s.interviewed().isBefore(LocalDate.of(2023, 9, 1))
                        && !s.interviewed().isAfter(LocalDate.of(2023, 11, 30)));
        assertThat(WARD.surveysOf(2026))
                .hasSize(22)
                .allMatch(s -> !s.interviewed().isBefore(LocalDate.of(2026, 9, 1))
                        && !s.interviewed().isAfter(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void every_listed_household_but_one_was_surveyed_low_and_one_low_is_not_listed() {
        assertThat(WARD.list2023()).hasSize(64);
        assertThat(WARD.list2023().stream().filter(Listing::poor)).hasSize(4);
    }

    @Test
    void a_small_ward_keeps_the_same_order() {
        DemonstrationWard small = DemonstrationWard.generate(1, WardSize.SMALL);
        assertThat(small.households()).hasSize(60);
        assertThat(small.surveysOf(2026)).hasSize(8);
    }
}

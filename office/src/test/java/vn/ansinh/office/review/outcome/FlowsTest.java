package vn.ansinh.office.review.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.ReviewProcedure;

/** 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8, whatever happened in a ward between two days. */
class FlowsTest {
    private static final UUID HOME = new UUID(1, 1);
    private static final List<Grade> GRADES = List.of(Grade.POOR, Grade.NEAR_POOR, Grade.AVERAGE, Grade.NONE);

    private static UUID person(int number) {
        return new UUID(2, number);
    }

    private static Home home(String group, Grade grade, int... people) {
        Set<UUID> ids = new HashSet<>();
        for (int one : people) {
            ids.add(person(one));
        }
        return new Home(HOME, "A-01", group, grade, ids);
    }

    private static Map<Column, String> flow(Grade list, Home was, Home is, boolean wasEarlier) {
        Map<Column, String> found = new HashMap<>();
        Flows.of(list, Map.of(HOME, was), Map.of(HOME, is), wasEarlier ? Set.of(HOME) : Set.of())
                .forEach(one -> found.put(one.column(), one.households() + " " + one.people() + " " + one.group()));
        return found;
    }

    @Test
    void a_poor_household_that_becomes_near_poor_leaves_one_list_for_the_other() {
        Home was = home("1", Grade.POOR, 1, 2, 3);
        Home is = home("1", Grade.NEAR_POOR, 2, 3, 4, 5);
        assertThat(flow(Grade.POOR, was, is, false))
                .isEqualTo(Map.of(Column.OPENING, "1 3 1", Column.TO_OTHER_LIST, "1 2 1", Column.OTHER_DOWN, "0 1 1"));
        assertThat(flow(Grade.NEAR_POOR, was, is, false))
                .isEqualTo(Map.of(Column.FROM_OTHER_LIST, "1 2 1", Column.OTHER_UP, "0 2 1", Column.CLOSING, "1 4 1"));
    }

    @Test
    void a_household_above_both_lists_has_left_and_one_from_none_is_new_or_again() {
        Home poor = home("1", Grade.POOR, 1);
        Home none = home("1", Grade.NONE, 1);
        assertThat(flow(Grade.POOR, poor, none, false)).containsEntry(Column.ABOVE, "1 1 1");
        assertThat(flow(Grade.POOR, poor, home("1", Grade.AVERAGE, 1), false)).containsEntry(Column.ABOVE, "1 1 1");
        assertThat(flow(Grade.POOR, none, poor, false)).containsEntry(Column.NEW, "1 1 1");
        assertThat(flow(Grade.POOR, none, poor, true)).containsEntry(Column.AGAIN, "1 1 1");
    }

    @Test
    void who_moves_to_another_group_is_other_here_and_there() {
        assertThat(flow(Grade.POOR, home("1", Grade.POOR, 1, 2), home("2", Grade.POOR, 1, 2), false))
                .containsEntry(Column.OTHER_DOWN, "1 2 1")
                .containsEntry(Column.OTHER_UP, "1 2 2");
    }

    @Test
    void who_is_gone_or_came_is_other() {
        Home poor = home("1", Grade.POOR, 1, 2);
        assertThat(Flows.of(Grade.POOR, Map.of(HOME, poor), Map.of(), Set.of()))
                .contains(new Entry(poor, "1", Column.OTHER_DOWN, 1, 2));
        assertThat(Flows.of(Grade.POOR, Map.of(), Map.of(HOME, poor), Set.of()))
                .contains(new Entry(poor, "1", Column.OTHER_UP, 1, 2));
    }

    private record Ward(Map<UUID, Home> begin, Map<UUID, Home> end, Set<UUID> earlier) {}

    /** A ward in which anything may happen: households appear, vanish, move, change class, swap members. */
    private static Ward anyWard(Random random) {
        Map<UUID, Home> begin = new HashMap<>();
        Map<UUID, Home> end = new HashMap<>();
        Set<UUID> earlier = new HashSet<>();
        List<String> groups = List.of("", "1", "2", "3");
        for (int at = 0; at < 60; at++) {
            UUID id = new UUID(1, at);
            if (random.nextInt(8) > 0) {
                begin.put(id, anyHome(random, id, groups));
            }
            if (random.nextInt(8) > 0) {
                end.put(id, anyHome(random, id, groups));
            }
            if (random.nextBoolean()) {
                earlier.add(id);
            }
        }
        return new Ward(begin, end, earlier);
    }

    private static Home anyHome(Random random, UUID id, List<String> groups) {
        Set<UUID> people = new HashSet<>();
        int size = 1 + random.nextInt(6);
        for (int at = 0; at < size; at++) {
            people.add(person(random.nextInt(40)));
        }
        return new Home(
                id,
                "A-" + id.getLeastSignificantBits(),
                groups.get(random.nextInt(groups.size())),
                GRADES.get(random.nextInt(GRADES.size())),
                people);
    }

    @Test
    void flows_balance_in_every_group_and_in_the_ward_for_households_and_people() {
        Random random = new Random(20261128);
        for (int round = 0; round < 300; round++) {
            Ward ward = anyWard(random);
            for (Grade list : List.of(Grade.POOR, Grade.NEAR_POOR)) {
                List<Entry> entries = Flows.of(list, ward.begin(), ward.end(), ward.earlier());
                assertThat(Balance.of(entries)).isEmpty();
                for (String group : List.of("", "1", "2", "3")) {
                    Slice slice = slice(entries.stream()
                            .filter(one -> one.group().equals(group))
                            .toList());
                    assertBalanced(slice);
                    // the ends are those of the register, not of the sum
                    assertThat(slice.flowed(Grade.POOR, Column.CLOSING, false))
                            .isEqualTo(count(ward.end(), list, group));
                    assertThat(slice.flowed(Grade.POOR, Column.OPENING, false))
                            .isEqualTo(count(ward.begin(), list, group));
                    assertThat(slice.flowed(Grade.POOR, Column.CLOSING, true))
                            .isEqualTo(people(ward.end(), list, group));
                }
                assertBalanced(slice(entries));
            }
            Slice poor = slice(Flows.of(Grade.POOR, ward.begin(), ward.end(), ward.earlier()));
            Slice near = slice(Flows.of(Grade.NEAR_POOR, ward.begin(), ward.end(), ward.earlier()));
            for (boolean isPeople : List.of(false, true)) {
                assertThat(poor.flowed(Grade.POOR, Column.TO_OTHER_LIST, isPeople))
                        .as("who left the poor for the near-poor came on the list of the near-poor")
                        .isEqualTo(near.flowed(Grade.POOR, Column.FROM_OTHER_LIST, isPeople));
            }
        }
    }

    private static Slice slice(List<Entry> entries) {
        return new Slice(List.of(), entries, List.of());
    }

    private static void assertBalanced(Slice slice) {
        for (boolean isPeople : List.of(false, true)) {
            long expected = Stream.of(Column.values())
                    .mapToLong(column -> column.sign() * slice.flowed(Grade.POOR, column, isPeople))
                    .sum();
            assertThat(slice.flowed(Grade.POOR, Column.CLOSING, isPeople)).isEqualTo(expected);
            for (Column column : Column.values()) {
                assertThat(slice.flowed(Grade.POOR, column, isPeople)).isNotNegative();
            }
        }
    }

    private static long count(Map<UUID, Home> ward, Grade list, String group) {
        return ward.values().stream()
                .filter(one -> one.grade() == list && one.group().equals(group))
                .count();
    }

    private static long people(Map<UUID, Home> ward, Grade list, String group) {
        return ward.values().stream()
                .filter(one -> one.grade() == list && one.group().equals(group))
                .mapToLong(one -> one.people().size())
                .sum();
    }

    @Test
    void whatever_is_taken_out_or_added_is_found_with_its_group_and_household() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            Ward ward = anyWard(random);
            List<Entry> entries = new ArrayList<>(Flows.of(Grade.POOR, ward.begin(), ward.end(), ward.earlier()));
            Entry wrong = entries.get(random.nextInt(entries.size()));
            if (random.nextBoolean()) {
                entries.remove(wrong);
            } else {
                entries.add(wrong);
            }
            assertThat(Balance.of(entries))
                    .contains(new Balance.Broken(
                            wrong.group(), List.of(wrong.home().code())));
        }
    }

    @Test
    void two_errors_that_cancel_each_other_are_found_too() {
        Home one = new Home(new UUID(1, 1), "A-01", "1", Grade.POOR, Set.of(person(1)));
        Home two = new Home(new UUID(1, 2), "A-02", "1", Grade.POOR, Set.of(person(2)));
        assertThat(Balance.of(
                        List.of(new Entry(one, "1", Column.OPENING, 1, 1), new Entry(two, "1", Column.CLOSING, 1, 1))))
                .contains(new Balance.Broken("1", List.of("A-01", "A-02")));
    }

    @Test
    void no_table_is_made_of_an_outcome_that_does_not_add_up() {
        Home home = new Home(HOME, "A-01", "7", Grade.POOR, Set.of(person(1)));
        List<Entry> wrong = List.of(new Entry(home, "7", Column.CLOSING, 1, 1));
        assertThatThrownBy(() -> outcome(wrong).sound())
                .hasMessageContaining("Tổ dân phố 7")
                .hasMessageContaining("A-01");
        assertThat(outcome(Flows.of(Grade.POOR, Map.of(), Map.of(HOME, home), Set.of()))
                        .sound()
                        .broken())
                .isEmpty();
    }

    private static Outcome outcome(List<Entry> poorFlow) {
        LocalDate begins = LocalDate.of(2026, 9, 1);
        Law law = Law.load();
        ReviewProcedure procedure =
                law.reviewProcedures().on(ReviewProcedure.Kind.ANNUAL, begins).orElseThrow();
        Round round = new Round(
                new UUID(0, 9),
                ReviewProcedure.Kind.ANNUAL,
                2026,
                null,
                procedure,
                begins,
                LocalDate.of(2026, 12, 14),
                true,
                "",
                Instant.EPOCH);
        return new Outcome(
                round,
                begins,
                false,
                0,
                law.standardOn(begins),
                List.of(new Outcome.Group("7", "Tổ dân phố 7")),
                Map.of(),
                List.of(),
                poorFlow,
                List.of(),
                OptionalInt.empty(),
                true);
    }
}

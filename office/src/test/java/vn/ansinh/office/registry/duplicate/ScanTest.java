package vn.ansinh.office.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Sex;

/** Who is found to be recorded twice, and who is not. The figures stand in docs/benchmarks.md. */
class ScanTest {
    private static final Suspect.Home HERE = home(1, "+84905111222", "12 duong so 3");
    private static final Suspect.Home THERE = home(2, "+84905333444", "");
    private static int next = 1;

    private static Suspect.Home home(int number, String phone, String address) {
        return new Suspect.Home(
                new UUID(1, number), "PL-" + number, new UUID(2, number), "Tổ " + number, phone, address);
    }

    private static Suspect person(String name, String born, @Nullable String number, Suspect.Home home) {
        BirthDate birth =
                born.length() == 4 ? BirthDate.of(Integer.parseInt(born)) : BirthDate.of(LocalDate.parse(born));
        String tail = number == null ? null : number.substring(9);
        return new Suspect(new UUID(3, next++), name, Sex.FEMALE, birth, number, null, tail, home);
    }

    private static List<Reason> reasons(Suspect one, Suspect other) {
        List<Pair> pairs = Scan.pairs(List.of(one, other));
        return pairs.isEmpty() ? List.of() : pairs.getFirst().reasons();
    }

    @Test
    void precision_and_recall_on_people_made_by_machine_stay_above_the_measured_floors() {
        for (long seed : new long[] {5, 2026, 1124}) {
            KnownTruth truth = new KnownTruth(seed, 2_500, 400, 800);
            List<Pair> pairs = Scan.pairs(truth.people);
            Set<Pair.Of> found = pairs.stream().map(Pair::of).collect(Collectors.toSet());
            long right = found.stream().filter(truth.same::contains).count();
            List<Pair> likely = pairs.stream().filter(Pair::isLikely).toList();
            long rightOfLikely = likely.stream()
                    .filter(pair -> truth.same.contains(pair.of()))
                    .count();

            assertThat(100 * right / found.size()).as("precision of %d", seed).isGreaterThanOrEqualTo(94);
            assertThat(100 * right / truth.same.size()).as("recall of %d", seed).isGreaterThanOrEqualTo(83);
            assertThat(100 * rightOfLikely / likely.size())
                    .as("precision of the likely of %d", seed)
                    .isGreaterThanOrEqualTo(97);
        }
    }

    @Test
    void one_number_is_one_person_whatever_else_is_written() {
        assertThat(reasons(
                        person("Trần Thị Hoa", "1970-01-02", "056170000001", HERE),
                        person("Lê Văn Tám", "1999-05-06", "056170000001", THERE)))
                .contains(Reason.SAME_NUMBER);
    }

    @Test
    void a_name_without_marks_and_a_swapped_date_are_said_in_words() {
        assertThat(reasons(
                        person("Trần Thị Đào", "1956-03-01", null, HERE),
                        person("Tran Thi Dao", "1956-01-03", null, THERE)))
                .containsExactly(
                        Reason.SAME_NAME_WITHOUT_MARKS, Reason.BIRTH_SWAPPED, Reason.RARE_NAME, Reason.OTHER_GROUP);
    }

    @Test
    void a_slip_in_the_name_is_found_by_the_birth_date() {
        assertThat(reasons(
                        person("Trần Thị Đào", "1956-03-21", null, HERE),
                        person("Trần Thị Đàoo", "1956-03-21", null, THERE)))
                .contains(Reason.NAME_ONE_LETTER, Reason.SAME_BIRTH);
    }

    @Test
    void twins_are_not_one_even_when_their_names_differ_by_a_mark() {
        assertThat(reasons(
                        person("Trần Thị Anh", "2015-03-21", null, HERE),
                        person("Trần Thị Ánh", "2015-03-21", null, HERE)))
                .isEmpty();
    }

    @Test
    void one_recorded_twice_in_a_household_is_found() {
        assertThat(reasons(
                        person("Trần Thị Ánh", "2015-03-21", null, HERE),
                        person("TRAN THI ANH", "2015-03-21", null, HERE)))
                .contains(Reason.SAME_HOUSEHOLD);
    }

    @Test
    void namesakes_of_other_birth_dates_are_two_people() {
        assertThat(reasons(
                        person("Nguyễn Văn An", "1956-03-21", null, HERE),
                        person("Nguyễn Văn An", "1961-07-08", null, THERE)))
                .isEmpty();
    }

    @Test
    void two_numbers_are_two_people() {
        assertThat(reasons(
                        person("Nguyễn Văn An", "1956-03-21", "056056000001", HERE),
                        person("Nguyễn Văn An", "1956-03-21", "056056000777", THERE)))
                .isEmpty();
    }
}

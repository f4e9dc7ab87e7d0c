package vn.ansinh.office.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.platform.TodayForTests;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.work.DatedThing;

/** Who is away is asked after when the return was expected, and not before anybody said so. Today is 24/11/2026. */
class SpellDatedTest {
    private static final LocalDate FOUNDED = LocalDate.of(2023, 12, 31);

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private final SpellDated dated = new SpellDated(database.sql(), TodayForTests.at(TestDatabase.CLOCK));

    private void away(UUID person, String kind, String expected) {
        String table = kind.equals("imprisonment") ? "person_private_spell" : "person_spell";
        ward.officer(() -> database.sql()
                .sql(
                        "insert into registry." + table + " (ward_id, person_id, kind, since, expected_on, said)"
                                + " values (platform.ward(), :person, :kind, '2026-01-05', cast(nullif(:expected, '') as date), '')")
                .param("person", person)
                .param("kind", kind)
                .param("expected", expected)
                .update());
    }

    private UUID person(String name) {
        return database.owner()
                .sql("select person_id from registry.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    @Test
    void an_expected_return_is_dated_by_household_and_a_private_one_is_not_told() {
        UUID group = ward.found().getFirst();
        ward.household("PL-01-0001", group, FOUNDED, "Ông An", "Anh Bảo", "Chị Cúc", "Anh Dũng");
        away(person("Anh Bảo"), "temporary-absence", "2026-11-20");
        away(person("Chị Cúc"), "temporary-absence", "");
        away(person("Anh Dũng"), "imprisonment", "2026-11-21");
        List<DatedThing> found =
                ward.officer(() -> dated.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(found.getFirst().what().values()).containsExactly("PL-01-0001");
        assertThat(found.getFirst().address()).isEqualTo("/households/away");
    }
}

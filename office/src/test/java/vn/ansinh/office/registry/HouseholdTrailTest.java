package vn.ansinh.office.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.account.AuditTrail;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.platform.web.PageToken;

/** Whose rows the trail of one household shows, and that no page of it leaves a change out. */
class HouseholdTrailTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture FIXTURE = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2023, 12, 31);
    private static final int MANY = 130;

    private static UUID small = new UUID(0, 0);
    private static UUID large = new UUID(0, 0);

    @BeforeAll
    static void found_a_ward() {
        List<UUID> groups = FIXTURE.found();
        small = FIXTURE.household("PL-01-0001", groups.get(0), SINCE, "Nguyễn Thị Đào", "Trần Văn Ân");
        large = FIXTURE.household(
                "PL-01-0002",
                groups.get(0),
                SINCE,
                IntStream.range(0, MANY).mapToObj(n -> "Lê Thị Hoa").toArray(String[]::new));
    }

    @Test
    void it_shows_the_household_its_people_and_what_is_written_of_them_later() {
        FIXTURE.officer(() -> DATABASE.sql()
                .sql("update registry.person set sex = 'female' where name = 'Nguyễn Thị Đào'")
                .update());

        List<Trail.Entry> entries = all(small);

        assertThat(entries)
                .extracting(Trail.Entry::table)
                .containsExactlyInAnyOrder(
                        "registry.household",
                        "registry.residence",
                        "registry.person",
                        "registry.person",
                        "registry.person",
                        "registry.membership",
                        "registry.membership");
        assertThat(entries.getFirst().fields()).containsExactly(new Trail.Field("sex", "", "female"));
        assertThat(entries.getFirst().kind()).isEqualTo(Trail.Kind.CHANGED);
    }

    @Test
    void days_are_written_as_people_write_them_and_an_open_end_not_at_all() {
        assertThat(all(small))
                .filteredOn(entry -> entry.table().equals("registry.residence"))
                .singleElement()
                .extracting(Trail.Entry::fields)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(new Trail.Field("since", "", "31/12/2023"));
    }

    @Test
    void a_deed_of_more_changes_than_a_page_holds_is_shown_whole() {
        assertThat(all(large))
                .hasSize(2 + 2 * MANY)
                .extracting(Trail.Entry::number)
                .doesNotHaveDuplicates();
    }

    private static List<Trail.Entry> all(UUID household) {
        AuditTrail trail = new AuditTrail(DATABASE.sql());
        List<Trail.Entry> entries = new ArrayList<>();
        Optional<PageToken> page = Optional.empty();
        do {
            Optional<PageToken> from = page;
            Trail shown = FIXTURE.officer(() -> trail.about(household, from));
            entries.addAll(shown.entries());
            page = shown.next();
        } while (page.isPresent());
        return entries;
    }
}

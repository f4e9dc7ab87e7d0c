package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.event.Chronicles;
import vn.ansinh.office.registry.event.LifeEvent;

/** Five years of events in the demonstration: what they come to, and that they give the register. */
class LivingDemonstrationTest {
    private static final RunningOffice OFFICE = RunningOffice.on(TestDatabase.fresh());

    @BeforeAll
    static void live() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        OFFICE.bean(FillingDemonstration.class).fill(nowhere);
        OFFICE.bean(LivingDemonstration.class).live(OFFICE.bean(DemonstrationFounding.class), nowhere);
    }

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    private static <T> T officer(Supplier<T> task) {
        return Acting.as(OFFICE.bean(DemonstrationFounding.class).officer(), "SEE_SITUATION", task);
    }

    private static String ask(String question, LocalDate day) {
        return officer(() -> OFFICE.bean(TransactionTemplate.class)
                .execute(status -> OFFICE.bean(JdbcClient.class)
                        .sql(question)
                        .param("day", day)
                        .query(String.class)
                        .single()));
    }

    @Test
    void the_ward_is_the_ward_of_its_plan_on_the_days_of_the_plan() {
        String counts =
                "select count(*) || ' ' || sum(h.people) from registry.households_on(:day) h where cast(:day as date) > '2000-01-01'";
        assertThat(ask(counts, LocalDate.of(2023, 12, 31))).isEqualTo("8999 34398");
        assertThat(ask(counts, LocalDate.of(2026, 11, 24))).isEqualTo("8999 34398");
        String classes =
                "select count(*) filter (where c.class = 'poor') || ' ' || count(*) filter (where c.class = 'near-poor')"
                        + " from registry.households_on(:day) h join review.classes_on(:day) c using (household_id)";
        assertThat(ask(classes, LocalDate.of(2023, 12, 31))).isEqualTo("4 60");
    }

    @Test
    void something_happened_in_every_year_and_of_every_kind() {
        String years = "select string_agg(distinct extract(year from happened_on)::text, ' ' order by"
                + " extract(year from happened_on)::text) from registry.life_event where happened_on <= :day";
        assertThat(ask(years, LocalDate.of(2026, 11, 24))).isEqualTo("2022 2023 2024 2025 2026");
        String kinds = "select string_agg(distinct coalesce(s.kind, e.kind), ' ') from registry.life_event e"
                + " left join registry.life_event_health s using (ward_id, event_id) where e.happened_on <= :day";
        Set<String> expected = LifeEvent.Kind.ofHouseholds().stream()
                .filter(kind -> kind != LifeEvent.Kind.SWAP_NUMBERS)
                .map(LifeEvent.Kind::code)
                .collect(Collectors.toSet());
        assertThat(ask(kinds, LocalDate.of(2026, 11, 24)).split(" "))
                .contains("undo")
                .containsAll(expected);
    }

    @Test
    void the_events_applied_to_the_first_list_give_the_register_as_it_stands() {
        Chronicles.Rebuilt rebuilt = officer(() -> OFFICE.bean(Chronicles.class).rebuild());
        assertThat(rebuilt.different()).isZero();
        assertThat(rebuilt.events()).isGreaterThan(20_000);
    }
}

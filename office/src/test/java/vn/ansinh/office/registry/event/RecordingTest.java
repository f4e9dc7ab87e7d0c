package vn.ansinh.office.registry.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.TodayForTests;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;

/** Events in a real register: kept whole or not at all, once, seen beforehand, undone, and within bounds. */
class RecordingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final SmallWard ward = new SmallWard(TodayForTests.at(TestDatabase.CLOCK));
    private UUID home = new UUID(0, 0);
    private UUID man = new UUID(0, 0);
    private UUID woman = new UUID(0, 0);

    @BeforeEach
    void settle() {
        home = ward.household("PL-01-0001", "Ông An", "Bà Bình");
        man = ward.person("Ông An");
        woman = ward.person("Bà Bình");
    }

    private LifeEvent death() {
        return new LifeEvent.Death(man, new Succession(woman, List.of()));
    }

    private Household household(LocalDate on) {
        return ward.fixture
                .officer(() -> ward.fixture.register().household(home, on))
                .orElseThrow();
    }

    @Test
    void the_household_is_as_it_was_before_the_day_and_otherwise_from_it_on() {
        assertThat(ward.record(DAY, death())).isInstanceOf(Result.Done.class);
        assertThat(household(DAY.minusDays(1)))
                .extracting(Household::headName, Household::people)
                .containsExactly("Ông An", 2);
        assertThat(household(DAY))
                .extracting(Household::headName, Household::people)
                .containsExactly("Bà Bình", 1);
    }

    @Test
    void a_preview_says_what_would_change_and_changes_nothing() {
        Book before = ward.book();
        Preview preview = ward.preview(DAY, death());
        assertThat(preview.households()).singleElement().satisfies(turned -> {
            assertThat(turned.before().orElseThrow().members()).hasSize(2);
            assertThat(turned.after().orElseThrow().members()).hasSize(1);
        });
        assertThat(ward.book().rows()).isEqualTo(before.rows());
        assertThat(ward.fixture.officer(ward.events::all)).isEmpty();
    }

    @Test
    void a_second_change_of_one_day_is_written_in_place_of_the_first_and_undone_to_it() {
        ward.record(DAY, new PersonEvent.SchoolWork(man, null, null, null, "Thợ nề"));
        Result.Done second =
                (Result.Done) ward.record(DAY, new PersonEvent.SchoolWork(man, null, null, null, "Thợ mộc"));
        assertThat(occupation()).isEqualTo("Thợ mộc");
        assertThat(ward.undo(second.event())).isInstanceOf(Result.Done.class);
        assertThat(occupation()).isEqualTo("Thợ nề");
    }

    private String occupation() {
        return ward.book()
                .all(Row.Situated.class)
                .filter(row -> row.person().equals(man) && row.until() == null)
                .map(row -> String.valueOf(row.situation().occupation()))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_head_is_not_brought_back_over_somebody_who_was_related_to_the_next_one() {
        Result.Done death = (Result.Done) ward.record(DAY, death());
        ward.record(
                DAY.plusDays(1),
                new LifeEvent.MoveIn(
                        home,
                        null,
                        List.of(new Newcomer(UUID.randomUUID(), "Chị Dung", null, null, Relation.CHILD, null)),
                        ""));
        assertThat(ward.undo(death.event())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void a_child_born_before_the_book_knows_the_head_comes_in_with_that_head() {
        ward.record(DAY, death());
        UUID child = UUID.randomUUID();
        LocalDate born = DAY.minusDays(40);
        assertThat(ward.record(
                        born,
                        new LifeEvent.Birth(
                                home,
                                new Newcomer(child, "Bé Mai", BirthDate.of(born), Sex.FEMALE, Relation.CHILD, null))))
                .isInstanceOf(Result.Done.class);
        assertThat(ward.book().openStay(child).orElseThrow().since()).isEqualTo(DAY);
    }

    @Test
    void the_same_form_sent_twice_records_once() {
        UUID id = UUID.randomUUID();
        long seen = ward.seen();
        assertThat(ward.record(id, DAY, death(), seen)).isInstanceOf(Result.Done.class);
        assertThat(ward.record(id, DAY, death(), seen)).isEqualTo(new Result.Again(id));
        assertThat(ward.fixture.officer(ward.events::all)).hasSize(1);
    }

    @Test
    void an_event_undone_leaves_the_register_as_it_was_and_both_stay_written() {
        Book before = ward.book();
        Result.Done done = (Result.Done) ward.record(DAY, death());
        assertThat(ward.undo(done.event())).isInstanceOf(Result.Done.class);
        assertThat(ward.book().rows()).isEqualTo(before.rows());
        assertThat(ward.fixture.officer(ward.events::all))
                .extracting(Entry::kind)
                .containsExactly("death", "undo");
        assertThat(ward.undo(done.event()))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::key)
                                .containsExactly("event.fault.undone"));
    }

    @Test
    void what_a_later_event_rests_on_is_not_undone_and_the_later_one_is_named() {
        Result.Done done = (Result.Done) ward.record(DAY, death());
        ward.record(DAY.plusDays(1), new LifeEvent.MoveOut(home, List.of(woman), "Đà Nẵng", null));
        assertThat(ward.undo(done.event())).isInstanceOfSatisfying(Result.Refused.class, refused -> {
            Fault fault = refused.faults().getFirst();
            assertThat(fault.key()).isEqualTo("event.fault.undo-rests-on");
            assertThat(fault.values()).containsExactly(new EventName("event.kind.move-out"), DAY.plusDays(1));
        });
    }

    @Test
    void an_event_before_a_later_one_is_refused_by_its_name_and_day() {
        ward.record(DAY, death());
        assertThat(ward.record(DAY.minusDays(5), new LifeEvent.MoveOut(home, List.of(woman), "", null)))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.faults().getFirst().values())
                                .containsExactly("Bà Bình", DAY, new EventName("event.kind.death")));
    }

    @Test
    void nothing_is_recorded_of_days_to_come() {
        assertThat(ward.record(SmallWard.TODAY.plusDays(1), death())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void of_two_officers_at_once_the_second_learns_what_the_first_changed() throws Exception {
        long seen = ward.seen();
        CountDownLatch start = new CountDownLatch(2);
        Callable<Result> first = () -> {
            start.countDown();
            start.await();
            return ward.record(UUID.randomUUID(), DAY, death(), seen);
        };
        Callable<Result> second = () -> {
            start.countDown();
            start.await();
            return ward.record(
                    UUID.randomUUID(),
                    DAY,
                    new LifeEvent.NewHead(home, new Succession(woman, List.of(new Kin(man, Relation.SPOUSE)))),
                    seen);
        };
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Result>> results = both.invokeAll(List.of(first, second));
            List<Result> all = List.of(results.get(0).get(), results.get(1).get());
            assertThat(all).filteredOn(Result.Done.class::isInstance).hasSize(1);
            assertThat(all)
                    .filteredOn(Result.Changed.class::isInstance)
                    .singleElement()
                    .satisfies(changed ->
                            assertThat(((Result.Changed) changed).since()).isNotEmpty());
        }
    }

    @Test
    void a_new_household_gets_a_code_of_its_own_and_numbers_are_kept_apart() {
        CitizenId number = new CitizenId("056090001234");
        Newcomer comer =
                new Newcomer(UUID.randomUUID(), "Trần Văn Mới", BirthDate.of(1990), Sex.MALE, Relation.HEAD, number);
        Result.Done done = (Result.Done) ward.record(
                DAY,
                new LifeEvent.MoveIn(
                        null,
                        new Founding(UUID.randomUUID(), "", new Place(ward.groups.getLast(), "3 Lê Lợi", null)),
                        List.of(comer),
                        "Đà Nẵng"));
        assertThat(ward.book().all(Row.Household.class))
                .extracting(Row.Household::code)
                .contains("H-000001");
        String open = ward.database
                .owner()
                .sql("select facts || changes from registry.life_event where event_id = :id")
                .param("id", done.event())
                .query(String.class)
                .single();
        assertThat(open).contains("Trần Văn Mới").doesNotContain(number.digits());
        Identity leader =
                new Identity(ward.fixture.ward(), UUID.randomUUID(), "group-leader", List.of(ward.groups.getLast()));
        assertThat(ward.database.as(
                        leader,
                        () -> ward.database
                                .sql()
                                .sql("select count(*) from registry.life_event_identity")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_leader_sees_the_events_of_the_own_group_and_records_none() {
        ward.record(DAY, death());
        Identity own =
                new Identity(ward.fixture.ward(), UUID.randomUUID(), "group-leader", List.of(ward.groups.getFirst()));
        Identity another =
                new Identity(ward.fixture.ward(), UUID.randomUUID(), "group-leader", List.of(ward.groups.getLast()));
        assertThat(ward.database.as(own, ward.events::all)).hasSize(1);
        assertThat(ward.database.as(another, ward.events::all)).isEmpty();
        assertThatThrownBy(() -> ward.database.as(
                        own,
                        () -> ward.database
                                .sql()
                                .sql(
                                        "insert into registry.life_event (ward_id, event_id, kind, happened_on, facts, changes, recorded_by, recorded_at)"
                                                + " values (platform.ward(), gen_random_uuid(), 'death', '2026-01-01', '{}', '[]', platform.app_user(), now())")
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void an_event_of_health_is_known_to_those_only_who_may_see_health() {
        Result.Done done =
                (Result.Done) ward.record(DAY, new PersonEvent.HealthFound(woman, DisabilityDegree.SEVERE, null));
        assertThat(ward.fixture.officer(() -> ward.events.find(done.event())))
                .get()
                .extracting(Entry::kind, Entry::isPrivate)
                .containsExactly("health", true);
        for (String role : List.of("group-leader", "signer", "committee-member")) {
            Identity other = new Identity(ward.fixture.ward(), UUID.randomUUID(), role, ward.groups);
            assertThat(ward.database.as(other, () -> ward.events.find(done.event())))
                    .as(role)
                    .isEmpty();
            assertThat(ward.database.as(other, ward.events::all))
                    .as("what %s learns of it", role)
                    .allSatisfy(entry -> {
                        assertThat(entry.kind()).isEqualTo("private");
                        assertThat(entry.changes()).isEmpty();
                    });
        }
        assertThat(ward.undo(done.event())).isInstanceOf(Result.Done.class);
        assertThat(ward.database
                        .owner()
                        .sql("select string_agg(kind || facts || changes, '') from registry.life_event")
                        .query(String.class)
                        .single())
                .doesNotContain("SEVERE", "health");
    }

    @Test
    void two_numbers_that_were_exchanged_change_places_in_one_event_and_back_when_it_is_undone() {
        ward.record(DAY, new PersonEvent.Correction(man, null, null, null, null, new CitizenId("056050000001")));
        ward.record(DAY, new PersonEvent.Correction(woman, null, null, null, null, new CitizenId("056155000002")));
        Book before = ward.book();
        Result.Done swapped = (Result.Done) ward.record(DAY, new PersonEvent.NumberSwap(man, woman));
        assertThat(ward.book().openNumber(man, "citizen").orElseThrow().digits())
                .isEqualTo("056155000002");
        assertThat(ward.book().person(woman).orElseThrow().idTail()).isEqualTo("001");
        assertThat(ward.undo(swapped.event())).isInstanceOf(Result.Done.class);
        assertThat(ward.book().rows()).isEqualTo(before.rows());
    }

    @Test
    void of_a_birth_that_ends_a_pregnancy_only_the_birth_is_told_to_all() {
        Newcomer comes = new Newcomer(new UUID(5, 5), "Chị Châu", BirthDate.of(1996), Sex.FEMALE, Relation.CHILD, null);
        ward.record(DAY.minusDays(200), new LifeEvent.MoveIn(home, null, List.of(comes), ""));
        ward.record(
                DAY.minusDays(100),
                new PersonEvent.SpellBegan(comes.person(), SpellKind.PREGNANCY, DAY.plusDays(3), ""));
        Newcomer child = new Newcomer(new UUID(5, 6), "Bé Dân", BirthDate.of(DAY), Sex.MALE, Relation.GRANDCHILD, null);
        Result.Done born = (Result.Done) ward.record(DAY, new LifeEvent.Birth(home, child, comes.person()));
        String shown = ward.database
                .owner()
                .sql("select changes::text || kind from registry.life_event where event_id = :id")
                .param("id", born.event())
                .query(String.class)
                .single();
        assertThat(shown).contains("birth", "Bé Dân").doesNotContain("PREGNANCY");
        Entry kept = ward.fixture.officer(() -> ward.events.find(born.event())).orElseThrow();
        assertThat(kept.changes()).anyMatch(change -> change.row() instanceof Row.Spell);
        assertThat(kept.isPrivate()).isFalse();
        assertThat(ward.undo(born.event())).isInstanceOf(Result.Done.class);
        assertThat(ward.book().openSpell(comes.person(), SpellKind.PREGNANCY)).isPresent();
    }

    @Test
    void no_event_is_ever_changed_or_taken_out() {
        ward.record(DAY, death());
        for (String statement :
                List.of("update registry.life_event set note = 'x'", "delete from registry.life_event")) {
            assertThatThrownBy(() -> ward.fixture.officer(
                            () -> ward.database.sql().sql(statement).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_database_itself_refuses_a_household_without_a_head() {
        Row.Stay head = ward.book().openStay(man).orElseThrow();
        assertThatThrownBy(() -> ward.fixture.officer(() -> {
                    ChangeRows rows = new ChangeRows(ward.database.sql());
                    rows.write(List.of(new Change(head, head.endedOn(DAY))));
                    rows.check();
                    return true;
                }))
                .hasStackTraceContaining("would have members and no head");
    }
}

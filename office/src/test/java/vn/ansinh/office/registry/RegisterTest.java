package vn.ansinh.office.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;

class RegisterTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture FIXTURE = new RegisterFixture(DATABASE);
    private static final LocalDate THEN = LocalDate.of(2023, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 24);

    private static List<UUID> groups = List.of();

    @BeforeAll
    static void found_a_ward() {
        groups = FIXTURE.found();
        FIXTURE.household("PL-01-0001", groups.get(0), THEN, "Nguyễn Thị Đào", "Trần Văn Ân");
        FIXTURE.household("PL-02-0001", groups.get(1), THEN, "Lê Ôn");
    }

    @Test
    void a_ward_has_the_name_of_the_day() {
        assertThat(FIXTURE.officer(() -> FIXTURE.register().ward(THEN)))
                .get()
                .extracting(WardName::name)
                .isEqualTo("Phường Phước Long");
        assertThat(FIXTURE.officer(() -> FIXTURE.register().ward(NOW)))
                .get()
                .extracting(WardName::name)
                .isEqualTo("Phường Nam Nha Trang");
    }

    @Test
    void a_group_is_part_of_what_it_was_part_of_on_the_day() {
        assertThat(FIXTURE.officer(() -> FIXTURE.register().areas(THEN)))
                .hasSize(3)
                .first()
                .extracting(Area::name, Area::partOf)
                .containsExactly("Tổ dân phố 1", "phường Phước Long");
        assertThat(FIXTURE.officer(() -> FIXTURE.register().areas(NOW))
                        .getFirst()
                        .partOf())
                .isEqualTo("khu vực Phước Long, phường Nam Nha Trang");
    }

    @Test
    void nobody_is_in_the_register_before_its_first_day() {
        assertThat(FIXTURE.officer(() -> FIXTURE.register().household("PL-01-0001", THEN)))
                .get()
                .extracting(Household::headName, Household::people, Household::areaName)
                .containsExactly("Nguyễn Thị Đào", 2, "Tổ dân phố 1");
        assertThat(FIXTURE.officer(() -> FIXTURE.register().household("PL-01-0001", THEN.minusDays(1))))
                .isEmpty();
    }

    @Test
    void a_person_lives_in_one_household_at_a_time() {
        assertThatThrownBy(() -> FIXTURE.officer(() -> DATABASE.sql().sql("""
                        insert into registry.membership (ward_id, person_id, since, household_id, relation)
                        select m.ward_id, m.person_id, '2024-01-01', h.household_id, 'other'
                        from registry.membership m join registry.household h on h.code = 'PL-02-0001'
                        join registry.household was on was.household_id = m.household_id and was.code = 'PL-01-0001'
                        """).update()))
                .hasMessageContaining("one_household_at_a_time");
    }

    @Test
    void a_closed_period_may_touch_the_open_one_and_never_reach_into_it() {
        FIXTURE.household("PL-03-0001", groups.get(2), THEN, "Ngô Thị Sáu");
        Function<String, Runnable> before = until -> () -> FIXTURE.officer(
                () -> DATABASE.sql().sql("""
                        insert into registry.residence (ward_id, household_id, since, until, area_id, search_key)
                        select r.ward_id, r.household_id, '2020-01-01', :until::date, r.area_id, ''
                        from registry.residence r join registry.household h on h.household_id = r.household_id
                        where h.code = 'PL-03-0001' and r.until = 'infinity'
                        """).param("until", until).update());
        assertThatThrownBy(() -> before.apply("2024-01-01").run())
                .hasMessageContaining("two periods overlap: one_residence_at_a_time");
        before.apply("2023-12-31").run();
        assertThatThrownBy(() -> before.apply("2023-12-31").run()).hasMessageContaining("residence_pkey");
    }

    @Test
    void two_who_write_at_once_cannot_give_one_person_two_homes() throws Exception {
        FIXTURE.household("PL-03-0002", groups.get(2), THEN, "Võ Văn Bảy", "Võ Thị Tám");
        UUID person = DATABASE.owner()
                .sql("select person_id from registry.person where name = 'Võ Thị Tám'")
                .query(UUID.class)
                .single();
        CountDownLatch written = new CountDownLatch(1);
        Callable<String> first = () -> FIXTURE.officer(() -> {
            String answer = moveInFrom2010(person, "2012-01-01");
            written.countDown();
            waitUntilAnotherWaits();
            return answer;
        });
        Callable<String> second = () -> {
            written.await();
            return FIXTURE.officer(() -> moveInFrom2010(person, "2011-01-01"));
        };
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = both.invokeAll(List.of(first, second));
            assertThat(answers.get(0).get()).isEqualTo("written");
            assertThat(answers.get(1).get()).contains("two periods overlap: one_h");
        }
    }

    private static String moveInFrom2010(UUID person, String since) {
        try {
            DATABASE.sql()
                    .sql("""
                            insert into registry.membership (ward_id, person_id, since, until, household_id, relation)
                            select h.ward_id, :person, :since::date, '2013-01-01', h.household_id, 'head'
                            from registry.household h where h.code = 'PL-03-0002'
                            """)
                    .param("person", person)
                    .param("since", since)
                    .update();
            return "written";
        } catch (DataAccessException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The second writer has come to its statement and is held back by the lock of the first. */
    private static void waitUntilAnotherWaits() {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!DATABASE.owner().sql("""
                        select exists (select from pg_locks l join pg_database d on d.oid = l.database
                            where d.datname = current_database() and l.locktype = 'advisory' and not l.granted)
                        """).query(Boolean.class).single()) {
            assertThat(System.nanoTime())
                    .as("the second writer waits for the first")
                    .isLessThan(deadline);
        }
    }

    @Test
    void a_household_has_one_head_and_never_two() {
        assertThatThrownBy(() -> FIXTURE.officer(() -> DATABASE.sql().sql("""
                        update registry.membership set relation = 'head' where relation <> 'head'
                        """).update()))
                .hasMessageContaining("one_head_at_a_time");
    }

    @Test
    void a_household_with_members_is_never_without_a_head() {
        assertThatThrownBy(() -> FIXTURE.officer(() -> DATABASE.sql().sql("""
                        update registry.membership set until = '2025-01-01' where relation = 'head' and until = 'infinity'
                        """).update()))
                .hasMessageContaining("PL-01-0001 would have members and no head");
    }

    @Test
    void a_leader_sees_the_own_group_and_nobody_else() {
        Identity leader = new Identity(FIXTURE.ward(), UUID.randomUUID(), "group-leader", List.of(groups.get(1)));
        assertThat(DATABASE.as(leader, () -> FIXTURE.register().household("PL-02-0001", NOW)))
                .isPresent();
        assertThat(DATABASE.as(leader, () -> FIXTURE.register().household("PL-01-0001", NOW)))
                .isEmpty();
        assertThat(DATABASE.as(
                        leader,
                        () -> DATABASE.sql()
                                .sql("select name from registry.person")
                                .query(String.class)
                                .list()))
                .containsExactly("Lê Ôn");
    }

    @Test
    void only_who_may_import_writes_the_register() {
        for (String role : List.of("administrator", "signer", "group-leader", "viewer", "committee-member")) {
            Identity other = new Identity(FIXTURE.ward(), UUID.randomUUID(), role, groups);
            assertThatThrownBy(() -> DATABASE.as(
                            other,
                            () -> DATABASE.sql()
                                    .sql("insert into registry.household (ward_id, household_id, code, search_key) "
                                            + "values (platform.ward(), gen_random_uuid(), 'X', 'x')")
                                    .update()))
                    .as(role)
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void another_ward_sees_nothing() {
        Identity other = new Identity(UUID.randomUUID(), UUID.randomUUID(), "officer", List.of());
        assertThat(DATABASE.as(other, () -> FIXTURE.register().household("PL-01-0001", NOW)))
                .isEmpty();
        assertThat(DATABASE.as(other, () -> FIXTURE.register().ward(NOW))).isEmpty();
    }
}

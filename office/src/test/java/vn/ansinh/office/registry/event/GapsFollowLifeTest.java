package vn.ansinh.office.registry.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.TodayForTests;
import vn.ansinh.office.platform.database.TestDatabase;

/** The gap list asks only those again whom a deed touched: it must say what it would say if it asked everybody. */
class GapsFollowLifeTest {
    private static final int EVENTS = 120;
    private static final int HOUSEHOLDS = 20;

    private final SmallWard ward = new SmallWard(TodayForTests.at(TestDatabase.CLOCK));

    @Test
    void after_each_of_many_random_events_the_list_that_follows_equals_the_one_asked_from_nothing() {
        for (int at = 1; at <= HOUSEHOLDS; at++) {
            UUID household = ward.household("PL-01-%04d".formatted(at), "Chủ " + at, "Vợ " + at, "Con " + at);
            UUID head = ward.person("Chủ " + at);
            write(household, head, at % 3 == 0 ? "receives" : "applied");
        }
        try (RunningOffice office = RunningOffice.on(ward.database)) {
            Gaps gaps = office.bean(Gaps.class);
            Identity leader =
                    new Identity(ward.fixture.ward(), new UUID(7, 7), "group-leader", List.of(ward.groups.getLast()));
            Identity viewer = new Identity(ward.fixture.ward(), new UUID(8, 8), "viewer", List.of());
            List<Identity> who = List.of(ward.fixture.officer(), leader, viewer);
            RandomLife life = new RandomLife(20261129, SmallWard.FOUNDED, SmallWard.TODAY, ward.groups);
            UUID last = UUID.randomUUID();
            who.forEach(one -> same(gaps, one, "at the beginning"));
            int done = 0;
            while (done < EVENTS) {
                RandomLife.Next next = life.next(ward.book(), done, EVENTS);
                if (!next.isUndo()
                        && Applying.apply(ward.book(), next.event(), next.day()) instanceof Outcome.Refused) {
                    continue;
                }
                Result result = next.isUndo() ? ward.undo(last) : ward.record(next.day(), next.event());
                if (!(result instanceof Result.Done recorded)) {
                    done += next.isUndo() ? 1 : 0;
                    continue;
                }
                last = recorded.event();
                done++;
                if (done % 7 == 0) {
                    remove();
                }
                String after = next.isUndo() ? "undo" : next.event().toString();
                who.forEach(one -> same(gaps, one, after));
            }
        }
    }

    private static void same(Gaps gaps, Identity who, String after) {
        assertThat(Acting.as(who, "TEST", () -> gaps.on(SmallWard.TODAY)))
                .as("%s sees after %s", who.role(), after)
                .isEqualTo(Acting.as(who, "TEST", () -> gaps.anew(SmallWard.TODAY)));
    }

    private void write(UUID household, UUID person, String state) {
        ward.fixture.officer(() -> ward.database
                .sql()
                .sql("""
                insert into benefit.take_ups (ward_id, take_up_id, deed_id, household_id, person_id, benefit, since, state, paper,
                    note, is_private, entered_by)
                values (platform.ward(), gen_random_uuid(), gen_random_uuid(), :household, :person, 'social-pension', date '2024-01-01',
                    :state, '', '', false, platform.app_user())
                """)
                .param("household", household)
                .param("person", person)
                .param("state", state)
                .update());
    }

    /** Takes one of the deeds back that still count. */
    private void remove() {
        ward.fixture.officer(() -> ward.database.sql().sql("""
                insert into benefit.take_up_removals (ward_id, deed_id, removed_by)
                select platform.ward(), t.deed_id, platform.app_user() from benefit.take_ups_now t order by t.deed_id limit 1
                """).update());
    }
}

package vn.ansinh.office.registry.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.platform.TodayForTests;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.people.SpellKind;

/** An end is not taken back when something later rests on it. */
class SpellsUndoneTest {
    private static final LocalDate LEFT = LocalDate.of(2026, 2, 1);
    private static final LocalDate BACK = LocalDate.of(2026, 6, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final SmallWard ward = new SmallWard(TodayForTests.at(TestDatabase.CLOCK));
    private UUID home = new UUID(0, 0);
    private UUID woman = new UUID(0, 0);

    @BeforeEach
    void settle() {
        home = ward.household("PL-01-0001", "Ông An", "Bà Bình");
        woman = ward.person("Bà Bình");
    }

    private Result began(LocalDate day) {
        return ward.record(day, new PersonEvent.SpellBegan(woman, SpellKind.TEMPORARY_ABSENCE, null, "Đà Lạt"));
    }

    private Result.Done came(LocalDate day) {
        return (Result.Done) ward.record(day, new PersonEvent.SpellEnded(woman, SpellKind.TEMPORARY_ABSENCE));
    }

    @Test
    void a_return_is_not_taken_back_under_a_later_absence() {
        began(LEFT);
        Result.Done back = came(BACK);
        assertThat(began(DAY)).isInstanceOf(Result.Done.class);
        assertThat(ward.undo(back.event())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void a_return_is_not_taken_back_of_who_died_since() {
        began(LEFT);
        Result.Done back = came(BACK);
        assertThat(ward.record(DAY, new LifeEvent.Death(woman, null))).isInstanceOf(Result.Done.class);
        assertThat(ward.undo(back.event())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void a_return_is_not_taken_back_of_who_left_the_ward_since() {
        began(LEFT);
        Result.Done back = came(BACK);
        assertThat(ward.record(DAY, new LifeEvent.MoveOut(home, List.of(woman), "", null)))
                .isInstanceOf(Result.Done.class);
        assertThat(ward.undo(back.event())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void nobody_dies_before_coming_back() {
        began(LEFT);
        came(DAY);
        assertThat(ward.record(BACK, new LifeEvent.Death(woman, null))).isInstanceOf(Result.Refused.class);
    }
}

package vn.ansinh.office.registry.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.platform.TodayForTests;
import vn.ansinh.office.platform.database.TestDatabase;

/** The register is what the imports brought in and the events made of it: replayed in order they give the same rows. */
class RebuildTest {
    private static final int EVENTS = 500;
    private static final int HOUSEHOLDS = 25;

    private final SmallWard ward = new SmallWard(TodayForTests.at(TestDatabase.CLOCK));

    @Test
    void five_hundred_events_some_undone_replayed_from_the_first_list_give_the_register_as_it_stands() {
        for (int at = 1; at <= HOUSEHOLDS; at++) {
            ward.household("PL-01-%04d".formatted(at), "Chủ " + letters(at), "Vợ " + letters(at), "Con " + letters(at));
        }
        Book baseline = ward.book();
        RandomLife life = new RandomLife(20261124, SmallWard.FOUNDED, SmallWard.TODAY, ward.groups);
        List<UUID> recorded = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        int undone = 0;
        Book book = baseline;
        while (recorded.size() < EVENTS) {
            RandomLife.Next next = life.next(book, recorded.size(), EVENTS);
            boolean isUndo = next.isUndo() && !recorded.isEmpty();
            if (!isUndo && (next.isUndo() || isRefused(book, next))) {
                continue;
            }
            Result result = isUndo
                    ? ward.undo(recorded.get(life.oneOf(Math.min(10, recorded.size()), recorded.size())))
                    : ward.record(next.day(), next.event());
            if (result instanceof Result.Done done) {
                recorded.add(done.event());
                kinds.add(isUndo ? "undo" : next.event().kind().code());
                undone += isUndo ? 1 : 0;
                book = book.with(done.changes());
            } else {
                assertThat(isUndo)
                        .as("the database takes what the rules take: %s", result)
                        .isTrue();
            }
        }
        assertThat(kinds).hasSize(LifeEvent.Kind.ofHouseholds().size() + 1);
        assertThat(undone).isGreaterThan(10);
        assertThat(rebuilt(baseline).rows()).isEqualTo(ward.book().rows());
    }

    private static boolean isRefused(Book book, RandomLife.Next next) {
        return Applying.apply(book, next.event(), next.day()) instanceof Outcome.Refused;
    }

    private Book rebuilt(Book baseline) {
        Book book = baseline;
        Map<UUID, List<Change>> done = new HashMap<>();
        for (Entry entry : ward.fixture.officer(ward.events::all)) {
            Book now = book;
            Outcome outcome = entry.what()
                    .map(event -> Applying.apply(now, event, entry.day()))
                    .orElseGet(() ->
                            Undoing.undo(now, done.getOrDefault(entry.undoes().orElseThrow(), List.of()), entry.day()));
            assertThat(outcome).as("%s", entry).isInstanceOf(Outcome.Applied.class);
            List<Change> changes = ((Outcome.Applied) outcome).changes();
            assertThat(changes)
                    .as("what was kept of %s", entry.kind())
                    .containsExactlyInAnyOrderElementsOf(entry.changes());
            done.put(entry.id(), changes);
            book = now.with(changes);
        }
        return book;
    }

    private static String letters(int number) {
        return "%c%c".formatted('A' + number / 26, 'a' + number % 26);
    }
}

package vn.ansinh.office.registry.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.people.EthnicGroup;

/** Opens the register for many events, keeps what they came to, and proves that the events give the register. */
@Component
public class Chronicles {
    private final BookRows books;
    private final BulkRows bulk;
    private final LifeEvents events;

    Chronicles(BookRows books, BulkRows bulk, LifeEvents events) {
        this.books = books;
        this.bulk = bulk;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Chronicle open() {
        return new Chronicle(books.all(), books.nextCode());
    }

    /**
     * Writes everything that happened, or nothing.
     *
     * @param origins of those who came
     */
    @Transactional
    public void keep(Chronicle chronicle, Map<UUID, EthnicGroup> origins) {
        bulk.write(chronicle.changes(), chronicle.noted());
        bulk.originate(origins);
        bulk.refresh();
    }

    /**
     * What a rebuild of the register came to.
     *
     * @param rows of the register
     * @param different rows that came out otherwise
     */
    public record Rebuilt(int events, int rows, int different) {}

    /** The register without its events, and the events applied to it again one by one: is it the register as it stands? */
    @Transactional(readOnly = true)
    public Rebuilt rebuild() {
        Book now = books.all();
        List<Entry> all = events.all();
        Chronicle again = new Chronicle(now, 0);
        for (Entry entry : all.reversed()) {
            again.change(entry.changes().stream().map(Change::inverse).toList());
        }
        Map<UUID, List<Change>> done = new HashMap<>();
        for (Entry entry : all) {
            List<Change> changes = again(again, entry, done);
            done.put(entry.id(), changes);
            again.change(changes);
        }
        Map<Row.Key, Row> rebuilt = again.all();
        List<Row.Key> keys = new ArrayList<>(now.rows().keySet());
        rebuilt.keySet().stream().filter(key -> !now.rows().containsKey(key)).forEach(keys::add);
        long different = keys.stream()
                .filter(key -> !Objects.equals(now.rows().get(key), rebuilt.get(key)))
                .count();
        return new Rebuilt(all.size(), now.rows().size(), Math.toIntExact(different));
    }

    private static List<Change> again(Chronicle again, Entry entry, Map<UUID, List<Change>> done) {
        Outcome outcome = entry.what()
                .map(event -> Applying.apply(again.book(event.households(), event.people()), event, entry.day()))
                .orElseGet(() -> {
                    List<Change> undone = done.getOrDefault(entry.undoes().orElseThrow(), List.of());
                    return Undoing.undo(again.book(entry.households(), Deed.people(undone)), undone, entry.day());
                });
        return outcome instanceof Outcome.Applied applied ? applied.changes() : List.of();
    }
}

package vn.ansinh.office.registry.event.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.event.Entry;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.HomeDamage;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Preview;
import vn.ansinh.office.registry.event.Regroup;

/**
 * An event as shown, and its undoing beside it where somebody looks at that.
 *
 * @param undoneKind what the event undid, where it is a counter-event
 * @param links where the households can be seen; one that never stood is in none
 * @param undo the form of undoing it
 */
public record EntryView(
        Entry entry,
        String undoneKind,
        Map<UUID, String> people,
        Map<UUID, String> households,
        Map<UUID, String> links,
        Map<UUID, String> areas,
        Optional<Undo> undo) {

    /**
     * The form of undoing.
     *
     * @param preview null before it was asked
     */
    public record Undo(
            UUID event,
            long seen,
            String reason,
            List<Fault> faults,
            @Nullable Preview preview) {
        public Undo {
            faults = List.copyOf(faults);
        }

        public List<String> sentences(Shell shell) {
            return faults.stream()
                    .map(fault -> EventForm.sentence(shell, fault))
                    .toList();
        }

        public @Nullable String fault(Shell shell, String field) {
            return faults.stream()
                    .filter(fault -> fault.field().equals(field))
                    .findFirst()
                    .map(fault -> EventForm.sentence(shell, fault))
                    .orElse(null);
        }
    }

    public List<ChangeLine> changes(Shell shell) {
        return ChangeLine.of(shell, entry.changes(), people, households, areas);
    }

    /** Where people came from or went to, as it was written. */
    public String elsewhere() {
        return entry.what()
                .map(event -> switch (event) {
                    case LifeEvent.MoveIn in -> in.from();
                    case LifeEvent.MoveOut out -> out.to();
                    default -> "";
                })
                .orElse("");
    }

    /** How a home was damaged, where that is what happened. */
    public Optional<HomeDamage> damage() {
        return entry.what().filter(HomeDamage.class::isInstance).map(HomeDamage.class::cast);
    }

    /** The code of a household of it that is there today, to which a paper can be added. */
    public Optional<String> paperCode() {
        return entry.households().stream()
                .filter(household -> {
                    String link = links.get(household);
                    return link != null && !link.contains("?");
                })
                .map(households::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** Those it happened to. */
    public List<String> who() {
        return entry.what().map(LifeEvent::people).orElse(List.of()).stream()
                .map(person -> people.getOrDefault(person, "?"))
                .toList();
    }

    /** The change of groups that it comes of. */
    public Optional<UUID> arrangement() {
        return entry.what()
                .filter(Regroup.class::isInstance)
                .map(Regroup.class::cast)
                .map(Regroup::arrangement);
    }

    public boolean mayBeUndone() {
        return !entry.isUndo() && entry.undoneBy().isEmpty() && arrangement().isEmpty();
    }
}

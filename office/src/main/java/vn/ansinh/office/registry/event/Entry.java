package vn.ansinh.office.registry.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An event as it was recorded.
 *
 * @param seq its place in the order of recording
 * @param kind the code of what happened, or {@code undo}
 * @param what empty for a counter-event
 * @param changes what it did to the register, as far as the one who asks may see it
 * @param undoneBy the counter-event, where there is one
 */
public record Entry(
        UUID id,
        long seq,
        String kind,
        LocalDate day,
        Paper paper,
        String note,
        Optional<LifeEvent> what,
        List<Change> changes,
        Optional<UUID> undoes,
        Optional<UUID> undoneBy,
        Set<UUID> households,
        String recordedBy,
        Instant recordedAt) {
    public Entry {
        changes = List.copyOf(changes);
        households = Set.copyOf(households);
    }

    /** Whether only those may know of it who may see facts of health. */
    public boolean isPrivate() {
        return what.map(LifeEvent::isPrivate)
                .orElseGet(() -> !changes.isEmpty()
                        && changes.stream().allMatch(change -> change.row().isPrivate()));
    }

    public boolean isUndo() {
        return undoes.isPresent();
    }
}

package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Something happened to these households, or was undone; published inside the transaction that recorded it, once. */
public record EventRecorded(UUID event, LocalDate day, Set<UUID> households) {
    public EventRecorded {
        households = Set.copyOf(households);
    }
}

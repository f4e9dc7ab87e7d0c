package vn.ansinh.office.programme.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What shows that a task was done by a last day.
 *
 * @param due the last day of the span it is for
 * @param area the group that did it, of a task of the groups
 * @param kind code of what it is, as {@code minutes}
 * @param dated the day of the deed
 * @param document in the register of documents
 * @param withdrawn why it no longer counts; empty while it does
 */
public record Evidence(
        UUID id,
        UUID task,
        LocalDate due,
        Optional<UUID> area,
        String kind,
        String words,
        LocalDate dated,
        Optional<UUID> document,
        UUID by,
        Instant at,
        String withdrawn) {
    public boolean counts() {
        return withdrawn.isEmpty();
    }
}

package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody shows for a task.
 *
 * @param due the last day of the span it is for
 * @param kind one of {@link #KINDS}
 * @param document in the register of documents
 */
public record NewEvidence(
        UUID id,
        UUID task,
        LocalDate due,
        Optional<UUID> area,
        String kind,
        String words,
        LocalDate dated,
        Optional<UUID> document) {
    /** What evidence can be, in the order of the list. */
    public static final List<String> KINDS = List.of("document", "minutes", "visit", "receipt", "photo", "other");
}

package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ansinh.office.registry.people.RecognisedStatus;

/**
 * The ward's own list said which class households are in; published inside the transaction of the import.
 *
 * @param asOf the day of the list, to be taken where a status has no day of its own
 */
public record StatusesImported(UUID run, LocalDate asOf, List<Listed> statuses) {
    /** The class in which the list keeps one household. */
    public record Listed(UUID household, RecognisedStatus status) {}

    public StatusesImported {
        statuses = List.copyOf(statuses);
    }
}

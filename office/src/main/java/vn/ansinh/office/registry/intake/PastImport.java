package vn.ansinh.office.registry.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An import that took place.
 *
 * @param asOf the day of which the list speaks
 * @param by the full name of who brought it in; empty when the program did
 */
public record PastImport(
        UUID run,
        String fileName,
        LocalDate asOf,
        RowCounts rows,
        int newHouseholds,
        int newPeople,
        int changedFacts,
        int statuses,
        String by,
        Instant at) {}

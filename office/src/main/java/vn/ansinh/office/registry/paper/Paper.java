package vn.ansinh.office.registry.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper as kept.
 *
 * @param person whose it is; empty for the household
 * @param personName their name; empty for the household
 * @param issuedOn empty when it has no date, or none was entered
 * @param sha256 of the file, in hexadecimal
 */
public record Paper(
        UUID id,
        UUID household,
        String householdCode,
        Optional<UUID> person,
        String personName,
        PaperKind kind,
        String number,
        Optional<LocalDate> issuedOn,
        String issuedBy,
        String note,
        String fileName,
        Media media,
        long bytes,
        String sha256,
        UUID enteredBy,
        Instant enteredAt,
        Optional<Removal> removed) {

    /** Who removed it, when and why. */
    public record Removal(UUID by, Instant at, String reason) {}
}

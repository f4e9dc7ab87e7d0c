package vn.ansinh.office.registry.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Gộp: that one record was closed as the second one of a person, and which one stays. */
public record Merge(
        UUID id,
        UUID household,
        String code,
        UUID kept,
        String keptName,
        UUID merged,
        String mergedName,
        LocalDate on,
        UUID by,
        Instant at) {}

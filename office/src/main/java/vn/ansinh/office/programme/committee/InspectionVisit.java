package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was found in a group.
 *
 * @param inspector who was there, by name
 * @param followUp what has to be done after it; empty where all is well
 * @param lastDay by when; there exactly where something has to be done
 */
public record InspectionVisit(
        UUID id,
        UUID inspection,
        UUID area,
        LocalDate day,
        String inspector,
        String findings,
        String followUp,
        Optional<LocalDate> lastDay) {}

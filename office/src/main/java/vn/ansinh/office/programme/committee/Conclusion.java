package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a meeting concluded has to be done.
 *
 * @param body which does it
 * @param user the one person, where there is one
 */
public record Conclusion(
        UUID id, int number, String words, UUID body, Optional<UUID> user, LocalDate lastDay, String evidence) {}

package vn.ansinh.office.review.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that was taken.
 *
 * @param area the group that took it; empty for the whole ward
 * @param reason what was said of it; empty where nothing was
 */
public record Move(
        int number,
        Optional<UUID> area,
        String action,
        String from,
        String to,
        LocalDate day,
        String reason,
        String by,
        Instant at) {}

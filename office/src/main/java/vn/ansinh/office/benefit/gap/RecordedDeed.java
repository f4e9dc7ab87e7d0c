package vn.ansinh.office.benefit.gap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was written down at once.
 *
 * @param benefit id
 * @param count of how many people and households
 */
public record RecordedDeed(
        UUID id, String benefit, TakeUp.State state, LocalDate since, int count, UUID by, Instant at) {}

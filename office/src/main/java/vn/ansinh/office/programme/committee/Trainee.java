package vn.ansinh.office.programme.committee;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who was asked to come to a session.
 *
 * @param area the group of a surveyor or leader
 * @param isPresent as last written down
 */
public record Trainee(UUID id, String name, Optional<UUID> area, boolean isPresent) {}

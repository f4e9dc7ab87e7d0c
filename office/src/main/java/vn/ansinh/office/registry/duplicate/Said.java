package vn.ansinh.office.registry.duplicate;

import java.time.Instant;
import java.util.UUID;

/** Không phải một người: that somebody said that two people are not one; the reason may be empty. */
public record Said(UUID id, String reason, UUID by, Instant at) {}

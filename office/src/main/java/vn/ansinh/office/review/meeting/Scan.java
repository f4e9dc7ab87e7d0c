package vn.ansinh.office.review.meeting;

import java.time.Instant;
import java.util.UUID;

/** A picture or PDF of the minutes with their signatures. */
public record Scan(UUID id, String name, String type, long bytes, String by, Instant at) {}

package vn.ansinh.office.registry.map;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a household lives.
 *
 * @param accuracy metres, as the phone said; empty for one picked by hand
 * @param how {@code phone}, {@code map} or {@code typed}
 */
public record Located(Point point, Optional<Integer> accuracy, String how, String by, Instant at) {}

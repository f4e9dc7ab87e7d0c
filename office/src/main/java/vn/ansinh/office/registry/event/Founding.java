package vn.ansinh.office.registry.event;

import java.util.UUID;

/**
 * A new household.
 *
 * @param code given when the event is recorded; empty before
 */
public record Founding(UUID household, String code, Place place) {
    Founding numbered(String given) {
        return new Founding(household, given, place);
    }
}

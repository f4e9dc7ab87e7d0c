package vn.ansinh.office.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Phone;

/**
 * Hộ: a household as it is on a day.
 *
 * @param code the ward's own code, stable for the life of the household
 * @param area the group where it lives; null when it has no residence on that day
 * @param people its members on that day
 */
public record Household(
        UUID id,
        String code,
        @Nullable UUID area,
        @Nullable String areaName,
        boolean isUrban,
        UUID headId,
        String headName,
        @Nullable String address,
        @Nullable Phone phone,
        int people) {}

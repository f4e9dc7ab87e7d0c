package vn.ansinh.office.registry.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of households. */
public record HouseholdLine(
        UUID id,
        String code,
        String head,
        @Nullable String area,
        @Nullable String address,
        @Nullable String phone,
        int people) {}

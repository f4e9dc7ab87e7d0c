package vn.ansinh.office.registry.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a household comes to live. */
public record Place(
        UUID area, @Nullable String address, @Nullable String phone) {}

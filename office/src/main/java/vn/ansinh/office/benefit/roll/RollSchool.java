package vn.ansinh.office.benefit.roll;

import java.util.UUID;

/** A school of children of the ward. */
public record RollSchool(UUID id, String name, boolean isClosed) {}

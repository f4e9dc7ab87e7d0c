package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.UUID;

/** A list came into the register; published inside the transaction of the import, once. */
public record RegisterImported(UUID run, LocalDate asOf, int newHouseholds, int changedHouseholds) {}

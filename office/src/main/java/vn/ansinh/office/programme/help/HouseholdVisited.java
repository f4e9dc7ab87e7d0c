package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody visited a household of the programme; published inside the transaction that wrote it down. */
public record HouseholdVisited(UUID household, LocalDate day) {}

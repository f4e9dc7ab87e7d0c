package vn.ansinh.office.benefit.payment;

import java.util.Optional;
import java.util.UUID;

/**
 * Of whom a line is, as people and places were called when the list was made.
 *
 * @param name of the person, or of the head where the support is the household's
 * @param area group; empty where it is not known
 */
public record ListedPlace(String name, String householdCode, Optional<UUID> area, String areaName) {}

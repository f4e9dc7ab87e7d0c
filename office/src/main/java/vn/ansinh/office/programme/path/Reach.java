package vn.ansinh.office.programme.path;

import java.util.Optional;
import java.util.UUID;

/**
 * Ngoài tầm: whether something is out of reach, and why.
 *
 * @param household empty for the whole ward
 * @param subject {@link PathStep#INCOME} or the id of an indicator
 */
record Reach(Optional<UUID> household, String subject, boolean isOut, String reason) {}

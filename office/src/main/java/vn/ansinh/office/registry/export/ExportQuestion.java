package vn.ansinh.office.registry.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which part of the register is asked for.
 *
 * @param group one residential group; empty for all that the visitor sees
 * @param sensitive whether numbers, ethnic group, health and personal notes are wanted too
 */
public record ExportQuestion(Optional<UUID> group, LocalDate asOf, boolean sensitive) {}

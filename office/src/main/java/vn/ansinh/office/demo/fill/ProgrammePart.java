package vn.ansinh.office.demo.fill;

import java.time.LocalDate;

/**
 * One part of the demonstration's programme of the years 2024 to 2026, after the bodies and the reviews are there. Ordered by
 * {@code @Order}; does nothing when what it makes is there already.
 */
interface ProgrammePart {
    void fill(DemonstrationFounding founding, LocalDate today);
}

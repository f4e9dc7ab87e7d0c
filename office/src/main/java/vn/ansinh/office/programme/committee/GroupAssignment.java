package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A member who answers for a group for a time.
 *
 * @param until the first day on which the member no longer does; empty while there is none
 */
public record GroupAssignment(UUID area, UUID member, String name, LocalDate from, Optional<LocalDate> until) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}

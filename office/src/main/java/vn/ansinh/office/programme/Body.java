package vn.ansinh.office.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A body (bộ phận, đoàn thể, cơ quan) as it is called for a time.
 *
 * @param shortName for tables and boards
 * @param until the first day on which it is no longer there; empty while it is
 * @param successor who took its work over
 */
public record Body(
        UUID id,
        BodyKind kind,
        String name,
        String shortName,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<UUID> successor) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}

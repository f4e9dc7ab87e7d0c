package vn.ansinh.office.programme.outreach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Mục của kế hoạch truyền thông: what is to be told this year, by which way and when.
 *
 * @param due the day, or the last day of its month
 * @param isByMonth whether only a month was planned
 * @param done the first activity that carried it out
 * @param dropped why it is not asked for any more; empty while it is
 */
public record PlannedItem(
        UUID id,
        int year,
        OutreachKind kind,
        String topic,
        String channel,
        LocalDate due,
        boolean isByMonth,
        UUID body,
        Optional<UUID> done,
        Optional<String> dropped) {
    public boolean isOpen() {
        return done.isEmpty() && dropped.isEmpty();
    }

    public boolean isLate(LocalDate day) {
        return isOpen() && due.isBefore(day);
    }
}

package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that somebody wants to record, or to undo.
 *
 * @param id made when the form was opened, so that sending it twice records it once
 * @param what null when an event is undone
 * @param undoes the event to undo
 * @param seen the number of the ward's last deed in the register when the form was opened
 */
public record Request(
        UUID id,
        LocalDate day,
        Paper paper,
        String note,
        @Nullable LifeEvent what,
        @Nullable UUID undoes,
        long seen) {
    public Request {
        if ((what == null) == (undoes == null)) {
            throw new IllegalArgumentException("An event happens or is undone");
        }
    }

    public static Request of(UUID id, LocalDate day, Paper paper, String note, LifeEvent what, long seen) {
        return new Request(id, day, paper, note, what, null, seen);
    }

    public static Request undo(UUID id, Entry event, String note, long seen) {
        return new Request(id, event.day(), Paper.NONE, note, null, event.id(), seen);
    }
}

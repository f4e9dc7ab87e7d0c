package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands against an event: the field to look at, and a sentence that says what to do.
 *
 * @param later the change that stands in the way, where it is one
 */
public record Fault(String field, String key, List<Object> values, Optional<Later> later) {
    /** A change of a person or a household that came after the event's day. */
    public record Later(UUID subject, LocalDate day) {}

    public Fault {
        values = List.copyOf(values);
    }

    public static Fault of(String field, String key, Object... values) {
        return new Fault(field, "event.fault." + key, List.of(values), Optional.empty());
    }

    static Fault later(String field, String who, UUID subject, LocalDate day) {
        return new Fault(field, "event.fault.later", List.of(who, day), Optional.of(new Later(subject, day)));
    }

    Fault naming(Object what) {
        return new Fault(field, key, List.of(values.get(0), values.get(1), what), Optional.empty());
    }
}

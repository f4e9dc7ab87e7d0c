package vn.ansinh.office.registry.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events that were recorded, as far as the one who asks may see them. */
@Component
public class RecordedEvents {
    private final LifeEvents events;

    RecordedEvents(LifeEvents events) {
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(UUID event) {
        return events.find(event);
    }

    /** Those recorded before a place in the order, the latest first. */
    @Transactional(readOnly = true)
    public List<Entry> latest(long before, int many) {
        return events.latest(before, many);
    }
}

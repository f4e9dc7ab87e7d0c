package vn.ansinh.office.registry.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers that prove an event, as far as the one who asks may see them. */
@Component
public class EventPapers {
    private final Papers papers;

    EventPapers(Papers papers) {
        this.papers = papers;
    }

    @Transactional(readOnly = true)
    public List<Paper> of(UUID event) {
        return papers.ofEvent(event);
    }
}

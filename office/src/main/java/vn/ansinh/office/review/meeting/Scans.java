package vn.ansinh.office.review.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** The signed minutes of meetings as they were received. */
@Component
class Scans {
    private final Shelf shelf;

    Scans(JdbcClient sql) {
        this.shelf = new Shelf(sql, "review.meeting_scan", "scan_id", "meeting_id");
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Shelf.Kept> of(UUID meeting) {
        return shelf.of(meeting);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID meeting, UUID scan) {
        return shelf.content(meeting, scan);
    }

    @Transactional
    public void keep(UUID meeting, CheckedFile file) {
        shelf.keep(meeting, file);
    }
}

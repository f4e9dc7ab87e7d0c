package vn.ansinh.office.review.opinion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** The letters themselves as they were received. */
@Component
public class OpinionScans {
    private final Shelf shelf;

    OpinionScans(JdbcClient sql) {
        this.shelf = new Shelf(sql, "review.opinion_scan", "scan_id", "opinion_id");
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Shelf.Kept> of(UUID opinion) {
        return shelf.of(opinion);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID opinion, UUID scan) {
        return shelf.content(opinion, scan);
    }

    @Transactional
    public void keep(UUID opinion, CheckedFile file) {
        shelf.keep(opinion, file);
    }
}
